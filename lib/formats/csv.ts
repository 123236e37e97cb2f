import type { ComparisonBand } from "@/lib/domain/compare-question";
import type { ComparisonRow } from "@/lib/domain/comparison-row";

/** A cell: null and empty text are an empty cell. */
export type CsvCell = string | number | null;

/**
 * A table as RFC 4180 has it: lines end in CR LF, cells that need it are quoted. A cell of text that a spreadsheet would
 * run as a formula (it begins with = + - @, a tab or a carriage return) gets an apostrophe in front; numbers stay as they are.
 */
export function printCsv(header: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  const lines = [header.map(printCell).join(",")];
  for (const row of rows) lines.push(row.map(printCell).join(","));
  return `${lines.join("\r\n")}\r\n`;
}

function printCell(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows under a heading: a band of a question, or claims that stand side by side. */
type CsvBand = Pick<ComparisonBand, "label" | "rows">;

/** What a file of estimates says of each, in this order. */
const columns = {
  band: (_, band) => band.label,
  claim: (row) => row.claim,
  label: (row) => row.label,
  who: (row) => row.who,
  attribution: (row) => row.details.attribution,
  source: (row) => row.source.id,
  source_title: (row) => row.source.title,
  source_kind: (row) => row.source.type,
  source_language: (row) => row.source.language,
  issued: (row) => row.details.issued,
  not_later_than: (row) => row.details.notLaterThan,
  locator: (row) => row.locator,
  figure: (row) => row.figure,
  low: (row) => row.estimate?.low ?? null,
  best: (row) => row.estimate?.best ?? null,
  high: (row) => row.estimate?.high ?? null,
  bound: (row) => row.estimate?.bound ?? null,
  bound_words: (row) => row.estimate?.boundWords ?? null,
  unit: (row) => row.estimate?.unit ?? null,
  read_from: (row) => row.estimate?.words ?? null,
  interval: (row) => row.estimate?.interval ?? null,
  our_reading: (row) => row.estimate?.ours ?? null,
  counting_basis: (row) => row.scope?.countingBasis ?? "notStated",
  counts: (row) => row.scope?.counts ?? null,
  population: (row) => row.scope?.population ?? null,
  period: (row) => row.scope?.temporal ?? null,
  place: (row) => row.place,
  place_as_stated: (row) => row.scope?.spatial ?? null,
  basis: (row) => row.basis,
  sighting: (row) => row.sighting.kind,
  read_in: (row) => row.readIn?.short ?? null,
  support_status: (row) => row.support.status,
  support_reason: (row) => row.support.reason,
  origin_family: (row) => row.family?.name ?? "lineage not recorded",
  wording: (row) => row.wording,
  wording_language: (row) => row.language,
  rank: (row) => row.details.rank,
} as const satisfies Record<string, (row: ComparisonRow, band: CsvBand) => CsvCell>;

/** The estimates of a comparison as a CSV file, band by band, in the order in which they are shown. */
export function estimatesCsv(bands: readonly CsvBand[]): string {
  const cells: readonly ((row: ComparisonRow, band: CsvBand) => CsvCell)[] = Object.values(columns);
  const rows = bands.flatMap((band) => band.rows.map((row) => cells.map((cell) => cell(row, band))));
  return printCsv(Object.keys(columns), rows);
}
