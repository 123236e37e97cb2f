import { beforeEach, expect, test } from "vitest";
import { aBundle } from "@/lib/formats/bundle/example";
import { useTestDatabase } from "@/prisma/testing";
import { importBundle } from "./bundle/import-bundle";
import { sql } from "./client";
import { keptWhileUnchanged } from "./unchanged";

useTestDatabase();
beforeEach(async () => void (await importBundle(aBundle(), { actor: "a tester", reason: "a test" })));

/** Reads the labels of all claims, and counts how often it had to. */
function counted(key: string) {
  const seen = { readings: 0 };
  const labels = () =>
    keptWhileUnchanged(key, async () => {
      seen.readings++;
      return (await sql()<{ label: string }[]>`SELECT "label" FROM "Claim" ORDER BY "id"`).map((row) => row.label);
    });
  return { seen, labels };
}

test("what has not changed is read once, however many ask", async () => {
  const { seen, labels } = counted("once");
  const [first] = await Promise.all([labels(), labels(), labels()]);
  expect(await labels()).toBe(first);
  expect(seen.readings).toBe(1);
});

test("a committed change is seen at once, and one that is not yet committed is not", async () => {
  const { labels } = counted("commit");
  const before = await labels();
  let during: string[] = [];
  await sql().begin(async (tx) => {
    await tx`UPDATE "Claim" SET "label" = 'another name'`;
    await sql()`UPDATE "Source" SET "note" = 'a note'`;
    during = await labels();
  });
  expect(during).toEqual(before);
  expect(new Set(await labels())).toEqual(new Set(["another name"]));
});

test("a table that was emptied is noticed", async () => {
  const { labels } = counted("emptied");
  const answers = () =>
    keptWhileUnchanged(
      "answers",
      async () => (await sql()<{ n: number }[]>`SELECT count(*)::int AS n FROM "Answer"`)[0]!.n,
    );
  expect((await labels()).length).toBeGreaterThan(0);
  expect(await answers()).toBeGreaterThan(0);
  await sql()`TRUNCATE "Answer"`;
  expect(await answers()).toBe(0);
  await sql()`TRUNCATE "Claim" CASCADE`;
  expect(await labels()).toEqual([]);
});

test("a failure and an absence are not kept", async () => {
  const results: (() => string | null)[] = [
    () => {
      throw new Error("no");
    },
    () => null,
    () => "there",
  ];
  const ask = () => keptWhileUnchanged("failing", async () => results.shift()!());
  await expect(ask()).rejects.toThrow("no");
  expect(await ask()).toBeNull();
  expect(await ask()).toBe("there");
  expect(await ask()).toBe("there");
});
