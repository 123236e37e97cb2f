import "server-only";
import type { Sql } from "postgres";

/** Transactions that changed more rows than this are not followed row by row: everything is computed anew. */
const mostTouched = 200_000;

/** What some transactions touched, by the database's keys: all that a finding could depend on. */
export interface Touched {
  /** Claims of which anything changed, the citing claims of changed links among them. */
  claims: Set<number>;
  /** Of these, those whose chains may lead elsewhere now, or that are first-hand now or no longer. */
  chains: Set<number>;
  /** Claims that a family may have lost or gained: those of changed chains, of changed makers, works or kinds, and old and new targets. */
  family: Set<number>;
  /** Sources whose record or derivation changed. */
  sources: Set<number>;
  /** Sources in which a claim stands no longer, or stands now. */
  homes: Set<number>;
  agents: Set<number>;
  places: Set<number>;
  documents: Set<number>;
  passages: Set<number>;
}

type State = Record<string, string | number | null> | null;

interface TouchedRow {
  table: string;
  id: number;
  before: State;
  after: State;
}

/** Reads from the history what transactions touched; null where it is too much to follow. */
export async function readTouched(t: Sql, changes: string[]): Promise<Touched | null> {
  const drop = ["text", "csl", "wording", "note", "label", "exact", "prefix", "suffix", "otherNames", "names", "translation", "evidence", "search"];
  const rows = await t<TouchedRow[]>`
    SELECT "tableName" AS table, "rowId" AS id, "before" - ${drop}::text[] AS before, "after" - ${drop}::text[] AS after
    FROM "EveryRevision" WHERE "change" = ANY(${changes}::bigint[]) AND "tableName" IN ('Claim', 'Estimate', 'Scope', 'Sighting',
      'Citation', 'Source', 'Derivation', 'Agent', 'Place', 'Document', 'Passage')
    LIMIT ${mostTouched + 1}`;
  if (rows.length > mostTouched) return null;
  const names = ["claims", "chains", "family", "sources", "homes", "agents", "places", "documents", "passages"] as const;
  const touched = Object.fromEntries(names.map((name) => [name, new Set<number>()])) as unknown as Touched;
  for (const row of rows) note[row.table]?.(touched, row);
  return touched;
} // prettier-ignore

const both = ({ before, after }: TouchedRow, field: string): number[] =>
  [before?.[field], after?.[field]].filter((key) => typeof key === "number");

const addAll = (set: Set<number>, keys: Iterable<number>) => {
  for (const key of keys) set.add(key);
};

/** Whether a row came, went, or has other contents in one of these fields. */
const differs = ({ before, after }: TouchedRow, ...fields: string[]): boolean =>
  before === null || after === null || fields.some((field) => before[field] !== after[field]);

const besideClaim = (touched: Touched, row: TouchedRow) => void touched.claims.add(row.id);

const note: Record<string, (touched: Touched, row: TouchedRow) => void> = {
  Claim(touched, row) {
    touched.claims.add(row.id);
    addAll(touched.passages, both(row, "passageId"));
    if (differs(row, "basis")) touched.chains.add(row.id);
    if (!differs(row, "basis", "kind", "sourceId", "agentId")) return;
    touched.family.add(row.id);
    addAll(touched.homes, both(row, "sourceId"));
  },
  Estimate: besideClaim,
  Scope: besideClaim,
  Sighting: besideClaim,
  Citation(touched, row) {
    const citing = both(row, "claimId");
    addAll(touched.claims, citing);
    if (!differs(row, "claimId", "targetClaimId", "targetSourceId", "intent", "status")) return;
    addAll(touched.chains, citing);
    addAll(touched.family, [...citing, ...both(row, "targetClaimId")]);
  },
  Source: (touched, row) => void touched.sources.add(row.id),
  Derivation: (touched, row) => addAll(touched.sources, [...both(row, "sourceId"), ...both(row, "fromId")]),
  Agent: (touched, row) => void touched.agents.add(row.id),
  Place: (touched, row) => void touched.places.add(row.id),
  Document: (touched, row) => void touched.documents.add(row.id),
  Passage(touched, row) {
    touched.passages.add(row.id);
    addAll(touched.documents, both(row, "documentId"));
  },
};
