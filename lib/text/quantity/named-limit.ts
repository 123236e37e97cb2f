import type { BoundWord, Lexicon } from "./lexicon";
import type { Token } from "./tokenize";

const UPPER = /^(?:ceiling|maximum|max|utmost|most)$/;
const LOWER = /^(?:floor|minimum|min|least)$/;
const BE = new Set(
  "is was be were are being as marks marked represents represented constitutes forms remains remained".split(" "),
);
const ARTICLE = /^(?:the|a|an|their|his|her|its|our|my)$/;
const ADJECTIVE =
  /^(?:absolute|very|likely|probable|extreme|bare|safe|certain|firm|outside|only|rough|reasonable|plausible|conservative|generous|accepted|likeliest|official)$/;
/** Words after which a limit is one of something else: "the minimum age", "the ceiling price". */
const END = /^(?:of|for|that|to|in|on|by|we|i|he|she|they|it|which|anybody|anyone|and|but|here|there|one|possible)$/;

/** The limit that a noun at `at` names, with the token after it; null for another noun. */
function limitAt(tokens: readonly Token[], at: number): { bound: BoundWord; end: number } | null {
  const word = tokens[at]?.word ?? "";
  if (UPPER.test(word)) return { bound: "upTo", end: at + 1 };
  if (LOWER.test(word)) return { bound: "atLeast", end: at + 1 };
  if (!/^(?:limit|bound)$/.test(tokens[at + 1]?.word ?? "")) return null;
  if (/^(?:upper|outer|outermost)$/.test(word)) return { bound: "upTo", end: at + 2 };
  return word === "lower" ? { bound: "atLeast", end: at + 2 } : null;
}

/** "three thousand is the ceiling", "six hundred dead was the very minimum": what a number, or its noun, is called after it. English alone. */
export function limitAfter(
  tokens: readonly Token[],
  from: number,
  at: number,
  { code }: Lexicon,
): { bound: BoundWord; end: number } | null {
  // The last of a list is no limit alone: "60,000 men and 75,000 animals is the maximum".
  if (code !== "en" || !BE.has(tokens[at]?.word ?? "") || tokens[from - 1]?.word === "and") return null;
  let next = at + 1;
  if (tokens[next]?.word === "only" || tokens[next]?.word === "probably") next++;
  if (!ARTICLE.test(tokens[next]?.word ?? "")) return null;
  next++;
  while (ADJECTIVE.test(tokens[next]?.word ?? "")) next++;
  const limit = limitAt(tokens, next);
  const after = limit && tokens[limit.end];
  if (!limit || tokens[limit.end - 1]!.sentence !== tokens[at]!.sentence) return null;
  return !after || after.kind === "mark" || after.sentence !== tokens[at]!.sentence || END.test(after.word)
    ? limit
    : null;
}

const REACH = 9;

/**
 * "the ceiling is 4,000", "a floor, not a ceiling: 23,117": the limit that the clause before calls the number that follows
 * its verb or its colon; null where it calls it nothing. English alone.
 */
export function limitBefore(tokens: readonly Token[], edge: number, { code }: Lexicon): BoundWord | null {
  const link = tokens[edge - 1];
  if (code !== "en" || !link || link.sentence !== tokens[edge]!.sentence) return null;
  if (BE.has(link.word) && link.word !== "as") {
    const at = edge - 2;
    for (const place of [at, at - 1]) {
      const limit = limitAt(tokens, place);
      // "The minimum is 1,000" states a value as "the lowest estimate is 4,000" does.
      if (/^(?:max|min|ut|mo|le)/.test(tokens[place]?.word ?? "")) continue;
      if (limit?.end === edge - 1 && ARTICLE.test(lead(tokens, place - 1))) return limit.bound;
    }
    return null;
  }
  if (link.word !== ":") return null;
  for (let at = edge - 2; at > 1 && at >= edge - REACH && tokens[at]!.sentence === link.sentence; at--) {
    const limit = limitAt(tokens, at);
    const denied = tokens[at - 2]?.word === "not" || tokens[at - 2]?.word === "no";
    if (limit && ARTICLE.test(lead(tokens, at - 1)) && !denied) return limit.bound;
  }
  return null;
}

/** The word before a noun and its adjectives. */
function lead(tokens: readonly Token[], at: number): string {
  let before = at;
  while (ADJECTIVE.test(tokens[before]?.word ?? "")) before--;
  return tokens[before]?.word ?? "";
}
