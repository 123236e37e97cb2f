import { expect, test } from "vitest";
import { generateBundle } from "@/bench/collection/generate-bundle";
import { parseBundle } from "@/lib/formats/bundle/parse-bundle";
import { useTestDatabase } from "@/prisma/testing";
import { sql } from "../client";
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
    SELECT (SELECT count(*)::int FROM "Claim") AS claims, count(DISTINCT "change")::int AS changes, count(*)::int AS rows FROM "Revision"`;
  expect(written).toEqual({ claims: 4_000, changes: 1, rows: seen[0]!.total });
});

test("an import that is broken off near its end leaves nothing", async () => {
  const bundle = generateBundle({ claims: 500 });
  const breakOff = ({ what }: { what: string }) => {
    if (what === "Verification") throw new Error("broken off");
  };
  await expect(importBundle(bundle, { ...by, onProgress: breakOff })).rejects.toThrow("broken off");
  const [left] = await sql()`SELECT (SELECT count(*) FROM "Claim") + (SELECT count(*) FROM "Revision") AS rows`;
  expect(left).toEqual({ rows: 0 });
});

test("what is generated is the same for the same seed, and a bundle that an import takes", () => {
  const [first, second] = [generateBundle({ claims: 300 }), generateBundle({ claims: 300 })];
  expect(second).toEqual(first);
  expect(parseBundle(JSON.stringify(first))).toEqual(first);
  expect(generateBundle({ claims: 300, seed: 2 })).not.toEqual(first);
});
