import { beforeEach, describe, expect, test } from "vitest";
import type { CompactGraph } from "@/lib/domain/compact-graph/compact-graph";
import { traceClaims } from "@/lib/domain/compact-graph/trace-claims";
import { aBundle } from "@/lib/formats/bundle/example";
import { useTestDatabase } from "@/prisma/testing";
import { importBundle } from "../bundle/import-bundle";
import { sql } from "../client";
import { traceBySlug } from "../trace";
import { freshGraph } from "./index";
import { loadGraph } from "./load";

useTestDatabase();
const by = { actor: "a tester", reason: "a test" };
beforeEach(async () => void (await importBundle(aBundle(), by)));

/** Everything that the graph says of every claim. */
function told(graph: CompactGraph) {
  const all = Array.from(graph.bits.keys()).filter((id) => graph.bits[id]);
  const { status, family, links, works, origins } = traceClaims(graph, all);
  return {
    all,
    status,
    family: [...family],
    links,
    works: [...works].toSorted(),
    origins,
    bits: all.map((id) => graph.bits[id]),
  };
}

/** What the graph that followed the changes says, and one that was read anew. */
const both = async () => [told((await freshGraph()).graph), told((await loadGraph()).graph)] as const;

describe("the graph in memory", () => {
  test("follows every kind of change that others commit", async () => {
    {
      const [followed, anew] = await both();
      expect(followed).toEqual(anew);
    }
    const steps = [
      sql()`UPDATE "Claim" SET "basis" = 'eyewitness' WHERE "slug" = 'claim-b'`,
      sql()`UPDATE "Claim" SET "basis" = 'unstated'`,
      sql()`UPDATE "Sighting" SET "kind" = 'unseen', "quotedInId" = NULL`,
      sql()`UPDATE "Source" SET "issuedFrom" = '1950-01-01'`,
      sql()`UPDATE "Citation" SET "status" = 'misrepresented'`,
      sql()`DELETE FROM "Verification"`,
      sql()`DELETE FROM "Citation"`,
      sql()`DELETE FROM "Derivation"`,
    ];
    for (const step of steps) {
      await step;
      {
        const [followed, anew] = await both();
        expect(followed).toEqual(anew);
      }
    }
    await importBundle(aBundle(), { ...by, update: true });
    {
      const [followed, anew] = await both();
      expect(followed).toEqual(anew);
    }
  });

  test("what is not yet committed is not in it, and what was committed late is", async () => {
    const status = async () => (await traceBySlug(["claim-b"])).status[0];
    const before = await status();
    let during: string | undefined;
    await sql().begin(async (tx) => {
      await tx`DELETE FROM "Verification"`;
      await tx`DELETE FROM "Citation"`;
      await sql()`UPDATE "Claim" SET "note" = 'another' WHERE "slug" = 'claim-a'`;
      during = await status();
    });
    expect(during).toBe(before);
    expect(await status()).not.toBe(before);
  });

  test("a table that was emptied, history and all, is noticed", async () => {
    await freshGraph();
    await sql()`TRUNCATE "Citation", "Verification"`;
    {
      const [followed, anew] = await both();
      expect(followed).toEqual(anew);
    }
    expect((await freshGraph()).graph.cites.size.some((size) => size > 0)).toBe(false);
  });

  test("drift is worked out once, and anew when a figure changes", async () => {
    const drift = async () => (await traceBySlug(["claim-b"])).drift.flat();
    const before = await drift();
    await sql()`UPDATE "Estimate" SET "low" = NULL, "high" = NULL, "best" = 999999, "bound" = 'exact' WHERE "claimId" = (SELECT "id" FROM "Claim" WHERE "slug" = 'claim-b')`;
    expect(await drift()).not.toEqual(before);
    expect(await drift()).toContain("valueRaised");
  });
});
