import { describe, expect, test } from "vitest";
import { aBundle } from "@/lib/formats/bundle/example";
import { useTestDatabase } from "@/prisma/testing";
import { importBundle } from "./bundle/import-bundle";
import { sql } from "./client";
import { eachDependant, findAllDependants, findDependants } from "./dependants";
import { findRepeats } from "./repeats";

useTestDatabase();

/** A chain of claims, each of which rests on the one before; every tenth is first-hand; the first stands in its own source. */
async function chain(length: number): Promise<void> {
  await importBundle(aBundle(), { actor: "a tester", reason: "a test" });
  await sql().begin(async (t) => {
    await t`DELETE FROM "Verification"`;
    await t`DELETE FROM "Citation"`;
    await t`INSERT INTO "Source" ("slug", "csl", "access", "type", "title", "short", "names") SELECT 'of-' || i, '{}', 'excerpt', 'book', 'W', 'W ' || i, '' FROM generate_series(1, ${length}::int) i`;
    await t`INSERT INTO "Claim" ("id", "slug", "collectionId", "kind", "label", "sourceId", "agentId", "attributionKind", "basis")
      SELECT 1000 + i, 'link-' || i, (SELECT min("id") FROM "Collection"), 'statement', 'Link ' || i, (SELECT "id" FROM "Source" WHERE "slug" = 'of-' || i),
        (SELECT min("id") FROM "Agent"), 'none', (CASE WHEN i % 10 = 1 THEN 'survey' ELSE 'unstated' END)::"Basis" FROM generate_series(1, ${length}::int) i`;
    await t`INSERT INTO "Sighting" ("claimId", "kind") SELECT 1000 + i, 'original' FROM generate_series(1, ${length}::int) i`;
    await t`INSERT INTO "Citation" ("slug", "claimId", "targetClaimId", "intent") SELECT 'x' || i, 1000 + i, 999 + i, 'citesAsAuthority' FROM generate_series(2, ${length}::int) i`;
  });
}

describe("what hangs on a source or a claim", () => {
  test("is counted whole and named a page at a time, with its distance and what would still stand", async () => {
    await chain(25);
    const found = await findDependants({ source: "of-1" }, { offset: 2, limit: 3 });
    expect(found).toMatchObject({ name: "W 1", count: 24, stillStanding: 15, next: 5 });
    expect(found!.byDistance).toEqual(Array.from({ length: 24 }, () => 1));
    expect(found!.page.map((d) => [d.claim, d.distance])).toEqual([["link-4", 3], ["link-5", 4], ["link-6", 5]]);
    expect(found!.byFate).toEqual({ stands: 15, falls: 9, hadNone: 0 });
    const fallen = await findDependants({ source: "of-1" }, { fate: "falls", offset: 7, limit: 5 });
    expect([fallen!.listed, fallen!.next, fallen!.page.map((d) => d.claim)]).toEqual([9, null, ["link-9", "link-10"]]);
    const all: string[] = [];
    for await (const batch of (await eachDependant({ source: "of-1" }))!) all.push(...batch.map((d) => d.claim));
    expect(all).toEqual(Array.from({ length: 24 }, (_, i) => `link-${i + 2}`));
    expect(Array.from(await findAllDependants("of-1"))).toEqual(Array.from({ length: 24 }, (_, i) => 1002 + i));
  }); // prettier-ignore

  test("of a claim, of the last of a chain, and of none", async () => {
    await chain(3);
    expect(await findDependants({ claim: "link-2" })).toMatchObject({ name: "Link 2", count: 1, byDistance: [1], next: null });
    expect(await findDependants({ claim: "link-3" })).toMatchObject({ count: 0, byDistance: [], page: [], stillStanding: 0 });
    expect(await findDependants({ claim: "nobody" })).toBeNull();
    expect(await findDependants({ source: "nobody" })).toBeNull();
  }); // prettier-ignore
});

test("what is held of a much cited claim is forgotten when anything changes", async () => {
  await chain(2_300);
  await sql()`INSERT INTO "Citation" ("slug", "claimId", "targetClaimId", "intent")
    SELECT 'hub' || i, 1000 + i, 1001, 'citesAsAuthority' FROM generate_series(3, 2300) i`;
  expect(await findRepeats("link-1")).toMatchObject({ count: 2_299, allHops: 2_299 });
  expect(await findDependants({ claim: "link-1" })).toMatchObject({ count: 2_299, byDistance: [2_299] });
  await sql()`DELETE FROM "Citation" WHERE "slug" IN ('hub2300', 'x2300')`;
  expect(await findRepeats("link-1")).toMatchObject({ count: 2_298, allHops: 2_298 });
  expect(await findDependants({ claim: "link-1" })).toMatchObject({ count: 2_298 });
});
