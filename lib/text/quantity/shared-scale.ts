import type { Connector } from "./connector";
import type { Lexicon } from "./lexicon";
import type { NumberPhrase } from "./number";
import type { Token } from "./tokenize";

/** The first number of a range with the magnitude that it shares with the second: "45-52,000", "two or three thousand". */
export function scaled(first: NumberPhrase, second: NumberPhrase, connector: Connector): number {
  const { value } = first;
  if (second.share && second.scale < 1)
    return !first.share && first.form === "words" && value < second.mantissa ? value * second.scale : value;
  if (second.scale > 1 && first.scale <= 1) {
    const shared = value * second.scale;
    if (
      first.share ||
      (value < second.mantissa && value < second.scale) ||
      (value < second.mantissa && second.scale < 1000) ||
      (connector === "dash" && second.mantissa >= 1000 && value < second.mantissa)
    )
      return shared;
    return value;
  }
  if (first.grouped || first.form !== "digits" || second.form !== "digits" || value >= 1000 || value < 2) return value;
  const next = second.value / 1000;
  if (next >= 2 && Number.isInteger(next) && next > value) {
    const close = second.grouped ? 20 : 2;
    return (connector === "dash" && second.grouped) || next / value <= close ? value * 1000 : value;
  }
  const hundreds = second.value / 100;
  const near = hundreds > value && hundreds <= value + (connector === "or" ? 3 : 1);
  return value < 10 && Number.isInteger(hundreds) && near ? value * 100 : value;
}

/** "hundreds of thousands or millions": two orders that the text leaves open, unlike "hundreds or even thousands". */
export const isEither = (or: Token, first: NumberPhrase, second: NumberPhrase, lexicon: Lexicon): boolean =>
  first.vague !== null && lexicon.or.has(or.word) && sharedOrder(first, second) === 1;

/** "tens or hundreds of thousands": what the second order is multiplied by, if the first is a bare one before it. */
export const sharedOrder = (first: NumberPhrase, second: NumberPhrase): number =>
  second.vague && first.scale === 1 && first.vague!.low < second.vague.low / second.scale ? second.scale : 1;
