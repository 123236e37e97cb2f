import "server-only";
import type { Sql } from "postgres";
import { AppError } from "@/lib/errors";
import { evidentialIntents } from "@/lib/schemas/citation";
import { transaction } from "./transaction";

/** Rows changed one by one since a moment, up to which the record of that moment is rebuilt while a reader waits. */
export const mostChangedSince = 5_000;

/** What may be spent on a statement about the past. */
const longest = "10s";

/**
 * Reads out of the record as it stood at a moment (ISO 8601): `read` gets a connection on which every table is what it was then, in
 * one read-only transaction. Refused where more than `mostChangedSince` rows were changed one by one since, or where a table was
 * emptied since, which leaves no history. Findings are computed and have no past; texts of documents are not among the tables.
 */
export async function readPast<T>(moment: string, read: (db: Sql) => Promise<T>): Promise<T> {
  const answer = transaction(async (db) => {
    const until = endOf(moment);
    await db`SELECT set_config('statement_timeout', ${longest}, TRUE)`;
    await refuseWhatIsGone(db, until);
    await db`SELECT set_config('stemma.moment', ${until}, TRUE), set_config('search_path', 'stemma_past, ' || quote_ident(current_schema()), TRUE)`;
    return read(db);
  }, "ISOLATION LEVEL REPEATABLE READ READ ONLY");
  return answer.catch((error: unknown) => {
    throw isTooSlow(error) ? new AppError("too-large", "The record of that day takes too long to rebuild.") : error;
  });
}

/** What claims rest on at that moment: keys. As `reach` of the present, but links changed since are read once, not for each claim. */
export async function reachInPast(db: Sql, claims: string[]): Promise<number[]> {
  const intents = evidentialIntents as unknown as string[];
  const rows = await db<{ id: number }[]>`
    WITH RECURSIVE changed AS MATERIALIZED (
      SELECT DISTINCT r."rowId" AS id FROM "Revision" r WHERE r."tableName" = 'Citation' AND r."at" > stemma_moment()
    ), earlier AS MATERIALIZED (
      SELECT "claimId" AS citing, "targetClaimId" AS next FROM "Citation"
      WHERE "id" = ANY(ARRAY(SELECT id FROM changed)) AND "targetClaimId" IS NOT NULL AND "intent" = ANY(${intents}::"CitationIntent"[])
    ), reached(id) AS (
      SELECT "id" FROM "Claim" WHERE "slug" = ANY(${claims})
      UNION
      SELECT l.next FROM reached CROSS JOIN LATERAL (
        SELECT c."targetClaimId" AS next FROM ${db.unsafe(await homeOf(db))}."Citation" c
        WHERE c."claimId" = reached.id AND c."targetClaimId" IS NOT NULL AND c."intent" = ANY(${intents}::"CitationIntent"[])
          AND NOT EXISTS (SELECT FROM "Revision" r WHERE r."tableName" = 'Citation' AND r."rowId" = c."id" AND r."at" > stemma_moment())
          AND NOT EXISTS (SELECT FROM "Insertion" i WHERE i."tableName" = 'Citation' AND i."keys" @> c."id" AND i."at" > stemma_moment())
        UNION ALL SELECT e.next FROM earlier e WHERE e.citing = reached.id
        OFFSET 0
      ) l
    ) SELECT id FROM reached`;
  return rows.map((row) => row.id);
}

/** When anything was last changed before that moment, as ISO 8601; null where nothing was on record. */
export async function findLastChangeThen(db: Sql): Promise<string | null> {
  const [row] = await db<{ at: Date | null }[]>`
    SELECT greatest(
      (SELECT "at" FROM "Revision" WHERE "at" <= stemma_moment() ORDER BY "id" DESC LIMIT 1),
      (SELECT "at" FROM "Insertion" WHERE "at" <= stemma_moment() ORDER BY "id" DESC LIMIT 1)) AS at`;
  return row?.at?.toISOString() ?? null;
}

/** The present tables' schema, quoted. */
async function homeOf(db: Sql): Promise<string> {
  const [row] = await db<{ home: string }[]>`
    SELECT quote_ident(n.nspname) AS home FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = '"Revision"'::regclass`;
  return row!.home;
}

/** Addresses have milliseconds, the history microseconds: what a millisecond brought belongs to it. */
const endOf = (moment: string): string => moment.replace(/(\.\d{3})Z$/, "$1999Z");

async function refuseWhatIsGone(db: Sql, until: string): Promise<void> {
  const [row] = await db<{ changed: number; isEmptied: boolean }[]>`
    SELECT (SELECT count(*)::int FROM (SELECT FROM "Revision" WHERE "at" > ${until}::text::timestamptz LIMIT ${mostChangedSince + 1}) r) AS changed,
      EXISTS (SELECT FROM "Change" WHERE "isWhole" AND "id" > greatest(
        (SELECT "change" FROM "Revision" WHERE "at" <= ${until}::text::timestamptz ORDER BY "id" DESC LIMIT 1),
        (SELECT "change" FROM "Insertion" WHERE "at" <= ${until}::text::timestamptz ORDER BY "id" DESC LIMIT 1))) AS "isEmptied"`;
  if (row!.isEmptied)
    throw new AppError(
      "too-large",
      "A table was emptied since, which leaves no history: the record of that day is gone.",
    );
  if (row!.changed > mostChangedSince)
    throw new AppError(
      "too-large",
      `More than ${mostChangedSince.toLocaleString("en")} rows were changed one by one since that day: too many to undo while you wait. Ask for a later day.`,
    );
}

const isTooSlow = (error: unknown) => (error as { code?: string }).code === "57014";
