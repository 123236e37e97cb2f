import { describe, expect, test } from "vitest";
import { generateBundle } from "@/bench/collection/generate-bundle";
import { parseBundle } from "@/lib/formats/bundle/parse-bundle";
import { useTestDatabase } from "@/prisma/testing";
import { sql } from "../client";
import { findChange, listChanges } from "../revision";
import { importBundle } from "./import-bundle";

useTestDatabase();

const by = { actor: "a tester", reason: "a test" };

test("thousands of claims come in within one transaction, in bulk, and say how far they are", async () => {
  const bundle = generateBundle({ claims: 4_000 });
  const seen: { done: number; total: number; what: string }[] = [];
  await importBundle(bundle, { ...by, onProgress: (progress) => seen.push(progress) });
  expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).toSorted((a, b) => a - b));
  expect(seen.at(-1)!.done).toBe(seen[0]!.total);
  expect(seen.length).toBeLessThan(40);
  const [written] = await sql()<{ claims: number; changes: number; rows: number }[]>`
    SELECT (SELECT count(*)::int FROM "Claim") AS claims, count(DISTINCT "change")::int AS changes, count(*)::int AS rows FROM "EveryRevision"`;
  expect(written).toEqual({ claims: 4_000, changes: 1, rows: seen[0]!.total });
});

test("an import that is broken off near its end leaves nothing", async () => {
  const bundle = generateBundle({ claims: 500 });
  const breakOff = ({ what }: { what: string }) => {
    if (what === "Verification") throw new Error("broken off");
  };
  await expect(importBundle(bundle, { ...by, onProgress: breakOff })).rejects.toThrow("broken off");
  const [left] = await sql()`SELECT (SELECT count(*) FROM "Claim") + (SELECT count(*) FROM "EveryRevision") AS rows`;
  expect(left).toEqual({ rows: 0 });
});

describe("what the server refuses in the middle of bulk is told as it says it, and nothing is left", () => {
  const left = async () =>
    (await sql()`SELECT (SELECT count(*)::int FROM "Source") + (SELECT count(*)::int FROM "EveryRevision") AS rows`)[0];
  const bundle = () => generateBundle({ claims: 500 });

  test("a figure that is out of order, a claim without its estimate, a text that no column may hold", async () => {
    const disorder = bundle();
    disorder.claims.findLast((claim) => claim.estimate)!.estimate!.high = -1;
    await expect(importBundle(disorder, by)).rejects.toThrow(/Estimate_(order|range)/);
    const without = bundle();
    without.claims.findLast((claim) => claim.estimate)!.estimate = null;
    await expect(importBundle(without, by)).rejects.toThrow(/has no estimate/);
    const nothing = bundle();
    nothing.citations.at(-1)!.locator = "\0";
    await expect(importBundle(nothing, by)).rejects.toThrow(/invalid byte sequence/);
    const twice = bundle();
    twice.citations.at(-1)!.targetSource = twice.citations.at(-1)!.targetSource ?? twice.sources[0]!.id;
    twice.citations.at(-1)!.targetClaim = twice.claims.find(({ id }) => id !== twice.citations.at(-1)!.claim)!.id;
    await expect(importBundle(twice, by)).rejects.toThrow(/Citation_one_target/);
    expect(await left()).toEqual({ rows: 0 });
    await importBundle(bundle(), by);
  });

  test("odd characters come in as they are", async () => {
    const odd = bundle();
    const words = 'tab\there, \\N, line\nend\r\n, \\. and \\\\ and \u2028, "quoted" {braces}';
    odd.claims[7]!.wording = words;
    odd.claims[8]!.wording = "\\N";
    odd.claims[9]!.wording = "";
    await importBundle(odd, by);
    const rows = await sql()`SELECT "wording" FROM "Claim" WHERE "slug" IN ('c-7', 'c-8', 'c-9') ORDER BY "slug"`;
    expect(rows.map((row) => row.wording)).toEqual([words, "\\N", ""]);
  });
});

test("what is generated is the same for the same seed, and a bundle that an import takes", () => {
  const [first, second] = [generateBundle({ claims: 300 }), generateBundle({ claims: 300 })];
  expect(second).toEqual(first);
  expect(parseBundle(JSON.stringify(first))).toEqual(first);
  expect(generateBundle({ claims: 300, seed: 2 })).not.toEqual(first);
});

describe("the history of rows that came in by the thousand", () => {
  const bundle = generateBundle({ claims: 300 });
  const [first, second] = bundle.claims;

  test("is an entry a statement, and tells of each row what it was at first, whatever became of it", async () => {
    await importBundle(bundle, by);
    const [kept] = await sql()`SELECT (SELECT count(*)::int FROM "Revision" WHERE "tableName" = 'Claim') AS single,
      (SELECT count(*)::int FROM "Insertion" WHERE "tableName" = 'Claim') AS many`;
    expect(kept).toEqual({ single: 0, many: 1 });
    const state = async () =>
      (
        await sql()`SELECT "rowId", "slug", "after" FROM "EveryRevision" WHERE "tableName" = 'Claim' AND "operation" = 'insert' ORDER BY "rowId"`
      ).map((row) => row);
    const asInserted = await state();
    expect(asInserted.map(({ slug }) => slug)).toEqual(bundle.claims.map(({ id }) => id));
    expect(asInserted[0]!.after).toMatchObject({ label: first!.label, version: 1 });
    await sql()`UPDATE "Claim" SET "label" = 'another label' WHERE "slug" = ${first!.id}`;
    await sql()`UPDATE "Claim" SET "label" = 'a third' WHERE "slug" IN (${first!.id}, ${second!.id})`;
    expect(await state()).toEqual(asInserted);
  });

  test("is told of a row that is gone", async () => {
    await importBundle(bundle, by);
    const [answer] = await sql()`SELECT * FROM "Answer" ORDER BY "id" LIMIT 1`;
    await sql()`DELETE FROM "Answer" WHERE "id" = ${answer!.id as number}`;
    const [gone] =
      await sql()`SELECT x."after" FROM "Insertion" i, stemma_inserted(i."id", 'Answer', ARRAY[${answer!.id as number}::int]) x
      WHERE i."tableName" = 'Answer' AND i."keys" @> ${answer!.id as number}::int`;
    expect(gone!.after).toEqual({ ...answer });
  });

  test("is listed page by page without gap or repetition, for the whole change and for one record", async () => {
    await importBundle(bundle, by);
    const { changes } = await listChanges({});
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await findChange(changes[0]!.change, {}, after);
      seen.push(...page!.change.revisions.map(({ table, rowId }) => `${table} ${rowId}`));
      after = page!.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toHaveLength(changes[0]!.total);
    expect(new Set(seen).size).toBe(seen.length);
    const own = await findChange(changes[0]!.change, { record: `claims/${first!.id}` });
    expect(own!.change.revisions.find(({ table }) => table === "Claim")).toMatchObject({
      slug: first!.id,
      after: { label: first!.label },
    });
    expect((await listChanges({ table: "Citation" })).changes[0]!.total).toBe(bundle.citations.length);
    expect((await listChanges({ record: `claims/${second!.id}`, table: "Scope" })).changes[0]!.total).toBe(1);
  });
});
