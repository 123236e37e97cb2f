import "server-only";
import type { ClaimReason, FoundClaim, SearchFacet, SearchFilter, SearchResult } from "@/lib/domain/search-result";
import type { SearchQuery } from "@/lib/text/read-query";
import { sql } from "../client";
import { marks, nameMatches, periodMeets, reachedByOpenEnd, statedInside, wordQuery } from "./conditions";
import { toHighlights } from "./highlights";

const perPage = 50;

type Row = Omit<FoundClaim, "wording" | "reasons"> & { wording: string | null } & Record<`by${string}`, boolean>;

/** The claims that a query finds, a page of them, with counts and facets. A constant number of statements. */
export async function searchClaims(query: SearchQuery, key: string | null, filter: SearchFilter) {
  const page = Math.max(1, Math.floor(filter.page ?? 1));
  const [counts, rows] = await Promise.all([countClaims(query, key, filter), readClaims(query, key, filter, page)]);
  const pages = Math.max(1, Math.ceil(counts.claimCount / perPage));
  return { ...counts, claims: rows.map((row) => toFound(row)), page: Math.min(page, pages), pages };
}

/** The joins, and what of the query a claim must meet. */
function found(query: SearchQuery, key: string | null, openEnds: boolean) {
  const t = sql();
  const words = query.words === "" ? t`TRUE` : t`c."id" IN (${candidates(query.words, key)})`;
  const figure = query.figure
    ? openEnds
      ? reachedByOpenEnd(t, query.figure)
      : statedInside(t, query.figure)
    : t`TRUE`;
  const period = query.period ? periodOf(query) : t`TRUE`;
  return t`FROM "Claim" c JOIN "Agent" a ON a."id" = c."agentId" JOIN "Source" s ON s."id" = c."sourceId"
    JOIN "Sighting" si ON si."claimId" = c."id" JOIN "Collection" co ON co."id" = c."collectionId"
    LEFT JOIN "Estimate" e ON e."claimId" = c."id" LEFT JOIN "Scope" sc ON sc."claimId" = c."id"
    WHERE ${words} AND ${figure} AND ${period}`;
}

/** Beside a figure or words, a claim whose period is not stated is kept: absence is no contradiction. */
function periodOf(query: SearchQuery) {
  const t = sql();
  const meets = periodMeets(t, query.period!);
  return query.figure || query.words ? t`(${meets} OR (sc."temporalFrom" IS NULL AND sc."temporalTo" IS NULL))` : meets;
}

/** Keys of claims by their words or by the names around them: one index each, never a walk over all claims. */
function candidates(words: string, key: string | null) {
  const t = sql();
  const byName = key
    ? t`UNION SELECT c1."id" FROM "Agent" a1 JOIN "Claim" c1 ON c1."agentId" = a1."id" WHERE ${nameMatches(t, 'a1."nameKey"', key)}
      UNION SELECT c2."id" FROM "Source" s2 JOIN "Claim" c2 ON c2."sourceId" = s2."id" WHERE ${nameMatches(t, 's2."nameKey"', key)}
      UNION SELECT g."claimId" FROM "Source" s3 JOIN "Sighting" g ON g."quotedInId" = s3."id" WHERE ${nameMatches(t, 's3."nameKey"', key)}`
    : t``;
  return t`SELECT c0."id" FROM "Claim" c0 WHERE c0."search" @@ ${wordQuery(t, words)} ${byName}`;
}

function narrowed(filter: SearchFilter, without?: keyof SearchResult["facets"]) {
  const t = sql();
  const { kind, basis, sighting, collection } = filter;
  return t`${kind && without !== "kind" ? t`AND c."kind"::text = ${kind}` : t``}
    ${basis && without !== "basis" ? t`AND sc."countingBasis" = ${basis}` : t``}
    ${sighting && without !== "sighting" ? t`AND si."kind"::text = ${sighting}` : t``}
    ${collection && without !== "collection" ? t`AND co."slug" = ${collection}` : t``}`;
}

async function countClaims(query: SearchQuery, key: string | null, filter: SearchFilter) {
  const t = sql();
  const open = filter.openEnds ?? false;
  const [[count], [apart], facetRows] = await Promise.all([
    t<{ n: number }[]>`SELECT count(*)::int AS n ${found(query, key, open)} ${narrowed(filter)}`,
    query.figure
      ? t<{ n: number }[]>`SELECT count(*)::int AS n ${found(query, key, !open)} ${narrowed(filter)}`
      : [{ n: 0 }],
    t<({ facet: keyof SearchResult["facets"] } & SearchFacet)[]>`
      SELECT 'kind' AS facet, c."kind"::text AS value, count(*)::int AS count ${found(query, key, open)} ${narrowed(filter, "kind")} GROUP BY 2
      UNION ALL SELECT 'basis', sc."countingBasis", count(*)::int ${found(query, key, open)} ${narrowed(filter, "basis")} AND sc."claimId" IS NOT NULL GROUP BY 2
      UNION ALL SELECT 'sighting', si."kind"::text, count(*)::int ${found(query, key, open)} ${narrowed(filter, "sighting")} GROUP BY 2
      UNION ALL SELECT 'collection', co."slug", count(*)::int ${found(query, key, open)} ${narrowed(filter, "collection")} GROUP BY 2
      ORDER BY 3 DESC, 2`,
  ]);
  const facets: SearchResult["facets"] = { kind: [], basis: [], sighting: [], collection: [] };
  for (const { facet, value, count: size } of facetRows) facets[facet].push({ value, count: size });
  return { claimCount: count!.n, openEndCount: filter.openEnds ? count!.n : apart!.n, facets };
}

async function readClaims(query: SearchQuery, key: string | null, filter: SearchFilter, page: number): Promise<Row[]> {
  const t = sql();
  const { words, figure, period } = query;
  const search = words === "" ? null : wordQuery(t, words);
  const named = (column: string) => (key && words !== "" ? nameMatches(t, column, key) : t`FALSE`);
  const inWords = (weight: string) => (search ? t`ts_filter(c."search", ${weight}::"char"[]) @@ ${search}` : t`FALSE`);
  const options = `StartSel=${marks.start}, StopSel=${marks.stop}, MaxWords=60, MinWords=25, MaxFragments=1`;
  const wording = search
    ? t`ts_headline(stemma_dictionary(c."language"), c."wording", ${search}, ${options})`
    : t`left(c."wording", 600)`;
  const rank = search ? t`ts_rank(c."search", ${search})` : t`0`;
  return t<Row[]>`
    SELECT c."slug" AS id, c."kind", c."label", a."name" AS "agentName", s."title" AS "sourceTitle", s."short" AS "sourceShort",
      ${wording} AS wording, c."language", sc."counts", sc."temporal", si."kind" AS sighting,
      CASE WHEN e."claimId" IS NOT NULL THEN json_build_object('low', e."low", 'best', e."best", 'high', e."high", 'bound', e."bound",
        'boundWords', e."boundWords", 'unit', e."unit", 'words', e."words", 'interval', e."interval", 'ours', e."ours") END AS estimate,
      ${figure ? (filter.openEnds ? t`FALSE` : t`TRUE`) : t`FALSE`} AS "byFigure", ${figure && filter.openEnds ? t`TRUE` : t`FALSE`} AS "byOpenEnd",
      ${inWords("{b}")} AS "byWording", ${inWords("{a}")} AS "byLabel", ${inWords("{d}")} AS "byNote",
      ${named(`a."nameKey"`)} AS "byAgent", ${named(`s."nameKey"`)} AS "bySource",
      ${period ? t`coalesce(${periodMeets(t, period)}, FALSE)` : t`FALSE`} AS "byPeriod"
    ${found(query, key, filter.openEnds ?? false)} ${narrowed(filter)}
    ORDER BY (${named(`a."nameKey"`)})::int + 0 DESC, (${period ? t`sc."temporalFrom" IS NULL` : t`FALSE`})::int + 0, ${rank} + 0.0 DESC,
      coalesce(e."best", e."low", e."high"), c."id" LIMIT ${perPage} OFFSET ${(page - 1) * perPage}`;
}

const reasons: [`by${string}`, ClaimReason][] = [
  ["byFigure", "figure"], ["byOpenEnd", "openEnd"], ["byAgent", "agent"], ["byWording", "wording"], ["byLabel", "label"],
  ["bySource", "source"], ["byNote", "note"], ["byPeriod", "period"],
]; // prettier-ignore

function toFound(row: Row): FoundClaim {
  const { id, kind, label, agentName, sourceTitle, sourceShort, language, estimate, counts, temporal, sighting } = row;
  return {
    id, kind, label, agentName, sourceTitle, sourceShort, language, estimate, counts, temporal, sighting,
    wording: row.wording === null ? null : toHighlights(row.wording),
    reasons: reasons.filter(([flag]) => row[flag]).map(([, reason]) => reason),
  }; // prettier-ignore
}
