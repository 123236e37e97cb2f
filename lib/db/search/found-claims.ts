import "server-only";
import type { SearchFacet, SearchFilter, SearchResult } from "@/lib/domain/search-result";
import type { SearchQuery } from "@/lib/text/read-query";
import { sql } from "../client";
import { nameMatches, periodMeets, reachedByOpenEnd, statedInside, wordQuery } from "./conditions";

/** How many claims there are of one kind, basis, sighting and collection; `open` where only an open end reaches the figure. */
export interface FoundCell {
  open: boolean;
  kind: string;
  basis: string | null;
  sighting: string;
  collection: string;
  count: number;
}

/** All that is counted of what a query finds, and the keys of the claims of one page in their order. */
export interface FoundClaims {
  cells: FoundCell[];
  keys: number[];
}

/**
 * Walks over what a query finds once, whatever is counted of it: both sides of a figure, and every facet, are sums of
 * cells. One statement.
 */
export async function findClaimKeys(
  query: SearchQuery,
  key: string | null,
  filter: SearchFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<FoundClaims> {
  const t = sql();
  const { kind, basis, sighting, collection } = filter;
  const side = query.figure ? (filter.openEnds ? t`"open"` : t`NOT "open"`) : t`TRUE`;
  const [row] = await t<FoundClaims[]>`
    WITH ${query.words === "" ? t`` : candidates(query.words, key)}
    found AS MATERIALIZED (${found(query, key)}),
    cell AS (
      SELECT f."open", f."kind", f."basis", f."sighting", co."slug" AS collection, f.count
      FROM (SELECT "open", "kind", "basis", "sighting", "collectionId", count(*)::int AS count FROM found GROUP BY 1, 2, 3, 4, 5) f
      JOIN "Collection" co ON co."id" = f."collectionId"
    ),
    page AS (
      SELECT f."id", row_number() OVER () AS at FROM (
        SELECT f."id" FROM found f WHERE ${side}
          ${kind ? t`AND f."kind" = ${kind}` : t``} ${basis ? t`AND f."basis" = ${basis}` : t``}
          ${sighting ? t`AND f."sighting" = ${sighting}` : t``}
          ${collection ? t`AND f."collectionId" = (SELECT "id" FROM "Collection" WHERE "slug" = ${collection})` : t``}
        ORDER BY f."byAgent" DESC, f."undated", f."rank" DESC, f."number", f."id" LIMIT ${limit} OFFSET ${offset}
      ) f
    )
    SELECT (SELECT coalesce(json_agg(cell), '[]') FROM cell) AS cells,
      (SELECT coalesce(json_agg("id" ORDER BY "at"), '[]') FROM page) AS keys`;
  return row!;
}

/** Keys of claims by their words or by the names around them: one index each, never a walk over all claims. */
function candidates(words: string, key: string | null) {
  const t = sql();
  const named = (column: string) => (key ? nameMatches(t, column, key) : t`FALSE`);
  // The words are read, and names compared, once a statement, not once a claim.
  return t`
    asked AS MATERIALIZED (SELECT ${wordQuery(t, words)} AS words),
    agent AS MATERIALIZED (SELECT a."id" FROM "Agent" a WHERE ${named('a."nameKey"')}),
    source AS MATERIALIZED (SELECT s."id" FROM "Source" s WHERE ${named('s."nameKey"')}),
    candidate AS MATERIALIZED (
      SELECT c."id" FROM "Claim" c WHERE c."search" @@ (SELECT words FROM asked)
      UNION SELECT c."id" FROM agent JOIN "Claim" c ON c."agentId" = agent."id"
      UNION SELECT c."id" FROM source JOIN "Claim" c ON c."sourceId" = source."id"
      UNION SELECT g."claimId" FROM source JOIN "Sighting" g ON g."quotedInId" = source."id"
    ),`;
}

/** What a query finds, each claim with what it is counted, narrowed and ordered by. */
function found(query: SearchQuery, key: string | null) {
  const t = sql();
  const { words, figure, period } = query;
  const open = figure ? t`${reachedByOpenEnd(t, figure)}` : t`FALSE`;
  return t`SELECT c."id", c."kind"::text AS "kind", c."collectionId", si."kind"::text AS "sighting", sc."countingBasis" AS "basis",
      ${open} AS "open", ${words !== "" && key ? t`c."agentId" IN (SELECT "id" FROM agent)` : t`FALSE`} AS "byAgent",
      ${period ? t`sc."temporalFrom" IS NULL` : t`FALSE`} AS "undated",
      ${words === "" ? t`0::real` : t`ts_rank(c."search", (SELECT words FROM asked))`} AS "rank",
      coalesce(e."best", e."low", e."high") AS "number"
    FROM "Claim" c JOIN "Sighting" si ON si."claimId" = c."id"
    LEFT JOIN "Estimate" e ON e."claimId" = c."id" LEFT JOIN "Scope" sc ON sc."claimId" = c."id"
    WHERE ${words === "" ? t`TRUE` : t`c."id" IN (SELECT "id" FROM candidate)`}
      AND ${figure ? t`(${statedInside(t, figure)} OR ${open})` : t`TRUE`} AND ${period ? periodOf(query) : t`TRUE`}`;
}

/** Beside a figure or words, a claim whose period is not stated is kept: absence is no contradiction. */
function periodOf(query: SearchQuery) {
  const t = sql();
  const meets = periodMeets(t, query.period!);
  return query.figure || query.words ? t`(${meets} OR (sc."temporalFrom" IS NULL AND sc."temporalTo" IS NULL))` : meets;
}

type Facet = keyof SearchResult["facets"];
const facetNames: Facet[] = ["kind", "basis", "sighting", "collection"];

/**
 * The counts and facets of cells; `open` tells the side of the figure that is shown, null where no figure was asked for. A
 * facet counts what each of its values would leave if it were chosen anew: without its own filter, with the others.
 */
export function countCells(
  cells: FoundCell[],
  filter: SearchFilter,
  open: boolean | null,
): Pick<SearchResult, "claimCount" | "openEndCount" | "facets"> {
  const passes = (cell: FoundCell, but?: Facet) =>
    facetNames.every((name) => name === but || !filter[name] || cell[name] === filter[name]);
  const total = (some: FoundCell[]) => some.reduce((sum, cell) => sum + cell.count, 0);
  const shown = cells.filter((cell) => open === null || cell.open === open);
  const facetOf = (name: Facet): SearchFacet[] => {
    const counts = new Map<string, number>();
    for (const cell of shown) {
      const value = cell[name];
      if (value !== null && passes(cell, name)) counts.set(value, (counts.get(value) ?? 0) + cell.count);
    }
    return Array.from(counts, ([value, count]) => ({ value, count })).toSorted(
      (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
    );
  };
  const reachedOnly = open === null && filter.openEnds ? shown : cells.filter((cell) => cell.open);
  return {
    claimCount: total(shown.filter((cell) => passes(cell))),
    openEndCount: total(reachedOnly.filter((cell) => passes(cell))),
    facets: {
      kind: facetOf("kind"),
      basis: facetOf("basis"),
      sighting: facetOf("sighting"),
      collection: facetOf("collection"),
    },
  };
}
