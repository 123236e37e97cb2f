import "server-only";
import type { FoundRecord, SearchFilter, SearchResult } from "@/lib/domain/search-result";
import type { SearchQuery } from "@/lib/text/read-query";
import { sql } from "../client";
import { marks, namedRows, wordQuery } from "./conditions";
import { toHighlights } from "./highlights";
import { searchClaims } from "./search-claims";

const most = 50;

/** So many are put in order before the first of them are shown. */
const mostRanked = 1_000;

type Row = Omit<FoundRecord, "snippet"> & { snippet: string | null };

/**
 * Everything that a query finds: claims by words, names, figure and period; agents and sources by name in any spelling or
 * script; sources, documents and quotations by their words. A constant number of statements, each by an index.
 */
export async function searchEverything(query: SearchQuery, filter: SearchFilter = {}): Promise<SearchResult> {
  const { words } = query;
  const nameKey = words === "" ? null : await readNameKey(words);
  const some = words !== "";
  const [claims, agents, sources, documents, quotations] = await Promise.all([
    searchClaims(query, nameKey, filter),
    some ? searchAgents(nameKey) : [],
    some ? searchSources(words, nameKey) : [],
    some ? searchDocuments(words) : [],
    some ? searchQuotations(words) : [],
  ]);
  return { ...claims, agents, sources, documents, quotations, nameKey };
}

async function readNameKey(words: string): Promise<string | null> {
  const [row] = await sql()<{ key: string }[]>`SELECT stemma_name_key(${words}) AS key`;
  return row!.key === "" ? null : row!.key;
}

async function searchAgents(key: string | null): Promise<FoundRecord[]> {
  if (!key) return [];
  const t = sql();
  const rows = await t<Row[]>`
    WITH ${namedRows(t, "Agent", "agent", key, mostRanked)},
    best AS (
      SELECT a."id", word_similarity(${key}, a."nameKey") AS near, a."name" FROM agent JOIN "Agent" a USING ("id")
      ORDER BY 2 DESC, 3 LIMIT ${most}
    )
    SELECT a."slug" AS id, a."name" AS title, (SELECT count(*) FROM "Claim" c WHERE c."agentId" = a."id") || ' claims' AS detail,
      NULL AS snippet, NULL AS language, TRUE AS "byName"
    FROM best JOIN "Agent" a USING ("id") ORDER BY best.near DESC, a."name"`;
  return rows.map((row) => ({ ...row, snippet: null }));
}

async function searchSources(words: string, key: string | null): Promise<FoundRecord[]> {
  const t = sql();
  const rows = await t<Row[]>`
    WITH asked AS MATERIALIZED (SELECT ${wordQuery(t, words)} AS words), ${namedRows(t, "Source", "named", key, mostRanked)},
    titled AS MATERIALIZED (SELECT s."id" FROM "Source" s WHERE s."search" @@ (SELECT words FROM asked) LIMIT ${mostRanked})
    SELECT s."slug" AS id, s."title", nullif(concat_ws(', ', nullif(s."names", ''), s."issued"), '') AS detail, NULL AS snippet, s."language",
      s."id" IN (SELECT "id" FROM named) AS "byName"
    FROM (SELECT "id" FROM named UNION SELECT "id" FROM titled) f JOIN "Source" s USING ("id")
    ORDER BY 6 DESC, ts_rank(s."search", (SELECT words FROM asked)) DESC, s."id" LIMIT ${most}`;
  return rows.map((row) => ({ ...row, snippet: null }));
}

async function searchDocuments(words: string): Promise<FoundRecord[]> {
  const t = sql();
  const options = `StartSel=${marks.start}, StopSel=${marks.stop}, MaxWords=30, MinWords=12, MaxFragments=2`;
  const rows = await t<Row[]>`
    SELECT f."slug" AS id, s."title", f."versionLabel" AS detail, f."language", FALSE AS "byName",
      ts_headline(stemma_dictionary(f."language"), left(f."text", 400000), ${wordQuery(t, words)}, ${options}) AS snippet
    FROM (
      SELECT d.* FROM (SELECT "id" FROM "Document" WHERE "search" @@ ${wordQuery(t, words)} LIMIT ${mostRanked}) m
      JOIN "Document" d USING ("id") ORDER BY d."id" LIMIT 10
    ) f
    JOIN "Source" s ON s."id" = f."sourceId"`;
  return rows.map((row) => ({ ...row, snippet: row.snippet === null ? null : toHighlights(row.snippet) }));
}

async function searchQuotations(words: string): Promise<FoundRecord[]> {
  const t = sql();
  const rows = await t<Row[]>`
    SELECT q."slug" AS id, q."title", count(*) || ' wordings' AS detail, NULL AS snippet, NULL AS language, FALSE AS "byName"
    FROM "Quotation" q JOIN "Claim" c ON c."quotationId" = q."id"
    WHERE q."id" IN (SELECT "quotationId" FROM "Claim" WHERE "quotationId" IS NOT NULL AND "search" @@ ${wordQuery(t, words)} LIMIT ${mostRanked})
    GROUP BY q."id" ORDER BY q."id" LIMIT ${most}`;
  return rows.map((row) => ({ ...row, snippet: null }));
}
