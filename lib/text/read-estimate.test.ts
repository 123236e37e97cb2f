import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sliceOf } from "./code-points";
import { boundNames, casualtyPhrases, noteOf, quantityCases } from "./fixtures/quantities";
import { readEstimates, type EstimateLanguage, type ReadEstimate } from "./read-estimate";

const languages: EstimateLanguage[] = ["en", "de", "fr", "es", "ru"];

describe("phrases from real prose", () => {
  test.each(casualtyPhrases())("$id: $text", ({ text, lang, value_low, value_high, bound, span }) => {
    const here = readEstimates(text, { language: lang }).filter(({ start, end }) => start < span[1] && end > span[0]);
    expect(here.map(({ low, high, bound }) => ({ low, high, bound }))).toEqual([
      { low: value_low, high: value_high, bound: boundNames[bound] },
    ]);
  });
});

describe.each(["dev", "heldout", "hard", "third", "fourth", "fifth", "sixth", "rounds", "other-languages"])(
  "sentences of our own, the %s set",
  (name) => {
    test.each(quantityCases(name))("$id: $text", ({ text, lang, estimates }) => {
      expect(readEstimates(text, { language: lang }).map(noteOf)).toEqual(estimates);
    });
  },
);

const read = (text: string, language?: EstimateLanguage) => readEstimates(text, { language });

test("what is counted is kept as said and as a term", () => {
  expect(read("as many as 6,000 Black residents were interned", "en")[0]).toMatchObject({
    unit: "Black residents",
    term: "prisoners",
    words: "as many as 6,000",
  });
  expect(read("28,000 executions per year", "en")[0]).toMatchObject({
    unit: "executions per year",
    term: "executions",
  });
  expect(read("1,3 Millionen Menschen wurden vertrieben", "de")[0]).toMatchObject({
    unit: "Menschen",
    term: "displaced",
  });
  expect(read("30-40% of all homes were demolished", "en")[0]).toMatchObject({ term: "percent", words: "30-40%" });
  expect(read("The total was 6,000.", "en")[0]).toMatchObject({ unit: null, term: "unstated" });
});

test("the best value is that of an exact or approximate figure, and null for a bound or a range", () => {
  expect(read("about 3,000 people died", "en")[0]).toMatchObject({ low: 3000, best: 3000, high: 3000 });
  expect(read("at least 3,000 people died", "en")[0]).toMatchObject({ low: 3000, best: null, high: null });
  expect(read("3,000 to 4,000 people died", "en")[0]).toMatchObject({ low: 3000, best: null, high: 4000 });
});

test.each([
  ["In jener Nacht starben an die 300 Menschen.", "~300"],
  ["In jener Nacht fielen an die 300 Menschen.", "~300"],
  ["Der Stein erinnert an die 300 Toten.", "300"],
  ["Der Stein erinnert an 223 Tote.", "223"],
  ["Es waren an 1,5 Millionen Menschen auf der Flucht.", "~1500000"],
  ["Es waren an 15 Tausend Menschen auf der Flucht.", "~15000"],
  ["Es waren an 20 Tausend Menschen auf der Flucht.", "~20000"],
])("German 'an' is about a number, or the verb's: %s", (text, estimate) =>
  expect(read(text, "de").map(noteOf)).toEqual([estimate]),
);

test("places are code points, beyond the basic plane too", () => {
  const text = "𝔄𝔅 At least 10,000 people were executed 😀, 300 wounded.";
  const cut = sliceOf(text);
  const estimates = read(text, "en");
  expect(estimates.map((each) => cut(each))).toEqual(["At least 10,000", "300"]);
});

describe("where the language isn't given", () => {
  test.each(["dev", "heldout", "hard", "third", "fourth", "fifth", "sixth", "rounds", "other-languages"])(
    "a sentence is read in its own: the %s set",
    (name) => {
      const cases = quantityCases(name);
      const misread = cases.filter(({ text, estimates }) => read(text).map(noteOf).join() !== estimates.join());
      expect(misread.map(({ id }) => id)).toEqual([]);
    },
  );

  test("a Russian quotation in an English text is read as Russian", () => {
    const english =
      "The archive has been open since the autumn, and what it holds was described by the commission. ".repeat(20);
    const text = `${english}«В 1918 году было расстреляно не менее 6300 человек, и никто не знает, сколько было ранено в тюрьмах.»`;
    expect(read(text).map(noteOf)).toEqual([">=6300"]);
  });
});

/** Whether the ends are numbers in order, one of them at least, and the best value is both where there is one. */
function isSound({ low, best, high }: ReadEstimate): boolean {
  const ends = [low, high].filter((end) => end !== null);
  const ordered = ends.length > 0 && ends.every(Number.isFinite) && (ends.length < 2 || ends[0]! <= ends[1]!);
  return ordered && (best === null || (low === best && high === best));
}

describe("whatever the text", () => {
  const pieces = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(
      "between ", "and ", "5,000", "1.3", " million ", "more than ", "not ", "but ", "hundreds of ", "(", "[", "12]", "½", "%", "-", "–", " to ",
      "don't", "от ", "до ", "тысяч ", "zwei", "tausend", "hundert", "quatre-vingt", " y ", "1918", "\n", "'", "’", "or more", "one in ", "ten",
      "every third", "people", "😀", "e\u0301", "0", ".", ",", "...", "№ 5", "T-34",
    ), // prettier-ignore
  );
  const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));

  test("every estimate lies in the text, in order, and its words are the text's", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...languages, undefined), (source, language) => {
        const text = source.normalize("NFC");
        const cut = sliceOf(text);
        for (const estimate of read(source, language)) {
          expect(cut(estimate)).toBe(estimate.words);
          expect(estimate.end).toBeGreaterThan(estimate.start);
          expect(isSound(estimate)).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });

  const nasty = [
    "[",
    "1 ",
    "½",
    "hundred ",
    "thousand and ",
    "1,000,",
    "'",
    "a'",
    "5'",
    "1/",
    "12-",
    "not 5 but ",
    "between ",
    "zweihundertund",
    "тысяч ",
    "\n",
    "7",
    "a",
    "one in ",
    "😀5 ",
  ];

  test.each(nasty)("%j a hundred times longer takes no more than a few hundred times as long", (piece) => {
    const time = (times: number) => {
      const text = piece.repeat(times);
      const start = process.cpuUsage();
      read(text, "en");
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    time(1000);
    expect(time(100_000)).toBeLessThan(Math.max(time(1000), 15) * 300);
  });
});
