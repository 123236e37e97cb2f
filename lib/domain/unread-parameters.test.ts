import { expect, test } from "vitest";
import { pageNumber, unreadParameters } from "./unread-parameters";

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
