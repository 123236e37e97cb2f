import fc from "fast-check";
import { expect, test } from "vitest";
import { wholeView } from "@/lib/schemas/comparison-view";
import { supportStatuses } from "./support-status";
import { isFiltered, printComparisonView, readComparisonView } from "./comparison-address";

test("an address without parameters is the whole question by value", () => {
  expect(readComparisonView({})).toEqual({ view: wholeView, ignored: [] });
  expect(printComparisonView(wholeView)).toBe("");
});

test("a view is written in one order, so that one view has one address", () => {
  const { view } = readComparisonView({ sort: "year", show: "seen", "as-of": "1925", place: "crimea" });
  expect(printComparisonView(view)).toBe("?as-of=1925&show=seen&place=crimea&sort=year");
});

test("what is not understood is left out of account and said; the rest holds", () => {
  const { view, ignored } = readComparisonView({
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
  expect(readComparisonView({ basis: "", "as-of": "" })).toEqual({ view: wholeView, ignored: [] });
});

test("every support status can be filtered by", () => {
  for (const status of supportStatuses) expect(readComparisonView({ status }).view.status).toBe(status);
});

test("columns are carried in their order, and hide no estimate", () => {
  const { view, ignored } = readComparisonView({ columns: "figure,colour,page" });
  expect(view.columns).toEqual(["figure", "page"]);
  expect(ignored).toEqual([{ name: "columns", value: "colour" }]);
  expect(printComparisonView(view)).toBe("?columns=figure,page");
  expect(isFiltered(view)).toBe(false);
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
      const { view } = readComparisonView(parameters);
      expect(readComparisonView(Object.fromEntries(new URLSearchParams(printComparisonView(view)))).view).toEqual(view);
    }),
  );
});
