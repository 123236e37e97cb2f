import type { CheckedText, TextFinding } from "@/lib/schemas/check";
import { lineIndex, type LineIndex } from "@/lib/text/line-index";
import type { Span } from "@/lib/text/reading";

/** A checked text with what its reports need: the words that the places point into, and what was set aside. */
export interface CheckedFile {
  checked: CheckedText;
  /** The text as it was read: of a plain file its own, of another format its words. */
  text: string;
  /** Whether `text` is the file's own, so that lines and columns are those of the file. */
  isPlain: boolean;
  /** The file's own source, where findings have places in it by their `origin`; null where they point into `text`. */
  source: string | null;
  suppressed: (TextFinding & { justification: string })[];
}

/** The text that the places of a report's lines point into, and where a finding or its cause lies in it; null where nobody knows. */
export function placesOf({ text, source }: Pick<CheckedFile, "text" | "source">): {
  lines: LineIndex;
  spanOf: (finding: TextFinding | NonNullable<TextFinding["cause"]>) => Span | null;
} {
  if (source === null) return { lines: lineIndex(text), spanOf: (finding) => finding };
  return { lines: lineIndex(source), spanOf: ({ origin }) => origin ?? null };
}

/** What a report says of a rule. */
export interface ReportedRule {
  id: string;
  title: string;
  level: TextFinding["level"];
  why: string;
  whenNotToUse: string;
}
