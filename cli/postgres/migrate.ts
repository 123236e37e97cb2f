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

/** The engine's error, less the place in its own source. */
function explain(error: Error): never {
  const name = /migration_name="([^"]+)"/.exec(error.message)?.[1] ?? "";
  throw new Refusal(`The migration ${name} failed: ${error.message.split(/\n\s+0: /)[0]}`, { cause: error });
}

/** Brings the database to the checkout's schema. Two that start at once wait for each other. @returns the new ones. */
export function migrate(url: string) {
  return withAdvisoryLock(url, "migrate", async (sql) => {
    const applied = await appliedMigrations(sql);
    if (pendingMigrations(applied).length === 0) return [];
    if (applied.length) await forgetFailures(sql);
    return applyMigrations(url).catch(explain);
  });
}
