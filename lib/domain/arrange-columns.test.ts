import fc from "fast-check";
import { expect, test } from "vitest";
import { arrangeColumns, isArranged, placeField, printColumns, readColumns } from "./arrange-columns";

const all = ["scale", "figure", "counted", "page"] as const;
const usual = ["scale", "figure", "counted"] as const;
type Column = (typeof all)[number];

const form = (places: Partial<Record<Column, string>>) =>
  Object.fromEntries(Object.entries(places).map(([column, place]) => [placeField(column), place]));

test("an address without columns has the usual ones", () => {
  expect(readColumns(undefined, all, usual)).toEqual({ columns: usual, unknown: [] });
});

test("columns are read in the order of the address, each once, and what is none of them is told", () => {
  expect(readColumns("figure, scale,figure,colour", all, usual)).toEqual({
    columns: ["figure", "scale"],
    unknown: ["colour"],
  });
});

test("an address of nothing but unknown columns has the usual ones, and one of none has none", () => {
  expect(readColumns("colour", all, usual)).toEqual({ columns: usual, unknown: ["colour"] });
  expect(readColumns("none", all, usual)).toEqual({ columns: [], unknown: [] });
});

test("what is moved up stands before what had the place, what is moved down behind it", () => {
  const as = (places: Partial<Record<Column, string>>) => arrangeColumns(form(places), usual, all);
  expect(as({ scale: "1", figure: "2", counted: "1" })).toEqual(["counted", "scale", "figure"]);
  expect(as({ scale: "3", figure: "2", counted: "3" })).toEqual(["figure", "counted", "scale"]);
});

test("a hidden column can be shown at a place, and a shown one hidden", () => {
  expect(arrangeColumns(form({ scale: "hidden", figure: "2", counted: "3", page: "2" }), usual, all)).toEqual([
    "page",
    "figure",
    "counted",
  ]);
});

test("a column of which a form says nothing stays as it is", () => {
  expect(arrangeColumns(form({ scale: "hidden" }), usual, all)).toEqual(["figure", "counted"]);
  expect(isArranged(form({ scale: "hidden" }))).toBe(true);
  expect(isArranged({ columns: "scale" })).toBe(false);
});

test("a form that is sent as it was drawn changes nothing, and what is written is read again", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...all]), (columns) => {
      const drawn = Object.fromEntries(all.map((one) => [one, String(columns.indexOf(one) + 1 || "hidden")]));
      expect(arrangeColumns(form(drawn), columns, all)).toEqual(columns);
      expect(readColumns(printColumns(columns), all, usual).columns).toEqual(columns);
    }),
  );
});
