import "server-only";
import type { PendingQuery, Row } from "postgres";
import type { Access } from "@/lib/schemas/source";
import { sql } from "./client";

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

/** A source as a list names it. */
export interface ListedSource {
  id: string;
  short: string;
  title: string;
  names: string;
  type: string;
  language: string | null;
  year: number | null;
  issued: string | null;
  notLaterThan: string | null;
  container: string | null;
  access: Access;
  claims: number;
}

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

/** One page of the sources that the filter leaves. Two statements, however many sources there are. */
export async function listSources(filter: SourceFilter, sort: SourceSort, page: number): Promise<SourceList> {
  const counts = await countSources(filter);
  const own = counts.filter((row) => row.facet === "all");
  const total = own[0]?.count ?? 0;
  const pages = Math.max(1, Math.ceil(total / perPage));
  const shown = Math.min(Math.max(1, page), pages);
  const of = (facet: SourceFacet["facet"]) =>
    counts.filter((row): row is SourceFacet => row.facet === facet && row.value !== "");
  return {
    sources: await readSources(filter, sort, (shown - 1) * perPage),
    ...{ total, page: shown, pages },
    facets: { kind: of("kind"), language: of("language"), access: of("access"), decade: of("decade") },
  };
}

const decadeOf = () => sql()`(extract(year FROM s."issuedFrom")::int / 10 * 10)::text`;

/** The filter as a condition on `s`, without the facet `but`: a facet's counts leave its own choice out. */
function where(filter: SourceFilter, but?: SourceFacet["facet"]) {
  const db = sql();
  const is = (facet: SourceFacet["facet"], column: PendingQuery<Row[]>) => {
    const value = filter[facet];
    return but === facet || !value ? db`TRUE` : db`${column} = ${value}`;
  };
  return db`${matches(filter.q)} AND ${is("kind", db`s."type"`)} AND ${is("language", db`split_part(s."language", '-', 1)`)}
    AND ${is("access", db`s."access"::text`)} AND ${is("decade", decadeOf())}`;
}

/** Words of the title in its language or as they stand, or a name in any spelling. */
function matches(q: string | undefined) {
  const db = sql();
  if (!q) return db`TRUE`;
  const part = `%${q.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  return db`(s."search" @@ websearch_to_tsquery('simple', ${q}) OR s."search" @@ websearch_to_tsquery('english', ${q})
    OR s."search" @@ websearch_to_tsquery('russian', ${q}) OR s."title" ILIKE ${part}
    OR (length(stemma_name_key(${q})) > 2 AND s."nameKey" LIKE '%' || stemma_name_key(${q}) || '%'))`;
}

async function countSources(
  filter: SourceFilter,
): Promise<(SourceFacet | { facet: "all"; value: string; count: number })[]> {
  const db = sql();
  const facet = (name: SourceFacet["facet"], column: PendingQuery<Row[]>) => db`
    SELECT ${name}::text AS facet, coalesce(${column}, '') AS value, count(*)::int AS count FROM "Source" s
    WHERE ${where(filter, name)} GROUP BY 2`;
  return db<SourceFacet[]>`
    SELECT 'all' AS facet, '' AS value, count(*)::int AS count FROM "Source" s WHERE ${where(filter)}
    UNION ALL ${facet("kind", db`s."type"`)}
    UNION ALL ${facet("language", db`split_part(s."language", '-', 1)`)}
    UNION ALL ${facet("access", db`s."access"::text`)}
    UNION ALL ${facet("decade", decadeOf())}
    ORDER BY 1, 3 DESC, 2`;
}

async function readSources(filter: SourceFilter, sort: SourceSort, offset: number): Promise<ListedSource[]> {
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
