/** A claim of a question whose record changed after a time. */
export interface ChangedClaim {
  id: string;
  label: string;
  /** `added` and `removed`: to or from the question or the whole record; else the record of it was changed. */
  kind: "added" | "removed" | "changed";
  /** Which parts of its record, in words: "its figure". */
  parts: string[];
  /** ISO 8601: when last. */
  at: string;
}

/** What changed of a question's claims after a time. At most `mostChanged` are listed; `count` is exact. */
export interface ChangesSince {
  since: string;
  changed: ChangedClaim[];
  count: number;
}

/** Claims that are listed. */
export const mostChanged = 50;

const parts: Record<string, string> = {
  Claim: "its wording, maker or place",
  Estimate: "its figure",
  Scope: "what it counts",
  Sighting: "whether it was opened",
  Citation: "its links",
  Answer: "where it stands in this question",
};

/** The parts of a record by the names of their tables, in words. */
export const partWords = (tables: string[]): string[] =>
  Object.entries(parts).flatMap(([table, words]) => (tables.includes(table) ? [words] : []));

const time = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?Z)?$/;

/** Reads `2026-11-25` or `2026-11-25T17:36:16.123Z` out of an address, as ISO 8601; a day by itself from its beginning. Null where it is neither. */
export function readSince(given: string | string[] | undefined): string | null {
  const text = [given ?? ""].flat()[0]!;
  const date = time.test(text) ? new Date(text) : null;
  return date && !Number.isNaN(date.getTime()) ? date.toISOString() : null;
}
