import { fillers } from "./connector";
import { isDoer } from "./is-few";
import type { Lexicon } from "./lexicon";
import type { Quantity } from "./quantity";
import type { Token } from "./tokenize";

/** How many times larger the second of two guesses at one thing may be. */
const TIMES = 20;

/**
 * "over 600,000 copies, possibly over a million by now": whether a bare number is another guess at what the number before it
 * counts, so that where that is nothing counted here, this isn't either. English alone.
 */
export function isSameThing(
  tokens: readonly Token[],
  before: Quantity | null,
  { first, last, start, unit, high }: Quantity,
  lexicon: Lexicon,
): boolean {
  if (lexicon.code !== "en" || !before || unit.term !== null || unit.uncounted !== null || unit.percent) return false;
  const from = Math.max(before.unit.end, before.end);
  if (tokens[from]?.word !== "," || first.from - from > 6 || first.from - from < 2) return false;
  if (tokens[from]!.sentence !== tokens[start]!.sentence || !fillers(tokens, from + 1, first.from, lexicon))
    return false;
  if (!tokens.slice(from + 1, first.from).some(({ word }) => lexicon.maybe.has(word))) return false;
  if (isDoer(tokens, last.to, lexicon) || /^(?:,|of|men|were|had|was)$/.test(tokens[last.to]?.word ?? "")) return false;
  return !unit.named && high / before.high <= TIMES && high / before.high >= 1 / TIMES;
}
