import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { asOf } from "@/lib/domain/as-of";
import { buildGraph } from "@/lib/domain/build-graph";
import { drawnStemma } from "@/lib/domain/drawn-stemma";
import { nodesFor, readStemmaView, type StemmaView } from "@/lib/domain/stemma-address";
import type { EvidenceGraph } from "@/lib/domain/graph";
import { aBundle } from "@/lib/formats/bundle/example";
import { parseBundle } from "@/lib/formats/bundle/parse-bundle";
import { useTestDatabase } from "@/prisma/testing";
import { importBundle } from "./bundle/import-bundle";
import { sql } from "./client";
import { findDrawnGraph } from "./drawn-graph";
import { findGraph } from "./graph";

useTestDatabase();
const by = { actor: "a tester", reason: "a test" };

function drawn(graph: EvidenceGraph, claim: string, view: StemmaView) {
  const seen = view.asOf === null ? graph : asOf(graph, view.asOf).graph;
  const stemma = drawnStemma(buildGraph(seen), [claim], { most: nodesFor(view), opened: view.opened });
  const byKey = <T>(list: T[], key: (item: T) => string) => list.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  return (
    stemma && {
      nodes: byKey(stemma.nodes, (node) => node.key).map((node) => ({ ...node, circle: node.circle !== null })),
      gaps: byKey(stemma.gaps, (gap) => gap.key),
      edges: byKey(stemma.edges, (edge) => edge.id),
      counts: [stemma.reached, stemma.more],
    }
  );
}

async function expectSame(claim: string, parameters: Record<string, string>) {
  const view = readStemmaView(parameters);
  const [part, whole] = [await findDrawnGraph(claim, view), await findGraph([claim])];
  expect(drawn(part, claim, view)).toEqual(drawn(whole, claim, view));
  return drawn(part, claim, view)!;
}

/** A row of 40 claims that ends in a hub of 30 and in a circle of 20; the figure changes once on the way. */
async function rowHubAndCircle(): Promise<void> {
  await importBundle(aBundle(), by);
  await sql().begin(async (t) => {
    await t`DELETE FROM "Verification"`;
    await t`DELETE FROM "Citation"`;
    await t`INSERT INTO "Source" ("slug", "csl", "access", "type", "title", "short", "names", "issued", "issuedFrom", "issuedTo")
      SELECT 'of-' || i, '{}', 'excerpt', 'book', 'W', 'W ' || i, '', (2000 - i)::text, make_date(2000 - i, 1, 1), make_date(2000 - i, 12, 31) FROM generate_series(1, 90) i`;
    await t`INSERT INTO "Claim" ("id", "slug", "collectionId", "kind", "label", "sourceId", "agentId", "attributionKind", "basis")
      SELECT 1000 + i, 'link-' || i, (SELECT min("id") FROM "Collection"), 'estimate', 'Link ' || i, (SELECT "id" FROM "Source" WHERE "slug" = 'of-' || i),
        (SELECT min("id") FROM "Agent"), 'none', 'unstated' FROM generate_series(1, 90) i`;
    await t`INSERT INTO "Sighting" ("claimId", "kind") SELECT 1000 + i, 'original' FROM generate_series(1, 90) i`;
    await t`INSERT INTO "Estimate" ("claimId", "best", "bound", "unit") SELECT 1000 + i, CASE WHEN i < 20 THEN 20 ELSE 10 END, 'exact', 'deaths' FROM generate_series(1, 90) i`;
    await t`INSERT INTO "Citation" ("slug", "claimId", "targetClaimId", "intent")
      SELECT 'row-' || i, 1000 + i, 1001 + i, 'citesAsAuthority'::"CitationIntent" FROM generate_series(1, 39) i
      UNION ALL SELECT 'hub-' || i, 1040, 1040 + i, 'citesAsAuthority'::"CitationIntent" FROM generate_series(1, 30) i
      UNION ALL SELECT 'circle-' || i, 1070 + i, 1071 + i % 20, 'citesAsAuthority'::"CitationIntent" FROM generate_series(1, 20) i
      UNION ALL SELECT 'into', 1070, 1075, 'citesAsAuthority'::"CitationIntent"`;
  });
}

describe("a graph read as far as its drawing needs", () => {
  test("is drawn as the whole is, folded, opened and as of a year", async () => {
    await rowHubAndCircle();
    const closed = await expectSame("link-1", {});
    expect(closed.gaps.map((gap) => [gap.kind, gap.count])).toEqual([["circle", 20], ["fold", 34], ["more", 18]].toSorted());
    expect(closed.gaps.find((gap) => gap.kind === "fold")).toMatchObject({ figure: null, changes: new Map([["valueRaised", 1]]) });
    const opened = await expectSame("link-1", { open: "claim:link-40~36,fold:link-4~10,circle:link-90~1" });
    // The circle, looked into, is a row that closes: folded in its turn.
    expect(opened.gaps.map((gap) => gap.kind)).toEqual(["fold", "fold"]);
    await expectSame("link-1", { asof: "1999" });
    expect(await expectSame("link-30", { asof: "1960" })).toBeNull();
  }); // prettier-ignore

  test("is drawn as the whole is where a hub has more links than are read, to claims, to works and into a circle", async () => {
    await rowHubAndCircle();
    await sql().begin(async (t) => {
      await t`INSERT INTO "Source" ("slug", "csl", "access", "type", "title", "short", "names", "issued", "issuedFrom", "issuedTo")
        SELECT 'far-' || i, '{}', 'excerpt', 'book', 'F', 'F ' || i, '', (1400 + i)::text, make_date(1400 + i, 1, 1), make_date(1400 + i, 12, 31) FROM generate_series(1, 300) i`;
      await t`INSERT INTO "Citation" ("slug", "claimId", "targetSourceId", "intent", "status")
        SELECT 'far-' || i, 1040, (SELECT "id" FROM "Source" WHERE "slug" = 'far-' || i), 'citesAsAuthority'::"CitationIntent",
          CASE WHEN i % 50 = 0 THEN 'confirmed' ELSE 'unchecked' END::"VerificationStatus" FROM generate_series(1, 300) i`;
      await t`INSERT INTO "Citation" ("slug", "claimId", "targetClaimId", "intent")
        SELECT 'into-' || i, 1040, 1070 + i, 'citesAsAuthority'::"CitationIntent" FROM generate_series(5, 15) i`;
    });
    const views: Record<string, string>[] = [
      {},
      { open: "claim:link-40~36" },
      { open: "claim:link-40~100" },
      { asof: "1962" },
    ];
    for (const parameters of views)
      for (const claim of ["link-40", "link-39"]) {
        const { edges, nodes } = (await expectSame(claim, parameters))!;
        expect(edges.every(({ citation }) => !citation?.id.startsWith("#"))).toBe(true);
        expect(nodes.some(({ kind, name }) => kind === "source" && name.startsWith("F "))).toBe(true);
      }
  }, 60_000);

  test("is so for the shipped claims", async () => {
    await importBundle(parseBundle(readFileSync("prisma/examples/red-terror.json", "utf8")), by);
    const rows = await sql()<{ slug: string }[]>`SELECT "slug" FROM "Claim" WHERE "id" % 5 = 0 ORDER BY "id"`;
    for (const { slug } of rows) await expectSame(slug, slug.length % 2 === 0 ? {} : { asof: "1990" });
    expect(rows.length).toBeGreaterThan(10);
  }, 120_000);
});

test("a long lineage is read once while nothing changes, and anew after a change", async () => {
  await importBundle(aBundle(), by);
  await sql().begin(async (t) => {
    await t`INSERT INTO "Claim" ("id", "slug", "collectionId", "kind", "label", "sourceId", "agentId", "attributionKind", "basis")
      SELECT 1000 + i, 'far-' || i, (SELECT min("id") FROM "Collection"), 'statement', 'Far ' || i, (SELECT min("id") FROM "Source"),
        (SELECT min("id") FROM "Agent"), 'none', 'unstated' FROM generate_series(1, 600) i`;
    await t`INSERT INTO "Sighting" ("claimId", "kind") SELECT 1000 + i, 'original' FROM generate_series(1, 600) i`;
    await t`INSERT INTO "Citation" ("slug", "claimId", "targetClaimId", "intent")
      SELECT 'far-' || i, 1000 + i, 1001 + i, 'citesAsAuthority'::"CitationIntent" FROM generate_series(1, 599) i`;
  });
  const read = () => findDrawnGraph("far-1", readStemmaView({}));
  const first = await read();
  expect(await read()).toBe(first);
  await sql()`UPDATE "Claim" SET "label" = 'Another' WHERE "slug" = 'far-1'`;
  const label = (graph: EvidenceGraph) => graph.claims.find(({ id }) => id === "far-1")?.label;
  expect([label(first), label(await read())]).toEqual(["Far 1", "Another"]);
  await sql()`DELETE FROM "Citation" WHERE "slug" = 'far-400'`;
  expect((await read()).claims).toHaveLength(400);
});
