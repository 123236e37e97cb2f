import "server-only";
import type { Sql } from "postgres";
import type { SearchQuery } from "@/lib/text/read-query";

/** The marks that PostgreSQL sets around a match; no text holds them (they are control characters). */
export const marks = { start: "\u0002", stop: "\u0003" };

/** The words as a query in every language that is stemmed: a match in any of them counts. */
export function wordQuery(sql: Sql, words: string) {
  return sql`(websearch_to_tsquery('simple', ${words}) || websearch_to_tsquery('english', ${words}) || websearch_to_tsquery('russian', ${words})
    || websearch_to_tsquery('german', ${words}) || websearch_to_tsquery('french', ${words}) || websearch_to_tsquery('spanish', ${words}))`;
}

/** Whether a column of name keys holds every word of the query in some spelling. `key` is the query's own name key. */
export function nameMatches(sql: Sql, column: string, key: string) {
  const parts = key.split(" ").filter((part) => part.length > 1);
  if (parts.length === 0) return sql`FALSE`;
  // Each pattern on its own: no index answers `LIKE ALL`.
  const holds = (part: string) => sql`AND ${sql.unsafe(column)} LIKE ${`%${part.replace(/[\\%_]/g, "\\$&")}%`}`;
  const close = parts.every((part) => part.length > 4) ? sql`OR ${key} <% ${sql.unsafe(column)}` : sql``;
  return sql`((TRUE ${parts.map(holds)}) ${close})`;
}

/** Whether one of an estimate's stated numbers lies inside the figure that was asked for. `e` is the estimate. */
export function statedInside(sql: Sql, figure: NonNullable<SearchQuery["figure"]>) {
  const [low, high] = [figure.low ?? 0, figure.high ?? Number.MAX_SAFE_INTEGER];
  return sql`(e."low" BETWEEN ${low} AND ${high} OR e."best" BETWEEN ${low} AND ${high} OR e."high" BETWEEN ${low} AND ${high}
    OR (e."low" < ${low} AND e."high" > ${high}))`;
}

/** Whether only an estimate's open end reaches the figure: "at least 10,000" is not an answer to "one to two million". */
export function reachedByOpenEnd(sql: Sql, figure: NonNullable<SearchQuery["figure"]>) {
  const [low, high] = [figure.low ?? 0, figure.high ?? Number.MAX_SAFE_INTEGER];
  return sql`(NOT coalesce(${statedInside(sql, figure)}, FALSE) AND ((e."high" IS NULL AND e."best" IS NULL AND e."low" < ${low})
    OR (e."low" IS NULL AND e."best" IS NULL AND e."high" > ${high})))`;
}

/** Whether the period counted meets the years that were asked for. `sc` is the scope. */
export function periodMeets(sql: Sql, period: NonNullable<SearchQuery["period"]>) {
  const [from, to] = [`${period.from}-01-01`, `${period.to}-12-31`];
  return sql`((sc."temporalFrom" IS NOT NULL OR sc."temporalTo" IS NOT NULL)
    AND coalesce(sc."temporalFrom", '-infinity'::date) <= ${to}::date AND coalesce(sc."temporalTo", 'infinity'::date) >= ${from}::date)`;
}
