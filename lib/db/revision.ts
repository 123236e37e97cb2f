import "server-only";
import { type ListedChange, type ListedRevision, pointsTo } from "@/lib/domain/describe-revision";
import { sql } from "./client";
import {
  columns,
  countRows,
  findRecordRows,
  type HistoryFilter,
  listNumbers,
  ofTable,
  readHeads,
  type RowKey,
  wholeHistory,
} from "./revision-rows";

/** Changes on a page, and rows up to which a change shows them all. */
const changesAtOnce = 30;
const fewRows = 12;
const rowsAtOnce = 50;

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
  const heads = await readHeads(shown);
  const counts = await countRows(heads, filter, rows);
  const totals = new Map<number, number>();
  for (const { change, count } of counts) totals.set(change, (totals.get(change) ?? 0) + count);
  const few = shown.filter((change) => (totals.get(change) ?? 0) <= fewRows);
  const t = sql();
  const revisions = await t<(ListedRevision & { change: number })[]>`
    SELECT r."change", ${columns()} FROM ${wholeHistory(rows)} r WHERE r."change" = ANY(${few}::bigint[]) AND ${ofTable(filter)} ORDER BY r."id"`;
  const changes = heads.map((head) => ({
    ...head,
    total: totals.get(head.change) ?? 0,
    counts: counts.filter(({ change }) => change === head.change),
    revisions: revisions.filter(({ change }) => change === head.change),
  }));
  changes.sort((a, b) => b.change - a.change);
  return { changes, next: numbers.length > changesAtOnce ? shown[shown.length - 1]! : null };
}

/** Where a list of a change's rows goes on: after the row `key` of the entry `id` of the history. Written "id.key". */
interface Place {
  id: number;
  key: number;
}

/**
 * The rows of one change in the order in which they were written, after the place `after` ("id.key"); null where there is no
 * such change. Of an insertion of a million rows no more than a page is read.
 */
export async function findChange(
  change: number,
  filter: HistoryFilter,
  after = "0.0",
): Promise<{ change: ListedChange; next: string | null } | null> {
  const rows = filter.record === undefined ? null : await findRecordRows(filter.record);
  const [head] = await readHeads([change]);
  if (!head) return null;
  const counts = await countRows([head], filter, rows);
  const [id = 0, key = 0] = after.split(".").map(Number);
  const found = await readPage(change, filter, rows, { id, key });
  const revisions = found.slice(0, rowsAtOnce);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const last = revisions.at(-1);
  return {
    change: { ...head, total, counts, revisions },
    next: found.length > rowsAtOnce && last ? `${last.id}.${last.rowId}` : null,
  };
}

/** One row more than a page. Rows of one statement share the entry's id, so they are told apart by their keys. */
async function readPage(
  change: number,
  filter: HistoryFilter,
  rows: RowKey[] | null,
  { id, key }: Place,
): Promise<ListedRevision[]> {
  const t = sql();
  const limit = rowsAtOnce + 1;
  if (rows !== null)
    return t<ListedRevision[]>`
      SELECT ${columns()} FROM ${wholeHistory(rows)} r
      WHERE r."change" = ${change} AND (r."id", r."rowId") > (${id}, ${key}) AND ${ofTable(filter)}
      ORDER BY r."id", r."rowId" LIMIT ${limit}`;
  return t<ListedRevision[]>`
    WITH single AS (
      SELECT r.* FROM "Revision" r WHERE r."change" = ${change} AND r."id" > ${id} AND ${ofTable(filter)} ORDER BY r."id" LIMIT ${limit}
    ), entry AS (
      SELECT r.* FROM "Insertion" r WHERE r."change" = ${change} AND r."id" >= ${id} AND ${ofTable(filter)} ORDER BY r."id" LIMIT ${limit}
    ), part AS (
      SELECT e."id", greatest(lower(k), CASE WHEN e."id" = ${id} THEN ${key} + 1 END) AS "from", upper(k) AS "to"
      FROM entry e, unnest(e."keys") k WHERE e."id" > ${id} OR upper(k) > ${key} + 1 ORDER BY 1, 2 LIMIT ${limit}
    ), chosen AS (
      SELECT p."id", k FROM part p, generate_series(p."from", least(p."to" - 1, p."from" + ${limit})) k ORDER BY 1, 2 LIMIT ${limit}
    ), many AS (
      SELECT e."id", e."at", e."change", e."actor", e."reason", e."tableName", x."rowId", x."after"->>'slug', 'insert'::"Operation", NULL::jsonb, x."after"
      FROM (SELECT "id", array_agg(k) AS keys FROM chosen GROUP BY 1) c JOIN entry e USING ("id")
      CROSS JOIN LATERAL stemma_inserted(e."id", e."tableName", c.keys) x
    )
    SELECT ${columns()} FROM (SELECT * FROM single UNION ALL SELECT * FROM many) r ORDER BY r."id", r."rowId" LIMIT ${limit}`;
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
