import { fillers } from "./connector";
import type { Lexicon } from "./lexicon";
import { multiplies, numeralOf, type NumberPhrase } from "./number";
import type { Token } from "./tokenize";

/**
 * "Eight, perhaps nine, hundred": the second of two small numbers, joined with the magnitude that a comma parts from it;
 * null where the magnitude belongs to neither. English alone.
 */
export function withPartedScale(
  tokens: readonly Token[],
  numbers: readonly NumberPhrase[],
  scale: NumberPhrase,
  lexicon: Lexicon,
): NumberPhrase | null {
  if (tokens[scale.from - 1]?.word !== ",") return null;
  const [first, second] = [numbers.at(-2), numbers.at(-1)];
  if (lexicon.code !== "en" || !first || !second || scale.to !== scale.from + 1 || scale.vague) return null;
  if (second.to !== scale.from - 1) return null;
  const numeral = numeralOf(tokens[scale.from], lexicon);
  if (!numeral || !multiplies(numeral) || numeral.kind === "group") return null;
  if (first.scale > 1 || second.scale > 1 || first.value >= second.value || second.value >= 1000) return null;
  if (tokens[first.to]?.word !== "," || second.from - first.to > 5 || second.from - first.to < 2) return null;
  const isNot = tokens[first.to + 1]!.word === "if" && tokens[first.to + 2]!.word === "not";
  const words = first.to + (isNot ? 3 : lexicon.or.has(tokens[first.to + 1]!.word) ? 2 : 1);
  if (words > second.from || !fillers(tokens, words, second.from, lexicon)) return null;
  return {
    ...second,
    to: scale.to,
    value: second.value * numeral.value,
    scale: numeral.value,
    mantissa: second.value,
    form: second.form === "digits" ? "mixed" : "words",
    yearLike: false,
  };
}
