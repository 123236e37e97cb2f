import { expect, test } from "vitest";
import { buildGraph } from "./build-graph";
import { aClaim, aGraph, anEstimate, aScope } from "./examples";
import { partsAboveWholes } from "./part-above-whole";

const places = new Map([
  ["crimea", { label: "Crimea", partOf: "russia" }],
  ["sevastopol", { label: "Sevastopol", partOf: "crimea" }],
  ["russia", { label: "Russia", partOf: "crimea" }],
]);
const figure = (id: string, best: number, scope: Parameters<typeof aScope>[0]) =>
  aClaim({ id, estimate: anEstimate({ best }), scope: aScope({ place: "crimea", ...scope }) });
const found = (...claims: ReturnType<typeof aClaim>[]) => {
  const g = buildGraph(aGraph({ claims, places }));
  return partsAboveWholes(g, [...claims.keys()]).map(({ part, whole, words }) => [g.claims[part]!.id, g.claims[whole]!.id, words]); // prettier-ignore
};

test("more shot in one town and year than killed in the whole country and war", () =>
  expect(
    found(
      figure("town", 32_000, { place: "sevastopol", countingBasis: "executions" }),
      figure("land", 12_000, { temporal: "1917/1922" }),
    ),
  ).toEqual([["town", "land", "executions among killings; 1918 within 1917–22; Sevastopol within Crimea"]]));
test("a part that is smaller, or may be, contradicts nothing", () =>
  expect(
    found(
      figure("town", 2_000, { place: "sevastopol" }),
      figure("land", 12_000, {}),
      aClaim({
        id: "open",
        estimate: anEstimate({ low: 500, bound: "atLeast" }),
        scope: aScope({ place: "crimea", temporal: "1917/1922" }),
      }),
    ),
  ).toEqual([]));
test("periods that only overlap, other people and what is not stated are no part", () =>
  expect(
    found(
      figure("a", 9_000, { temporal: "1917/1919" }),
      figure("b", 1_000, { temporal: "1918/1920" }),
      figure("c", 500, { temporal: "1917/1922", population: "officers" }),
      figure("d", 200, { temporal: "1917/1922", countingBasis: "notStated" }),
    ),
  ).toEqual([]));
