import type { Lexicon, Numeral } from "./lexicon";
import { inverted, magnitudeChain } from "./magnitude-phrase";
import { HYPHENS, multiplies, numeralOf, orderOf, overAt, partAt, phrase, round, type NumberPhrase } from "./number";
import { fromOrdinal, ordinalAt } from "./ordinal-phrase";
import { fromShare } from "./share-phrase";
import type { Token } from "./tokenize";

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
  if (lexicon.code === "en" && current < 10 && value >= 20 && value < 100) return true;
  if (lexicon.code === "en" && current >= 40 && current % 20 === 0 && value >= 10 && value < 20) return true;
  if (lexicon.code === "fr" && value >= 10 && value < 20 && (current % 100 === 60 || current % 100 === 80)) return true;
  if (value < 10) return current % 10 === 0 && (current % 100 !== 10 || (lexicon.code === "fr" && value > 6));
  return value < 100 ? current % 100 === 0 : current % 1000 === 0;
}

/** Past a hyphen or an "and" that joins two parts of one number. */
function stepOver(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  sum: Sum,
  noAnd: boolean,
  inside: boolean,
): number {
  if (!inside) return at;
  const token = tokens[at]!;
  if (lexicon.code === "en" && isTenAndOne(tokens, at, sum, lexicon)) return at + 3;
  if (lexicon.code === "en" && !noAnd && isOneAndTen(tokens, at, sum)) return at + 1;
  if (lexicon.code === "en" && isInvertedTen(tokens, at, sum)) return HYPHENS.has(token.word) ? at + 3 : at + 1;
  if (
    lexicon.code === "en" &&
    token.word === "and" &&
    tokens[at - 1]!.word.endsWith("score") &&
    (numeralOf(tokens[at + 1], lexicon)?.value ?? 99) < 20
  )
    return at + 1;
  if (HYPHENS.has(token.word) && !token.spaced) return at + 1;
  if (!lexicon.and.has(token.word) || noAnd) return at;
  const next = numeralOf(tokens[at + 1], lexicon);
  if (next?.kind !== "small") return at;
  const after = numeralOf(tokens[at + 2], lexicon);
  if (
    lexicon.code === "en" &&
    (next.value > 99 ||
      (sum.current % 100 !== 0 && sum.current > 0) ||
      (after?.kind === "hundred" && (sum.current > 0 || sum.last !== 1000 || next.value > 9)))
  )
    return at;
  if (lexicon.code === "en" && sum.current === 0 && sum.total === 0) return at;
  if (lexicon.code === "es" && (next.value > 9 || sum.current % 10 !== 0 || sum.current % 100 < 30)) return at;
  if (lexicon.code === "fr" && (![1, 11].includes(next.value) || sum.current % 10 !== 0)) return at;
  return at + 1;
}

/** Numbers that follow one another only in "five-and-twenty" and "three score and ten". */
const isTenAfterOne = (sum: Sum, numeral: Numeral) =>
  numeral.kind === "small" && sum.current > 0 && sum.current < 10 && numeral.value >= 20 && numeral.value < 100;
const isTeen = (sum: Sum, numeral: Numeral, lexicon: Lexicon) =>
  lexicon.code === "en" && numeral.kind === "small" && sum.current >= 40 && numeral.value >= 10 && numeral.value < 20;

/** "five and twenty", with nothing that opens a span before it. */
const isOneAndTen = (tokens: readonly Token[], at: number, sum: Sum): boolean =>
  sum.total === 0 &&
  sum.current > 0 &&
  sum.current < 10 &&
  tokens[at]!.word === "and" &&
  /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty$/.test(tokens[at + 1]?.word ?? "");

/** "forty-and-two". */
const isTenAndOne = (tokens: readonly Token[], at: number, sum: Sum, lexicon: Lexicon): boolean =>
  sum.current >= 20 &&
  sum.current % 10 === 0 &&
  sum.current < 100 &&
  HYPHENS.has(tokens[at]!.word) &&
  tokens[at + 1]?.word === "and" &&
  HYPHENS.has(tokens[at + 2]?.word ?? "") &&
  (numeralOf(tokens[at + 3], lexicon)?.value ?? 99) < 10;

/** "five-and-twenty". */
function isInvertedTen(tokens: readonly Token[], at: number, sum: Sum): boolean {
  if (sum.total > 0 || sum.current < 1 || sum.current > 9) return false;
  const glued =
    HYPHENS.has(tokens[at]!.word) && tokens[at + 1]?.word === "and" && HYPHENS.has(tokens[at + 2]?.word ?? "");
  return glued && /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty$/.test(tokens[at + 3]?.word ?? "");
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

/** Russian "до тысячи двухсот", "около сотни": one thousand, one hundred, in the case that the word before asks for. */
function isGenitive(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (lexicon.code !== "ru" || !/^(?:тысячи|сотни|дюжины)$/.test(tokens[at]!.word)) return false;
  if (tokens[at - 1]?.word === "не" && tokens[at - 2]?.word === "если") return false;
  return lexicon.before.lasts.has(tokens[at - 1]?.word ?? "") || numeralOf(tokens[at + 1], lexicon)?.kind === "small";
}

/** Adds "and a half" of what was read last, if it stands at `at`; says how many tokens it took. */
function addPart(sum: Sum, tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const part = partAt(tokens, at, lexicon);
  if (part.length === 0) return 0;
  if (part.value !== 0.5 && sum.current !== 0) {
    let next = at + part.length;
    if (lexicon.of.has(tokens[next]?.word ?? "") && lexicon.articles.has(tokens[next + 1]?.word ?? "")) next += 2;
    if (sum.current > 19 || numeralOf(tokens[next], lexicon)?.kind !== "mag") return 0;
    sum.current += part.value;
    return next - at;
  }
  if (sum.current === 0) sum.total += sum.last * part.value;
  else sum.current += part.value;
  return part.length;
}

/** A share, an ordinal or a Russian multiple put first: read otherwise, or not at all. */
function fromOther(
  tokens: readonly Token[],
  at: number,
  from: number,
  head: Numeral,
  lexicon: Lexicon,
): { read: NumberPhrase | null } | null {
  if (head.kind === "frac") return { read: fromShare(tokens, at, lexicon, 1) };
  if (head.kind === "ordinal") return { read: fromOrdinal(tokens, at, from, head) };
  const read = from === at ? inverted(tokens, at, lexicon) : null;
  return read && { read };
}

/** Adds the hundreds in digits of Spanish "mil 282 cadáveres"; says how many tokens it took. */
function addHundreds(sum: Sum, tokens: readonly Token[], at: number, { code }: Lexicon): number {
  const rest = code === "es" && tokens[at - 1]!.word === "mil" ? tokens[at]?.digits : undefined;
  if (!rest || rest.junk || rest.decimal || rest.length !== 3 || rest.value >= 1000) return 0;
  sum.current = rest.value;
  return 1;
}

/** Numbers in words: "one hundred and forty-six thousand two hundred and three". `from` is where the phrase began. */
export function fromWords(
  tokens: readonly Token[],
  at: number,
  from: number,
  lexicon: Lexicon,
  noAnd: boolean,
): NumberPhrase | null {
  const head = numeralOf(tokens[at], lexicon);
  if (!head) return null;
  const other = fromOther(tokens, at, from, head, lexicon);
  if (other) return other.read;
  if (head.bare && from === at && !isGenitive(tokens, at, lexicon)) {
    const chain = magnitudeChain(tokens, at, lexicon);
    if (chain) return orderOf(at, chain.to, chain.low, chain.high, chain.unit / head.value);
  }
  const sum: Sum = { total: 0, current: 0, last: Infinity, scale: 1, mantissa: 0 };
  let to = at;
  let about = false;
  let over = false;
  while (to < tokens.length) {
    const step = stepOver(tokens, to, lexicon, sum, noAnd, to > at);
    const numeral = numeralOf(tokens[step], lexicon);
    if (
      !numeral ||
      (lexicon.code === "en" && isTenAfterOne(sum, numeral) && step !== to + 3 && tokens[step - 1]!.word !== "and") ||
      (isTeen(sum, numeral, lexicon) && tokens[step - 1]!.word !== "and")
    )
      break;
    if (numeral.kind === "frac" && to > at && sum.total === 0 && sum.current < 20) {
      const share = fromShare(tokens, step, lexicon, sum.current);
      if (share && sum.current * numeral.value <= 1.5) return { ...share, from };
    }
    if (!addNumeral(sum, numeral, lexicon)) break;
    about ||= numeral.about;
    to = step + 1;
    if (tokens[to]?.word === "." && numeral.abbreviation) to++;
    if (overAt(tokens, to) && multiplies(numeralOf(tokens[to + 2], lexicon))) {
      over = true;
      to += 2;
    }
    to += addPart(sum, tokens, to, lexicon);
  }
  if (to === at + 1) to += addHundreds(sum, tokens, to, lexicon);
  const value = sum.total + sum.current;
  if (to === at) return null;
  const ordinal = lexicon.code === "en" ? ordinalAt(tokens, from, to, value) : null;
  if (ordinal) return ordinal;
  const read = phrase(from, to, round(value));
  read.scale = sum.scale;
  read.mantissa = sum.scale > 1 ? round(value / sum.scale) : value;
  read.about = about || isTurned(tokens, from, lexicon);
  read.over = over;
  return read;
}

/** Russian "человек двадцать": a noun before its number says "about", unless another number is its own. */
function isTurned(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  if (
    lexicon.code !== "ru" ||
    !/^(?:человек|душ|семей|штук|дворов|солдат|казаков|раненых|убитых|пленных)$/.test(tokens[from - 1]?.word ?? "")
  )
    return false;
  const before = tokens[from - 2];
  return before?.kind === "word" && before.sentence === tokens[from]!.sentence && !numeralOf(before, lexicon);
}
