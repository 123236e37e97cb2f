import "server-only";
import type { PendingQuery, Row } from "postgres";
import type { ListedSource } from "@/lib/domain/listed-source";
import { sql } from "./client";
import { keptWhileUnchanged } from "./unchanged";

/** What the list of sources is narrowed to. A decade is its first year. */
export interface SourceFilter {
  q?: string;
  kind?: string;
  language?: string;
  access?: string;
  decade?: string;
}

/** What it is sorted by. */
export const sourceSorts = ["name", "year", "claims"] as const;
export type SourceSort = (typeof sourceSorts)[number];

/** A value of a facet with how many sources it leaves; `value` is empty for those that lack it. */
export interface SourceFacet {
  facet: "kind" | "language" | "access" | "decade";
  value: string;
  count: number;
}

/** A page of sources with the counts beside it. */
export interface SourceList {
  sources: ListedSource[];
  total: number;
  page: number;
  pages: number;
  facets: Record<SourceFacet["facet"], SourceFacet[]>;
}

const perPage = 50;

/** The filter with the key of the name that is asked for, made once: in a condition it would be made for every row. */
type KeyedFilter = SourceFilter & { key?: string };

/** How many sources there are of one kind, language, access and decade. */
type Cell = Record<SourceFacet["facet"], string> & { count: number };

const facetNames = ["kind", "language", "access", "decade"] as const;

/**
 * One page of the sources that the filter leaves. Two statements, and one more for words that are asked for, however many sources there are; what is counted, and the page of those
 * with most claims, is held while nothing changes.
 */
export async function listSources(asked: SourceFilter, sort: SourceSort, page: number): Promise<SourceList> {
  const filter = await withKey(asked);
  const cells = await (filter.q ? readCells(filter) : keptWhileUnchanged("source cells", () => readCells(filter), () => true));
  const total = sum(cells.filter((cell) => passes(cell, filter)));
  const pages = Math.max(1, Math.ceil(total / perPage));
  const shown = Math.min(Math.max(1, page), pages);
  const read = () => readSources(filter, sort, (shown - 1) * perPage);
  const sources = await (sort === "claims" && !filter.q ? keptWhileUnchanged(`sources ${JSON.stringify([filter, shown])}`, read) : read());
  const of = (facet: SourceFacet["facet"]) => facetOf(cells, filter, facet);
  return {
    sources,
    ...{ total, page: shown, pages },
    facets: { kind: of("kind"), language: of("language"), access: of("access"), decade: of("decade") },
  };
} // prettier-ignore

async function withKey(filter: SourceFilter): Promise<KeyedFilter> {
  if (!filter.q) return filter;
  const [row] = await sql()<{ key: string }[]>`SELECT stemma_name_key(${filter.q}) AS key`;
  return { ...filter, key: row!.key };
}

const sum = (cells: Cell[]) => cells.reduce((total, { count }) => total + count, 0);

/** Whether a cell is left by the filter, without the facet `but`: a facet's counts leave its own choice out. */
const passes = (cell: Cell, filter: SourceFilter, but?: SourceFacet["facet"]) =>
  facetNames.every((name) => name === but || !filter[name] || cell[name] === filter[name]);

function facetOf(cells: Cell[], filter: SourceFilter, facet: SourceFacet["facet"]): SourceFacet[] {
  const counts = new Map<string, number>();
  for (const cell of cells)
    if (cell[facet] !== "" && passes(cell, filter, facet)) counts.set(cell[facet], (counts.get(cell[facet]) ?? 0) + cell.count);
  return Array.from(counts, ([value, count]) => ({ facet, value, count })).toSorted(
    (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
  );
} // prettier-ignore

const decadeOf = () => sql()`(extract(year FROM s."issuedFrom")::int / 10 * 10)::text`;

/** The filter as a condition on `s`. */
function where(filter: KeyedFilter) {
  const db = sql();
  const is = (facet: SourceFacet["facet"], column: PendingQuery<Row[]>) =>
    filter[facet] ? db`${column} = ${filter[facet]}` : db`TRUE`;
  return db`${matches(filter)} AND ${is("kind", db`s."type"`)} AND ${is("language", db`split_part(s."language", '-', 1)`)}
    AND ${is("access", db`s."access"::text`)} AND ${is("decade", decadeOf())}`;
}

/** Words of the title in its language or as they stand, or a name in any spelling: each by an index of its own. */
function matches({ q, key = "" }: KeyedFilter) {
  const db = sql();
  if (!q) return db`TRUE`;
  const part = (text: string) => `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  const named = key.length > 2 ? db`OR s."nameKey" LIKE ${part(key)}` : db``;
  return db`(s."search" @@ websearch_to_tsquery('simple', ${q}) OR s."search" @@ websearch_to_tsquery('english', ${q})
    OR s."search" @@ websearch_to_tsquery('russian', ${q}) OR s."title" ILIKE ${part(q)} ${named})`;
}

async function readCells(filter: KeyedFilter): Promise<Cell[]> {
  const rows = await sql()<Cell[]>`
    SELECT s."type" AS kind, coalesce(split_part(s."language", '-', 1), '') AS language, s."access"::text AS access,
      coalesce(${decadeOf()}, '') AS decade, count(*)::int AS count
    FROM "Source" s WHERE ${matches(filter)} GROUP BY 1, 2, 3, 4`;
  return [...rows];
}

async function readSources(filter: KeyedFilter, sort: SourceSort, offset: number): Promise<ListedSource[]> {
  const db = sql();
  const name = db`lower(ltrim(s."short", '["“«')), s."id"`;
  const order = {
    name,
    year: db`s."issuedFrom" NULLS LAST, ${name}`,
    claims: db`claims DESC, ${name}`,
  }[sort];
  const rows = await db<ListedSource[]>`
    SELECT s."slug" AS id, s."short", s."title", s."names", s."type", s."language", extract(year FROM s."issuedFrom")::int AS year,
      s."issued", s."notLaterThan", s."csl"->>'container-title' AS container, s."access",
      (SELECT count(*)::int FROM "Claim" c WHERE c."sourceId" = s."id") AS claims
    FROM "Source" s WHERE ${where(filter)} ORDER BY ${order} LIMIT ${perPage} OFFSET ${offset}`;
  return [...rows];
}
