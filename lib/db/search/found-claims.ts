import "server-only";
import { mostCounted, type SearchFacet, type SearchFilter, type SearchResult } from "@/lib/domain/search-result";
import type { SearchQuery } from "@/lib/text/read-query";
import type { CountingBasis } from "@/lib/schemas/scope";
import { sql, type Sql } from "../client";
import { askedBasis } from "./asked-basis";
import { namedRows, openWays, periodMeets, statedWays, type ReadWords } from "./conditions";
import { holdsNumber, numberInWords, numberQuery } from "./number-in-words";

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
  /** Whether there are more on the side that is shown, and on the other one, than were looked at. */
  isMore: boolean;
  isMoreApart: boolean;
}

const mostFound = mostCounted;

/** Claims by words or names that are looked at where something narrows them. */
const mostCandidates = 20_000;

/** What is looked for: a query, its words as they are read, and what it is narrowed to. */
export interface Looked {
  query: SearchQuery;
  read: ReadWords;
  filter: SearchFilter;
}

/**
 * Walks over what a query finds once, whatever is counted of it: both sides of a figure, and every facet, are sums of
 * cells. One statement; of a great many it looks at the first `mostCounted`. With `narrowed` the first of those that the filter leaves.
 */
export async function findClaimKeys(
  { query, read, filter }: Looked,
  { limit, offset, narrowed = false }: { limit: number; offset: number; narrowed?: boolean },
): Promise<FoundClaims> {
  const t = sql();
  const side = query.figure ? (filter.openEnds ? t`"open"` : t`NOT "open"`) : t`TRUE`;
  const [row] = await t<FoundClaims[]>`
    WITH ${query.words === "" ? t`` : candidates(read, candidatesOf(query, narrowed))}
    picked AS MATERIALIZED (${picked(query, narrowed ? filter : {})}),
    ${found(query, read.nameKey)},
    cell AS (
      SELECT f."open", f."kind", f."basis", f."sighting", co."slug" AS collection, f.count
      FROM (SELECT "open", "kind", "basis", "sighting", "collectionId", count(*)::int AS count FROM found GROUP BY 1, 2, 3, 4, 5) f
      JOIN "Collection" co ON co."id" = f."collectionId"
    ),
    page AS (
      SELECT f."id", row_number() OVER () AS at FROM (
        SELECT f."id" FROM found f WHERE ${side} AND ${passes(filter)}
        ORDER BY f."byAgent" DESC, f."asAsked" DESC, f."undated", f."rank" DESC, f."number", f."id" LIMIT ${limit} OFFSET ${offset}
      ) f
    ),
    full_side AS (
      SELECT "open", count(*) > ${mostFound} ${query.words === "" ? t`` : t`OR (SELECT count(*) FROM candidate) >= ${candidatesOf(query, narrowed)}`} AS more
      FROM picked GROUP BY 1
    )
    SELECT (SELECT coalesce(json_agg(cell), '[]') FROM cell) AS cells,
      (SELECT coalesce(json_agg("id" ORDER BY "at"), '[]') FROM page) AS keys,
      coalesce((SELECT more FROM full_side WHERE ${side} LIMIT 1), FALSE) AS "isMore",
      coalesce((SELECT more FROM full_side WHERE NOT (${side}) LIMIT 1), FALSE) AS "isMoreApart"`;
  return row!;
}

/** The filter on `f`, which has these columns. */
function passes({ kind, basis, sighting, collection }: SearchFilter) {
  const t = sql();
  return t`TRUE ${kind ? t`AND f."kind" = ${kind}` : t``} ${basis ? t`AND f."basis" = ${basis}` : t``}
    ${sighting ? t`AND f."sighting" = ${sighting}` : t``}
    ${collection ? t`AND f."collectionId" = (SELECT "id" FROM "Collection" WHERE "slug" = ${collection})` : t``}`;
}

const candidatesOf = ({ figure, period }: SearchQuery, narrowed: boolean) =>
  figure || period || narrowed ? mostCandidates : mostFound + 1;

/**
 * Keys of claims by who says them, by their words, and by the names of their works: one index each, never a walk over all claims. Where the
 * first of these ways gives as many as are looked at, the later ones are not gone.
 */
function candidates({ query, nameKey }: ReadWords, most: number) {
  const t = sql();
  const room = (way: string) => t`(SELECT count(*) FROM ${t(way)}) < ${most}`;
  const left = t`${room("by_agent")} AND ${room("by_words")}`;
  return t`
    asked AS MATERIALIZED (SELECT ${query}::tsquery AS words),
    ${namedRows(t, "Agent", "agent", nameKey, most)}, ${namedRows(t, "Source", "source", nameKey, most)},
    by_agent AS MATERIALIZED (SELECT c."id" FROM agent JOIN "Claim" c ON c."agentId" = agent."id" LIMIT ${most}),
    by_words AS MATERIALIZED (
      SELECT c."id" FROM "Claim" c WHERE c."search" @@ (SELECT words FROM asked) AND ${room("by_agent")} LIMIT ${most}
    ),
    candidate AS MATERIALIZED (
      SELECT "id" FROM (
        SELECT "id", 1 AS way FROM by_agent UNION ALL SELECT "id", 2 FROM by_words
        UNION ALL (SELECT c."id", 3 FROM source JOIN "Claim" c ON c."sourceId" = source."id" WHERE ${left} LIMIT ${most})
        UNION ALL (SELECT g."claimId", 3 FROM source JOIN "Sighting" g ON g."quotedInId" = source."id" WHERE ${left} LIMIT ${most})
      ) w GROUP BY "id" ORDER BY min(way), "id"
    ),`;
}

/** Claims by what is asked, with the side of the figure that they stand on: each way of being found by an index, and bounded. */
function picked({ words, figure, period, basis }: SearchQuery, filter: SearchFilter) {
  const t = sql();
  const isFiltered = Object.values(filter).some((value) => typeof value === "string");
  const scoped = (claim: ReturnType<typeof t>) => t`
    ${(period || basis) && (figure || words) ? t`LEFT JOIN "Scope" sc ON sc."claimId" = ${claim}` : t``}
    ${isFiltered ? t`JOIN LATERAL (${facetsOf(claim)} OFFSET 0) f ON ${passes(filter)}` : t``}`;
  const inTime = period ? (figure || words ? t`(${periodMeets(t, period)} OR (sc."temporalFrom" IS NULL AND sc."temporalTo" IS NULL))` : periodMeets(t, period)) : t`TRUE`;
  const meets = basis ? t`${inTime} AND ${countsAsked(basis.counts)}` : inTime;
  const most = mostFound + 1;
  const among = words === "" ? t`TRUE` : t`e."claimId" IN (SELECT "id" FROM candidate)`;
  const byFigure = (open: boolean, ways: ReturnType<typeof statedWays>) =>
    ways.map(({ where, order }) => t`
      (SELECT e."claimId" AS "id", ${open}::boolean AS "open" FROM "Estimate" e ${scoped(t`e."claimId"`)}
      WHERE ${where} AND ${among} AND ${meets} ORDER BY ${order} LIMIT ${most})`);
  const inWords = (asked: NonNullable<SearchQuery["figure"]>) => {
    const number = numberInWords(asked);
    return number ? [t`(SELECT c."id", FALSE AS "open" FROM (
        SELECT n.* FROM "Claim" n WHERE n."search" @@ (${numberQuery(t, number)}) ${words === "" ? t`` : t`AND n."id" IN (SELECT "id" FROM candidate)`} LIMIT ${mostCandidates}
      ) c ${scoped(t`c."id"`)} WHERE ${holdsNumber(t, number)} AND ${meets} LIMIT ${most})`] : [];
  };
  if (figure) {
    const ways = [...byFigure(false, statedWays(t, figure)), ...byFigure(true, openWays(t, figure)), ...inWords(figure)];
    return ways.reduce((all, way) => t`${all} UNION ${way}`);
  }
  if (words !== "")
    return t`SELECT k."id", FALSE AS "open" FROM candidate k ${scoped(t`k."id"`)} WHERE ${meets} LIMIT ${most}`;
  return t`SELECT sc."claimId" AS "id", FALSE AS "open" FROM "Scope" sc ${scoped(t`sc."claimId"`)} WHERE ${meets} LIMIT ${most}`;
} // prettier-ignore

/** Whether the scope `sc` counts what alone was asked for: the thing itself, a part of it, or something of which the record's words name it. */
function countsAsked(basis: CountingBasis) {
  const t = sql();
  const { same, within, inWords } = askedBasis(t, basis);
  return t`(${same} OR ${within} OR ${inWords})`;
}

/** What a claim is narrowed by. */
function facetsOf(claim: ReturnType<Sql>) {
  const t = sql();
  return t`SELECT c."kind"::text AS "kind", c."collectionId", si."kind"::text AS "sighting", sf."countingBasis" AS "basis"
    FROM "Claim" c JOIN "Sighting" si ON si."claimId" = c."id" LEFT JOIN "Scope" sf ON sf."claimId" = c."id" WHERE c."id" = ${claim}`;
}

/**
 * Common table expressions, the last called `found`: what a query finds, each claim with what it is counted, narrowed and ordered by. Each
 * table is read once for all keys, in their order, not once a claim.
 */
function found({ words, period, basis }: SearchQuery, key: string | null) {
  const t = sql();
  const looked = t`ANY(ARRAY(SELECT "id" FROM looked))`;
  return t`
    looked AS MATERIALIZED (
      SELECT "id", "open" FROM (SELECT "id", "open", row_number() OVER (PARTITION BY "open") AS nth FROM picked) p WHERE p.nth <= ${mostFound}
    ),
    own_claim AS MATERIALIZED (
      SELECT c."id", c."kind"::text AS "kind", c."collectionId", ${words !== "" && key ? t`c."agentId" IN (SELECT "id" FROM agent)` : t`FALSE`} AS "byAgent",
        ${words === "" ? t`0::real` : t`ts_rank(c."search", (SELECT words FROM asked))`} AS "rank"
      FROM "Claim" c WHERE c."id" = ${looked}
    ),
    own_sighting AS MATERIALIZED (SELECT "claimId", "kind"::text AS "kind" FROM "Sighting" WHERE "claimId" = ${looked}),
    own_estimate AS MATERIALIZED (SELECT "claimId", coalesce("best", "low", "high") AS "number" FROM "Estimate" WHERE "claimId" = ${looked}),
    own_scope AS MATERIALIZED (SELECT "claimId", "countingBasis", "temporalFrom" FROM "Scope" WHERE "claimId" = ${looked}),
    found AS MATERIALIZED (
      SELECT c.*, si."kind" AS "sighting", sc."countingBasis" AS "basis", p."open", ${period ? t`sc."temporalFrom" IS NULL` : t`FALSE`} AS "undated",
        ${basis ? askedBasis(t, basis.counts).same : t`FALSE`} AS "asAsked", e."number"
      FROM looked p JOIN own_claim c ON c."id" = p."id" JOIN own_sighting si ON si."claimId" = p."id"
      LEFT JOIN own_estimate e ON e."claimId" = p."id" LEFT JOIN own_scope sc ON sc."claimId" = p."id"
    )`;
} // prettier-ignore

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
