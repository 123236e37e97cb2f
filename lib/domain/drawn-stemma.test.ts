import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildGraph } from "./build-graph";
import { drawnStemma } from "./drawn-stemma";
import { aCitation, aClaim, aDerivation, aGraph, anEstimate, aSource } from "./examples";

const cites = (claim: string, targetClaim: string) => aCitation({ claim, targetClaim });
const chain = (length: number, estimate = anEstimate()) => {
  const claims = Array.from({ length }, (_, i) => aClaim({ id: `c${i}`, source: "one", estimate }));
  return { claims, citations: claims.slice(1).map((_, i) => cites(`c${i}`, `c${i + 1}`)) };
};

describe("drawnStemma", () => {
  test("a chain of 20,000 is folded in its middle, which says how many there are and that they all say the same", () => {
    const stemma = drawnStemma(buildGraph(aGraph(chain(20_000))), ["c0"])!;
    expect(stemma.nodes.map((node) => node.slug)).toEqual(["c0", "c1", "c2", "c19997", "c19998", "c19999"]);
    expect(stemma.gaps).toMatchObject([
      { kind: "fold", key: "fold:c3", count: 19_994, figure: "1,000 deaths", shown: 2, first: "c3", last: "c19996" },
    ]);
    expect([stemma.reached, stemma.more]).toEqual([20_000, 0]);
    expect(stemma.lines.map((line) => line.node)).toEqual([
      "claim:c0", "claim:c1", "claim:c2", "fold:c3", "claim:c19997", "claim:c19998", "claim:c19999",
    ]); // prettier-ignore
  });

  test("a fold is opened from its beginning and keeps its name", () => {
    const stemma = drawnStemma(buildGraph(aGraph(chain(100))), ["c0"], { opened: new Map([["fold:c3", 10]]) })!;
    expect(stemma.gaps).toMatchObject([{ key: "fold:c3", shown: 10, first: "c11", count: 86 }]);
    expect(stemma.nodes.map((node) => node.slug)).toContain("c10");
    const whole = drawnStemma(buildGraph(aGraph(chain(100))), ["c0"], { most: 200, opened: new Map([["fold:c3", 99]]) })!;
    expect([whole.gaps.length, whole.nodes.length]).toEqual([0, 100]);
  }); // prettier-ignore

  test("a change inside a fold is told", () => {
    const { claims, citations } = chain(30);
    claims[15] = aClaim({ id: "c15", source: "one", estimate: anEstimate({ best: 10_000 }) });
    const [fold] = drawnStemma(buildGraph(aGraph({ claims, citations })), ["c0"])!.gaps;
    expect(fold).toMatchObject({ figure: null });
    expect(fold!.kind === "fold" && [...fold!.changes]).toEqual([
      ["valueLowered", 1],
      ["valueRaised", 1],
    ]);
  });

  test("a hub with 100,000 targets shows a few, says how many more, and opens in steps", () => {
    const targets = Array.from({ length: 100_000 }, (_, i) => aClaim({ id: `t${i}`, source: "one" }));
    const g = buildGraph(
      aGraph({ claims: [aClaim({ id: "hub" }), ...targets], citations: targets.map(({ id }) => cites("hub", id)) }),
    );
    const closed = drawnStemma(g, ["hub"])!;
    expect(closed.nodes).toHaveLength(13);
    expect(closed.gaps).toMatchObject([{ kind: "more", key: "more:claim:hub", of: "claim:hub", count: 99_988 }]);
    expect(closed.edges.at(-1)).toMatchObject({ from: "claim:hub", to: "more:claim:hub", citation: null });
    const opened = drawnStemma(g, ["hub"], { opened: new Map([["claim:hub", 36]]) })!;
    expect([opened.nodes.length, opened.gaps[0]!.count]).toEqual([37, 99_964]);
  });

  test("30,000 claims that rest on each other are one node, with a loop spelled out and who can have been first", () => {
    const { claims, citations } = chain(30_000, anEstimate());
    const sources = [aSource({ id: "one", year: 2013, short: "One 2013" }), aSource({ id: "first", year: 2012, short: "First 2012" })];
    claims[7] = aClaim({ id: "c7", source: "first" });
    const g = buildGraph(aGraph({ claims, sources, citations: [...citations, cites("c29999", "c0"), cites("c8", "c7")] }));
    const stemma = drawnStemma(g, ["c0"])!;
    expect(stemma.nodes).toEqual([]);
    expect(stemma.gaps).toEqual([
      {
        kind: "circle", key: "circle:c7", count: 30_000, first: "c7", isClosed: true, isShortest: true, years: [2012, 2013],
        loop: "First 2012 cites One 2013 cites First 2012", could: "By their dates only First 2012 can have been first.",
      },
    ]);
    expect(stemma.roots).toEqual(["circle:c7"]);
    expect(stemma.reached).toBe(30_000);
    expect(drawnStemma(g, ["c0"], { opened: new Map([["circle:c7", 1]]) })!.nodes.length).toBeGreaterThan(5);
  }); // prettier-ignore

  test("two claims share one drawing, and what both rest on stands in it once", () => {
    const claims = ["a", "b", "c"].map((id) => aClaim({ id }));
    const stemma = drawnStemma(buildGraph(aGraph({ claims, citations: [cites("a", "c"), cites("b", "c")] })), ["a", "b"])!;
    expect(stemma.nodes.map((node) => node.slug).toSorted()).toEqual(["a", "b", "c"]);
    expect(stemma.lines.map((line) => [line.node, line.isRepeated])).toEqual([
      ["claim:a", false],
      ["claim:c", false],
      ["claim:b", false],
      ["claim:c", true],
    ]);
  }); // prettier-ignore

  test("a translation beside its original is tied to it", () => {
    const claims = ["a", "b"].map((id) => aClaim({ id }));
    const derivations = [aDerivation({ source: "source-a", from: "source-b" })];
    const g = buildGraph(aGraph({ claims, citations: [cites("a", "b")], derivations }));
    expect(drawnStemma(g, ["a"])!.ties).toMatchObject([{ from: "claim:a", to: "claim:b", kind: "translation" }]);
  });

  test("on any graph each link has both its ends in the drawing, each node a line, and nothing is lost from the count", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(1, 3, 12),
        (pairs, most, fan) => {
          const claims = Array.from({ length: 30 }, (_, i) => aClaim({ id: `c${i}` }));
          const citations = pairs
            .filter(([from, to]) => from !== to)
            .map(([from, to], i) => aCitation({ id: `l${i}`, claim: `c${from}`, targetClaim: `c${to}` }));
          const opened = new Map([["claim:c0", fan]]);
          const stemma = drawnStemma(buildGraph(aGraph({ claims, citations })), ["c0"], { most, opened })!;
          const keys = [...stemma.nodes, ...stemma.gaps].map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
          for (const { from, to } of stemma.edges) expect(keys).toEqual(expect.arrayContaining([from, to]));
          const unrolled = stemma.lines.filter((line) => !line.isRepeated).map((line) => line.node);
          expect(unrolled.toSorted()).toEqual(keys.toSorted());
          expect(stemma.lines.length).toBe(stemma.edges.length + 1);
        },
      ),
      { numRuns: 400 },
    ));
});
