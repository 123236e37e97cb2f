import { beforeEach, expect, test } from "vitest";
import { aBundle } from "@/lib/formats/bundle/example";
import { useTestDatabase } from "@/prisma/testing";
import { importBundle } from "./bundle/import-bundle";
import { sql } from "./client";
import { dearFrom, keptWhileUnchanged } from "./unchanged";

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
  await sql()`TRUNCATE "Claim", "Estimate", "Scope", "Sighting", "Citation", "Verification", "Answer" CASCADE`;
  expect(await labels()).toEqual([]);
});

test("however much else is read, what was dear to read is kept, and of the others those asked for last", async () => {
  const readings = new Map<string, number>();
  const ask = (key: string, size: number) =>
    keptWhileUnchanged(
      key,
      async () => {
        readings.set(key, (readings.get(key) ?? 0) + 1);
        return { size };
      },
      ({ size: read }) => read > dearFrom,
    );
  await ask("dear", dearFrom + 1);
  for (let i = 0; i < 40; i++) {
    await ask(`small ${i}`, dearFrom);
    await ask("often", 1);
  }
  for (const key of ["dear", "often", "small 39", "small 0"]) await ask(key, key === "dear" ? dearFrom + 1 : 1);
  expect(["dear", "often", "small 39", "small 0"].map((key) => readings.get(key))).toEqual([1, 1, 1, 2]);
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
