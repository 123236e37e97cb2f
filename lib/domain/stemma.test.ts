import { describe, expect, test } from "vitest";
import { asOf } from "./as-of";
import { buildGraph } from "./build-graph";
import { dependantsOf } from "./dependants";
import { aCitation, aClaim, aGraph, anEstimate, aSource } from "./examples";
import { stemmaOf } from "./stemma";

const cites = (claim: string, targetClaim: string) => aCitation({ claim, targetClaim });
const claimsNamed = (...ids: string[]) => ids.map((id) => aClaim({ id }));

describe("stemmaOf", () => {
  test("a claim met twice is unrolled once and referred to after", () => {
    const g = buildGraph(
      aGraph({
        claims: claimsNamed("a", "b", "c", "d"),
        citations: [cites("a", "b"), cites("a", "c"), cites("b", "d"), cites("c", "d")],
      }),
    );
    const { lines, more } = stemmaOf(g, "a")!;
    expect(lines.map((line) => [line.depth, line.node, line.isRepeated])).toEqual([
      [0, "claim:a", false],
      [1, "claim:b", false],
      [2, "claim:d", false],
      [1, "claim:c", false],
      [2, "claim:d", true],
    ]);
    expect(lines.some((line) => line.closesCircle)).toBe(false);
    expect(more).toBe(0);
  });

  test("a circle is closed by a reference", () => {
    const g = buildGraph(aGraph({ claims: claimsNamed("a", "b"), citations: [cites("a", "b"), cites("b", "a")] }));
    const { lines, nodes } = stemmaOf(g, "a")!;
    expect(lines.at(-1)).toMatchObject({ node: "claim:a", isRepeated: true, closesCircle: true });
    expect(nodes.every((node) => node.end === "circular" && node.status === "circular")).toBe(true);
  });

  test("what is disputed is shown apart, and nothing is reached through it", () => {
    const dispute = aCitation({ claim: "a", targetClaim: "b", intent: "disputes" });
    const { nodes, edges } = stemmaOf(
      buildGraph(aGraph({ claims: claimsNamed("a", "b", "c"), citations: [dispute, cites("b", "c")] })),
      "a",
    )!;
    expect(nodes.map((node) => node.slug)).toEqual(["a", "b"]);
    expect(edges[0]!.isEvidential).toBe(false);
    expect(nodes[1]!.more).toBe(1);
  });

  test("a misquoted work is shown with where its own figure comes from", () => {
    const misquoted = aCitation({ claim: "a", targetClaim: "b", status: "misrepresented" });
    const { nodes } = stemmaOf(
      buildGraph(aGraph({ claims: claimsNamed("a", "b", "c"), citations: [misquoted, cites("b", "c")] })),
      "a",
    )!;
    expect(nodes.map((node) => [node.slug, node.distance])).toEqual([
      ["a", 0],
      ["b", 1],
      ["c", 2],
    ]);
  });

  test("drift stands on the edge where it happens", () => {
    const claims = [
      aClaim({ id: "a", estimate: anEstimate({ low: 5, bound: "atLeast" }) }),
      aClaim({ id: "b", estimate: anEstimate({ high: 5, bound: "upTo" }) }),
    ];
    expect(stemmaOf(buildGraph(aGraph({ claims, citations: [cites("a", "b")] })), "a")!.edges[0]!.drift[0]!.kind).toBe(
      "boundFlipped",
    );
  });

  test("a chain of 20,000 shows its beginning and says how much is left", () => {
    const claims = Array.from({ length: 20_000 }, (_, i) => aClaim({ id: `c${i}`, source: "one" }));
    const g = buildGraph(aGraph({ claims, citations: claims.slice(1).map((_, i) => cites(`c${i}`, `c${i + 1}`)) }));
    const { nodes, lines, more } = stemmaOf(g, "c0", 100)!;
    expect([nodes.length, lines.length, more]).toEqual([100, 100, 19_900]);
    expect(nodes.at(-1)!.more).toBe(1);
    expect(stemmaOf(g, "c0", 50_000)!.lines).toHaveLength(20_000);
  });
});

describe("dependantsOf", () => {
  test("100,000 dependants are counted exactly and given in pages", () => {
    const claims = [
      aClaim({ id: "o", basis: "ownCount" }),
      ...Array.from({ length: 100_000 }, (_, i) => aClaim({ id: `c${i}`, source: "one" })),
    ];
    const g = buildGraph(aGraph({ claims, citations: claims.slice(1).map((c) => cites(c.id, "o")) }));
    expect(dependantsOf(g, 0, { limit: 10 })).toMatchObject({
      count: 100_000,
      direct: 100_000,
      next: 10,
      wouldFall: 100_000,
      stillStanding: 0,
    });
    expect(dependantsOf(g, 0, { offset: 99_995, limit: 10 })).toMatchObject({ next: null, page: { length: 5 } });
  });

  test("a claim with another origin still stands", () => {
    const claims = [
      aClaim({ id: "o", basis: "ownCount" }),
      aClaim({ id: "p", basis: "survey" }),
      ...claimsNamed("a", "b"),
    ];
    const g = buildGraph(aGraph({ claims, citations: [cites("a", "o"), cites("b", "a"), cites("b", "p")] }));
    expect(dependantsOf(g, 0)).toMatchObject({
      count: 2,
      direct: 1,
      stillStanding: 1,
      wouldFall: 1,
      page: [
        { claim: "a", distance: 1 },
        { claim: "b", distance: 2 },
      ],
    });
  });
});

describe("asOf", () => {
  test("later works and undated ones are left out, counted apart", () => {
    const graph = aGraph({
      claims: claimsNamed("a", "b", "c"),
      sources: [
        aSource({ id: "source-a", year: 1924 }),
        aSource({ id: "source-b", year: 1925 }),
        aSource({ id: "source-c", year: null }),
      ],
      citations: [cites("b", "a"), cites("a", "c")],
    });
    const seen = asOf(graph, 1924);
    expect(seen).toMatchObject({ laterSources: 1, undatedSources: 1, claimsLeftOut: 2 });
    expect(seen.graph.claims.map((claim) => claim.id)).toEqual(["a"]);
    expect(seen.graph.citations).toEqual([]);
  });
});
