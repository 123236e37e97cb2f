import { dropDatabase, ensureDatabase, withDatabaseName } from "@/cli/postgres/database";
import { migrate } from "@/cli/postgres/migrate";
import { onShutdown } from "@/cli/shutdown";
import { disconnect, sql } from "@/lib/db/client";

/** The server that the command was given or started: bench databases are siblings of the one on it, which stays untouched. */
const given = process.env.DATABASE_URL ?? "";

/** The address of a bench's database. */
export const benchUrl = (name: string) => withDatabaseName(given, `stemma_bench_${name}`);

/** Makes `lib/db` of this process work on the database at an address. */
async function use(url: string): Promise<void> {
  await disconnect();
  process.env.DATABASE_URL = url;
}

/** An empty, migrated database for one run; gone when the command ends. Its address. */
export async function freshDatabase(name: string): Promise<string> {
  const url = benchUrl(name);
  await dropDatabase(url);
  await ensureDatabase(url);
  await migrate(url);
  onShutdown(async () => {
    await disconnect();
    await dropDatabase(url);
  });
  await use(url);
  return url;
}

/**
 * A migrated database that is filled once and kept for the next run, as long as `stamp` (what is in it) stays the same.
 * Its address, and whether it was filled now.
 */
export async function keptDatabase(
  name: string,
  stamp: string,
  fill: () => Promise<void>,
): Promise<{ url: string; filled: boolean }> {
  const url = benchUrl(name);
  await ensureDatabase(url);
  await migrate(url);
  await use(url);
  if ((await readStamp()) === stamp) return { url, filled: false };
  await disconnect();
  await dropDatabase(url);
  await ensureDatabase(url);
  await migrate(url);
  await fill();
  await sql()`VACUUM ANALYZE`;
  await sql().unsafe(`COMMENT ON TABLE "Collection" IS '${stamp.replaceAll("'", "''")}'`);
  return { url, filled: true };
}

async function readStamp(): Promise<string | null> {
  const [row] = await sql()<{ stamp: string | null }[]>`
    SELECT obj_description('"Collection"'::regclass) AS stamp`;
  return row?.stamp ?? null;
}
