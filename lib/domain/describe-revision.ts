/** A row as the history keeps it. */
export type RowState = Record<string, unknown> | null;

/** One field of a row, before and after a change; null where it was empty. */
export interface FieldChange {
  /** The column; within a JSON column the path: `csl.title`. */
  field: string;
  before: string | null;
  after: string | null;
}

/** What one change did to one row. */
export interface ListedRevision {
  id: number;
  table: string;
  rowId: number;
  slug: string | null;
  operation: "insert" | "update" | "delete";
  before: RowState;
  after: RowState;
}

/** One change: the rows that one transaction touched. */
export interface ListedChange {
  change: number;
  at: Date;
  actor: string;
  reason: string | null;
  /** Rows that it touched, of those asked for. */
  total: number;
  counts: { table: string; operation: ListedRevision["operation"]; count: number }[];
  /** The rows, where they are few. */
  revisions: ListedRevision[];
}

/** The kinds of row that have an address, by the first part of it: `claims/melgunov-total`. */
export const recordTables: Record<string, string> = {
  claims: "Claim",
  sources: "Source",
  agents: "Agent",
  documents: "Document",
  questions: "Question",
  quotations: "Quotation",
  collections: "Collection",
  citations: "Citation",
  passages: "Passage",
  places: "Place",
};

/** The table that a column points to. */
export const pointsTo: Record<string, string> = {
  sourceId: "Source",
  fromId: "Source",
  quotedInId: "Source",
  originalSourceId: "Source",
  targetSourceId: "Source",
  otherSourceId: "Source",
  agentId: "Agent",
  claimId: "Claim",
  targetClaimId: "Claim",
  otherClaimId: "Claim",
  collectionId: "Collection",
  documentId: "Document",
  supersedesId: "Document",
  passageId: "Passage",
  quotationId: "Quotation",
  placeId: "Place",
  partOfId: "Place",
  questionId: "Question",
  citationId: "Citation",
  bandId: "Band",
};

/** Columns that say nothing by themselves: keys, counters, and what is derived from other columns. */
const passedOver = new Set([
  "id", "version", "search", "nameKey", "names", "issuedFrom", "issuedTo", "temporalFrom", "temporalTo", "claimKind", "position",
]); // prettier-ignore

/** The fields in which two states of a row differ, in the row's order; of a new or a removed row all that were filled. */
export function diffRows(before: RowState, after: RowState): FieldChange[] {
  const [old, now] = [flatten(before), flatten(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((field) => {
    const change = { field, before: old.get(field) ?? null, after: now.get(field) ?? null };
    return change.before === change.after ? [] : [change];
  });
}

function flatten(row: RowState): Map<string, string> {
  const fields = new Map<string, string>();
  for (const [key, value] of Object.entries(row ?? {})) {
    if (passedOver.has(key) || value === null) continue;
    if (typeof value === "object" && !Array.isArray(value))
      for (const [inner, own] of Object.entries(value as object)) fields.set(`${key}.${inner}`, print(own));
    else fields.set(key, print(value));
  }
  return fields;
}

const print = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** A column's name in words: `boundWords` is "bound words", `sourceId` is "source". */
export const fieldWords = (field: string): string =>
  field
    .replace(/Id$/, "")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[._]/g, " ")
    .toLowerCase();

/** A table's name in words, for one row and for several. */
export function tableWords(table: string, count = 1): string {
  const one = fieldWords(table);
  if (count === 1 || one.endsWith("evidence")) return one;
  return one.endsWith("y") ? `${one.slice(0, -1)}ies` : `${one}s`;
}
