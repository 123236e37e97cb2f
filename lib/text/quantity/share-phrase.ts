import type { Lexicon } from "./lexicon";
import { HYPHENS, multiplies, numeralOf, phrase, round, type NumberPhrase } from "./number";
import type { Token } from "./tokenize";

/** A share, or the part of a magnitude: "two-thirds", "three quarters of a million", "half a dozen". */
export function fromShare(tokens: readonly Token[], at: number, lexicon: Lexicon, times: number): NumberPhrase | null {
  const head = numeralOf(tokens[at], lexicon);
  if (head?.kind !== "frac") return null;
  const value = isUnitFraction(tokens, at, head.value, lexicon) ? head.value / times : head.value * times;
  let next = at + 1;
  if (/^(?:part(?:es?|s|ies?)?|част[ьи]|частью|частей|дол[яюи])$/.test(tokens[next]?.word ?? "")) next++;
  const end = next;
  if (HYPHENS.has(tokens[next]?.word ?? "") && !tokens[next]!.spaced) next++;
  if (lexicon.of.has(tokens[next]?.word ?? "")) next++;
  if (HYPHENS.has(tokens[next]?.word ?? "")) next++;
  if (lexicon.articles.has(tokens[next]?.word ?? "")) next++;
  if (HYPHENS.has(tokens[next]?.word ?? "")) next++;
  if (isPercentWord(tokens, next, lexicon)) {
    const percent = phrase(at, /^(?:a|one)$/.test(tokens[next]!.word) ? next + 1 : next, round(value));
    percent.form = "mixed";
    return percent;
  }
  const numeral = numeralOf(tokens[next], lexicon);
  if (numeral && multiplies(numeral) && !(numeral.bare && next > end && numeral.kind !== "mag")) {
    const whole = phrase(at, next + 1, round(value * numeral.value));
    whole.scale = numeral.value;
    whole.mantissa = value;
    return whole;
  }
  const share = phrase(at, end, round(value));
  share.share = true;
  share.scale = head.value;
  share.mantissa = times;
  return share;
}

/** "the two-hundredth part": one in two hundred, unlike "two hundredths". */
const isUnitFraction = (tokens: readonly Token[], at: number, value: number, { code }: Lexicon): boolean =>
  code === "en" &&
  value <= 0.01 &&
  tokens[at + 1]?.word === "part" &&
  HYPHENS.has(tokens[at - 1]?.word ?? "") &&
  !tokens[at - 1]!.spaced;

/** "half a per cent", "three quarters of one percent": a part of a hundredth, after an "a" or a "one". */
const isPercentWord = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const next = /^(?:a|one)$/.test(tokens[at]?.word ?? "") ? at + 1 : at;
  const word = tokens[next]?.word ?? "";
  return (
    lexicon.code === "en" && (/^(?:percent|pct)$/.test(word) || (word === "per" && tokens[next + 1]?.word === "cent"))
  );
};
