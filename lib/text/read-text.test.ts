import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { positionsOf, sliceOf } from "./code-points";
import type { Reading } from "./reading";
import { readText } from "./read-text";

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), "utf8");

type Row = { language: string; kind: string; attribution: string; cited: boolean; text: string };
const rowsOf = (name: string): Row[] =>
  fixture(name)
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => {
      const [language = "", kind = "", attribution = "", cited = "", ...text] = line.split("|");
      return { language, kind, attribution, cited: cited === "yes", text: text.join("|") };
    });

const short = { none: "none", namedWork: "work", namedPersonNoWork: "person", vague: "vague" } as const;
const f1 = (pairs: [boolean, boolean][]) => {
  const both = pairs.filter(([want, got]) => want && got).length;
  return (2 * both) / pairs.reduce((sum, [want, got]) => sum + Number(want) + Number(got), 0);
};

describe.each(["sentences.psv", "sentences-second.psv"])("the annotated sentences of %s", (name) => {
  const judged = rowsOf(name).map((row) => {
    const [assertion] = readText(row.text, { language: row.language }).assertions;
    return {
      row,
      attribution: assertion ? short[assertion.attribution.kind] : "none",
      cited: (assertion?.citations.length ?? 0) > 0,
      kind: assertion?.kind ?? "none",
    };
  });
  test("what stands on nothing is found", () =>
    expect(
      f1(
        judged.map(({ row, ...got }) => [
          row.kind !== "none" && !row.cited && row.attribution !== "work",
          got.kind !== "none" && !got.cited && got.attribution !== "work",
        ]),
      ),
    ).toBeGreaterThan(0.96));
  test("vague attributions are found", () =>
    expect(
      f1(judged.map(({ row, attribution }) => [row.attribution === "vague", attribution === "vague"])),
    ).toBeGreaterThan(0.96));
  test("the kinds agree", () =>
    expect(judged.filter(({ row, kind }) => row.kind === kind).length / judged.length).toBeGreaterThan(0.85));
});

test("the Metapedia article: its assertions are met, its three markers have no list to point into", () => {
  const text = fixture("metapedia-red-terror.txt");
  const expected = JSON.parse(fixture("metapedia-assertions.json")) as { start: number; end: number }[];
  const { assertions, markers, hasReferenceList } = readText(text);
  const met = expected.filter((each) => assertions.some((own) => own.start < each.end && own.end > each.start));
  expect(met.length).toBeGreaterThanOrEqual(96);
  expect([hasReferenceList, ...markers.map(({ text: printed, broken }) => `${printed} ${broken}`)]).toEqual([
    false,
    "[1] noList",
    "[2] noList",
    "[3] noList",
  ]);
});

test("who speaks, and in whose work", () => {
  const reading = readText(
    '“We are not waging war,” said Cheka leader Martyn Latsis. “We are exterminating a class of people.”\n\nOn 11 August 1918, Lenin instructed:\n\n"Comrades! The revolt must be put down.\n1. Hang them in full view, and shout: "it will go on".\nUse your toughest people."',
    { language: "en" },
  );
  expect(reading.quotations.map(({ speaker, depth, closed }) => [speaker, depth, closed])).toEqual([
    ["Martyn Latsis", 0, true],
    ["Martyn Latsis", 0, true],
    ["Lenin", 0, true],
    ["Lenin", 1, true],
  ]);
  expect(
    reading.assertions
      .filter(({ kind }) => kind === "quotation")
      .every(({ attribution }) => attribution.kind === "namedPersonNoWork"),
  ).toBe(true);
});

test("dates carry EDTF; a double date that no calendars explain is ambiguous", () => {
  const { dates } = readText(
    "On 9/11 August 1918 it began. On 5/18 July 1918 it ended. In March 1921 and on May 5, 1922 they met. 25. Oktober 1917. From 1917 to 1922 (1793-1794).",
    { language: "en" },
  );
  expect(dates.map(({ exact, edtf, calendar, ambiguous }) => [exact, edtf, calendar, ambiguous !== null])).toEqual([
    ["9/11 August 1918", "[1918-08-09,1918-08-11]", "double", true],
    ["5/18 July 1918", "1918-07-18", "double", false],
    ["March 1921", "1921-03", "unstated", false],
    ["May 5, 1922", "1922-05-05", "unstated", false],
    ["1917 to 1922", "1917/1922", "unstated", false],
    ["1793-1794", "1793/1794", "unstated", false],
  ]);
});

test("positions are code points of the text in NFC", () => {
  const reading = readText("Cafe\u0301 😀 fell in 1918.\r\n\r\nAbout 5,000 people died.[1]");
  const cut = sliceOf(reading.text);
  expect(reading.text).toBe("Café 😀 fell in 1918.\n\nAbout 5,000 people died.[1]");
  expect(reading.sentences.map(cut)).toEqual(["Café 😀 fell in 1918.", "About 5,000 people died."]);
  expect(reading.assertions.map((each) => each.exact)).toEqual(reading.assertions.map(cut));
  expect(cut(reading.assertions[1]!.estimate!)).toBe(reading.assertions[1]!.estimate!.words);
});

const pieces = [
  "[",
  "]",
  "(",
  ")",
  "{{",
  "}}",
  "“",
  "”",
  '"',
  "«",
  "»",
  "‘",
  "’",
  ".",
  "...",
  "?",
  "1",
  "1,000",
  "1918",
  "[1]",
  "¹",
  "(Smith 1999, 12)",
  "ibid.",
  "Lenin said",
  "it is said",
  "5 May",
  "9/11 August 1918",
  "\n",
  "\n\n",
  "• ",
  "References",
  "a",
  "é",
  "e\u0301",
  "😀",
  "\ud800",
  "\u0000",
  "said",
  "according to",
  "Some historians",
  " ",
  "http://x.y",
  "|",
  "\t",
  "А",
  "5.",
  "—",
];

const spansOf = (reading: Reading) => [
  ...reading.blocks,
  ...reading.sentences,
  ...reading.markers,
  ...reading.references,
  ...reading.quotations,
  ...reading.dates,
  ...reading.assertions,
  ...reading.markers.map(({ scope }) => scope),
];

test("whatever the text, every place lies in it and the sentences follow one another", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 60 }),
      fc.constantFrom("en", "de", "fr", "es", "ru", "und"),
      (words, language) => {
        const reading = readText(words.join(" ".repeat(words.length % 2)), { language });
        const length = positionsOf(reading.text).toCodePoint(reading.text.length);
        expect(reading.text).toBe(reading.text.normalize("NFC"));
        for (const { start, end } of spansOf(reading)) expect(start >= 0 && start <= end && end <= length).toBe(true);
        for (let index = 1; index < reading.sentences.length; index++)
          expect(reading.sentences[index]!.start).toBeGreaterThanOrEqual(reading.sentences[index - 1]!.end);
        expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
      },
    ),
    { numRuns: 300 },
  );
});

const seconds = (text: string) => {
  const start = performance.now();
  readText(text, { language: "en" });
  return (performance.now() - start) / 1000;
};

test.each([
  ["a million brackets", "[".repeat(1_000_000)],
  ["a million quotation marks", '"'.repeat(1_000_000)],
  ["nested quotations", "“a ‘b ".repeat(160_000)],
  ["one word of ten megabytes", "a".repeat(10_000_000)],
  ["a million stops", ".[".repeat(500_000)],
  ["a million digits", "1".repeat(1_000_000)],
  ["a million empty lines", "\n".repeat(1_000_000)],
])("%s are read in time", (_, text) => expect(seconds(text)).toBeLessThan(30), 60_000);

test("time grows with the text, not with its square", () => {
  const prose = fixture("metapedia-red-terror.txt");
  seconds(prose.repeat(20));
  const small = Math.max(seconds(prose.repeat(20)), 0.02);
  expect(seconds(prose.repeat(160)) / small).toBeLessThan(32);
}, 60_000);
