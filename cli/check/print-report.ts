import { styleText } from "node:util";
import type { CheckedDocument } from "@/lib/api/check-document";
import { placesOf } from "@/lib/formats/checked-file";
import { summarizeCheck } from "@/lib/formats/summarize-check";
import type { TextFinding } from "@/lib/schemas/check";
import type { LineIndex } from "@/lib/text/line-index";
import type { Span } from "@/lib/text/reading";

const labels: Record<TextFinding["level"], string> = {
  error: "error",
  warning: "warning",
  note: "note",
  cannotCheck: "cannot check",
};
const colours = { error: "red", warning: "yellow", note: "cyan", cannotCheck: "magenta" } as const;

/** How much of a line is quoted, in characters. */
const width = 100;

/** Colour only where a person looks at it. */
const paint = (style: Parameters<typeof styleText>[0], text: string) =>
  process.stdout.isTTY && !process.env.NO_COLOR ? styleText(style, text) : text;

/** A stranger's text may hold what a terminal would obey. */
const harmless = (text: string) => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, " ");

/** The findings of one text for reading: place, level, rule, message, and the quoted line with a caret under it. */
export function printReport(document: CheckedDocument): string {
  const { checked, suppressed, known } = document;
  const places = placesOf(document);
  const parts = [paint("bold", harmless(checked.file)), "  " + summarizeCheck(checked).join(" ")];
  for (const finding of checked.findings) parts.push("", ...printFinding(finding, places));
  const { length } = checked.findings;
  const aside = [
    suppressed.length > 0 ? `${suppressed.length} set aside` : "",
    known > 0 ? `${known} known from the baseline` : "",
  ].filter(Boolean);
  parts.push(
    "",
    `  ${length === 0 ? "No findings" : `${length} ${length === 1 ? "finding" : "findings"}`}${aside.length > 0 ? ` (${aside.join(", ")})` : ""}.`,
  );
  for (const warning of checked.warnings) parts.push(`  ${harmless(warning)}`);
  return `${parts.join("\n")}\n\n`;
}

/** The last line of a report on several texts. */
export const printTotals = ({ texts, findings }: { texts: number; findings: number }): string =>
  `${texts} texts, ${findings} ${findings === 1 ? "finding" : "findings"}.\n`;

function printFinding(finding: TextFinding, { lines, spanOf }: ReturnType<typeof placesOf>): string[] {
  const span = finding.end > finding.start || finding.origin ? spanOf(finding) : null;
  const place = span && lines.placeOf(span.start);
  const level = paint(colours[finding.level], labels[finding.level]);
  const head = `  ${place ? `${place.line}:${place.column}` : "the text"}  ${level}  ${paint("bold", finding.ruleId)}`;
  const said = `    ${harmless(finding.message)}${finding.question ? ` ${harmless(finding.question)}` : ""}`;
  if (!span) return [head, said];
  const cause = finding.cause && spanOf(finding.cause);
  const other = cause && lines.placeOf(cause.start);
  return [
    head,
    said,
    ...quoteLine(span, lines),
    ...(other ? [`    The other place: ${other.line}:${other.column}`] : []),
  ];
}

/** The line that a place begins in, cut to what fits around it, and the caret. */
function quoteLine({ start, end }: Span, lines: LineIndex): string[] {
  const { line, column } = lines.placeOf(start);
  const points = Array.from(harmless(lines.lineAt(line)));
  const from = Math.max(0, Math.min(column - 1 - 20, points.length - width));
  const shown = points.slice(from, from + width);
  const before = from > 0 ? "…" : "";
  const after = from + width < points.length ? "…" : "";
  const caret = Math.max(1, Math.min(end - start, shown.length - (column - 1 - from)));
  return [
    `    | ${before}${shown.join("")}${after}`,
    `    | ${" ".repeat(before.length + column - 1 - from)}${paint("yellow", "^".repeat(caret))}`,
  ];
}
