import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listMigrations } from "@/cli/postgres/migration-files";
import { migrate } from "@/cli/postgres/migrate";
import { useTestDatabase } from "./testing";

useTestDatabase();

let sql: postgres.Sql;
beforeAll(() => void (sql = postgres(process.env.DATABASE_URL ?? "", { max: 1 })));
afterAll(() => sql.end());

test("a test database has every migration of the checkout, with Prisma's own checksums", async () => {
  const rows =
    await sql`select migration_name as name, checksum from _prisma_migrations where finished_at is not null order by 1`;
  expect([...rows]).toEqual(listMigrations().map(({ name, checksum }) => ({ name, checksum })));
});

test("migrating a migrated database does nothing", async () => {
  expect(await migrate(process.env.DATABASE_URL ?? "")).toEqual([]);
});

test("a test leaves a row behind", async () => {
  await sql`insert into "Collection" (slug, title) values ('left-behind', 'Left behind')`;
  expect(await sql`select slug from "Collection"`).toHaveLength(1);
});

test("the next test does not see it", async () => {
  expect(await sql`select slug from "Collection"`).toHaveLength(0);
});
