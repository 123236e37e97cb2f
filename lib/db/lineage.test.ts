import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { buildGraph } from "@/lib/domain/build-graph";
import { explainSupport } from "@/lib/domain/explain-support";
import { stemmaOf } from "@/lib/domain/stemma";
import { supportStatus } from "@/lib/domain/support-status";
import { parseBundle } from "@/lib/formats/bundle/parse-bundle";
import { useTestDatabase } from "@/prisma/testing";
import { importBundle } from "./bundle/import-bundle";
import { sql } from "./client";
import { findGraph } from "./graph";
import { findLineage, findStemmaGraph } from "./lineage";

useTestDatabase();
const by = { actor: "a tester", reason: "a test" };
const bundle = parseBundle(readFileSync("prisma/examples/red-terror.json", "utf8"));

describe("what a claim rests on, read no further than it is shown", () => {
  test("gives the stemma and the support that all records of it give", async () => {
    await importBundle(bundle, by);
    const rows = await sql()<{ slug: string }[]>`SELECT "slug" FROM "Claim" WHERE "id" % 3 = 0 ORDER BY "id"`;
    for (const { slug } of rows) {
      const whole = buildGraph(await findGraph([slug]));
      // So few nodes, too, that most of a tree lies beyond them.
      for (const most of [3, 60]) {
        const part = buildGraph(await findStemmaGraph(slug, most));
        expect(sorted(stemmaOf(part, slug, most))).toEqual(sorted(stemmaOf(whole, slug, most)));
        expect(explainSupport(part, slug)).toEqual(explainSupport(whole, slug));
      }
    }
  }, 120_000);

  test("gives many claims the statuses that all records of them give", async () => {
    await importBundle(bundle, by);
    const slugs = bundle.claims.map(({ id }) => id);
    const [whole, part] = [buildGraph(await findGraph(slugs)), buildGraph(await findLineage(slugs))];
    const statuses = (g: typeof whole) => slugs.map((slug) => supportStatus(g, g.claimNumber.get(slug)!));
    expect(statuses(part)).toEqual(statuses(whole));
    expect(new Set(statuses(part)).size).toBeGreaterThan(2);
  });

  test("of an unknown claim there is nothing", async () => {
    expect((await findStemmaGraph("nobody", 60)).claims).toEqual([]);
  });
});

/** Circles are numbered as they are met: only that a node stands in one is compared. */
function sorted(stemma: ReturnType<typeof stemmaOf>) {
  const byKey = <T>(list: T[], key: (item: T) => string) => list.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  return {
    nodes: byKey(stemma!.nodes, (node) => node.key).map((node) => ({ ...node, circle: node.circle !== null })),
    edges: byKey(stemma!.edges, (edge) => edge.citation.id),
    more: stemma!.more,
  };
}
