import fc from "fast-check";
import { expect, test } from "vitest";
import { wholeView } from "@/lib/schemas/comparison-view";
import { supportStatuses } from "./support-status";
import { isFiltered, printComparisonView, readComparisonView } from "./comparison-address";
import type { SearchParameters } from "./unread-parameters";

const now = Date.parse("2026-11-24T12:00:00.000Z");
const read = (parameters: SearchParameters) => readComparisonView(parameters, now);

test("an address without parameters is the whole question by value", () => {
  expect(read({})).toEqual({ view: wholeView, ignored: [] });
  expect(printComparisonView(wholeView)).toBe("");
});

test("a view is written in one order, so that one view has one address", () => {
  const { view } = read({ sort: "year", show: "seen", "as-of": "1925", place: "crimea" });
  expect(printComparisonView(view)).toBe("?as-of=1925&show=seen&place=crimea&sort=year");
});

test("what is not understood is left out of account and said; the rest holds", () => {
  const { view, ignored } = read({
    "as-of": "last year",
    basis: "murders",
    status: ["traced", "opaque"],
    language: "ru",
  });
  expect(view).toEqual({ ...wholeView, status: "traced", language: "ru" });
  expect(ignored.map(({ name, value }) => `${name}=${value}`)).toEqual([
    "as-of=last year",
    "basis=murders",
    "status=opaque",
  ]);
});

test("an empty field of a form is no filter", () => {
  expect(read({ basis: "", "as-of": "" })).toEqual({ view: wholeView, ignored: [] });
});

test("every support status can be filtered by", () => {
  for (const status of supportStatuses) expect(read({ status }).view.status).toBe(status);
});

test("columns are carried in their order, and hide no estimate", () => {
  const { view, ignored } = read({ columns: "figure,colour,page" });
  expect(view.columns).toEqual(["figure", "page"]);
  expect(ignored).toEqual([{ name: "columns", value: "colour" }]);
  expect(printComparisonView(view)).toBe("?columns=figure,page");
  expect(isFiltered(view)).toBe(false);
});

test("a state of the record that is yet to come is left out of account and said, one of today holds", () => {
  const { view, ignored } = read({ recorded: "2030-01-01", sort: "year" });
  expect(view).toEqual({ ...wholeView, sort: "year" });
  expect(ignored).toEqual([{ name: "recorded", value: "2030-01-01" }]);
  expect(read({ recorded: "2026-11-24" }).view.recorded).toBe("2026-11-24");
});

test("sorting hides nothing", () => {
  expect(isFiltered({ ...wholeView, sort: "year", median: true })).toBe(false);
  expect(isFiltered({ ...wholeView, published: "undated" })).toBe(true);
});

test("whatever an address holds, it is read, and reading what was written gives the same view", () => {
  const names = [
    "as-of",
    "recorded",
    "show",
    "basis",
    "period",
    "place",
    "status",
    "kind",
    "language",
    "published",
    "sort",
    "median",
    "columns",
  ];
  const words = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "1925",
      "seen",
      "not-stated",
      "ru",
      "1920/1929",
      "executions",
      "book",
      "yes",
      "year",
      "figure,scale",
      "none",
    ),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), fc.oneof(words, fc.array(words))), (parameters) => {
      const { view } = read(parameters);
      expect(read(Object.fromEntries(new URLSearchParams(printComparisonView(view)))).view).toEqual(view);
    }),
  );
});
