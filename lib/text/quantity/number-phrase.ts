import { germanNumeral } from "./german-compound";
import type { Lexicon, Numeral } from "./lexicon";
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
  /** A share of something: a half, two thirds. */
  share: boolean;
  ordinal: boolean;
  /** How it is written: bare digits may be a year or a page, one small word may be no count at all. */
  form: "digits" | "words" | "mixed";
  yearLike: boolean;
  grouped: boolean;
  decimal: boolean;
}

const HYPHENS = new Set(["-", "‐", "‑"]);

/** The numeral that a token is, in the language's table or as a German compound. */
export function numeralOf(token: Token | undefined, lexicon: Lexicon): (Numeral & { scale?: number }) | undefined {
  if (token?.kind !== "word") return undefined;
  const found = lexicon.numerals.get(token.word);
  if (found || lexicon.code !== "de") return found;
  return germanNumeral(token.word) ?? undefined;
}

const multiplies = (numeral: Numeral | undefined) =>
  numeral !== undefined && (numeral.kind === "hundred" || numeral.kind === "mag" || numeral.kind === "group");

/** Reads a number that starts at `tokens[at]`, or null. `noAnd`: inside "between ... and ...", where "and" parts two numbers. */
export function readNumberPhrase(tokens: readonly Token[], at: number, lexicon: Lexicon, noAnd: boolean): NumberPhrase | null {
  const token = tokens[at];
  if (!token || token.kind === "mark") return null;
  if (token.kind === "digits") return token.digits?.junk ? null : fromDigits(tokens, at, lexicon);
  if (!lexicon.starters.has(token.word) && (lexicon.code !== "de" || token.word.length < 4 || !germanNumeral(token.word))) return null;
  return fromQuantifier(tokens, at, lexicon) ?? fromArticle(tokens, at, lexicon, noAnd) ?? fromWords(tokens, at, at, lexicon, noAnd);
}

/** A plain number; what else is known of it is set on it. Written out, since spreading is slow where numbers are many. */
function phrase(from: number, to: number, value: number): NumberPhrase {
  return {
    from,
    to,
    value,
    scale: 1,
    mantissa: value,
    vague: null,
    about: false,
    share: false,
    ordinal: false,
    form: "words",
    yearLike: false,
    grouped: false,
    decimal: false,
  };
}

const orderOf = (from: number, to: number, low: number, high: number): NumberPhrase => {
  const read = phrase(from, to, low);
  read.vague = { low, high };
  return read;
};

/** "5", "1.3 million", "100 тыс.", "5 and a half million", "2 million 300 thousand". */
function fromDigits(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberPhrase {
  const { value: first, yearLike, grouped, decimal, fraction } = tokens[at]!.digits!;
  let value = first;
  let to = at + 1;
  const half = halfAt(tokens, to, lexicon);
  if (half && multiplies(numeralOf(tokens[to + half], lexicon))) {
    value += 0.5;
    to += half;
  }
  const mantissa = value;
  let scale = 1;
  if (fraction && lexicon.of.has(tokens[to]?.word ?? "")) {
    const skip = lexicon.articles.has(tokens[to + 1]?.word ?? "") ? 2 : 1;
    if (multiplies(numeralOf(tokens[to + skip], lexicon))) to += skip;
  }
  for (;;) {
    const hyphen = HYPHENS.has(tokens[to]?.word ?? "") && !tokens[to]!.spaced ? 1 : 0;
    const glued = gluedMagnitude(tokens, to);
    const numeral = glued ?? numeralOf(tokens[to + hyphen], lexicon);
    if (!numeral || !multiplies(numeral) || numeral.about) break;
    scale *= numeral.value;
    to += hyphen + 1;
    const dot = tokens[to];
    if (numeral.abbreviation && dot?.word === "." && !dot.spaced && tokens[to + 1]?.sentence === dot.sentence) to++;
  }
  value *= scale;
  const plain = scale === 1;
  if (!plain && halfAt(tokens, to, lexicon)) {
    to += halfAt(tokens, to, lexicon);
    value += scale / 2;
  }
  const read = phrase(at, to, round(value));
  read.scale = scale;
  read.mantissa = mantissa;
  read.share = fraction && plain;
  read.form = plain ? "digits" : "mixed";
  read.yearLike = yearLike && plain;
  read.grouped = grouped;
  read.decimal = decimal && plain && !fraction;
  return read;
}

const GLUED: Record<string, number> = { k: 1000, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, mln: 1e6 };

/** "30k", "1.5m": letters glued to digits. */
function gluedMagnitude(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (token?.kind !== "word" || token.spaced || tokens[at - 1]?.kind !== "digits") return undefined;
  const value = GLUED[token.word];
  return value ? { kind: "mag", value, bare: false, about: false, abbreviation: false, low: value, high: value } : undefined;
}

/** How many tokens at `at` say "and a half", or 0. */
function halfAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  for (const words of lexicon.andHalf)
    if (words.every((word, index) => tokens[at + index]?.word === word)) return words.length;
  return 0;
}

const round = (value: number) => (value >= 1 ? Math.round(value * 1000) / 1000 : Math.round(value * 1e6) / 1e6);

const SMALLEST_FEW = 2;

/** "several hundred", "a few tens of thousands", "many thousands", "a couple of hundred". */
function fromQuantifier(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberPhrase | null {
  let next = at;
  if (lexicon.articles.has(tokens[next]!.word)) next++;
  const word = tokens[next]?.word ?? "";
  let few = lexicon.few.has(word);
  const many = !few && lexicon.many.has(word);
  const pair = !few && !many && lexicon.pair.has(word);
  if (!few && !many && !pair && lexicon.few.has(`${word} ${tokens[next + 1]?.word ?? ""}`)) {
    few = true;
    next++;
  }
  if (!few && !many && !pair) return null;
  next++;
  if (lexicon.of.has(tokens[next]?.word ?? "")) next++;
  const chain = magnitudeChain(tokens, next, lexicon);
  if (!chain) return null;
  if (!pair) return orderOf(at, chain.to, few ? chain.unit * SMALLEST_FEW : chain.low, chain.high);
  const two = phrase(at, chain.to, 2 * chain.low);
  two.about = true;
  return two;
}

interface Chain {
  to: number;
  unit: number;
  low: number;
  high: number;
}

/** "thousands", "tens of thousands", "hundred thousand", "Hunderte von Tausenden", "thousands upon thousands". */
function magnitudeChain(tokens: readonly Token[], at: number, lexicon: Lexicon): Chain | null {
  const head = numeralOf(tokens[at], lexicon);
  if (!head) return null;
  const power = /^10+$/.test(String(head.value)) || head.kind === "group" || head.kind === "mag";
  if (!power || (!multiplies(head) && !(head.kind === "small" && head.value >= 100))) return null;
  let { low, high } = head;
  if (!head.bare && head.kind !== "group") high = head.value * 10;
  let unit = head.value;
  let to = at + 1;
  for (;;) {
    const joined = lexicon.of.has(tokens[to]?.word ?? "") || (lexicon.and.has(tokens[to]?.word ?? "") && tokens[to + 1]?.word === tokens[to - 1]?.word);
    const next = numeralOf(tokens[to + (joined ? 1 : 0)], lexicon);
    if (!next || (next.kind !== "mag" && next.kind !== "hundred")) break;
    to += joined ? 2 : 1;
    if (joined && tokens[to - 1]!.word === tokens[to - 3]!.word) continue;
    low *= next.value;
    high *= next.value;
    unit *= next.value;
  }
  return { to, unit, low, high };
}

/** "a million", "half a million", "a third of", "eine halbe Million", "the two-thirds". */
function fromArticle(tokens: readonly Token[], at: number, lexicon: Lexicon, noAnd: boolean): NumberPhrase | null {
  if (!lexicon.articles.has(tokens[at]!.word)) return null;
  const next = numeralOf(tokens[at + 1], lexicon);
  if (!next || (next.kind === "small" && lexicon.code !== "de") || next.kind === "ordinal") return null;
  if (/^(?:the|la|le|el|los|las|les|l'|die|der|das|den|dem|des)$/.test(tokens[at]!.word)) return null;
  if (next.kind === "small") return null;
  const read = next.kind === "frac" ? fromShare(tokens, at + 1, lexicon, 1) : fromWords(tokens, at + 1, at, lexicon, noAnd);
  return read && { ...read, from: at };
}

/** A share, or the part of a magnitude: "two-thirds", "three quarters of a million", "half a dozen". */
function fromShare(tokens: readonly Token[], at: number, lexicon: Lexicon, times: number): NumberPhrase | null {
  const head = numeralOf(tokens[at], lexicon);
  if (head?.kind !== "frac") return null;
  const value = head.value * times;
  let next = at + 1;
  if (/^partes?$/.test(tokens[next]?.word ?? "")) next++;
  const end = next;
  if (HYPHENS.has(tokens[next]?.word ?? "") && !tokens[next]!.spaced) next++;
  if (lexicon.of.has(tokens[next]?.word ?? "")) next++;
  if (HYPHENS.has(tokens[next]?.word ?? "")) next++;
  if (lexicon.articles.has(tokens[next]?.word ?? "")) next++;
  if (HYPHENS.has(tokens[next]?.word ?? "")) next++;
  const numeral = numeralOf(tokens[next], lexicon);
  if (numeral && multiplies(numeral) && !(numeral.bare && next > end && numeral.kind !== "mag")) {
    const whole = phrase(at, next + 1, round(value * numeral.value));
    whole.scale = numeral.value;
    whole.mantissa = value;
    return whole;
  }
  const share = phrase(at, end, round(value));
  share.share = true;
  return share;
}

interface Sum {
  total: number;
  current: number;
  last: number;
  scale: number;
  mantissa: number;
}

/** Whether a small number can stand after what was read ("twenty" + "five", "quatre" + "vingt"). */
function fits(sum: Sum, value: number, lexicon: Lexicon): boolean {
  const { current } = sum;
  if (current === 0) return true;
  if (lexicon.code === "fr" && value >= 10 && value < 20 && (current % 100 === 60 || current % 100 === 80)) return true;
  if (value < 10) return current % 10 === 0 && (current % 100 !== 10 || (lexicon.code === "fr" && value > 6));
  return value < 100 ? current % 100 === 0 : current % 1000 === 0;
}

/** Numbers in words: "one hundred and forty-six thousand two hundred and three". `from` is where the phrase began. */
function fromWords(tokens: readonly Token[], at: number, from: number, lexicon: Lexicon, noAnd: boolean): NumberPhrase | null {
  const head = numeralOf(tokens[at], lexicon);
  if (!head) return null;
  if (head.kind === "frac") return fromShare(tokens, at, lexicon, 1);
  if (head.kind === "ordinal") {
    const ordinal = phrase(at, at + 1, head.value);
    ordinal.ordinal = true;
    return ordinal;
  }
  if (head.bare && from === at) {
    const chain = magnitudeChain(tokens, at, lexicon);
    const approximate = inverted(tokens, at, lexicon);
    if (approximate) return approximate;
    if (chain) return orderOf(at, chain.to, chain.low, chain.high);
  }
  const sum: Sum = { total: 0, current: 0, last: Infinity, scale: 1, mantissa: 0 };
  let to = at;
  let about = false;
  while (to < tokens.length) {
    const step = stepOver(tokens, to, lexicon, sum, noAnd, to > at);
    const numeral = numeralOf(tokens[step], lexicon);
    if (!numeral) break;
    if (numeral.kind === "frac" && to > at && sum.total === 0 && sum.current < 20) {
      const share = fromShare(tokens, step, lexicon, sum.current);
      if (share && sum.current * numeral.value <= 1.5) return { ...share, from };
    }
    if (!addNumeral(sum, numeral, lexicon)) break;
    about ||= numeral.about;
    to = step + 1;
    if (tokens[to]?.word === "." && numeral.abbreviation) to++;
    const half = halfAt(tokens, to, lexicon);
    if (half === 0) continue;
    to += half;
    if (sum.current === 0) sum.total += sum.last / 2;
    else sum.current += 0.5;
  }
  const value = sum.total + sum.current;
  if (to === at) return null;
  const read = phrase(from, to, round(value));
  read.scale = sum.scale;
  read.mantissa = sum.scale > 1 ? round(value / sum.scale) : value;
  read.about = about;
  return read;
}

/** Past a hyphen or an "and" that joins two parts of one number. */
function stepOver(tokens: readonly Token[], at: number, lexicon: Lexicon, sum: Sum, noAnd: boolean, inside: boolean): number {
  if (!inside) return at;
  const token = tokens[at]!;
  if (HYPHENS.has(token.word) && !token.spaced) return at + 1;
  if (!lexicon.and.has(token.word) || noAnd) return at;
  const next = numeralOf(tokens[at + 1], lexicon);
  if (next?.kind !== "small") return at;
  const after = numeralOf(tokens[at + 2], lexicon);
  if (lexicon.code === "en" && (next.value > 99 || (sum.current % 100 !== 0 && sum.current > 0) || after?.kind === "hundred")) return at;
  if (lexicon.code === "en" && sum.current === 0 && sum.total === 0) return at;
  if (lexicon.code === "es" && (next.value > 9 || sum.current % 10 !== 0 || sum.current % 100 < 30)) return at;
  if (lexicon.code === "fr" && (![1, 11].includes(next.value) || sum.current % 10 !== 0)) return at;
  return at + 1;
}

function addNumeral(sum: Sum, numeral: Numeral & { scale?: number }, lexicon: Lexicon): boolean {
  const { kind, value } = numeral;
  if (kind === "small") {
    if (lexicon.code === "fr" && value === 20 && sum.current % 100 === 4) {
      sum.current += 76;
    } else {
      if (!fits(sum, value, lexicon)) return false;
      sum.current += value;
    }
    sum.scale = numeral.scale ?? 1;
    return true;
  }
  if (kind === "frac" || kind === "ordinal") return false;
  if (kind === "mag" && sum.total > 0) {
    if (value > sum.total && sum.current === 0) sum.total *= value;
    else if (value < sum.last) sum.total += (sum.current || 1) * value;
    else return false;
    sum.scale = sum.current === 0 ? sum.scale * value : 1;
    sum.current = 0;
    sum.last = value;
    return true;
  }
  if (sum.current >= 1000 && kind !== "mag") return false;
  sum.scale = sum.scale === 1 || sum.current === 0 ? value : sum.scale * value;
  const product = (sum.current || 1) * value;
  if (kind === "mag") {
    sum.total = product;
    sum.current = 0;
    sum.last = value;
  } else sum.current = product;
  return true;
}

/** Russian "тысяч пять": the multiple before the number says "about". */
function inverted(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberPhrase | null {
  if (lexicon.code !== "ru" || !/^(?:тысяч|сотен|миллионов)$/.test(tokens[at]!.word)) return null;
  const next = tokens[at + 1];
  const numeral = numeralOf(next, lexicon);
  const value = next?.digits && !next.digits.junk && !next.digits.yearLike ? next.digits.value : numeral?.kind === "small" ? numeral.value : null;
  const scale = lexicon.numerals.get(tokens[at]!.word)!.value;
  if (value === null || value > 999) return null;
  const read = phrase(at, at + 2, value * scale);
  read.about = true;
  read.form = "mixed";
  return read;
}
