import { sliceOf } from "@/lib/text/code-points";
import { lineIndex } from "@/lib/text/line-index";
import type { CheckedFile } from "./checked-file";

const columns = [
  "file",
  "line",
  "column",
  "start",
  "end",
  "level",
  "rule",
  "words",
  "message",
  "question",
  "fingerprint",
] as const;

/** One line for each finding, after RFC 4180. Cells that a spreadsheet would compute are set off with an apostrophe. */
export function checkCsv(files: CheckedFile[]): string {
  const rows = files.flatMap(({ checked, text }) => {
    const [lines, cut] = [lineIndex(text), sliceOf(text)];
    return checked.findings.map((finding) => {
      const { line, column } = lines.placeOf(finding.start);
      const { start, end, level, ruleId, message, question, fingerprint } = finding;
      return [
        checked.file,
        line,
        column,
        start,
        end,
        level,
        ruleId,
        cut(finding),
        message,
        question ?? "",
        fingerprint,
      ];
    });
  });
  return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
