import "server-only";
import type { FindingFacet, FindingFilter, FindingList, FindingPage, ListedFinding } from "@/lib/domain/listed-finding";
import type { Level } from "@/lib/schemas/finding";
import { sql } from "./client";

import { countStoredFindings, sourceLabel } from "./findings/count-findings";
import { keepFindingsFresh } from "./findings/keep-fresh";
import { readerNumbers, type Stretch } from "./passage-number";

export { refreshFindings } from "./findings/refresh-findings";

const levels: Record<Level, number> = { error: 0, warning: 1, note: 2, cannotCheck: 3 };

/**
 * One page of the findings that the filter leaves, worst first, with totals and facets: of one claim or text counted there and
 * then, of all out of the counts that are kept with them. `perPage` at most 200.
 */
export async function listFindings(filter: FindingFilter = {}, options: FindingPage = {}): Promise<FindingList> {
  // The web server sets NEXT_RUNTIME; a command renews them itself when it has changed something.
  if (process.env.NEXT_RUNTIME === "nodejs") keepFindingsFresh();
  const perPage = Math.min(Math.max(options.perPage ?? 50, 1), 200);
  const suppressed = options.suppressed ?? false;
  const isOfOne = isSet(filter.claim) || isSet(filter.quotation) || isSet(filter.document);
  const withSources = options.withSources ?? true;
  const counts = await (isOfOne
    ? countFindings(filter, suppressed)
    : countStoredFindings(filter, { suppressed, withSources }));
  const pages = Math.max(1, Math.ceil(counts.total / perPage));
  const page = Math.min(Math.max(1, Math.floor(options.page ?? 1)), pages);
  const findings = await readFindings(filter, suppressed, perPage, (page - 1) * perPage);
  return { findings, page, pages, ...counts };
}

const isSet = (value: string | undefined): value is string => value !== undefined && value !== "";

/** The conditions that have no facet. `f` is the finding, `c` its claim. */
function within({ claim, quotation, document }: FindingFilter) {
  const t = sql();
  const ofClaim = isSet(claim) ? t`f."claimId" = (SELECT "id" FROM "Claim" WHERE "slug" = ${claim})` : t`TRUE`;
  const ofDocument = isSet(document)
    ? t`(c."passageId" IN (SELECT p."id" FROM "Passage" p JOIN "Document" d ON d."id" = p."documentId" WHERE d."slug" = ${document})
        OR (f."subjectKind" = 'document' AND f."subjectId" = (SELECT "id" FROM "Document" WHERE "slug" = ${document})))`
    : t`TRUE`;
  const ofQuotation = isSet(quotation)
    ? t`f."claimId" IN (SELECT w."id" FROM "Claim" w JOIN "Quotation" q ON q."id" = w."quotationId" WHERE q."slug" = ${quotation})`
    : t`TRUE`;
  return t`${ofClaim} AND ${ofQuotation} AND ${ofDocument}`;
}

const rankFrom = (level: string) => (levels[level as Level] ?? 9) * 1_000;

/** The few ranks of a rule, by skipping through its index: without them PostgreSQL walks over the findings of other rules before it. */
function ranksOf(rule: string) {
  const t = sql();
  const next = (after: ReturnType<typeof t>) => t`SELECT min(r."rank") FROM "Finding" r WHERE r."ruleId" = ${rule} ${after}`;
  return t`ARRAY(WITH RECURSIVE met(rank) AS (
      ${next(t``)} UNION ALL SELECT (${next(t`AND r."rank" > met.rank`)}) FROM met WHERE met.rank IS NOT NULL
    ) SELECT rank FROM met WHERE rank IS NOT NULL)`;
} // prettier-ignore

/** The conditions that have a facet, each by itself. */
function chosen({ rule, level, source, collection }: FindingFilter) {
  const t = sql();
  return {
    rule: isSet(rule) ? t`(f."ruleId" = ${rule} AND f."rank" = ANY(${ranksOf(rule)}))` : t`TRUE`,
    // The rank says the level too, and has an index that findings are ordered by.
    level: isSet(level)
      ? t`(f."level"::text = ${level} AND f."rank" BETWEEN ${rankFrom(level)} AND ${rankFrom(level) + 999})`
      : t`TRUE`,
    source: isSet(source) ? t`f."sourceId" = (SELECT "id" FROM "Source" WHERE "slug" = ${source})` : t`TRUE`,
    collection: isSet(collection)
      ? t`c."collectionId" = (SELECT "id" FROM "Collection" WHERE "slug" = ${collection})`
      : t`TRUE`,
  };
}

const joined = () => sql()`"Finding" f LEFT JOIN "Claim" c ON c."id" = f."claimId" LEFT JOIN "Suppression" x
  ON x."ruleId" = f."ruleId" AND x."subjectKind" = f."subjectKind" AND x."subjectId" = f."subjectId" AND x."fingerprint" = ''`;

/** Values of one facet that are listed. */
const facetLength = 60;

async function countFindings(filter: FindingFilter, suppressed: boolean) {
  const t = sql();
  const is = chosen(filter);
  const shown = t`((x."id" IS NOT NULL) = ${suppressed})`;
  const rows = await t<
    {
      facet: keyof FindingList["facets"] | "shown" | "apart";
      value: string | null;
      label: string | null;
      count: number;
    }[]
  >`
    WITH counted AS (
      SELECT f."ruleId" AS rule, f."level"::text AS level, f."sourceId" AS source, c."collectionId" AS collection,
        CASE GROUPING(f."ruleId", f."level", f."sourceId", c."collectionId")
          WHEN 7 THEN 'rule' WHEN 11 THEN 'level' WHEN 13 THEN 'source' WHEN 14 THEN 'collection'
          ELSE 'all' END AS facet,
        CASE GROUPING(f."ruleId", f."level", f."sourceId", c."collectionId")
          WHEN 7 THEN count(*) FILTER (WHERE ${shown} AND ${is.level} AND ${is.source} AND ${is.collection})
          WHEN 11 THEN count(*) FILTER (WHERE ${shown} AND ${is.rule} AND ${is.source} AND ${is.collection})
          WHEN 13 THEN count(*) FILTER (WHERE ${shown} AND ${is.rule} AND ${is.level} AND ${is.collection})
          WHEN 14 THEN count(*) FILTER (WHERE ${shown} AND ${is.rule} AND ${is.level} AND ${is.source})
          ELSE count(*) FILTER (WHERE ${shown} AND ${is.rule} AND ${is.level} AND ${is.source} AND ${is.collection})
        END AS count,
        count(*) FILTER (WHERE NOT ${shown} AND ${is.rule} AND ${is.level} AND ${is.source} AND ${is.collection}) AS apart
      FROM ${joined()} WHERE ${within(filter)}
      GROUP BY GROUPING SETS ((f."ruleId"), (f."level"), (f."sourceId"), (c."collectionId"), ())
    ), ranked AS (
      SELECT *, row_number() OVER (PARTITION BY facet ORDER BY count DESC, rule, level, source, collection) AS place FROM counted
      WHERE count > 0 OR facet = 'all'
    )
    SELECT r.facet, coalesce(r.rule, r.level, s."slug", l."slug") AS value,
      coalesce(r.rule, r.level, ${sourceLabel()}, l."title") AS label, r.count::int AS count
    FROM ranked r LEFT JOIN "Source" s ON s."id" = r.source LEFT JOIN "Collection" l ON l."id" = r.collection
    WHERE r.facet <> 'all' AND r.place <= ${facetLength} AND coalesce(r.rule, r.level, s."slug", l."slug") IS NOT NULL
    UNION ALL SELECT 'shown', NULL, NULL, count::int FROM counted WHERE facet = 'all'
    UNION ALL SELECT 'apart', NULL, NULL, apart::int FROM counted WHERE facet = 'all'`;
  const of = (facet: keyof FindingList["facets"]): FindingFacet[] =>
    rows
      .filter((row) => row.facet === facet)
      .map(({ value, label, count }) => ({ value: value!, label: label!, count }))
      .toSorted((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  const one = (name: "shown" | "apart") => rows.find((row) => row.facet === name)?.count ?? 0;
  const level = of("level").toSorted((a, b) => levels[a.value as Level] - levels[b.value as Level]);
  const facets = { rule: of("rule"), level, source: of("source"), collection: of("collection") };
  return { total: one("shown"), apart: one("apart"), facets };
}

async function readFindings(
  filter: FindingFilter,
  suppressed: boolean,
  limit: number,
  offset: number,
): Promise<ListedFinding[]> {
  const t = sql();
  const is = chosen(filter);
  const rows = await t<(ListedFinding & { stretch: Stretch | null })[]>`
    WITH page AS (
      SELECT f.*, x."id" AS "suppressionId" FROM ${joined()}
      WHERE ${within(filter)} AND ${is.rule} AND ${is.level} AND ${is.source} AND ${is.collection}
        AND (x."id" IS NOT NULL) = ${suppressed}
      ORDER BY f."rank", f."claimId", f."id" LIMIT ${limit} OFFSET ${offset}
    )
    SELECT f."id", f."ruleId", f."level", f."message", f."question", ${placeOf("subject")} AS subject, ${placeOf("cause")} AS cause,
      CASE WHEN c."id" IS NOT NULL THEN json_build_object('id', c."slug", 'label', c."label", 'wording', c."wording",
        'language', c."language", 'locator', c."locator") END AS claim,
      CASE WHEN s."id" IS NOT NULL THEN json_build_object('id', s."slug", 'title', s."title", 'short', s."short") END AS source,
      CASE WHEN p."id" IS NOT NULL THEN json_build_object('document', d."slug", 'exact', p."exact", 'language', d."language") END AS passage,
      CASE WHEN p."id" IS NOT NULL THEN json_build_object('document', d."id", 'start', p."start", 'end', p."end", 'passage', p."id") END AS stretch,
      CASE WHEN x."id" IS NOT NULL THEN json_build_object('justification', x."justification", 'actor', x."actor", 'at', x."at") END AS suppression
    FROM page f LEFT JOIN "Claim" c ON c."id" = f."claimId" LEFT JOIN "Source" s ON s."id" = f."sourceId"
    LEFT JOIN "Passage" p ON p."id" = c."passageId" LEFT JOIN "Document" d ON d."id" = p."documentId"
    LEFT JOIN "Suppression" x ON x."id" = f."suppressionId"
    ORDER BY f."rank", f."claimId", f."id"`;
  const numbers = await readerNumbers(rows.flatMap(({ stretch }) => stretch ?? []));
  return rows.map(({ stretch, passage, suppression, ...row }) => ({
    ...row,
    passage: passage && stretch ? { ...passage, number: numbers.shift() ?? null } : null,
    suppression: suppression && { ...suppression, at: new Date(suppression.at) },
  }));
}

/** The record that a finding speaks of, or that causes it. */
function placeOf(role: "subject" | "cause") {
  const t = sql();
  const [kind, id] = role === "subject" ? [t`f."subjectKind"`, t`f."subjectId"`] : [t`f."causeKind"`, t`f."causeId"`];
  return t`CASE ${kind}
    WHEN 'claim' THEN (SELECT json_build_object('kind', 'claim', 'id', o."slug", 'label', o."label", 'claim', o."slug") FROM "Claim" o WHERE o."id" = ${id})
    WHEN 'citation' THEN (SELECT json_build_object('kind', 'citation', 'id', o."slug", 'label', coalesce(oc."label", os."short"), 'claim', ow."slug")
      FROM "Citation" o JOIN "Claim" ow ON ow."id" = o."claimId" LEFT JOIN "Claim" oc ON oc."id" = o."targetClaimId"
      LEFT JOIN "Source" os ON os."id" = o."targetSourceId" WHERE o."id" = ${id})
    WHEN 'source' THEN (SELECT json_build_object('kind', 'source', 'id', o."slug", 'label', o."short", 'claim', NULL) FROM "Source" o WHERE o."id" = ${id})
    WHEN 'document' THEN (SELECT json_build_object('kind', 'document', 'id', o."slug", 'label', os."title", 'claim', NULL)
      FROM "Document" o JOIN "Source" os ON os."id" = o."sourceId" WHERE o."id" = ${id})
  END`;
}
