import "server-only";
import type { Sql } from "postgres";
import type { EvidenceGraph, GraphCitation, GraphClaim, GraphDerivation, GraphSource } from "@/lib/domain/graph";
import type { KeyedGraph } from "@/lib/domain/compact-graph/outline";
import { evidentialIntents } from "@/lib/schemas/citation";
import { sql } from "./client";

/**
 * The part of the evidence graph that is reached from these claims, however many: visited nodes, never paths, in one
 * statement a kind. Links that carry no support are in it, but nothing is reached through them. Ids are slugs.
 */
export async function findGraph(claims: string[], db: Sql = sql(), reached = reach): Promise<EvidenceGraph> {
  return (await readPart(db, await reached(db, claims))).graph;
}

/** The whole evidence graph: for rules that run over all of it. */
export async function findWholeGraph(): Promise<EvidenceGraph> {
  return (await readPart(sql(), "all")).graph;
}

/** How far a part of the graph is read. */
interface PartOptions {
  /** Without them the claims alone. */
  links?: boolean;
  /** Of these claims only the links that lead to one of the claims, or one of `sources`. */
  partly?: number[];
  sources?: number[];
}

/** Some claims by their keys, with all their citations, and whatever these cite or speak of; nothing further. */
export const findGraphPart = (claims: number[], db: Sql = sql(), options: PartOptions = {}): Promise<KeyedGraph> =>
  readPart(db, claims, options);

async function reach(db: Sql, claims: string[]): Promise<number[]> {
  const rows = await db<{ id: number }[]>`
    WITH RECURSIVE reached(id) AS (
      SELECT "id" FROM "Claim" WHERE "slug" = ANY(${claims})
      UNION
      SELECT l.next FROM reached CROSS JOIN LATERAL (
        SELECT c."targetClaimId" AS next FROM "Citation" c
        WHERE c."claimId" = reached.id AND c."targetClaimId" IS NOT NULL
          AND c."intent" = ANY(${evidentialIntents as unknown as string[]}::"CitationIntent"[])
        OFFSET 0
      ) l
    ) SELECT id FROM reached`;
  return rows.map((row) => row.id);
}

async function readPart(
  db: Sql,
  ids: number[] | "all",
  { links = true, partly = [], sources: towards = [] }: PartOptions = {},
): Promise<KeyedGraph> {
  const own = (column: string) => (ids === "all" ? db`TRUE` : db`${db.unsafe(column)} = ANY(${ids})`);
  const citations = !links
    ? []
    : await db<(GraphCitation & { key: number; other: number | null; sourceKey: number | null })[]>`
    SELECT t."id" AS key, t."slug" AS id, c."slug" AS claim, tc."slug" AS "targetClaim", ts."slug" AS "targetSource", t."intent", t."relation",
      t."locator", t."evidence", t."status", t."targetClaimId" AS other, t."targetSourceId" AS "sourceKey"
    FROM "Citation" t JOIN "Claim" c ON c."id" = t."claimId" LEFT JOIN "Claim" tc ON tc."id" = t."targetClaimId"
    LEFT JOIN "Source" ts ON ts."id" = t."targetSourceId"
    WHERE ${own(`t."claimId"`)} ${partly.length === 0 ? db`` : db`AND (t."claimId" <> ALL(${partly}) OR t."targetClaimId" = ANY(${ids as number[]}) OR t."targetSourceId" = ANY(${towards}))`}
    ORDER BY t."id"`;
  const spokenOf = citations.flatMap((c) => (c.other === null ? [] : [c.other]));
  const within = (column: string) =>
    ids === "all" ? db`TRUE` : db`${db.unsafe(column)} = ANY(${[...new Set([...ids, ...spokenOf])]})`;
  const claims = await db<(GraphClaim & { key: number; sourceKey: number; quotedKey: number | null })[]>`
    SELECT t."id" AS key, t."slug" AS id, t."kind", t."label", s."slug" AS source, a."slug" AS agent, a."name" AS "agentName", t."attributionKind",
      t."basis", t."wording", t."language", t."locator", t."sourceId" AS "sourceKey", si."quotedInId" AS "quotedKey",
      json_build_object('kind', si."kind", 'quotedIn', qi."slug", 'extent', si."extent", 'truncated', si."truncated",
        'date', si."date", 'by', si."by") AS sighting,
      CASE WHEN e."claimId" IS NOT NULL THEN json_build_object('low', e."low", 'best', e."best", 'high', e."high", 'bound', e."bound",
        'boundWords', e."boundWords", 'unit', e."unit", 'words', e."words", 'interval', e."interval", 'ours', e."ours") END AS estimate,
      CASE WHEN sc."claimId" IS NOT NULL THEN json_build_object('event', sc."event", 'countingBasis', sc."countingBasis", 'counts', sc."counts",
        'temporal', sc."temporal", 'spatial', sc."spatial", 'place', pl."slug", 'population', sc."population") END AS scope
    FROM "Claim" t JOIN "Source" s ON s."id" = t."sourceId" JOIN "Agent" a ON a."id" = t."agentId"
    JOIN "Sighting" si ON si."claimId" = t."id" LEFT JOIN "Source" qi ON qi."id" = si."quotedInId"
    LEFT JOIN "Estimate" e ON e."claimId" = t."id" LEFT JOIN "Scope" sc ON sc."claimId" = t."id"
    LEFT JOIN "Place" pl ON pl."id" = sc."placeId"
    WHERE ${within(`t."id"`)} ORDER BY t."id"`;
  const sourceKeys = [
    ...new Set([...claims.flatMap((c) => [c.sourceKey, c.quotedKey]), ...citations.map((c) => c.sourceKey)]),
  ];
  const { sources, keys, derivations } = await readSources(
    db,
    ids === "all" ? "all" : sourceKeys.filter((key) => key !== null),
  );
  const graph = {
    claims: claims.map(({ key: _k, sourceKey: _s, quotedKey: _q, ...claim }) => claim),
    sources,
    citations: citations.map(({ key: _k, other: _o, sourceKey: _s, ...citation }) => citation),
    derivations,
    places: await readPlaces(db, ids === "all" ? "all" : claims.flatMap((claim) => claim.scope?.place ?? [])),
  };
  return {
    graph,
    claimKeys: claims.map((claim) => claim.key),
    citationKeys: citations.map((citation) => citation.key),
    sourceKeys: keys,
    partly,
  };
}

type Sources = Pick<EvidenceGraph, "sources" | "derivations"> & { keys: number[] };

async function readSources(db: Sql, keys: number[] | "all"): Promise<Sources> {
  const some =
    keys === "all"
      ? db`TRUE`
      : db`d."sourceId" IN (
    WITH RECURSIVE family(id) AS (
      SELECT unnest(${keys}::int[])
      UNION
      SELECT l.other FROM family CROSS JOIN LATERAL (
        SELECT "fromId" AS other FROM "Derivation" WHERE "sourceId" = family.id
        UNION ALL SELECT "sourceId" FROM "Derivation" WHERE "fromId" = family.id
      ) l
    ) SELECT id FROM family)`;
  const derivations = await db<(GraphDerivation & { a: number; b: number })[]>`
    SELECT d."slug" AS id, s."slug" AS source, f."slug" AS from, d."kind", d."sourceId" AS a, d."fromId" AS b
    FROM "Derivation" d JOIN "Source" s ON s."id" = d."sourceId" JOIN "Source" f ON f."id" = d."fromId"
    WHERE ${some} ORDER BY d."id"`;
  const all = keys === "all" ? [] : [...new Set([...keys, ...derivations.flatMap((d) => [d.a, d.b])])];
  const sources = await db<(GraphSource & { key: number })[]>`
    SELECT "id" AS key, "slug" AS id, "title", "short", "type", "language", extract(year FROM "issuedFrom")::int AS year, "access"
    FROM "Source" WHERE ${keys === "all" ? db`TRUE` : db`"id" = ANY(${all})`} ORDER BY "id"`;
  return {
    sources: sources.map(({ key: _k, ...source }) => source),
    keys: sources.map((source) => source.key),
    derivations: derivations.map(({ a: _a, b: _b, ...derivation }) => derivation),
  };
}

/** The places of some scopes with all that they are part of. */
async function readPlaces(db: Sql, slugs: string[] | "all"): Promise<EvidenceGraph["places"]> {
  const some = slugs === "all" ? db`TRUE` : db`"slug" = ANY(${[...new Set(slugs)]})`;
  const rows = await db<{ id: string; label: string; partOf: string | null }[]>`
    WITH RECURSIVE wanted("id") AS (
      SELECT "id" FROM "Place" WHERE ${some} UNION SELECT p."partOfId" FROM wanted JOIN "Place" p USING ("id") WHERE p."partOfId" IS NOT NULL
    )
    SELECT p."slug" AS id, p."label", o."slug" AS "partOf" FROM wanted JOIN "Place" p USING ("id") LEFT JOIN "Place" o ON o."id" = p."partOfId"`;
  return new Map(rows.map(({ id, label, partOf }) => [id, { label, partOf }]));
}
