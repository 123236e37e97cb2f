import { afterAll, beforeEach, expect, inject, test } from "vitest";
import { connect } from "./advisory-lock";
import { dropDatabase, ensureDatabase } from "./database";
import { migrate } from "./migrate";
import { listMigrations } from "./migration-files";

const url = inject("testServer").replace("DATABASE", `${inject("testPrefix")}migrating`);
beforeEach(async () => {
  await dropDatabase(url);
  await ensureDatabase(url);
});
afterAll(() => dropDatabase(url));

async function run(script: string): Promise<void> {
  const sql = connect(url);
  await sql.unsafe(script).finally(() => sql.end());
}

test("a database that has tables of something else is left alone, and what to do is said", async () => {
  await run(`CREATE TABLE "Claim" ("id" int)`);
  await expect(migrate(url)).rejects.toMatchObject({
    name: "Refusal",
    message: expect.stringMatching(/has tables already, but no record of Stemma's migrations.*Name an empty database/),
  });
});

test("a database between two versions is told by the migration that failed and what the server said, each time", async () => {
  await migrate(url);
  const last = listMigrations().findLast(({ sql }) => sql.includes("CREATE FUNCTION"))!;
  const names = listMigrations().map(({ name }) => name);
  const undone = names.slice(names.indexOf(last.name));
  await run(
    `DELETE FROM "_prisma_migrations" WHERE "migration_name" IN (${undone.map((name) => `'${name}'`).join(", ")})`,
  );
  const refused = {
    name: "Refusal",
    message: expect.stringMatching(
      new RegExp(`^The migration ${last.name} failed, .* already exists.*npm run db reset`),
    ),
  };
  await expect(migrate(url)).rejects.toMatchObject(refused);
  await expect(migrate(url)).rejects.toMatchObject(refused);
}, 60_000);
