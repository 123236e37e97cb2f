import "server-only";
import { type ListedChange, recordTables } from "@/lib/domain/describe-revision";
import { sql } from "./client";

/** What of the history is listed: `record` as its address says it (`claims/melgunov-total`), or one table. */
export interface HistoryFilter {
  record?: string | undefined;
  table?: string | undefined;
}

/** A row of the record, by its table and key. */
export interface RowKey {
  table: string;
  id: number;
}

/** Changes read at once: one more than a page. */
const numbersAtOnce = 31;

/** Characters kept of a document's text in a revision: the rest is told by its hash. */
const textKept = 600;

/** What is listed of a revision `r`, a long text cut. */
export const columns = () => {
  const t = sql();
  const state = (name: string) => t`CASE WHEN r."tableName" = 'Document' AND length(r.${t(name)}->>'text') > ${textKept}
    THEN r.${t(name)} || jsonb_build_object('text', left(r.${t(name)}->>'text', ${textKept}) || ' …') ELSE r.${t(name)} END AS ${t(name)}`;
  return t`r."id", r."tableName" AS table, r."rowId", r."slug", r."operation", ${state("before")}, ${state("after")}`;
};

/** Whether an entry `r` is of the table that the filter names. */
export const ofTable = ({ table }: HistoryFilter) =>
  table === undefined ? sql()`TRUE` : sql()`r."tableName" = ${table}`;

/** Every revision, one row a changed row; those of some rows alone where they are given. Else ask it by change. */
export function wholeHistory(rows: RowKey[] | null) {
  const t = sql();
  if (rows === null) return t`"EveryRevision"`;
  const keys = t`unnest(${rows.map((row) => row.table)}::text[], ${rows.map((row) => row.id)}::int[])`;
  return t`(
    SELECT "id", "at", "change", "actor", "reason", "tableName", "rowId", "slug", "operation", "before", "after"
    FROM "Revision" WHERE ("tableName", "rowId") IN (SELECT * FROM ${keys})
    UNION ALL
    SELECT i."id", i."at", i."change", i."actor", i."reason", i."tableName", x."rowId", x."after"->>'slug', 'insert', NULL, x."after"
    FROM ${keys} AS k("table", "key") JOIN "Insertion" i ON i."tableName" = k."table" AND i."keys" @> k."key"
    CROSS JOIN LATERAL stemma_inserted(i."id", i."tableName", ARRAY[k."key"]) x
  )`;
}

/** When, by whom and why changes were made. */
export async function readHeads(
  changes: number[],
): Promise<Pick<ListedChange, "change" | "at" | "actor" | "reason">[]> {
  const t = sql();
  return t<Pick<ListedChange, "change" | "at" | "actor" | "reason">[]>`
    SELECT n.change, h."at", h."actor", h."reason" FROM unnest(${changes}::bigint[]) AS n(change)
    CROSS JOIN LATERAL (
      (SELECT r."at", r."actor", r."reason" FROM "Revision" r WHERE r."change" = n.change LIMIT 1)
      UNION ALL (SELECT i."at", i."actor", i."reason" FROM "Insertion" i WHERE i."change" = n.change LIMIT 1) LIMIT 1
    ) h`;
}

type Counts = (ListedChange["counts"][number] & { change: number })[];

/** A change by its number and the time when it was made: another database may have another of the same number. */
type Made = Pick<ListedChange, "change" | "at">;

/** Counts of whole changes, those asked for last at the end: what is committed is never added to. */
const kept = new Map<string, Promise<Counts>>();
const mostKept = 1_000;

/** How many rows of which table changes added, altered and removed, of those that the filter leaves. */
export async function countRows(changes: Made[], filter: HistoryFilter, rows: RowKey[] | null): Promise<Counts> {
  const numbers = changes.map(({ change }) => change);
  if (rows !== null) return readCounts(numbers, rows, filter);
  const counts = await Promise.all(keptCounts(changes));
  return counts.flat().filter(({ table }) => filter.table === undefined || table === filter.table);
}

function keptCounts(changes: Made[]): Promise<Counts>[] {
  const keyOf = ({ change, at }: Made) => `${change} ${at.getTime()}`;
  const missing = changes.filter((change) => !kept.has(keyOf(change)));
  const reading = missing.length === 0 ? Promise.resolve([]) : readCounts(missing.map(({ change }) => change), null, {});
  const asked = changes.map((made) => {
    const key = keyOf(made);
    const known = kept.get(key);
    const counts = known ?? reading.then((all) => all.filter(({ change }) => change === made.change));
    if (!known) counts.catch(() => kept.delete(key));
    kept.delete(key);
    kept.set(key, counts);
    return counts;
  });
  for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
  return asked;
} // prettier-ignore

/** Out of an index alone, without the rows themselves; those of some rows alone where they are given. */
async function readCounts(changes: number[], rows: RowKey[] | null, filter: HistoryFilter): Promise<Counts> {
  const t = sql();
  const entries =
    rows === null
      ? t`(SELECT "change", "tableName", "operation", 1 AS rows FROM "Revision"
          UNION ALL SELECT "change", "tableName", 'insert', (SELECT sum(upper(k) - lower(k)) FROM unnest("keys") k) FROM "Insertion")`
      : t`(SELECT "change", "tableName", "operation", 1 AS rows FROM ${wholeHistory(rows)} w)`;
  return t`
    SELECT r."change", r."tableName" AS table, r."operation", sum(r.rows)::int AS count FROM ${entries} r
    WHERE r."change" = ANY(${changes}::bigint[]) AND ${ofTable(filter)} GROUP BY 1, 2, 3 ORDER BY 1, 4 DESC, 2`;
}

/** The numbers of the changes to show, newest first, one more than a page. The whole history is skipped through by its index. */
export async function listNumbers(
  filter: HistoryFilter,
  rows: RowKey[] | null,
  before: number | null,
): Promise<number[]> {
  const t = sql();
  const last = before ?? Number.MAX_SAFE_INTEGER;
  const newest = (older: ReturnType<typeof t>) => t`greatest(
    (SELECT max(r."change") FROM "Revision" r WHERE r."change" < ${older}), (SELECT max(i."change") FROM "Insertion" i WHERE i."change" < ${older}))`;
  const entries =
    rows === null
      ? t`(SELECT "change", "tableName" FROM "Revision" UNION ALL SELECT "change", "tableName" FROM "Insertion")`
      : wholeHistory(rows);
  const found =
    rows === null && filter.table === undefined
      ? await t<{ change: number }[]>`
        WITH RECURSIVE met(change) AS (
          SELECT ${newest(t`${last}::bigint`)} UNION ALL SELECT ${newest(t`met.change`)} FROM met WHERE met.change IS NOT NULL
        ) SELECT change FROM met WHERE change IS NOT NULL LIMIT ${numbersAtOnce}`
      : await t<{ change: number }[]>`
        SELECT r."change" FROM ${entries} r WHERE ${ofTable(filter)} AND r."change" < ${last}
        GROUP BY 1 ORDER BY 1 DESC LIMIT ${numbersAtOnce}`;
  return found.map(({ change }) => change);
}

/** Tables whose rows belong to a record, with the column that says to which. */
const belongings: Record<string, [table: string, column: string][]> = {
  Claim: [["AssessmentEvidence", "claimId"], ["Citation", "claimId"], ["OpenQuestion", "claimId"], ["Absence", "claimId"]],
  Source: [["Derivation", "sourceId"], ["Document", "sourceId"]],
  Document: [["Passage", "documentId"]],
  Question: [["Band", "questionId"], ["Answer", "questionId"]],
  Citation: [["Verification", "citationId"]],
}; // prettier-ignore

/** The rows that a record consists of, those removed since among them. Empty for an unknown record. */
export async function findRecordRows(record: string): Promise<RowKey[]> {
  const [kind = "", slug = ""] = record.split("/", 2);
  const table = recordTables[kind];
  if (!table) return [];
  const t = sql();
  const [row] = await t<{ id: number }[]>`
    SELECT "id" FROM ${t(table)} WHERE "slug" = ${slug}
    UNION ALL SELECT "rowId" FROM "Revision" WHERE "slug" = ${slug} AND "tableName" = ${table} LIMIT 1`;
  if (!row) return [];
  const own: RowKey[] = [{ table, id: row.id }];
  if (table === "Claim")
    own.push(...["Estimate", "Scope", "Sighting", "Assessment"].map((part) => ({ table: part, id: row.id })));
  const parts = belongings[table] ?? [];
  if (parts.length === 0) return own;
  const present = parts.map(
    ([part, column]) => t`SELECT ${part} AS table, "id" FROM ${t(part)} WHERE ${t(column)} = ${row.id}`,
  );
  const removed = parts.map(
    ([
      part,
      column,
    ]) => t`SELECT ${part}, r."rowId" FROM "Revision" r WHERE r."operation" = 'delete' AND r."tableName" = ${part}
      AND r."change" IN (SELECT m."change" FROM "Revision" m WHERE m."tableName" = ${table} AND m."rowId" = ${row.id})
      AND (r."before"->>${column})::int = ${row.id}`,
  );
  const verifications =
    table === "Claim"
      ? [
          t`SELECT 'Verification', v."id" FROM "Verification" v JOIN "Citation" c ON c."id" = v."citationId" WHERE c."claimId" = ${row.id}`,
        ]
      : [];
  const rows = await t<
    RowKey[]
  >`${[...present, ...removed, ...verifications].reduce((all, query) => t`${all} UNION ${query}`)}`;
  return [...own, ...rows];
}
