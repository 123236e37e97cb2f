import { germanNumeral } from "./german-compound";
import type { Lexicon, Numeral } from "./lexicon";
import { russianAdjective } from "./russian-adjective";
import type { Token } from "./tokenize";

/** A number as a phrase states it, in digits or words, from token `from` up to (not including) token `to`. */
export interface NumberPhrase {
  from: number;
  to: number;
  value: number;
  /** What the first part was multiplied by at the end ("four hundred" 100), which a number before it may share; else 1. */
  scale: number;
  /** The first part before that multiplication. */
  mantissa: number;
  /** An order of magnitude ("tens of thousands"), with its ends. */
  vague: { low: number; high: number } | null;
  /** The word itself says "about" ("une centaine"). */
  about: boolean;
  /** The words say "and some more" ("двадцать с лишним тысяч"). */
  over: boolean;
  /** A share of something: a half, two thirds. */
  share: boolean;
  ordinal: boolean;
  /** How it is written: bare digits may be a year or a page, one small word may be no count at all. */
  form: "digits" | "words" | "mixed";
  yearLike: boolean;
  grouped: boolean;
  decimal: boolean;
}

/** Hyphens that join the parts of a number. */
export const HYPHENS = new Set(["-", "‐", "‑"]);

/** The numeral that a token is, in the language's table or as a German compound. */
export function numeralOf(token: Token | undefined, lexicon: Lexicon): (Numeral & { scale?: number }) | undefined {
  if (token?.kind !== "word") return undefined;
  const found = lexicon.numerals.get(token.word);
  if (found) return found;
  if (lexicon.code === "de") return germanNumeral(token.word) ?? undefined;
  return lexicon.code === "ru" && token.word.length > 10 ? adjectival(token.word) : undefined;
}

function adjectival(word: string): Numeral | undefined {
  const value = russianAdjective(word);
  return value === null
    ? undefined
    : { kind: "small", value, bare: false, about: false, abbreviation: false, low: value, high: value };
}

/** Whether a numeral multiplies what stands before it. */
export const multiplies = (numeral: Numeral | undefined) =>
  numeral !== undefined && (numeral.kind === "hundred" || numeral.kind === "mag" || numeral.kind === "group");

/** A plain number; what else is known of it is set on it. Written out, since spreading is slow where numbers are many. */
export function phrase(from: number, to: number, value: number): NumberPhrase {
  return {
    from,
    to,
    value,
    scale: 1,
    mantissa: value,
    vague: null,
    about: false,
    over: false,
    share: false,
    ordinal: false,
    form: "words",
    yearLike: false,
    grouped: false,
    decimal: false,
  };
}

/** An order of magnitude. */
export const orderOf = (from: number, to: number, low: number, high: number, scale = 1): NumberPhrase => {
  const read = phrase(from, to, low);
  read.scale = scale;
  read.vague = { low, high };
  return read;
};

interface Part {
  length: number;
  value: number;
}
const NO_PART: Part = { length: 0, value: 0 };

/** How many tokens at `at` say "and a half" or "and a quarter", and how much that is. */
export function partAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Part {
  for (const { words, value } of lexicon.andHalf) {
    let length = 0;
    while (length < words.length && tokens[at + length]?.word === words[length]) length++;
    if (length === words.length) return { length, value };
  }
  return NO_PART;
}

/** Whether "с лишним" (and more) stands between a number and what multiplies it. */
export const overAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === "с" && /^(?:лишним|лишком|небольшим)$/.test(tokens[at + 1]?.word ?? "");

/** Free of the noise of floating point: three decimals, six for a share. */
export const round = (value: number) => (value >= 1 ? Math.round(value * 1000) / 1000 : Math.round(value * 1e6) / 1e6);

/** Whole numbers, and shares to six decimals. */
export const roundShare = (value: number) => (value >= 1 ? Math.round(value) : Math.round(value * 1e6) / 1e6);
