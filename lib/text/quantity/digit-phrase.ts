import type { Lexicon, Numeral } from "./lexicon";
import { HYPHENS, multiplies, numeralOf, overAt, partAt, phrase, round, type NumberPhrase } from "./number";
import type { Token } from "./tokenize";

const GLUED: Record<string, number> = { k: 1000, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, mln: 1e6 };

/** "30k", "1.5m": letters glued to digits. */
function gluedMagnitude(tokens: readonly Token[], at: number, lexicon: Lexicon): Numeral | undefined {
  const token = tokens[at];
  if (token?.kind !== "word" || tokens[at - 1]?.kind !== "digits") return undefined;
  // French "3,5 M de prisonniers", Spanish "3,5 M de esclavos".
  const apart = /^(?:fr|es)$/.test(lexicon.code) && token.word === "m" && token.capital && tokens[at + 1]?.word !== ".";
  if (token.spaced && !apart) return undefined;
  const value = GLUED[token.word];
  return value
    ? { kind: "mag", value, bare: false, about: false, abbreviation: false, low: value, high: value }
    : undefined;
}

/** Russian "15-тысячный отряд". */
function adjectiveScale(token: Token | undefined, { code }: Lexicon): Numeral | undefined {
  if (code !== "ru" || token?.kind !== "word") return undefined;
  const value = token.word.startsWith("тысячн") ? 1000 : token.word.startsWith("миллионн") ? 1e6 : 0;
  return value
    ? { kind: "mag", value, bare: false, about: false, abbreviation: false, low: value, high: value }
    : undefined;
}

/** What multiplies the digits before token `at` ("million", "hundert tausend", "k"), and the token after it. */
function scaleAt(tokens: readonly Token[], at: number, lexicon: Lexicon): { scale: number; to: number } {
  let scale = 1;
  let to = at;
  for (;;) {
    const hyphen = HYPHENS.has(tokens[to]?.word ?? "") && !tokens[to]!.spaced ? 1 : 0;
    const glued = gluedMagnitude(tokens, to, lexicon);
    const numeral =
      glued ??
      numeralOf(tokens[to + hyphen], lexicon) ??
      (hyphen ? adjectiveScale(tokens[to + 1], lexicon) : undefined);
    if (!numeral || !multiplies(numeral) || numeral.about) return { scale, to };
    scale *= numeral.value;
    to += hyphen + 1;
    const dot = tokens[to];
    if (numeral.abbreviation && dot?.word === "." && !dot.spaced && tokens[to + 1]?.sentence === dot.sentence) to++;
  }
}

/** "5", "1.3 million", "100 тыс.", "5 and a half million", "2 million 300 thousand". */
export function fromDigits(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberPhrase {
  const { value: first, yearLike, grouped, decimal, fraction } = tokens[at]!.digits!;
  let value = first;
  let to = at + 1;
  const part = partAt(tokens, to, lexicon);
  if (part.length > 0 && multiplies(numeralOf(tokens[to + part.length], lexicon))) {
    value += part.value;
    to += part.length;
  }
  const over = overAt(tokens, to) && multiplies(numeralOf(tokens[to + 2], lexicon));
  if (over) to += 2;
  const mantissa = value;
  let scale = 1;
  if (fraction && lexicon.of.has(tokens[to]?.word ?? "")) {
    const skip = lexicon.articles.has(tokens[to + 1]?.word ?? "") ? 2 : 1;
    if (multiplies(numeralOf(tokens[to + skip], lexicon))) to += skip;
  }
  const multiple = scaleAt(tokens, to, lexicon);
  scale *= multiple.scale;
  to = multiple.to;
  value *= scale;
  const plain = scale === 1;
  if (!plain) {
    const rest = partAt(tokens, to, lexicon);
    to += rest.length;
    value += scale * rest.value;
  }
  const restAt = to;
  const rest = tokens[to]?.digits;
  const smaller =
    rest && !rest.junk && !rest.decimal && rest.value < 1000 ? numeralOf(tokens[to + 1], lexicon) : undefined;
  if (smaller?.kind === "mag" && smaller.value < scale && (!smaller.bare || lexicon.code === "ru")) {
    value += rest!.value * smaller.value;
    to += 2;
  }
  // Russian "2 тыс. 350 человек", Spanish "3 mil 600 muertos".
  if (
    (lexicon.code === "ru" || lexicon.code === "es") &&
    scale === 1000 &&
    rest?.length === 3 &&
    !rest.junk &&
    to === restAt &&
    !smaller
  ) {
    value += rest.value;
    to++;
  }
  const read = phrase(at, to, round(value));
  read.scale = scale;
  read.mantissa = mantissa;
  read.share = fraction && plain;
  read.over = over;
  read.form = plain ? "digits" : "mixed";
  read.yearLike = yearLike && plain;
  read.grouped = grouped;
  read.decimal = decimal && plain && !fraction;
  return read;
}
