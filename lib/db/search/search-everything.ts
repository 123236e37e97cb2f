import "server-only";
import type { FoundRecord, SearchFilter, SearchResult } from "@/lib/domain/search-result";
import type { SearchQuery } from "@/lib/text/read-query";
import { sql } from "../client";
import { marks, nameMatches, wordQuery } from "./conditions";
import { toHighlights } from "./highlights";
import { searchClaims } from "./search-claims";

const most = 50;

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
    SELECT a."slug" AS id, a."name" AS title, (SELECT count(*) FROM "Claim" c WHERE c."agentId" = a."id") || ' claims' AS detail,
      NULL AS snippet, NULL AS language, TRUE AS "byName"
    FROM "Agent" a WHERE ${nameMatches(t, 'a."nameKey"', key)} ORDER BY word_similarity(${key}, a."nameKey") DESC, a."name" LIMIT ${most}`;
  return rows.map((row) => ({ ...row, snippet: null }));
}

async function searchSources(words: string, key: string | null): Promise<FoundRecord[]> {
  const t = sql();
  const byName = key ? nameMatches(t, '"nameKey"', key) : t`FALSE`;
  const rows = await t<Row[]>`
    SELECT "slug" AS id, "title", nullif(concat_ws(', ', nullif("names", ''), "issued"), '') AS detail, NULL AS snippet, "language", ${byName} AS "byName"
    FROM "Source" WHERE "search" @@ ${wordQuery(t, words)} OR ${byName}
    ORDER BY (${byName})::int + 0 DESC, ts_rank("search", ${wordQuery(t, words)}) DESC, "id" LIMIT ${most}`;
  return rows.map((row) => ({ ...row, snippet: null }));
}

async function searchDocuments(words: string): Promise<FoundRecord[]> {
  const t = sql();
  const options = `StartSel=${marks.start}, StopSel=${marks.stop}, MaxWords=30, MinWords=12, MaxFragments=2`;
  const rows = await t<Row[]>`
    SELECT f."slug" AS id, s."title", f."versionLabel" AS detail, f."language", FALSE AS "byName",
      ts_headline(stemma_dictionary(f."language"), left(f."text", 400000), ${wordQuery(t, words)}, ${options}) AS snippet
    FROM (SELECT * FROM "Document" WHERE "search" @@ ${wordQuery(t, words)} ORDER BY "id" LIMIT 10) f
    JOIN "Source" s ON s."id" = f."sourceId"`;
  return rows.map((row) => ({ ...row, snippet: row.snippet === null ? null : toHighlights(row.snippet) }));
}

async function searchQuotations(words: string): Promise<FoundRecord[]> {
  const t = sql();
  const rows = await t<Row[]>`
    SELECT q."slug" AS id, q."title", count(*) || ' wordings' AS detail, NULL AS snippet, NULL AS language, FALSE AS "byName"
    FROM "Quotation" q JOIN "Claim" c ON c."quotationId" = q."id"
    WHERE q."id" IN (SELECT "quotationId" FROM "Claim" WHERE "quotationId" IS NOT NULL AND "search" @@ ${wordQuery(t, words)})
    GROUP BY q."id" ORDER BY q."id" LIMIT ${most}`;
  return rows.map((row) => ({ ...row, snippet: null }));
}
