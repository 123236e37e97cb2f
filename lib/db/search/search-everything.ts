import "server-only";
import { mostRecordsCounted, type FoundRecord, type SearchFilter, type SearchResult } from "@/lib/domain/search-result";
import type { SearchQuery } from "@/lib/text/read-query";
import { sql } from "../client";
import { marks, namedRows, readWords, type ReadWords } from "./conditions";
import { toHighlights } from "./highlights";
import { searchClaims } from "./search-claims";

/** Records of one kind that are read. */
const most = 50;

/** Texts that are read: of each the places that hold the words are looked for. */
const mostTexts = 10;

type Row = Omit<FoundRecord, "snippet"> & { snippet: string | null; total: number };

interface FoundRecords {
  records: FoundRecord[];
  total: number;
}

/**
 * Everything that a query finds: claims by words, names, figure and period; agents and sources by name in any spelling or
 * script; sources, documents and quotations by their words. A constant number of statements, each by an index.
 */
export async function searchEverything(query: SearchQuery, filter: SearchFilter = {}): Promise<SearchResult> {
  const read = await readWords(query.words);
  const none = { records: [], total: 0 };
  const some = query.words !== "";
  const [claims, agents, sources, documents, quotations] = await Promise.all([
    searchClaims(query, read, filter),
    read.nameKey === null ? none : searchAgents(read.nameKey),
    some ? searchSources(read) : none,
    some ? searchDocuments(read) : none,
    some ? searchQuotations(read) : none,
  ]);
  return {
    ...claims,
    ...{ agents: agents.records, sources: sources.records, documents: documents.records, quotations: quotations.records },
    recordCounts: { agents: agents.total, sources: sources.total, documents: documents.total, quotations: quotations.total },
    nameKey: read.nameKey,
  };
} // prettier-ignore

function toRecords(rows: Row[]): FoundRecords {
  const records = rows.map(({ id, title, detail, snippet, language, byName }) => {
    return { id, title, detail, snippet: snippet === null ? null : toHighlights(snippet), language, byName };
  });
  return { records, total: rows[0]?.total ?? 0 };
}

async function searchAgents(key: string): Promise<FoundRecords> {
  const t = sql();
  // The rows found are looked up by their keys: joined to their table, PostgreSQL reads all of it.
  const rows = await t<Row[]>`
    WITH ${namedRows(t, "Agent", "agent", key, mostRecordsCounted)},
    best AS (
      SELECT a."id", word_similarity(${key}, a."nameKey") AS near, a."name", count(*) OVER ()::int AS total
      FROM "Agent" a WHERE a."id" = ANY(ARRAY(SELECT "id" FROM agent)) ORDER BY 2 DESC, 3 LIMIT ${most}
    )
    SELECT a."slug" AS id, a."name" AS title, (SELECT count(*) || CASE count(*) WHEN 1 THEN ' claim' ELSE ' claims' END FROM "Claim" c WHERE c."agentId" = a."id") AS detail,
      NULL AS snippet, NULL AS language, TRUE AS "byName", best.total
    FROM best JOIN "Agent" a USING ("id") ORDER BY best.near DESC, a."name"`;
  return toRecords(rows);
}

async function searchSources({ query, nameKey }: ReadWords): Promise<FoundRecords> {
  const t = sql();
  const rows = await t<Row[]>`
    WITH asked AS MATERIALIZED (SELECT ${query}::tsquery AS words), ${namedRows(t, "Source", "named", nameKey, mostRecordsCounted)},
    titled AS MATERIALIZED (SELECT s."id" FROM "Source" s WHERE s."search" @@ (SELECT words FROM asked) LIMIT ${mostRecordsCounted})
    SELECT s."slug" AS id, s."title", nullif(concat_ws(', ', nullif(s."names", ''), s."issued"), '') AS detail, NULL AS snippet, s."language",
      s."id" IN (SELECT "id" FROM named) AS "byName", count(*) OVER ()::int AS total
    FROM "Source" s WHERE s."id" = ANY(ARRAY(SELECT "id" FROM named UNION SELECT "id" FROM titled))
    ORDER BY 6 DESC, ts_rank(s."search", (SELECT words FROM asked)) DESC, s."id" LIMIT ${most}`;
  return toRecords(rows);
}

async function searchDocuments({ query }: ReadWords): Promise<FoundRecords> {
  const t = sql();
  const options = `StartSel=${marks.start}, StopSel=${marks.stop}, MaxWords=30, MinWords=12, MaxFragments=2`;
  const rows = await t<Row[]>`
    SELECT f."slug" AS id, s."title", f."versionLabel" AS detail, f."language", FALSE AS "byName", f.total,
      ts_headline(stemma_dictionary(f."language"), left(f."text", 400000), ${query}::tsquery, ${options}) AS snippet
    FROM (
      SELECT d.*, m.total FROM (
        SELECT "id", count(*) OVER ()::int AS total FROM (
          SELECT "id" FROM "Document" WHERE "search" @@ ${query}::tsquery LIMIT ${mostRecordsCounted}
        ) n ORDER BY "id" LIMIT ${mostTexts}
      ) m JOIN "Document" d USING ("id")
    ) f
    JOIN "Source" s ON s."id" = f."sourceId" ORDER BY f."id"`;
  return toRecords(rows);
}

async function searchQuotations({ query }: ReadWords): Promise<FoundRecords> {
  const t = sql();
  const rows = await t<Row[]>`
    SELECT q."slug" AS id, q."title", count(*) || CASE count(*) WHEN 1 THEN ' wording' ELSE ' wordings' END AS detail, NULL AS snippet, NULL AS language, FALSE AS "byName",
      count(*) OVER ()::int AS total
    FROM "Quotation" q JOIN "Claim" c ON c."quotationId" = q."id"
    WHERE q."id" IN (SELECT DISTINCT "quotationId" FROM "Claim" WHERE "quotationId" IS NOT NULL AND "search" @@ ${query}::tsquery LIMIT ${mostRecordsCounted})
    GROUP BY q."id" ORDER BY q."id" LIMIT ${most}`;
  return toRecords(rows);
}
