import type { Lexicon } from "./lexicon";
import { HYPHENS, multiplies, numeralOf, phrase, round, type NumberPhrase } from "./number";
import type { Token } from "./tokenize";

/** A share, or the part of a magnitude: "two-thirds", "three quarters of a million", "half a dozen". */
export function fromShare(tokens: readonly Token[], at: number, lexicon: Lexicon, times: number): NumberPhrase | null {
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
  share.scale = head.value;
  share.mantissa = times;
  return share;
}
