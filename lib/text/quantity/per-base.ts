import type { Lexicon } from "./lexicon";
import { numeralOf, type NumberPhrase } from "./number";
import type { Token } from "./tokenize";

/** What a rate may be of. Larger or odder bases are sums or prices. */
const BASES = new Set([100, 1000, 10_000, 100_000, 1_000_000]);
const IN_EVERY = /^(?:in every|in each|out of every|of every|to every|in a|in the|out of a)$/;

/** The base of a share right after a number: "per 1000", "per thousand", after a range also "in every hundred"; and the token after it. English alone. */
export function baseAfter(
  tokens: readonly Token[],
  number: NumberPhrase,
  next: NumberPhrase | undefined,
  lexicon: Lexicon,
  isRange: boolean,
): { base: number; to: number } | null {
  if (lexicon.code !== "en" || number.vague || number.ordinal || number.share) return null;
  if (!isRange && ![0, 1, 2].some((step) => tokens[number.to + step]?.word === "per")) return null;
  let at = number.to;
  while (at < number.to + 2 && isNoun(tokens[at], lexicon)) at++;
  if (tokens[at]?.sentence !== tokens[number.from]!.sentence) return null;
  if (tokens[at]?.word === "per") {
    const word = numeralOf(tokens[at + 1], lexicon);
    const base = next?.from === at + 1 ? { base: next.value, to: next.to } : word && { base: word.value, to: at + 2 };
    return base && BASES.has(base.base) ? checked(tokens, number, base, lexicon) : null;
  }
  if (!isRange) return null;
  const step = tokens[at]?.word === "out" ? 3 : 2;
  const words = tokens
    .slice(at, at + step)
    .map(({ word }) => word)
    .join(" ");
  if (!IN_EVERY.test(words)) return null;
  const numeral = tokens[at + step]?.digits?.value ?? numeralOf(tokens[at + step], lexicon)?.value ?? 0;
  const base =
    next && next.from <= at + step && next.from >= at + step - 1
      ? { base: next.value, to: next.to }
      : { base: numeral, to: at + step + 1 };
  return BASES.has(base.base) && numeral > 0 ? checked(tokens, number, base, lexicon) : null;
}

const isNoun = (token: Token | undefined, { units }: Lexicon): boolean =>
  token?.kind === "word" && units.has(token.word);

/** Not of sums and things: "50 per 100 kilos". */
function checked(
  tokens: readonly Token[],
  number: NumberPhrase,
  base: { base: number; to: number },
  { uncounted }: Lexicon,
): { base: number; to: number } | null {
  const next = tokens[base.to]?.word ?? "";
  return number.value >= base.base || uncounted.get(next) !== undefined ? null : base;
}
