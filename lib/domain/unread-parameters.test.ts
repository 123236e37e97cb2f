import { expect, test } from "vitest";
import { keptParameters, pageNumber, unreadParameters, withParameters } from "./unread-parameters";

const readable = { page: pageNumber, asof: /^\d{1,4}$/, sort: ["name", "year"] };

test("what can be read, is empty or concerns nobody is not told", () => {
  expect(unreadParameters({ page: "2", asof: "1925", sort: "year", q: "banana" }, readable)).toEqual([]);
  expect(unreadParameters({ page: "", asof: undefined }, readable)).toEqual([]);
});

test("what cannot be read is told with its name, and so is what is given a second time", () => {
  expect(unreadParameters({ page: "0", asof: "banana", sort: ["name", "year"] }, readable)).toEqual([
    { name: "page", value: "0" },
    { name: "asof", value: "banana" },
    { name: "sort", value: "year" },
  ]);
});

test("a page is a whole number up to a million, whatever else counts as a number", () => {
  const told = ["1e9", "2.5", "1000001", "Infinity", "0x10"];
  for (const page of told) expect(unreadParameters({ page }, readable)).toEqual([{ name: "page", value: page }]);
  for (const page of ["1", "007", "1000000"]) expect(unreadParameters({ page }, readable)).toEqual([]);
});

test("what can be read is carried along, the first of each name, behind what the query has", () => {
  const kept = keptParameters({ page: ["2", "3"], asof: "banana", sort: "", q: "x" }, readable);
  expect(kept).toEqual([["page", "2"]]);
  expect(withParameters("?sort=year", [...kept, ["since", "2026-11-25T17:36:16.123Z"]])).toBe(
    "?sort=year&page=2&since=2026-11-25T17:36:16.123Z",
  );
  expect(withParameters("", [["q", "a&b"]])).toBe("?q=a%26b");
  expect(withParameters("", [])).toBe("");
});
