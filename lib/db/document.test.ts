import { expect, test } from "vitest";
import { useTestDatabase } from "@/prisma/testing";
import { sql } from "./client";
import { listDocuments } from "./document";

useTestDatabase();

/** So many works with a text each, the last title first in the record. */
async function texts(count: number): Promise<void> {
  await sql()`INSERT INTO "Source" ("slug", "csl", "access", "type", "title", "short", "names")
    SELECT 's' || i, '{}', 'excerpt', 'book', 'Work ' || lpad((${count} - i)::text, 4, '0'), 'Work', '' FROM generate_series(1, ${count}::int) i`;
  await sql()`INSERT INTO "Document" ("slug", "sourceId", "versionLabel", "language", "text", "sha256")
    SELECT 'd' || s."id", s."id", 'first', 'en', 'Words.', repeat('0', 64) FROM "Source" s`;
}

test("every text stands on one page of the list, by title, and the total is exact", async () => {
  await texts(120);
  const first = await listDocuments();
  expect(first).toMatchObject({ total: 120, page: 1, pages: 3 });
  const all = [first, await listDocuments(2), await listDocuments(3)].flatMap(({ documents }) => documents);
  expect(new Set(all.map(({ id }) => id)).size).toBe(120);
  expect(all.map(({ title }) => title)).toEqual(all.map(({ title }) => title).toSorted());
  expect(await listDocuments(9)).toMatchObject({ page: 3 });
});

test("a text that comes or takes another title stands in its place at once", async () => {
  expect(await listDocuments()).toEqual({ documents: [], total: 0, page: 1, pages: 1 });
  await texts(3);
  expect((await listDocuments()).documents.map(({ title }) => title)).toEqual(["Work 0000", "Work 0001", "Work 0002"]);
  await sql()`UPDATE "Source" SET "title" = 'A later title', "csl" = '{"title":"A later title"}' WHERE "title" = 'Work 0002'`;
  expect((await listDocuments()).documents.map(({ title }) => title)).toEqual([
    "A later title",
    "Work 0000",
    "Work 0001",
  ]);
  await sql()`DELETE FROM "Document" WHERE "slug" = 'd1'`;
  expect(await listDocuments()).toMatchObject({ total: 2 });
});
