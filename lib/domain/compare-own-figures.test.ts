import { describe, expect, test } from "vitest";
import { buildGraph } from "./build-graph";
import { compareOwnFigures } from "./compare-own-figures";
import { aClaim, aGraph, anEstimate, aScope, aSource } from "./examples";

const figure = (id: string, source: string, best: number, scope: Parameters<typeof aScope>[0] = {}) =>
  aClaim({ id, source, agent: "a", estimate: anEstimate({ best }), scope: aScope(scope) });
const works = [
  aSource({ id: "late", year: 1940 }),
  aSource({ id: "early", year: 1924 }),
  aSource({ id: "undated", year: null }),
];
const held = (claims: ReturnType<typeof figure>[], questions = [claims.map(({ id }) => id)]) =>
  compareOwnFigures(buildGraph(aGraph({ claims, sources: works })), questions);

describe("compareOwnFigures", () => {
  test("like figures that no number fits both are a contradiction, the earlier first whichever is larger", () => {
    const { contradictions, count, unlike, questions } = held([figure("x", "late", 800), figure("y", "early", 1_300)]);
    expect(contradictions).toEqual([{ first: "y", second: "x", because: [] }]);
    expect([count, unlike, questions]).toEqual([1, [], 1]);
  });
  test("figures for unlike periods are said to be unlike and are no contradiction", () => {
    const found = held([figure("x", "early", 800), figure("y", "late", 9_000, { temporal: "1918/1922" })]);
    expect(found.count).toBe(0);
    expect(found.unlike).toEqual([{ first: "x", second: "y", because: [expect.stringMatching(/^the period: 1918 /)] }]);
  });
  test("a pair under two questions is told once", () => {
    const claims = [
      figure("x", "early", 800),
      figure("y", "late", 1_300),
      figure("z", "late", 9, { temporal: "1919" }),
    ];
    const { contradictions, count, unlike, questions } = held(claims, [
      ["x", "y", "z"],
      ["y", "x", "z"],
    ]);
    expect([contradictions.length, count, unlike.length, questions]).toEqual([1, 1, 1, 2]);
  });
  test("figures under different questions are not held together", () => {
    const claims = [figure("x", "early", 800), figure("y", "late", 1_300)];
    expect(held(claims, [["x"], ["y"]])).toEqual({ contradictions: [], count: 0, unlike: [], questions: 0 });
  });
  test("figures that agree are neither", () =>
    expect(held([figure("x", "early", 800), figure("y", "late", 800)])).toMatchObject({ count: 0, unlike: [] }));
  test("unlike figures of one work are no change of mind", () =>
    expect(held([figure("x", "early", 800), figure("y", "early", 9, { temporal: "1920" })]).unlike).toEqual([]));
  test("an undated work stands last", () =>
    expect(held([figure("x", "undated", 800), figure("y", "late", 9)]).contradictions[0]).toMatchObject({
      first: "y",
      second: "x",
    }));
});
