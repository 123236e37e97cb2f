import { expect, test } from "vitest";
import { countCells, type FoundCell } from "./found-claims";

const cell = (part: Partial<FoundCell>): FoundCell => ({
  open: false,
  kind: "estimate",
  basis: "executions",
  sighting: "original",
  collection: "one",
  count: 1,
  ...part,
});

const cells = [
  cell({ count: 3 }),
  cell({ basis: "killings", count: 5 }),
  cell({ kind: "event", basis: null, sighting: "unseen", count: 7 }),
  cell({ open: true, count: 11 }),
];

test("what only an open end reaches is counted apart", () => {
  expect(countCells(cells, {}, false)).toMatchObject({ claimCount: 15, openEndCount: 11 });
  expect(countCells(cells, { openEnds: true }, true)).toMatchObject({ claimCount: 11, openEndCount: 11 });
});

test("a facet leaves its own filter out and keeps the others", () => {
  const { claimCount, facets } = countCells(cells, { basis: "executions", kind: "estimate" }, false);
  expect(claimCount).toBe(3);
  expect(facets.basis).toEqual([
    { value: "killings", count: 5 },
    { value: "executions", count: 3 },
  ]);
  expect(facets.kind).toEqual([{ value: "estimate", count: 3 }]);
});

test("claims without a scope stand in no basis, but in every other facet", () => {
  const { facets } = countCells(cells, {}, false);
  expect(facets.basis.map(({ value }) => value)).toEqual(["killings", "executions"]);
  expect(facets.kind).toEqual([
    { value: "estimate", count: 8 },
    { value: "event", count: 7 },
  ]);
});

test("where no figure was asked for, open ends tell nothing apart", () => {
  const without = cells.filter(({ open }) => !open);
  expect(countCells(without, { openEnds: true }, null)).toMatchObject({ claimCount: 15, openEndCount: 15 });
  expect(countCells(without, {}, null)).toMatchObject({ claimCount: 15, openEndCount: 0 });
});
