import "server-only";
import type { PendingQuery, Row } from "postgres";
import { sql, type Sql } from "../client";
import type { SearchQuery } from "@/lib/text/read-query";

/** The marks that PostgreSQL sets around a match; no text holds them (they are control characters). */
export const marks = { start: "\u0002", stop: "\u0003" };

/** The words that are searched, as PostgreSQL reads them. */
export interface ReadWords {
  /** A query in every language that is stemmed, as text: a match in any of them counts. Empty where there are none. */
  query: string;
  /** The key by which names are compared; null where nothing of a name is left. */
  nameKey: string | null;
}

const languages = ["simple", "english", "russian", "german", "french", "spanish"];

/**
 * Reads the words once for all statements of a search. Languages that stem them alike are asked once: an index walks each reading by itself.
 * One that stands alone is written twice, so that its words are ranked as those of several are.
 */
export async function readWords(words: string): Promise<ReadWords> {
  if (words === "") return { query: "", nameKey: null };
  const [row] = await sql()<{ query: string; key: string }[]>`
    SELECT stemma_name_key(${words}) AS key, coalesce((
      SELECT CASE WHEN count(*) = 1 THEN min(r.one) || ' | ' || min(r.one) ELSE string_agg(r.one, ' | ') END
      FROM (SELECT '(' || q::text || ')' AS one, min(at) AS at FROM (
        SELECT websearch_to_tsquery(l.name::regconfig, ${words}) AS q, l.at FROM unnest(${languages}::text[]) WITH ORDINALITY AS l(name, at)
      ) q WHERE numnode(q) > 0 GROUP BY q ORDER BY 2) r
    ), '') AS query`;
  return { query: row!.query, nameKey: row!.key === "" ? null : row!.key };
}

/** Whether a column of name keys holds every word of the query in some spelling. `key` is the query's own name key. */
export function nameMatches(sql: Sql, column: string, key: string) {
  const parts = key.split(" ").filter((part) => part.length > 1);
  if (parts.length === 0) return sql`FALSE`;
  // Each pattern on its own: no index answers `LIKE ALL`.
  const holds = (part: string) => sql`AND ${sql.unsafe(column)} LIKE ${`%${part.replace(/[\\%_]/g, "\\$&")}%`}`;
  return sql`(TRUE ${parts.map(holds)})`;
}

/** Whether a column of name keys comes near the query's, where all its words are long enough to tell. */
export function nameComesNear(sql: Sql, column: string, key: string) {
  const isTelling = key.split(" ").every((part) => part.length > 4);
  return isTelling ? sql`${key} <% ${sql.unsafe(column)}` : sql`FALSE`;
}

/**
 * Two common table expressions, the second called `name`: the rows of a table by name, at most so many; those that come near it
 * where none holds it as it is asked.
 */
export function namedRows(sql: Sql, table: "Agent" | "Source", name: string, key: string | null, most: number) {
  const of = (condition: PendingQuery<Row[]>) =>
    sql`SELECT n."id" FROM ${sql(table)} n WHERE ${condition} LIMIT ${most}`;
  const held = sql(`${name}_held`);
  return sql`
    ${held} AS MATERIALIZED (${of(key ? nameMatches(sql, 'n."nameKey"', key) : sql`FALSE`)}),
    ${sql(name)} AS MATERIALIZED (
      SELECT "id" FROM ${held} UNION ALL (${of(sql`NOT EXISTS (SELECT FROM ${held}) AND ${key ? nameComesNear(sql, 'n."nameKey"', key) : sql`FALSE`}`)})
    )`;
}

/** A way in which an estimate meets a figure: the condition on `e`, and the column whose index it goes by. */
interface Way {
  where: PendingQuery<Row[]>;
  order: PendingQuery<Row[]>;
}

type Figure = NonNullable<SearchQuery["figure"]>;

const ends = ({ low, high }: Figure) => [low ?? 0, high ?? Number.MAX_SAFE_INTEGER] as const;

/** One of an estimate's stated numbers lies inside the figure that was asked for, or they lie on both sides of it. */
export function statedWays(sql: Sql, figure: Figure): Way[] {
  const [low, high] = ends(figure);
  const inside = ["low", "best", "high"].map((name) => {
    const column = sql`e.${sql(name)}`;
    return { where: sql`${column} BETWEEN ${low} AND ${high}`, order: column };
  });
  return [...inside, { where: sql`e."low" < ${low} AND e."high" > ${high}`, order: sql`e."low" DESC` }];
}

/** Only an estimate's open end reaches the figure: "at least 10,000" is not an answer to "one to two million". */
export function openWays(sql: Sql, figure: Figure): Way[] {
  const [low, high] = ends(figure);
  return [
    { where: sql`e."low" < ${low} AND e."high" IS NULL AND e."best" IS NULL`, order: sql`e."low" DESC` },
    { where: sql`e."high" > ${high} AND e."low" IS NULL AND e."best" IS NULL`, order: sql`e."high"` },
  ];
}

/** Whether the period counted meets the years that were asked for. `sc` is the scope. */
export function periodMeets(sql: Sql, period: NonNullable<SearchQuery["period"]>) {
  const from = period.from === null ? "-infinity" : `${period.from}-01-01`;
  const to = period.to === null ? "infinity" : `${period.to}-12-31`;
  return sql`((sc."temporalFrom" IS NOT NULL OR sc."temporalTo" IS NOT NULL)
    AND coalesce(sc."temporalFrom", '-infinity'::date) <= ${to}::date AND coalesce(sc."temporalTo", 'infinity'::date) >= ${from}::date)`;
}
