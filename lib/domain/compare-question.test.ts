import { expect, test } from "vitest";
import { wholeView, type ComparisonView } from "@/lib/schemas/comparison-view";
import { compareQuestion } from "./compare-question";
import { aCitation, aClaim, aGraph, anEstimate, aScope, aSource } from "./examples";
import type { QuestionRecord } from "./question-record";

/** An official return of 1920, two books that repeat it, an encyclopaedia of no year, and a ceiling of another band. */
const record: QuestionRecord = {
  slug: "q",
  title: "How many?",
  about: null,
  collection: { slug: "c", title: "C" },
  bands: [
    { label: "executions", note: null, claims: ["return", "book", "later", "wiki"] },
    { label: "all deaths", note: null, claims: ["ceiling"] },
  ],
  unbanded: ["silent"],
  details: new Map(),
  notedSums: new Map(),
  openQuestions: [],
  absences: [{ id: "x", claim: "silent", kind: "noFigureGiven", sought: "A figure", note: null }],
  changed: null,
  graph: aGraph({
    claims: [
      aClaim({ id: "return", basis: "officialReturn", estimate: anEstimate({ best: 6_300 }), scope: aScope({ countingBasis: "executions" }) }),
      aClaim({ id: "book", estimate: anEstimate({ best: 6_300 }), scope: aScope({ countingBasis: "executions", place: "petrograd" }) }),
      aClaim({ id: "later", estimate: anEstimate({ best: 9_000 }), scope: aScope({ temporal: null }) }),
      aClaim({ id: "wiki", estimate: anEstimate({ low: 10_000, bound: "atLeast" }), sighting: { kind: "quoted", quotedIn: "source-book", extent: null, truncated: false, date: null, by: null } }),
      aClaim({ id: "ceiling", estimate: anEstimate({ high: 2_000_000, bound: "upTo" }) }),
      aClaim({ id: "silent" }),
    ],
    sources: [
      aSource({ id: "source-return", year: 1920, language: "ru" }),
      aSource({ id: "source-book", year: 1924 }),
      aSource({ id: "source-later", year: 1990, type: "article-journal" }),
      aSource({ id: "source-wiki", year: null, type: "entry-encyclopedia" }),
      aSource({ id: "source-ceiling", year: 2004 }),
    ],
    citations: [aCitation({ claim: "book", targetClaim: "return" }), aCitation({ claim: "later", targetClaim: "return" })],
    places: new Map([["russia", { label: "Russia", partOf: null }], ["petrograd", { label: "Petrograd", partOf: "russia" }]]), // prettier-ignore
  }),
}; // prettier-ignore

const shown = (view: Partial<ComparisonView>) =>
  compareQuestion(record, { ...wholeView, ...view }).bands.flatMap((band) => band.rows.map((row) => row.claim));

test("all estimates are shown by value within their bands, with the independent origins counted", () => {
  const compared = compareQuestion(record, wholeView);
  expect(compared.bands.map((band) => band.rows.map((row) => row.claim))).toEqual([
    ["return", "book", "later", "wiki"],
    ["ceiling"],
  ]);
  expect(compared).toMatchObject({ shown: 5, total: 5, independentOrigins: 1, unknownLineage: 2, seenInOriginal: 4 });
});

test("one per origin keeps the origin itself, and all of unknown lineage", () => {
  expect(shown({ show: "one-per-origin" })).toEqual(["return", "wiki", "ceiling"]);
});

test("as of a year, later works and undated ones are left out and counted", () => {
  const compared = compareQuestion(record, { ...wholeView, asOf: 1925 });
  expect(compared.bands.flatMap((band) => band.rows.map((row) => row.claim))).toEqual(["return", "book"]);
  expect(compared.leftOut).toEqual({ later: 2, undated: 1, sameOrigin: 0, filtered: 0 });
});

test("as of a year, the later work in which we met a wording is still named", () => {
  const given = structuredClone(record);
  given.graph.claims[1]!.sighting = { ...given.graph.claims[3]!.sighting, quotedIn: "source-later" };
  const rows = compareQuestion(given, { ...wholeView, asOf: 1925 }).bands.flatMap((band) => band.rows);
  expect(rows.find((row) => row.claim === "book")?.readIn?.id).toBe("source-later");
});

test("every filter leaves what it says", () => {
  expect(shown({ show: "seen" })).not.toContain("wiki");
  expect(shown({ show: "no-tertiary" })).not.toContain("wiki");
  expect(shown({ basis: "executions" })).toEqual(["return", "book"]);
  expect(shown({ period: "not-stated" })).toEqual(["later", "wiki", "ceiling"]);
  expect(shown({ period: "1918-01-01/1918-12-31" })).toEqual(["return", "book"]);
  expect(shown({ place: "russia" })).toEqual(["book"]);
  expect(shown({ status: "traced" })).toEqual(["book", "later"]);
  expect(shown({ kind: "article-journal" })).toEqual(["later"]);
  expect(shown({ language: "ru" })).toEqual(["return"]);
  expect(shown({ published: "1920/1929" })).toEqual(["return", "book"]);
  expect(shown({ published: "undated" })).toEqual(["wiki"]);
});

test("by year the undated come last", () => {
  expect(shown({ sort: "year" })).toEqual(["return", "book", "later", "wiki", "ceiling"]);
});

test("an “at least” is never the high end of a band, an “up to” never the low end", () => {
  const [executions, all] = compareQuestion(record, wholeView).bands;
  expect(executions).toMatchObject({ lowest: { count: 6_300 }, highest: { count: 9_000 }, openAbove: true });
  expect(all).toMatchObject({ lowest: null, highest: { words: "up to 2 million" } });
});

test("a claim recorded to give no figure stands apart from the estimates", () => {
  const compared = compareQuestion(record, wholeView);
  expect(compared.uncountable.map((row) => row.claim)).toEqual(["silent"]);
  expect(compared.beside).toEqual([]);
});

test("the choices count what each would leave", () => {
  const { choices } = compareQuestion(record, wholeView);
  expect(choices.place.find((choice) => choice.value === "russia")).toEqual({
    value: "russia",
    label: "Russia",
    count: 1,
  });
  expect(choices.published.map(({ label, count }) => `${label} ${count}`)).toEqual([
    "1920s 2",
    "1990s 1",
    "2000s 1",
    "undated 1",
  ]);
});
