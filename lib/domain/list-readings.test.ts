import { expect, test } from "vitest";
import { alignWords } from "./align-words";
import { listReadings } from "./list-readings";

const base = "Designate hostages in accordance with yesterday's telegram";

function held(id: string, year: number | null, text: string, truncated = false) {
  const segments = text === base ? null : alignWords({ text: base, truncated: false }, { text, truncated });
  return { id, year, segments };
}

const wordings = [
  held("loc", 1996, "Execute the hostages - in accordance with yesterday's telegram"),
  held("book", 1999, "Single out the hostages per my instructions in yesterday's telegram"),
  held("service", 2000, "Designate hostages", true),
  held("day", 2008, "Appoint the hostages"),
  held("wiki", null, base),
];

test("at each place the readings stand from the earliest on, with who has them", () => {
  const { places } = listReadings(base, wordings);
  expect(places[0]!.readings).toEqual([
    { words: "Execute the", wordings: ["loc"], first: "loc" },
    { words: "Single out the", wordings: ["book"], first: "book" },
    { words: "Designate", wordings: ["service", "wiki"], first: "service" },
    { words: "Appoint the", wordings: ["day"], first: "day" },
  ]);
});

test("of a wording that breaks off or quotes less nothing is said where it doesn't reach", () => {
  const { places } = listReadings(base, wordings);
  const authority = places.find(({ readings }) => readings.some(({ words }) => words.startsWith("per my")))!;
  expect(authority.silent.toSorted()).toEqual(["day", "service"]);
  expect(authority.readings.map(({ wordings: own }) => own)).toEqual([["loc", "wiki"], ["book"]]);
});

test("a word that some leave out is a reading of its own, and undated works are never the first", () => {
  const { places } = listReadings("едва ли превышало 100 тыс.", [
    { id: "a", year: null, segments: null },
    { id: "b", year: 1990, segments: alignWords({ text: "едва ли превышало 100 тыс.", truncated: false }, { text: "едва превышало 100 тыс.", truncated: false }) },
  ]); // prettier-ignore
  expect(places).toEqual([
    { readings: [{ words: "", wordings: ["b"], first: "b" }, { words: "ли", wordings: ["a"], first: null }], silent: [] },
  ]); // prettier-ignore
});

test("where all agree there is nothing to list", () =>
  expect(listReadings("one two", [{ id: "a", year: 1, segments: null }])).toEqual({ places: [], more: 0 }));
