import type { CheckedText, TextFinding } from "@/lib/schemas/check";

/** A checked text with what its reports need: the words that the places point into, and what was set aside. */
export interface CheckedFile {
  checked: CheckedText;
  /** The text as it was read: of a plain file its own, of another format its words. */
  text: string;
  /** Whether `text` is the file's own, so that lines and columns are those of the file. */
  isPlain: boolean;
  suppressed: (TextFinding & { justification: string })[];
}

/** What a report says of a rule. */
export interface ReportedRule {
  id: string;
  title: string;
  level: TextFinding["level"];
  why: string;
  whenNotToUse: string;
}
