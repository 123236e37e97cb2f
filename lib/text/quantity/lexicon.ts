import type { Bound } from "@/lib/schemas/estimate";
import { Dictionary, split } from "./dictionary";

/** The languages whose numerals, bounds and nouns are known. */
export type QuantityLanguage = "en" | "de" | "fr" | "es" | "ru";

/**
 * What a number word does: `small` adds its value, `hundred` and `mag` multiply what stands before them, `group` is a dozen or
 * a score, `frac` a share, `ordinal` counts only after "every".
 */
export type NumeralKind = "small" | "hundred" | "mag" | "group" | "frac" | "ordinal";

/** One number word. `bare` marks those that alone give an order of magnitude (thousands), from `low` to `high`. */
export interface Numeral {
  kind: NumeralKind;
  value: number;
  bare: boolean;
  about: boolean;
  abbreviation: boolean;
  low: number;
  high: number;
}

/** The bounds that a word before or after a number can give it. */
export type BoundWord = Exclude<Bound, "exact" | "between" | "orderOfMagnitude">;

/** One language as written down: words separated by commas, `*` at the end of a stem. */
export interface LexiconSource {
  code: QuantityLanguage;
  /** `word=value` by kind; a `+` before the word: stands alone; a `~`: says "about". */
  numerals: Record<NumeralKind, string>;
  /** Quantifiers before a magnitude, which stays one order: `few` in one or two words, `many` in one. */
  few: string;
  many: string;
  pair: string;
  articles: string;
  and: string;
  andHalf: string;
  of: string;
  before: Partial<Record<BoundWord, string>>;
  after: Partial<Record<BoundWord, string>>;
  /** Verbs of exceeding and of staying below, which a negation anywhere in the clause turns round. */
  exceed: string;
  negators: string;
  skip: string;
  between: string;
  betweenAnd: string;
  to: string;
  or: string;
  from: string;
  change: string;
  maybe: string;
  not: string;
  but: string;
  another: string;
  inEvery: string;
  every: string;
  percent: string;
  rates: string;
  months: string;
  yearBefore: string;
  reference: string;
  age: string;
  toll: string;
  /** Nouns that are measured or listed and are no casualties, with the class that they fall in. */
  uncounted: Record<"time" | "measure" | "money" | "other", string>;
  units: Record<string, string>;
  deeds: Record<string, string>;
  stop: string;
}

const wordSet = (list: string) => new Dictionary<true>().add(list, true);

/** Phrases by their words joined with one space, and how many words the longest has. */
export interface Phrases<V> {
  map: Map<string, V>;
  longest: number;
  /** The words that any of them begins and ends with: most words are passed over by these. */
  firsts: Set<string>;
  lasts: Set<string>;
  /** The words that a longer one begins and ends with, so that no more are joined than can fit. */
  heads: Set<string>;
  tails: Set<string>;
}

function phrases<V extends string>(table: Partial<Record<V, string>>): Phrases<V> {
  const map = new Map<string, V>();
  let longest = 0;
  const firsts = new Set<string>();
  const lasts = new Set<string>();
  const heads = new Set<string>();
  const tails = new Set<string>();
  for (const [value, list] of Object.entries(table) as [V, string][])
    for (const each of split(list)) {
      const phrase = each.replaceAll("-", " - ");
      const words = phrase.split(" ");
      map.set(phrase, value);
      firsts.add(words[0]!);
      lasts.add(words.at(-1)!);
      for (let part = 1; part < words.length; part++) {
        heads.add(words.slice(0, part).join(" "));
        tails.add(words.slice(part).join(" "));
      }
      longest = Math.max(longest, words.length);
    }
  return { map, longest, firsts, lasts, heads, tails };
}

function numeralTable(source: LexiconSource["numerals"]): Map<string, Numeral> {
  const table = new Map<string, Numeral>();
  for (const [kind, list] of Object.entries(source) as [NumeralKind, string][])
    for (const entry of split(list)) {
      const [marked = "", number = "", lowest, highest] = entry.split("=");
      const mark = /^[+~.]*/.exec(marked)?.[0] ?? "";
      const value = number.includes("/") ? fractionOf(number) : Number(number);
      table.set(marked.slice(mark.length), {
        kind,
        value,
        bare: mark.includes("+"),
        about: mark.includes("~"),
        abbreviation: mark.includes("."),
        low: lowest ? Number(lowest) : value,
        high: highest ? Number(highest) : value * 10,
      });
    }
  return table;
}

function fractionOf(text: string): number {
  const [over = "1", under = "1"] = text.split("/");
  return Number(over) / Number(under);
}

const dictionary = (table: Record<string, string>, compounds = false) => {
  const words = new Dictionary<string>(compounds);
  for (const [value, list] of Object.entries(table)) words.add(list, value);
  return words;
};

/** Every word that a number phrase can begin with. */
function starterWords(source: LexiconSource, numerals: Map<string, Numeral>): Set<string> {
  const words = [source.few, source.many, source.pair, source.articles].flatMap(split);
  return new Set([...numerals.keys(), ...words.map((each) => each.split(" ")[0]!)]);
}

/** A language made ready for look-up. */
export function compileLexicon(source: LexiconSource) {
  const numerals = numeralTable(source.numerals);
  return {
    code: source.code,
    numerals,
    starters: starterWords(source, numerals),
    few: wordSet(source.few),
    many: wordSet(source.many),
    pair: wordSet(source.pair),
    articles: wordSet(source.articles),
    and: wordSet(source.and),
    andHalf: split(source.andHalf).map((entry) => {
      const [words = "", value = "0.5"] = entry.split("=");
      return { words: words.split(" "), value: Number(value) };
    }),
    of: wordSet(source.of),
    before: phrases(source.before),
    after: phrases(source.after),
    exceed: wordSet(source.exceed),
    negators: wordSet(source.negators),
    skip: wordSet(source.skip),
    between: wordSet(source.between),
    betweenAnd: wordSet(source.betweenAnd),
    to: wordSet(source.to),
    or: wordSet(source.or),
    from: wordSet(source.from),
    change: wordSet(source.change),
    maybe: wordSet(source.maybe),
    not: wordSet(source.not),
    but: wordSet(source.but),
    another: wordSet(source.another),
    inEvery: phrases({ yes: source.inEvery }),
    every: wordSet(source.every),
    percent: wordSet(source.percent),
    rates: phrases({ yes: source.rates }),
    months: wordSet(source.months),
    yearBefore: wordSet(source.yearBefore),
    reference: wordSet(source.reference),
    age: wordSet(source.age),
    toll: wordSet(source.toll),
    uncounted: dictionary(source.uncounted, source.code === "de"),
    units: dictionary(source.units, source.code === "de"),
    deeds: dictionary(source.deeds),
    stop: wordSet(source.stop),
  };
}

/** A compiled language. */
export type Lexicon = ReturnType<typeof compileLexicon>;
