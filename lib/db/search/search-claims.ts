import "server-only";
import { mostCounted, type ClaimReason, type FoundClaim, type SearchFilter } from "@/lib/domain/search-result";
import type { SearchQuery } from "@/lib/text/read-query";
import { sql } from "../client";
import { askedBasis } from "./asked-basis";
import { marks, nameComesNear, nameMatches, openWays, periodMeets, statedWays, type ReadWords } from "./conditions";
import { countCells, findClaimKeys } from "./found-claims";
import { toHighlights } from "./highlights";
import { holdsNumber, numberInWords } from "./number-in-words";

const perPage = 50;

type Row = Omit<FoundClaim, "wording" | "reasons"> & { wording: string | null } & Record<`by${string}`, boolean>;

/**
 * The claims that a query finds, a page of them, with counts and facets. Two statements; one more where there are too many to be counted
 * and a filter is chosen: then the filter narrows what is looked at, and the facets are those of the first.
 */
export async function searchClaims(query: SearchQuery, read: ReadWords, filter: SearchFilter) {
  const page = Math.min(Math.max(1, Math.floor(filter.page ?? 1)), mostCounted / perPage);
  const place = { limit: perPage, offset: (page - 1) * perPage };
  const shown = query.figure ? (filter.openEnds ?? false) : null;
  const first = await findClaimKeys({ query, read, filter }, place);
  const counts = countCells(first.cells, filter, shown);
  const isNarrowed = first.isMore && Boolean(filter.kind ?? filter.basis ?? filter.sighting ?? filter.collection);
  const own = isNarrowed ? await findClaimKeys({ query, read, filter }, { ...place, narrowed: true }) : first;
  if (isNarrowed) counts.claimCount = countCells(own.cells, filter, shown).claimCount;
  const rows = own.keys.length === 0 ? [] : await readClaims(query, read, filter, own.keys);
  const pages = Math.max(1, Math.ceil(counts.claimCount / perPage));
  return {
    ...counts,
    isMore: own.isMore,
    areFacetsOfFirst: first.isMore,
    isMoreApart: first.isMoreApart,
    claims: rows.map((row) => toFound(row)),
    page: Math.min(page, pages),
    pages,
  };
}

/** The claims of a page by their keys, in this order: only of them are the wordings marked and the reasons told. */
async function readClaims(
  query: SearchQuery,
  { query: asWords, nameKey: key }: ReadWords,
  filter: SearchFilter,
  keys: number[],
): Promise<Row[]> {
  const t = sql();
  const { words, figure, period, basis } = query;
  const counted = basis && askedBasis(t, basis.counts);
  const number = numberInWords(figure);
  const isInside = figure ? anyOf(statedWays(t, figure)) : t`FALSE`;
  const isReached = figure ? anyOf(openWays(t, figure)) : t`FALSE`;
  const hasWords = words !== "";
  const asked = t`(SELECT words FROM asked)`;
  const named = (column: string) =>
    key && hasWords ? t`(${nameMatches(t, column, key)} OR ${nameComesNear(t, column, key)})` : t`FALSE`;
  const inWords = (weight: string) => (hasWords ? t`ts_filter(c."search", ${weight}::"char"[]) @@ ${asked}` : t`FALSE`);
  const options = `StartSel=${marks.start}, StopSel=${marks.stop}, MaxWords=60, MinWords=25, MaxFragments=1`;
  const wording = hasWords
    ? t`ts_headline(stemma_dictionary(c."language"), c."wording", ${asked}, ${options})`
    : t`left(c."wording", 600)`;
  return t<Row[]>`
    ${hasWords ? t`WITH asked AS MATERIALIZED (SELECT ${asWords}::tsquery AS words)` : t``}
    SELECT c."slug" AS id, c."kind", c."label", a."name" AS "agentName", s."title" AS "sourceTitle", s."short" AS "sourceShort",
      ${wording} AS wording, c."language", sc."counts", sc."countingBasis" AS basis, sc."temporal", si."kind" AS sighting,
      CASE WHEN e."claimId" IS NOT NULL THEN json_build_object('low', e."low", 'best', e."best", 'high', e."high", 'bound', e."bound",
        'boundWords', e."boundWords", 'unit', e."unit", 'words', e."words", 'interval', e."interval", 'ours', e."ours") END AS estimate,
      ${isInside} AS "byFigure", ${filter.openEnds ? isReached : t`FALSE`} AS "byOpenEnd",
      ${number ? holdsNumber(t, number) : t`FALSE`} AS "byNumber",
      ${counted ? t`${counted.same} AS "byBasis", ${counted.within} AS "byBasisWithin", ${counted.inWords} AS "byBasisInWords"` : t`FALSE AS "byBasis"`},
      ${inWords("{b}")} AS "byWording", ${inWords("{a}")} AS "byLabel", ${inWords("{d}")} AS "byNote",
      ${named(`a."nameKey"`)} AS "byAgent", ${named(`s."nameKey"`)} AS "bySource",
      ${period ? t`coalesce(${periodMeets(t, period)}, FALSE)` : t`FALSE`} AS "byPeriod"
    FROM unnest(${keys}::int[]) WITH ORDINALITY AS page(key, at)
    JOIN "Claim" c ON c."id" = page.key JOIN "Agent" a ON a."id" = c."agentId" JOIN "Source" s ON s."id" = c."sourceId"
    JOIN "Sighting" si ON si."claimId" = c."id"
    LEFT JOIN "Estimate" e ON e."claimId" = c."id" LEFT JOIN "Scope" sc ON sc."claimId" = c."id"
    ORDER BY page.at`;
}

/** Any of the ways in which an estimate `e` meets a figure. */
const anyOf = (ways: ReturnType<typeof statedWays>) =>
  ways.reduce((all, { where }) => sql()`${all} OR coalesce((${where}), FALSE)`, sql()`FALSE`);

const reasons: [`by${string}`, ClaimReason][] = [
  ["byFigure", "figure"], ["byOpenEnd", "openEnd"], ["byNumber", "number"], ["byBasis", "basis"], ["byBasisWithin", "basisWithin"], ["byBasisInWords", "basisInWords"],
  ["byAgent", "agent"], ["byWording", "wording"], ["byLabel", "label"],
  ["bySource", "source"], ["byNote", "note"], ["byPeriod", "period"],
]; // prettier-ignore

function toFound(row: Row): FoundClaim {
  const {
    id,
    kind,
    label,
    agentName,
    sourceTitle,
    sourceShort,
    language,
    estimate,
    counts,
    basis,
    temporal,
    sighting,
  } = row;
  return {
    id, kind, label, agentName, sourceTitle, sourceShort, language, estimate, counts, basis, temporal, sighting,
    wording: row.wording === null ? null : toHighlights(row.wording),
    // A number that was read in the words is no second reason.
    reasons: reasons.filter(([flag]) => row[flag] && !(flag === "byNumber" && row.byFigure)).map(([, reason]) => reason),
  }; // prettier-ignore
}
