import { expect, test } from "vitest";
import { aBundle } from "@/lib/formats/bundle/example";
import { useTestDatabase } from "@/prisma/testing";
import { sql, type Sql } from "../client";
import { importBundle } from "./import-bundle";
import { insertRows } from "./insert-rows";
import type { Row } from "./rows";

useTestDatabase();

/** Rows that fill several pieces of a COPY, and one at the end that can't be printed. */
const rows: Row[] = Array.from({ length: 1_000 }, (_, i) => ({ slug: `c-${i}`, title: "A collection, ".repeat(20) }));
const unprintable = () => {
  throw new Error("can't be printed");
};
rows.push({ slug: "last", title: { toJSON: unprintable } });

const insert = (t: unknown) => insertRows(t as Sql, "Collection", rows, () => undefined);
const kept = async () =>
  (await sql()`SELECT "slug" FROM "Collection" ORDER BY "slug"`).map(({ slug }) => slug as string);

test("rows that can't be printed break an import off with what was wrong, and the next one goes on", async () => {
  const broken = sql().begin(async (t) => {
    await t`SELECT pg_advisory_xact_lock(hashtext('stemma import'))`;
    await insert(t);
  });
  await expect(broken).rejects.toThrow("can't be printed");
  expect(await kept()).toEqual([]);
  await importBundle(aBundle(), { actor: "a tester", reason: "a test" });
  expect(await kept()).toEqual(aBundle().collections.map(({ id }) => id));
});

test("a transaction can go on without the rows that couldn't be printed", async () => {
  await sql().begin(async (t) => {
    await expect(t.savepoint(insert)).rejects.toThrow("can't be printed");
    await t`INSERT INTO "Collection" ("slug", "title") VALUES ('instead', 'Another')`;
  });
  expect(await kept()).toEqual(["instead"]);
});
