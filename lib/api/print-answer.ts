import packageJson from "@/package.json";
import { textRules } from "@/lib/check";
import type { CheckView } from "@/lib/check/check-view";
import { AppError } from "@/lib/errors";
import { checkCsv } from "@/lib/formats/check-csv";
import { checkMarkdown } from "@/lib/formats/check-markdown";
import { sarif } from "@/lib/formats/sarif";
import { checkedTextSchema } from "@/lib/schemas/check";
import type { ComparedDocument } from "./add-sayings";
import { printState } from "./print-state";
import { viewCheck } from "./view-check";

/** The reports that a check can be printed as. */
export const reportKinds = ["markdown", "csv", "json", "sarif"] as const;
export type ReportKind = (typeof reportKinds)[number];

/** What is printed of a check, always as UTF-8. */
export type Print =
  /** The published JSON of the only text. */
  | { kind: "published" }
  | { kind: "report"; report: ReportKind }
  /** The fingerprints of all findings, as a JSON array. */
  | { kind: "fingerprints" }
  /** The words and the marks of each text, as a JSON array. */
  | { kind: "texts" }
  /** What the check page shows, as `printState` prints it: of a file of several texts the first few. */
  | { kind: "state"; pasted: string; title: string; source: CheckView["source"]; pages: number | "all" };

/** Texts of one file that the page shows. */
const mostShown = 5;

/** How many of so many texts the answer looks at. */
export const textsFor = ({ kind }: Print, texts: number): number =>
  kind === "state" ? Math.min(texts, mostShown) : texts;

/**
 * Prints a check in pieces. `documents` are those that `textsFor` asks for, of `texts` in all. Throws `AppError("invalid")` where there
 * is no text, or several where one is wanted.
 */
export function* printAnswer(documents: ComparedDocument[], texts: number, print: Print): Generator<string> {
  if (texts === 0 && print.kind !== "fingerprints") throw new AppError("invalid", "No text was found in it.");
  if (print.kind === "published") yield published(documents);
  else if (print.kind === "report") yield reports[print.report](documents);
  else if (print.kind === "fingerprints")
    yield JSON.stringify(documents.flatMap(({ checked }) => checked.findings.map(({ fingerprint }) => fingerprint)));
  else if (print.kind === "texts") yield JSON.stringify(documents.map(({ text, marks = [] }) => ({ text, marks })));
  else {
    const { pasted, title, source, pages } = print;
    const views = documents.map((document) =>
      viewCheck(document, texts > 1 ? document.checked.file : title, source, pages),
    );
    yield* printState({ text: pasted, views, more: texts - views.length });
  }
}

function published(documents: ComparedDocument[]): string {
  if (documents.length > 1)
    throw new AppError("invalid", `The export holds ${documents.length} pages: send one at a time.`);
  return JSON.stringify(checkedTextSchema.parse(documents[0]!.checked));
}

const reports: Record<ReportKind, (documents: ComparedDocument[]) => string> = {
  markdown: checkMarkdown,
  csv: checkCsv,
  json: (documents) => JSON.stringify(documents.length === 1 ? documents[0]!.checked : documents.map(({ checked }) => checked), null, 1),
  sarif: (documents) => JSON.stringify(sarif(documents, textRules, packageJson.version), null, 1),
}; // prettier-ignore
