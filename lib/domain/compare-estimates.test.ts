import { describe, expect, test } from "vitest";
import { buildGraph } from "./build-graph";
import { compareEstimates } from "./compare-estimates";
import { compareScopes, relateBases } from "./compare-scopes";
import { aClaim, aGraph, anEstimate, aScope } from "./examples";
import { likeForLike } from "./like-for-like";
import { describeRangeEnd, rangeOf, summariseEstimates } from "./summarise-estimates";

const places = new Map([
  ["russia", { label: "Russia", partOf: null }],
  ["petrograd", { label: "Petrograd", partOf: "russia" }],
  ["crimea", { label: "Crimea", partOf: "russia" }],
]);
const relation = (dimension: string, a: Parameters<typeof aScope>[0], b: Parameters<typeof aScope>[0]) =>
  compareScopes(aScope(a), aScope(b), places).find((d) => d.dimension === dimension)!.relation;
const of = (estimate: Parameters<typeof anEstimate>[0], scope: Parameters<typeof aScope>[0] = {}) => ({
  estimate: anEstimate(estimate),
  scope: aScope(scope),
});

describe("compareScopes", () => {
  test("an execution is a killing and a killing is a death", () => {
    expect(relateBases("executions", "deathsAllCauses")).toBe("narrower");
    expect(relateBases("violentDeaths", "executionsPart")).toBe("wider");
    expect(relateBases("excessDeaths", "killings")).toBe("overlapping");
    expect(relateBases("held", "killings")).toBe("disjoint");
    expect(relateBases("notStated", "notStated")).toBe("notStated");
  });
  test("a period lies within another, meets it in part, or not at all", () => {
    expect(relation("period", { temporal: "1918" }, { temporal: "1917/1922" })).toBe("narrower");
    expect(relation("period", { temporal: "1918/1920" }, { temporal: "1919/1921" })).toBe("overlapping");
    expect(relation("period", { temporal: "1918" }, { temporal: "1919" })).toBe("disjoint");
    expect(relation("period", { temporal: "1918" }, { temporal: "1918-01-01/1918-12-31" })).toBe("comparable");
    expect(relation("period", { temporal: null }, { temporal: "1918" })).toBe("notStated");
  });
  test("places compare by the tree", () => {
    expect(relation("place", { place: "petrograd" }, { place: "russia" })).toBe("narrower");
    expect(relation("place", { place: "petrograd" }, { place: "crimea" })).toBe("disjoint");
    expect(relation("place", { place: null, spatial: "20 provinces" }, { place: "russia" })).toBe("notStated");
  });
  test("a place that is part of itself by mistake ends all the same", () =>
    expect(
      compareScopes(
        aScope({ place: "a" }),
        aScope({ place: "c" }),
        new Map([
          ["a", { label: "A", partOf: "b" }],
          ["b", { label: "B", partOf: "a" }],
        ]),
      )[2]!.relation,
    ).toBe("disjoint"));
});

describe("compareEstimates", () => {
  test("like figures with disjoint intervals are in conflict", () =>
    expect(compareEstimates(of({ best: 800 }), of({ best: 1_300 })).kind).toBe("conflicting"));
  test("an open end meets everything on its side", () =>
    expect(
      compareEstimates(of({ low: 1_300_000, bound: "atLeast" }), of({ high: 2_000_000, bound: "upTo" })).kind,
    ).toBe("compatible"));
  test("more than 800 and up to 800 cannot both hold", () =>
    expect(compareEstimates(of({ low: 800, bound: "moreThan" }), of({ high: 800, bound: "upTo" })).kind).toBe(
      "conflicting",
    ));
  test("about 140,000 and 141,000 agree", () =>
    expect(compareEstimates(of({ best: 140_000, bound: "about" }), of({ best: 141_000 })).kind).toBe("compatible"));
  test("unlike scopes are incomparable, and the words say in what", () => {
    const found = compareEstimates(of({}, { temporal: "1918" }), of({}, { temporal: "1917/1922" }));
    expect(found).toMatchObject({ kind: "incomparable", because: ["the period: 1918 against 1917–22 (narrower)"] });
  });
  test("a rate is no count", () =>
    expect(compareEstimates(of({ unit: "executions per year" }), of({ unit: "executions" })).kind).toBe(
      "incomparable",
    ));
  test("what is not stated is not the same", () =>
    expect(compareEstimates(of({}, { temporal: null }), of({}, { temporal: null })).kind).toBe("incomparable"));
});

describe("summaries", () => {
  const graphOf = (estimates: ReturnType<typeof of>[]) =>
    buildGraph(aGraph({ claims: estimates.map((e, i) => aClaim({ id: `c${i}`, ...e })) }));
  const all = (n: number) => Array.from({ length: n }, (_, i) => `c${i}`);

  test("an up-to is never the low end and an at-least never the high end", () => {
    const g = graphOf([of({ high: 100, bound: "upTo" }), of({ best: 500 }), of({ low: 9_000, bound: "atLeast" })]);
    expect(rangeOf(g, all(3))).toMatchObject({
      lowest: { claim: "c1", words: "500" },
      highest: { claim: "c1" },
      openAbove: true,
    });
  });
  test("an end of a range is said with the range", () => {
    const { lowest } = rangeOf(
      graphOf([of({ low: 5_700, high: 15_000, bound: "between" }), of({ best: 7_000 })]),
      all(2),
    );
    expect(describeRangeEnd(lowest!)).toBe("5,700, of 5,700 to 15,000");
    expect(describeRangeEnd(rangeOf(graphOf([of({ best: 7_000 })]), all(1)).highest!)).toBe("7,000");
    const ceiling = rangeOf(graphOf([of({ high: 2_000_000, bound: "upTo" })]), all(1)).highest!;
    expect(describeRangeEnd(ceiling)).toBe("up to 2 million");
  });
  test("only open ends give no range on that side", () =>
    expect(rangeOf(graphOf([of({ low: 100, bound: "atLeast" })]), ["c0"]).highest).toBeNull());
  test("nothing is pooled across what is counted, and no median comes unasked", () => {
    const g = graphOf([
      of({ best: 10 }),
      of({ best: 20 }),
      of({ best: 30 }, { countingBasis: "deathsAllCauses" }),
      of({ best: 1 }, { place: null, spatial: null }),
    ]);
    const summary = summariseEstimates(g, all(4));
    expect(
      summary.groups.map((group) => [group.claims, group.lowest?.count, group.highest?.count, group.median]),
    ).toEqual([
      [["c0", "c1"], 10, 20, null],
      [["c2"], 30, 30, null],
    ]);
    expect(summary.notStated).toEqual(["c3"]);
    expect(summary.words).toBe("4 estimates, 0 independent origins, 4 of unknown lineage");
    expect(summariseEstimates(g, all(2), { median: true }).groups[0]!.median).toBe(15);
  });
  test("conflicts are counted exactly, however many are listed", () => {
    const g = graphOf(Array.from({ length: 100 }, (_, i) => of({ best: i + 1 })));
    expect(likeForLike(g, all(100)).groups[0]).toMatchObject({ conflictCount: 4_950 });
    expect(likeForLike(g, all(100)).groups[0]!.conflicts).toHaveLength(50);
  });
});
