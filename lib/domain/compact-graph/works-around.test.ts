import { expect, test } from "vitest";
import { aCitation, aClaim, aGraph, aSource } from "../examples";
import { compactOf } from "./compact-of";
import { worksAround, type AroundOptions } from "./works-around";

const options: AroundOptions = { direction: "cites", asOf: null, usual: 12, opened: new Map(), enough: 20, most: 60 };

// The n-th source has the key n: own 1, a 2, b 3, c 4, d 5.
const graph = compactOf(
  aGraph({
    claims: [
      aClaim({ id: "own", source: "own" }),
      aClaim({ id: "a", source: "a" }),
      aClaim({ id: "a-2", source: "a" }),
      aClaim({ id: "b", source: "b" }),
      aClaim({ id: "c", source: "c" }),
      aClaim({ id: "d", source: "d" }),
    ],
    sources: [
      aSource({ id: "own", year: 1980 }),
      aSource({ id: "a", year: 1960 }),
      aSource({ id: "b", year: 1920 }),
      aSource({ id: "c", year: 1930 }),
      aSource({ id: "d", year: null }),
    ],
    citations: [
      aCitation({ claim: "own", targetClaim: "a" }),
      aCitation({ claim: "a", targetClaim: "b" }),
      aCitation({ claim: "a-2", targetClaim: "c" }),
      aCitation({ claim: "own", targetClaim: "d", intent: "disputes" }),
      aCitation({ claim: "d", targetClaim: "c" }),
    ],
  }),
);
const pairs = (links: { from: number; to: number }[]) => links.map(({ from, to }) => `${from}>${to}`);

test("works are followed along their claims: what another claim of a cited work rests on is no ground of this one", () => {
  const { works, links, reached } = worksAround(graph, [1], 1, options);
  expect(works).toEqual([2, 5, 3]);
  expect(pairs(links)).toEqual(["1>2", "1>5", "2>3"]);
  expect(reached).toBe(3);
});

test("who rests on it is followed the other way, and what only disputes is met but not followed", () => {
  expect(worksAround(graph, [4], 3, { ...options, direction: "citedBy" }).works).toEqual([2, 1]);
  const { works } = worksAround(graph, [5], 4, { ...options, direction: "citedBy" });
  expect(works).toEqual([2, 5, 1]);
});

test("as of a year later works and works without a year are left out and counted", () => {
  const { works, later, undated, years } = worksAround(graph, [1], 1, { ...options, asOf: 1950 });
  expect(works).toEqual([]);
  expect([later, undated]).toEqual([1, 1]);
  expect(years.toSorted()).toEqual([1920, 1960]);
});

test("as of a year no way goes through a work that is left out, be it that other claims join the works beyond it", () => {
  // The n-th source has the key n: own 1, b 2, c 3, d 4. Only d, which has no year, leads from own to the claim of b that rests on c.
  const ways = compactOf(
    aGraph({
      claims: ["own", "own-2"]
        .map((id) => aClaim({ id, source: "own" }))
        .concat(
          ["b", "b-2"].map((id) => aClaim({ id, source: "b" })),
          aClaim({ id: "c", source: "c" }),
          aClaim({ id: "d", source: "d" }),
        ),
      sources: [
        aSource({ id: "own", year: 1980 }),
        aSource({ id: "b", year: 1960 }),
        aSource({ id: "c", year: 1930 }),
        aSource({ id: "d", year: null }),
      ],
      citations: [
        aCitation({ claim: "own", targetClaim: "b" }),
        aCitation({ claim: "own-2", targetClaim: "d" }),
        aCitation({ claim: "d", targetClaim: "b-2" }),
        aCitation({ claim: "b-2", targetClaim: "c" }),
      ],
    }),
  );
  expect(pairs(worksAround(ways, [1, 2], 1, options).links)).toEqual(["1>2", "1>4", "4>2", "2>3"]);
  const then = worksAround(ways, [1, 2], 1, { ...options, asOf: 1985 });
  expect(then.works).toEqual([2]);
  expect(pairs(then.links)).toEqual(["1>2"]);
  expect(then).toMatchObject({ reached: 3, later: 0, undated: 1 });
  const back = worksAround(ways, [5], 3, { ...options, direction: "citedBy", asOf: 1985 });
  expect(pairs(back.links)).toEqual(["2>3"]);
});

test("of many works the oldest are drawn and the rest is counted; an opened one shows its own number", () => {
  const few = { ...options, usual: 1, enough: 20 };
  const { works, rest } = worksAround(graph, [1], 1, few);
  expect(works).toEqual([2, 3]);
  expect([...rest]).toEqual([[1, 1]]);
  expect(worksAround(graph, [1], 1, { ...few, opened: new Map([[1, 2]]) }).works).toEqual([2, 5, 3]);
});

test("with enough drawn nothing is followed further but what is opened, and never more than can be drawn", () => {
  const short = { ...options, enough: 1 };
  expect(worksAround(graph, [1], 1, short)).toMatchObject({ works: [2, 5], rest: new Map([[2, 1]]) });
  expect(worksAround(graph, [1], 1, { ...short, opened: new Map([[2, 12]]) }).works).toEqual([2, 5, 3]);
  expect(worksAround(graph, [1], 1, { ...options, most: 1 }).works).toEqual([2]);
});

test("a circle of works ends", () => {
  const round = compactOf(
    aGraph({
      claims: [aClaim({ id: "x" }), aClaim({ id: "y" })],
      sources: [aSource({ id: "source-x" }), aSource({ id: "source-y" })],
      citations: [aCitation({ claim: "x", targetClaim: "y" }), aCitation({ claim: "y", targetClaim: "x" })],
    }),
  );
  expect(pairs(worksAround(round, [1], 1, options).links)).toEqual(["1>2", "2>1"]);
});
