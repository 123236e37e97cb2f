import "server-only";
import type { AgentKind } from "@/lib/schemas/agent";
import type { CslItem } from "@/lib/schemas/source";
import { sql } from "./client";

/** A recorded claim that stands on some of the same words. */
export interface ClaimOnPassage {
  id: string;
  label: string;
  exact: string;
  /** Whether it stands on the very same words. */
  isSame: boolean;
}

/** The claims whose passage touches a stretch of a document, the same first; at most 20. One query. */
export async function listClaimsOnPassage(documentKey: number, start: number, end: number): Promise<ClaimOnPassage[]> {
  const rows = await sql()<ClaimOnPassage[]>`
    SELECT c."slug" AS id, c."label", p."exact", p."start" = ${start} AND p."end" = ${end} AS "isSame"
    FROM "Passage" p JOIN "Claim" c ON c."passageId" = p."id"
    WHERE p."documentId" = ${documentKey} AND p."start" < ${end} AND p."end" > ${start}
    ORDER BY 4 DESC, p."start", c."id" LIMIT 20`;
  return [...rows];
}

/** The agent that has this name in some spelling, or null. Several of one name: the one with most claims. */
export async function findAgentByName(name: string): Promise<{ id: string; name: string; kind: AgentKind } | null> {
  const [row] = await sql()<{ id: string; name: string; kind: AgentKind }[]>`
    SELECT a."slug" AS id, a."name", a."kind" FROM "Agent" a
    WHERE stemma_name_key(${name}) <> '' AND a."nameKey" LIKE '%' || stemma_name_key(${name}) || '%'
      AND (stemma_name_key(a."name") = stemma_name_key(${name})
        OR EXISTS (SELECT FROM jsonb_array_elements(a."otherNames") o WHERE stemma_name_key(o->>'name') = stemma_name_key(${name})))
    ORDER BY (SELECT count(*) FROM "Claim" c WHERE c."agentId" = a."id") DESC, a."id" LIMIT 1`;
  return row ? { ...row } : null;
}

/** The place with the longest name that stands in these words, or null. */
export async function findPlaceIn(words: string): Promise<{ id: string; label: string } | null> {
  const [row] = await sql()<{ id: string; label: string }[]>`
    SELECT "slug" AS id, "label" FROM "Place" WHERE length("label") > 3
      AND ${` ${words.slice(0, 4_000).replace(/[^\p{L}\p{N}]+/gu, " ")} `} LIKE '% ' || replace(replace("label", '%', ''), '_', '') || ' %'
    ORDER BY length("label") DESC, "slug" LIMIT 1`;
  return row ? { ...row } : null;
}

/** All places by name. */
export async function listPlaces(): Promise<{ id: string; label: string }[]> {
  const rows = await sql()<
    { id: string; label: string }[]
  >`SELECT "slug" AS id, "label" FROM "Place" ORDER BY "label" LIMIT 2000`;
  return [...rows];
}

/** A work on record that an entry of a reference list may be. */
export interface FoundSource {
  id: string;
  title: string;
  short: string;
}

/** The works on record with the title of an entry and, where both are dated, its year; at most five. One query by an index. */
export async function findCitedSources(csl: Pick<CslItem, "title" | "issued"> | null): Promise<FoundSource[]> {
  const title = csl?.title?.trim() ?? "";
  if (title.length < 4) return [];
  const year = csl?.issued?.["date-parts"]?.[0]?.[0] ?? null;
  const rows = await sql()<FoundSource[]>`
    SELECT "slug" AS id, "title", "short" FROM "Source"
    WHERE "search" @@ plainto_tsquery('simple', ${title.slice(0, 300)})
      AND (${year}::int IS NULL OR "issuedFrom" IS NULL OR extract(year FROM "issuedFrom")::int = ${year})
    ORDER BY abs(length("title") - ${title.length}), "slug" LIMIT 5`;
  return [...rows];
}

/** The collection in which most claims of a source are, or null. */
export async function collectionOfSource(source: string): Promise<string | null> {
  const [row] = await sql()<{ id: string }[]>`
    SELECT l."slug" AS id FROM "Claim" c JOIN "Source" s ON s."id" = c."sourceId" JOIN "Collection" l ON l."id" = c."collectionId"
    WHERE s."slug" = ${source} GROUP BY l."slug" ORDER BY count(*) DESC, 1 LIMIT 1`;
  return row?.id ?? null;
}
