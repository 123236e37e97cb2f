import type { TestProject } from "vitest/node";
import { generateIfChanged } from "@/cli/prisma-client";
import { withAdvisoryLock } from "@/cli/postgres/advisory-lock";
import { dropDatabase, ensureDatabase, openDatabase, type Database } from "@/cli/postgres/database";
import { migrate } from "@/cli/postgres/migrate";
import { listMigrations } from "@/cli/postgres/migration-files";
import { fingerprint } from "@/cli/fingerprint";
import { shutdown } from "@/cli/shutdown";

declare module "vitest" {
  interface ProvidedContext {
    /** An address on the test server, with `DATABASE` in the place of the name. */
    testServer: string;
    /** The migrated, empty database that each worker's is copied from. */
    testBase: string;
    /** What this run's databases begin with, so that two runs at once don't meet. */
    testPrefix: string;
  }
}

/** One migrated database for each state of the migrations; those of other states are thrown away. */
async function prepareBase(database: Database) {
  const state = fingerprint([], undefined, JSON.stringify(listMigrations())).slice(0, 10);
  const base = `stemma_test_base_${state}`;
  await withAdvisoryLock(database.sibling("postgres"), "test-base", async (sql) => {
    const [row] =
      await sql`select shobj_description(oid, 'pg_database') = 'ready' as ready from pg_database where datname = ${base}`;
    if (row?.ready) return;
    await dropDatabase(database.sibling(base));
    await ensureDatabase(database.sibling(base));
    await migrate(database.sibling(base));
    await sql`comment on database ${sql(base)} is 'ready'`;
  });
  return base;
}

async function dropRun(database: Database, prefix: string) {
  await withAdvisoryLock(database.sibling("postgres"), "test-drop", async (sql) => {
    const rows = await sql<
      { name: string }[]
    >`select datname as name from pg_database where starts_with(datname, ${prefix})`;
    for (const { name } of rows) await sql`drop database ${sql(name)} with (force)`;
  });
}

/** Before all tests: a server and a migrated base. After them: the copies go, and the server if nobody else needs it. */
export default async function setup(project: TestProject) {
  await generateIfChanged();
  const database = await openDatabase();
  const prefix = `stemma_test_${process.pid}_`;
  project.provide("testServer", database.sibling("DATABASE"));
  project.provide("testBase", await prepareBase(database));
  project.provide("testPrefix", prefix);
  return async () => {
    await dropRun(database, prefix);
    await shutdown();
  };
}
