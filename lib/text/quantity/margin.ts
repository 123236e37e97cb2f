import { fillers } from "./connector";
import type { Lexicon } from "./lexicon";
import { round, type NumberPhrase } from "./number";
import type { Token } from "./tokenize";

const LONGEST = 8;

/** The words of a margin of error, in one string; "+/-" and "+-" are marks one by one. */
const MARGIN =
  /^(?:[,(–—-] )*(?:± ?|\+ ?\/ ?[-−–] ?|\+ ?[-−–] ?|plus or minus |more or less |give or take |with a margin of(?: error of)? )(?:(?:about|around|some|a|an|another|perhaps|say) )*$/;

/**
 * Whether a number is the margin of error of the one before it ("5,000 ± 500", "16 percent, plus or minus 3 percent"), with
 * the ends that it gives. English alone.
 */
export function asMargin(
  tokens: readonly Token[],
  first: NumberPhrase,
  second: NumberPhrase,
  lexicon: Lexicon,
): { low: number; high: number } | null {
  if (lexicon.code !== "en" || first.vague || second.vague || second.value >= first.value) return null;
  if (first.ordinal || second.ordinal || first.yearLike) return null;
  let from = first.to;
  while (from < first.to + 3 && isNoun(tokens[from], lexicon)) from++;
  if (second.from - from > LONGEST || second.from === from) return null;
  const head = tokens[from]!.word;
  if (!/^[,(–—±+-]$|^(?:plus|give|more|with)$/.test(head) || fillers(tokens, from, second.from, lexicon)) return null;
  let words = "";
  for (let at = from; at < second.from; at++) words += `${tokens[at]!.word} `;
  if (!MARGIN.test(words)) return null;
  return { low: round(first.value - second.value), high: round(first.value + second.value) };
}

const isNoun = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token !== undefined &&
  (token.word === "%" ||
    token.word === "per" ||
    token.word === "cent" ||
    lexicon.percent.has(token.word) ||
    lexicon.units.has(token.word));
