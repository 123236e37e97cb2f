import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildGraph, type IndexedGraph } from "./build-graph";
import { describeMeeting } from "./describe-meeting";
import { aCitation, aClaim, aGraph, anEstimate } from "./examples";
import { bestVerifiedPath, chainEnds, pathAlong, shortestPath } from "./origin-paths";
import { whereStemmasMeet } from "./where-stemmas-meet";

const size = 6;
const anyGraph = fc
  .record({
    firstHand: fc.array(fc.boolean(), { minLength: size, maxLength: size }),
    links: fc.uniqueArray(
      fc.record({
        from: fc.nat(size - 1),
        to: fc.nat(size - 1),
        status: fc.constantFrom("unchecked", "confirmed", "misrepresented"),
      }),
      { maxLength: 14, selector: ({ from, to }) => from * size + to },
    ),
  })
  .map(({ firstHand, links }) =>
    buildGraph(
      aGraph({
        claims: firstHand.map((is, i) => aClaim({ id: `c${i}`, basis: is ? "archivalCount" : "unstated" })),
        citations: links
          .filter(({ from, to }) => from !== to)
          .map(({ from, to, status }) => aCitation({ claim: `c${from}`, targetClaim: `c${to}`, status })),
      }),
    ),
  );

/** Every way without a repetition, as a brute force may list them on a graph of six. */
function everyWay(g: IndexedGraph, from: number, to: number, seen = new Set([from])): number[][] {
  if (from === to) return [[]];
  const { start, node, link } = g.rests.out;
  const ways: number[][] = [];
  for (let i = start[from]!; i < start[from + 1]!; i++) {
    if (seen.has(node[i]!)) continue;
    for (const rest of everyWay(g, node[i]!, to, new Set([...seen, node[i]!]))) ways.push([link[i]!, ...rest]);
  }
  return ways;
}

const unconfirmedOf = (g: IndexedGraph, way: number[]) =>
  way.filter((link) => g.citations[link]!.status !== "confirmed").length;

describe("ways to an origin", () => {
  test("the shortest and the best verified are what listing every way would find", () =>
    fc.assert(
      fc.property(anyGraph, fc.nat(size - 1), fc.nat(size - 1), (g, from, to) => {
        const ways = everyWay(g, from, to);
        const cheapest = ways.toSorted((x, y) => unconfirmedOf(g, x) - unconfirmedOf(g, y) || x.length - y.length)[0];
        const found = bestVerifiedPath(g, from, to);
        expect(shortestPath(g, from, to)?.links.length).toBe(ways.toSorted((x, y) => x.length - y.length)[0]?.length);
        expect(found?.links.length).toBe(cheapest?.length);
        expect(found?.unconfirmed).toBe(cheapest && unconfirmedOf(g, cheapest));
        expect(found === null || ways.some((way) => way.join() === found.links.join())).toBe(true);
      }),
      { numRuns: 500 },
    ));

  test("every origin that a way leads to is an end, with the links that lie between at least", () =>
    fc.assert(
      fc.property(anyGraph, (g) => {
        const reached = g.claims.flatMap((claim, node) => {
          const ways = claim.basis === "archivalCount" ? everyWay(g, 0, node) : [];
          return ways.length > 0 ? [[node, Math.min(...ways.map((way) => way.length))]] : [];
        });
        const origins = chainEnds(g, 0).filter(({ kind }) => kind === "origin");
        expect(origins.map(({ node, distance }) => [node, distance]).toSorted()).toEqual(reached.toSorted());
      }),
    ));

  test("a way may be asked for by its claims, and one that is not recorded is none", () => {
    const citations = [aCitation({ claim: "a", targetClaim: "b" }), aCitation({ claim: "b", targetSource: "work" })];
    const g = buildGraph(aGraph({ claims: [aClaim({ id: "a" }), aClaim({ id: "b" })], citations }));
    expect(pathAlong(g, 0, ["b", "work"])?.links).toEqual([0, 1]);
    expect(pathAlong(g, 0, ["work"])).toBeNull();
  });

  test("20,000 links are walked without recursion", () => {
    const claims = Array.from({ length: 20_000 }, (_, i) => aClaim({ id: `c${i}`, source: "one" }));
    const citations = claims.slice(1).map((_, i) => aCitation({ claim: `c${i}`, targetClaim: `c${i + 1}` }));
    const g = buildGraph(aGraph({ claims, citations }));
    expect(bestVerifiedPath(g, 0, 19_999)!.links).toHaveLength(19_999);
  });
});

describe("where two stemmas meet", () => {
  test("nearest where both ways together are shortest; the shared origins are those that both reach", () =>
    fc.assert(
      fc.property(anyGraph, fc.nat(size - 1), fc.nat(size - 1), (g, a, b) => {
        const lengths = (from: number, to: number) => everyWay(g, from, to).map((way) => way.length);
        const both = g.claims.flatMap((_, node) => {
          const [x, y] = [lengths(a, node), lengths(b, node)];
          return x.length > 0 && y.length > 0 ? [{ node, far: Math.min(...x) + Math.min(...y) }] : [];
        });
        const { first, ways, shared, sharedOrigins } = whereStemmasMeet(g, a, b);
        expect([...shared].toSorted()).toEqual(both.map(({ node }) => node).toSorted());
        expect(first === null).toBe(both.length === 0);
        const nearest = both.length === 0 ? 0 : Math.min(...both.map(({ far }) => far));
        expect(ways[0].length + ways[1].length).toBe(nearest);
        const origins = both.map(({ node }) => node).filter((node) => g.claims[node]!.basis === "archivalCount");
        expect(sharedOrigins.toSorted()).toEqual(origins.toSorted());
      }),
      { numRuns: 300 },
    ));

  test("an original here and its translation there are one witness, though no node is shared", () => {
    const g = buildGraph(
      aGraph({
        claims: ["a", "b", "original", "translation"].map((id) => aClaim({ id, source: `s-${id}` })),
        citations: [
          aCitation({ claim: "a", targetClaim: "original" }),
          aCitation({ claim: "b", targetClaim: "translation" }),
        ],
        derivations: [{ id: "d", source: "s-translation", from: "s-original", kind: "translation" }],
      }),
    );
    expect(whereStemmasMeet(g, 0, 1)).toMatchObject({ first: null, oneWitness: [[2, 3]], known: [false, false] });
  });

  test("two first-hand claims of one maker in one work are one witness", () => {
    const own = { source: "return", agent: "latsis", basis: "officialReturn" } as const;
    const g = buildGraph(
      aGraph({
        claims: [aClaim({ id: "a" }), aClaim({ id: "b" }), aClaim({ id: "x", ...own }), aClaim({ id: "y", ...own })],
        citations: [aCitation({ claim: "a", targetClaim: "x" }), aCitation({ claim: "b", targetClaim: "y" })],
      }),
    );
    const meeting = whereStemmasMeet(g, 0, 1);
    expect(meeting).toMatchObject({ first: null, oneMaker: [[2, 3]] });
    expect(describeMeeting(g, 0, 1, meeting).verdict).toMatch(/one maker says first-hand in one work, return 1920/);
  });
});

describe("where two stemmas meet, in words", () => {
  const say = (given: Parameters<typeof aGraph>[0]) => {
    const g = buildGraph(aGraph(given));
    return describeMeeting(g, 0, 1, whereStemmasMeet(g, 0, 1));
  };
  const three = (best: number, basis: "archivalCount" | "unstated" = "archivalCount") => [
    aClaim({ id: "a", estimate: anEstimate({ best }) }),
    aClaim({ id: "b", estimate: anEstimate({ best: 20_204 }) }),
    aClaim({ id: "c", basis, estimate: anEstimate({ best: 20_204 }) }),
  ];
  const toC = [aCitation({ claim: "a", targetClaim: "c" }), aCitation({ claim: "b", targetClaim: "c" })];

  test("a shared origin, the drift of either way, and the nought by which they differ", () => {
    const words = say({ claims: three(202_040), citations: toC });
    expect(words.verdict).toBe("They meet first in source-c 1920, a first-hand claim: both rest on it.");
    expect(words.more[0]).toMatch(/^One origin is shared: source-c 1920/);
    expect(words.more.at(-1)).toMatch(/differ by one nought/);
    expect(words.ways[0]).toMatch(/one link from source-c 1920 \(1 not confirmed\): value raised .*ten times as many/);
    expect(words.ways[1]).toMatch(/no change of the figure/);
  });
  test("where they meet in what is not first-hand, no origin is claimed", () =>
    expect(say({ claims: three(1, "unstated"), citations: toC }).more[0]).toMatch(/^No origin that both reach/));
  test("of one that rests on the other", () =>
    expect(say({ claims: three(1), citations: [aCitation({ claim: "a", targetClaim: "b" })] }).verdict).toMatch(
      /^source-a 1920 by Author A rests|rests on .* itself: they are not two witnesses/,
    ));
  test("an unknown lineage is never independence", () => {
    const claims = three(1);
    expect(say({ claims, citations: toC.slice(0, 1) }).verdict).toMatch(
      /The lineage of .*B.* is not recorded, so whether/,
    );
    expect(say({ claims, citations: [] }).verdict).toMatch(/The lineage of neither is recorded/);
  });
  test("two recorded lineages without anything in common", () => {
    const claims = [...three(1), aClaim({ id: "d", basis: "survey" })];
    const citations = [toC[0]!, aCitation({ claim: "b", targetClaim: "d" })];
    expect(say({ claims, citations }).verdict).toBe("They share no recorded origin.");
  });
});
