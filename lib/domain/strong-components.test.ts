import { describe, expect, test } from "vitest";
import { buildGraph } from "./build-graph";
import { aCitation, aClaim, aGraph, aSource } from "./examples";
import { describeLoop, shortestLoop } from "./shortest-loop";
import { strongComponents } from "./strong-components";

const ring = (size: number) => {
  const name = (i: number) => `c${i % size}`;
  return aGraph({
    claims: Array.from({ length: size }, (_, i) => aClaim({ id: name(i), source: `s${i}` })),
    sources: Array.from({ length: size }, (_, i) =>
      aSource({ id: `s${i}`, short: `S${i}`, year: 2000 + ((i + 3) % size) }),
    ),
    citations: Array.from({ length: size }, (_, i) => aCitation({ claim: name(i), targetClaim: name(i + 1) })),
  });
};

describe("strongComponents", () => {
  test("claims in a row are each for themselves", () => {
    const g = buildGraph(
      aGraph({
        claims: [aClaim({ id: "a" }), aClaim({ id: "b" })],
        citations: [aCitation({ claim: "a", targetClaim: "b" })],
      }),
    );
    expect(strongComponents(g)).toMatchObject({ count: 2, cycles: [] });
  });

  test("a link that was found to misrepresent closes no circle", () => {
    const citations = [
      aCitation({ claim: "a", targetClaim: "b" }),
      aCitation({ claim: "b", targetClaim: "a", status: "misrepresented" }),
    ];
    const g = buildGraph(aGraph({ claims: [aClaim({ id: "a" }), aClaim({ id: "b" })], citations }));
    expect(strongComponents(g).cycles).toEqual([]);
  });

  test("two circles that share no claim are two groups", () => {
    const citations = [
      ["a", "b"],
      ["b", "a"],
      ["c", "d"],
      ["d", "c"],
      ["a", "c"],
    ].map(([claim, targetClaim]) => aCitation({ claim: claim!, targetClaim: targetClaim! }));
    const g = buildGraph(aGraph({ claims: ["a", "b", "c", "d"].map((id) => aClaim({ id })), citations }));
    expect(strongComponents(g).cycles.map((cycle) => cycle.members)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(strongComponents(g).of[2]).toBeLessThan(strongComponents(g).of[0]!);
  });

  test("30,000 claims in one circle are one group, found without recursion", () => {
    const g = buildGraph(ring(30_000));
    const { cycles, count } = strongComponents(g);
    expect(count).toBe(1);
    expect(cycles[0]!.members).toHaveLength(30_000);
    expect(shortestLoop(g, cycles[0]!.members).claims).toHaveLength(30_000);
  });
});

describe("shortestLoop", () => {
  test("begins with the earliest work and says the loop in words", () => {
    const g = buildGraph(ring(3));
    const { claims, isShortest } = shortestLoop(g, [0, 1, 2]);
    expect(isShortest).toBe(true);
    expect(describeLoop(g, claims)).toBe("S0 cites S1 cites S2 cites S0");
  });

  test("a short loop inside a long one is found", () => {
    const graph = ring(50);
    graph.citations.push(aCitation({ id: "back", claim: "c31", targetClaim: "c30" }));
    const g = buildGraph(graph);
    expect(shortestLoop(g, strongComponents(g).cycles[0]!.members).claims.toSorted((a, b) => a - b)).toEqual([30, 31]);
  });

  test("a long loop is said with its ends and the number between", () => {
    const g = buildGraph(ring(30));
    expect(describeLoop(g, shortestLoop(g, strongComponents(g).cycles[0]!.members).claims)).toMatch(
      /25 more in turn cites S\d+$/,
    );
  });
});
