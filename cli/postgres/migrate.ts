import type postgres from "postgres";
import { Refusal } from "../refusal";
import { withAdvisoryLock } from "./advisory-lock";
import { listMigrations } from "./migration-files";
import { applyMigrations } from "./schema-engine";

type Applied = { migration_name: string; checksum: string; finished_at: Date | null };

async function appliedMigrations(sql: postgres.Sql): Promise<Applied[]> {
  const [table] = await sql`select to_regclass('_prisma_migrations') as name`;
  if (!table?.name) return [];
  return sql<Applied[]>`
    select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null`;
}

/**
 * A migration that failed, or whose process was killed, left nothing but its row, since each is one transaction: taken
 * as rolled back, it is tried again.
 */
const forgetFailures = (sql: postgres.Sql) =>
  sql`update _prisma_migrations set rolled_back_at = now() where finished_at is null and rolled_back_at is null`;

/** What is still to be applied. @throws Refusal where the database's history isn't the checkout's. */
function pendingMigrations(applied: Applied[]) {
  const rows = new Map(applied.map((row) => [row.migration_name, row]));
  return listMigrations().filter(({ name, checksum }) => {
    const row = rows.get(name);
    if (!row?.finished_at) return true;
    if (row.checksum !== checksum)
      throw new Refusal(
        `The migration ${name} was changed after it was applied. Undo the change, or run npm run db reset.`,
      );
    return false;
  });
}

type Failure = Error & { code?: string; cause?: Error };

/** Another database can be named, or this one emptied; what was written with Stemma can be brought along. */
const wayOut =
  "Name an empty database in DATABASE_URL, or empty this one with npm run db reset (everything in it is lost). What the version of Stemma that it belongs to has exported (npm run stemma -- export -o all.json) can be imported then.";

/** What went wrong and what to do, in plain words, out of the engine's error and the server's behind it. */
async function explain(sql: postgres.Sql, error: Failure): Promise<never> {
  if (error.code === "P3005")
    throw new Refusal(
      `This database has tables already, but no record of Stemma's migrations: it belongs to something else, or was restored without its table _prisma_migrations. ${wayOut}`,
      { cause: error },
    );
  const [row] = await sql<{ name: string }[]>`
    select migration_name as name from _prisma_migrations where finished_at is null and rolled_back_at is null
    order by started_at desc limit 1`.catch(() => []);
  const what = row ? `The migration ${row.name} failed` : "The migrations failed";
  if (!error.cause) throw new Refusal(`${what}: ${error.message.split(/\n\s+0: /)[0]}`, { cause: error });
  throw new Refusal(
    `${what}, and the database stands as it was before: ${error.cause.message}. Its tables are not those that this version of Stemma knows at that point, as when somebody has changed them, or two versions have. ${wayOut}`,
    { cause: error },
  );
}

/** Brings the database to the checkout's schema. Two that start at once wait for each other. @returns the new ones. */
export function migrate(url: string) {
  return withAdvisoryLock(url, "migrate", async (sql) => {
    const applied = await appliedMigrations(sql);
    if (pendingMigrations(applied).length === 0) return [];
    if (applied.length) await forgetFailures(sql);
    return applyMigrations(url).catch((error: Failure) => explain(sql, error));
  });
}
