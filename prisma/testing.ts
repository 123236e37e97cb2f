import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, inject } from "vitest";
import { withAdvisoryLock } from "@/cli/postgres/advisory-lock";

const open = (url: string) => postgres(url, { max: 1, onnotice: () => {} });

async function makeCopy(url: string, name: string) {
  const admin = inject("testServer").replace("DATABASE", "postgres");
  await withAdvisoryLock(admin, "test-base", async (sql) => {
    const [row] = await sql`select 1 from pg_database where datname = ${name}`;
    if (!row) await sql`create database ${sql(name)} template ${sql(inject("testBase"))}`;
  });
  return open(url);
}

async function emptyTables(sql: postgres.Sql) {
  const tables = await sql<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname = 'public' and tablename <> '_prisma_migrations'`;
  if (tables.length === 0) return;
  // The history refuses to be emptied; one script is one transaction, so it's off for nobody else.
  await sql.unsafe(`
    alter table "Revision" disable trigger user;
    alter table "Insertion" disable trigger user;
    truncate ${tables.map(({ name }) => name).join(", ")} restart identity cascade;
    alter table "Revision" enable trigger user;
    alter table "Insertion" enable trigger user;`);
}

/**
 * Gives the tests of a file a real, migrated PostgreSQL database, empty before each of them. `lib/db` finds it by
 * itself; where a test wants more (another database, COPY), the address is in `process.env.DATABASE_URL`.
 */
export function useTestDatabase() {
  let sql: postgres.Sql;
  beforeAll(async () => {
    const url = process.env.DATABASE_URL ?? "";
    sql = await makeCopy(url, decodeURIComponent(new URL(url).pathname.slice(1)));
  });
  beforeEach(() => emptyTables(sql));
  afterAll(async () => {
    if ("stemmaConnections" in globalThis) await (await import("@/lib/db/client")).disconnect();
    await sql?.end();
  });
}
