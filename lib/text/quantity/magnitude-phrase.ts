import type { Lexicon } from "./lexicon";
import { multiplies, numeralOf, orderOf, phrase, type NumberPhrase } from "./number";
import type { Token } from "./tokenize";

/** "several hundred", "a few tens of thousands", "many thousands": one order of magnitude; "a couple of hundred" is about 200. */
export function fromQuantifier(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberPhrase | null {
  let next = at;
  if (lexicon.articles.has(tokens[next]!.word)) next++;
  const word = tokens[next]?.word ?? "";
  let some = lexicon.few.has(word) || lexicon.many.has(word);
  const pair = !some && lexicon.pair.has(word);
  if (!some && !pair && lexicon.few.has(`${word} ${tokens[next + 1]?.word ?? ""}`)) {
    some = true;
    next++;
  }
  if (!some && !pair) return null;
  next++;
  if (lexicon.of.has(tokens[next]?.word ?? "")) next++;
  const chain = magnitudeChain(tokens, next, lexicon);
  if (!chain) return null;
  // "Dozens" and "scores" are two at least and under a hundred, and so are "several dozen".
  const isTens = /^10+$/.test(String(chain.unit));
  if (!pair) return orderOf(at, chain.to, isTens ? chain.low : 2 * chain.unit, isTens ? chain.high : 99);
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
export function magnitudeChain(tokens: readonly Token[], at: number, lexicon: Lexicon): Chain | null {
  const head = numeralOf(tokens[at], lexicon);
  if (!head) return null;
  const power = /^10+$/.test(String(head.value)) || head.kind === "group" || head.kind === "mag";
  if (!power || (!multiplies(head) && !(head.kind === "small" && head.value >= 100))) return null;
  let { low, high } = head;
  if (!head.bare && head.kind !== "group") high = head.value * 10;
  let unit = head.value;
  let to = at + 1;
  for (;;) {
    if (
      tokens[to]?.word === "," &&
      tokens[to + 1]?.word === "of" &&
      head.bare &&
      numeralOf(tokens[to + 2], lexicon)?.bare
    )
      to++;
    const joined =
      lexicon.of.has(tokens[to]?.word ?? "") ||
      (lexicon.and.has(tokens[to]?.word ?? "") && tokens[to + 1]?.word === tokens[to - 1]?.word);
    const next = numeralOf(tokens[to + (joined ? 1 : 0)], lexicon);
    if (!next || (next.kind !== "mag" && next.kind !== "hundred")) break;
    // "Tausende und Abertausende": an "and" says the same again, and multiplies nothing.
    if (joined && /^(?:und|y|et|и)$/.test(tokens[to]!.word)) {
      if (next.value !== head.value || unit !== head.value) break;
      to += 2;
      continue;
    }
    to += joined ? 2 : 1;
    if (joined && tokens[to - 1]!.word === tokens[to - 3]!.word) continue;
    low *= next.value;
    high *= next.value;
    unit *= next.value;
  }
  return { to, unit, low, high };
}

/** Russian "тысяч пять": the multiple before the number says "about". */
export function inverted(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberPhrase | null {
  if (lexicon.code !== "ru") return null;
  const next = tokens[at + 1];
  const few =
    /^(?:тысячи|сотни|миллиона|десятка)$/.test(tokens[at]!.word) &&
    /^(?:две|два|три|четыре|полторы|полтора)$/.test(next?.word ?? "");
  if (!few && !/^(?:тысяч|сотен|миллионов|десятков)$/.test(tokens[at]!.word)) return null;
  const numeral = numeralOf(next, lexicon);
  const value =
    next?.digits && !next.digits.junk && !next.digits.yearLike
      ? next.digits.value
      : numeral?.kind === "small"
        ? numeral.value
        : null;
  const scale = lexicon.numerals.get(tokens[at]!.word)!.value;
  if (value === null || value > 999) return null;
  const ones = numeralOf(tokens[at + 2], lexicon);
  const whole =
    numeral && value >= 20 && value % 10 === 0 && ones?.kind === "small" && ones.value < (value % 100 === 0 ? 100 : 10);
  const read = phrase(at, whole ? at + 3 : at + 2, (whole ? value + ones.value : value) * scale);
  read.about = true;
  read.form = "mixed";
  read.scale = scale;
  read.mantissa = whole ? value + ones.value : value;
  return read;
}

/** "Тысяч пять-шесть", "тысяч двадцать, а то и тридцать": the second number shares what stands before the first. */
export const sharesInverted = (tokens: readonly Token[], first: NumberPhrase, second: NumberPhrase): boolean =>
  first.form === "mixed" &&
  first.scale > 1 &&
  second.scale === 1 &&
  second.value > first.mantissa &&
  second.value < 1000 &&
  /^(?:тысяч|сотен|миллионов|десятков|тысячи|сотни|миллиона|десятка)$/.test(tokens[first.from]!.word);
