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
