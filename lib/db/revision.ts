import "server-only";
import { type ListedChange, type ListedRevision, pointsTo, recordTables } from "@/lib/domain/describe-revision";
import { sql } from "./client";

/** What of the history is listed: `record` as its address says it (`claims/melgunov-total`), or one table. */
export interface HistoryFilter {
  record?: string | undefined;
  table?: string | undefined;
}

/** Changes on a page, and rows up to which a change shows them all. */
const changesAtOnce = 30;
const fewRows = 12;
const rowsAtOnce = 50;

/** Characters kept of a document's text in a revision: the rest is told by its hash. */
const textKept = 600;

/**
 * The changes that the filter leaves, newest first, from before `before` (a change's number) on. `next` is what to ask for
 * then. A constant number of statements; a change of a million rows is one line with counts.
 */
export async function listChanges(
  filter: HistoryFilter,
  before?: number,
): Promise<{ changes: ListedChange[]; next: number | null }> {
  const rows = filter.record === undefined ? null : await findRecordRows(filter.record);
  if (rows?.length === 0) return { changes: [], next: null };
  const numbers = await listNumbers(filter, rows, before ?? null);
  const shown = numbers.slice(0, changesAtOnce);
  const matching = matchingRows(filter, rows);
  const t = sql();
  const heads = await t<Pick<ListedChange, "change" | "at" | "actor" | "reason">[]>`
    SELECT n.change, h."at", h."actor", h."reason" FROM unnest(${shown}::bigint[]) AS n(change)
    CROSS JOIN LATERAL (SELECT r."at", r."actor", r."reason" FROM "Revision" r WHERE r."change" = n.change LIMIT 1) h`;
  const counts = await t<(ListedChange["counts"][number] & { change: number })[]>`
    SELECT r."change", r."tableName" AS table, r."operation", count(*)::int AS count FROM "Revision" r
    WHERE r."change" = ANY(${shown}::bigint[]) AND ${matching} GROUP BY 1, 2, 3 ORDER BY 1, 4 DESC, 2`;
  const totals = new Map<number, number>();
  for (const { change, count } of counts) totals.set(change, (totals.get(change) ?? 0) + count);
  const few = shown.filter((change) => (totals.get(change) ?? 0) <= fewRows);
  const revisions = await t<(ListedRevision & { change: number })[]>`
    SELECT r."change", ${columns()} FROM "Revision" r WHERE r."change" = ANY(${few}::bigint[]) AND ${matching} ORDER BY r."id"`;
  const changes = heads.map((head) => ({
    ...head,
    total: totals.get(head.change) ?? 0,
    counts: counts.filter(({ change }) => change === head.change),
    revisions: revisions.filter(({ change }) => change === head.change),
  }));
  changes.sort((a, b) => b.change - a.change);
  return { changes, next: numbers.length > changesAtOnce ? shown[shown.length - 1]! : null };
}

/** The rows of one change in the order in which they were written, after the row `after`; null where there is no such change. */
export async function findChange(
  change: number,
  filter: HistoryFilter,
  after = 0,
): Promise<{ change: ListedChange; next: number | null } | null> {
  const rows = filter.record === undefined ? null : await findRecordRows(filter.record);
  const matching = matchingRows(filter, rows);
  const t = sql();
  const [head] = await t<Pick<ListedChange, "at" | "actor" | "reason">[]>`
    SELECT r."at", r."actor", r."reason" FROM "Revision" r WHERE r."change" = ${change} LIMIT 1`;
  if (!head) return null;
  const counts = await t<ListedChange["counts"]>`
    SELECT r."tableName" AS table, r."operation", count(*)::int AS count FROM "Revision" r
    WHERE r."change" = ${change} AND ${matching} GROUP BY 1, 2 ORDER BY 3 DESC, 1`;
  const found = await t<ListedRevision[]>`
    SELECT ${columns()} FROM "Revision" r WHERE r."change" = ${change} AND r."id" > ${after} AND ${matching}
    ORDER BY r."id" LIMIT ${rowsAtOnce + 1}`;
  const revisions = found.slice(0, rowsAtOnce);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return {
    change: { change, ...head, total, counts: [...counts], revisions },
    next: found.length > rowsAtOnce ? revisions[revisions.length - 1]!.id : null,
  };
}

/** How the rows that revisions point to are called: by table and key ("Source 12"), with the record's address where it has one. */
export async function nameRows(
  revisions: ListedRevision[],
): Promise<Map<string, { label: string; slug: string | null }>> {
  const keys = new Map<string, Set<number>>();
  for (const { before, after } of revisions)
    for (const row of [before, after])
      for (const [column, value] of Object.entries(row ?? {})) {
        const table = pointsTo[column];
        if (table && typeof value === "number") keys.set(table, (keys.get(table) ?? new Set()).add(value));
      }
  const t = sql();
  const labels: Record<string, string> = {
    Source: "short",
    Agent: "name",
    Claim: "label",
    Collection: "title",
    Question: "title",
    Quotation: "title",
    Place: "label",
    Band: "label",
  };
  const queries = [...keys].map(
    ([
      table,
      ids,
    ]) => t`SELECT ${table} AS table, "id", ${table === "Band" ? t`NULL::text` : t`"slug"`} AS slug, ${t(labels[table] ?? "slug")} AS label
      FROM ${t(table)} WHERE "id" = ANY(${[...ids]})`,
  );
  if (queries.length === 0) return new Map();
  const rows = await t<{ table: string; id: number; slug: string | null; label: string }[]>`
    ${queries.reduce((all, query) => t`${all} UNION ALL ${query}`)}`;
  return new Map(rows.map(({ table, id, slug, label }) => [`${table} ${id}`, { slug, label }]));
}

interface RowKey {
  table: string;
  id: number;
}

const columns = () => {
  const t = sql();
  const state = (name: string) => t`CASE WHEN r."tableName" = 'Document' AND length(r.${t(name)}->>'text') > ${textKept}
    THEN r.${t(name)} || jsonb_build_object('text', left(r.${t(name)}->>'text', ${textKept}) || ' …') ELSE r.${t(name)} END AS ${t(name)}`;
  return t`r."id", r."tableName" AS table, r."rowId", r."slug", r."operation", ${state("before")}, ${state("after")}`;
};

function matchingRows({ table }: HistoryFilter, rows: RowKey[] | null) {
  const t = sql();
  const own = rows
    ? t`(r."tableName", r."rowId") IN (SELECT * FROM unnest(${rows.map((row) => row.table)}::text[], ${rows.map((row) => row.id)}::int[]))`
    : t`TRUE`;
  return t`${own} AND ${table === undefined ? t`TRUE` : t`r."tableName" = ${table}`}`;
}

/** The numbers of the changes to show, newest first, one more than a page. The whole history is skipped through by its index. */
async function listNumbers(filter: HistoryFilter, rows: RowKey[] | null, before: number | null): Promise<number[]> {
  const t = sql();
  const older = (column: ReturnType<typeof t>) => (before === null ? t`TRUE` : t`${column} < ${before}`);
  const found =
    rows === null && filter.table === undefined
      ? await t<{ change: number }[]>`
        WITH RECURSIVE met(change) AS (
          SELECT max(r."change") FROM "Revision" r WHERE ${older(t`r."change"`)}
          UNION ALL SELECT (SELECT max(r."change") FROM "Revision" r WHERE r."change" < met.change) FROM met WHERE met.change IS NOT NULL
        ) SELECT change FROM met WHERE change IS NOT NULL LIMIT ${changesAtOnce + 1}`
      : await t<{ change: number }[]>`
        SELECT r."change" FROM "Revision" r WHERE ${matchingRows(filter, rows)} AND ${older(t`r."change"`)}
        GROUP BY 1 ORDER BY 1 DESC LIMIT ${changesAtOnce + 1}`;
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
async function findRecordRows(record: string): Promise<RowKey[]> {
  const [kind = "", slug = ""] = record.split("/", 2);
  const table = recordTables[kind];
  if (!table) return [];
  const t = sql();
  const [row] = await t<
    { id: number }[]
  >`SELECT "rowId" AS id FROM "Revision" WHERE "slug" = ${slug} AND "tableName" = ${table} LIMIT 1`;
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
