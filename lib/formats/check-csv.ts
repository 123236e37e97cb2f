import { sliceOf } from "@/lib/text/code-points";
import { placesOf, type CheckedFile } from "./checked-file";

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
  const rows = files.flatMap((file) => {
    const { checked } = file;
    const { lines, spanOf } = placesOf(file);
    const cut = sliceOf(file.text);
    return checked.findings.map((finding) => {
      const span = spanOf(finding);
      const { line, column } = span ? lines.placeOf(span.start) : { line: "", column: "" };
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
  const safe = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
