import type { Lexicon } from "./lexicon";
import type { Token } from "./tokenize";

/** Terms that already say what happened, so that no verb has to. */
const LOSSES = new Set(
  "deaths killed executions victims casualties wounded missing bodies captured arrested imprisoned sentenced deported displaced hostages births".split(
    " ",
  ),
);

/** Whether a term is a loss rather than a kind of person or thing. */
export const isLoss = (term: string | null): boolean => term !== null && LOSSES.has(term);

const AND = /^(?:and|und|et|y|e|и|,|;|\.)$/;
const DEED_REACH = 16;
const WIDE_REACH = 14;

/** Whether any word of a killing, an arrest, a loss stands near, on either side, whatever else stands between. */
export function nearDeed(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  const sentence = tokens[from]?.sentence;
  for (let at = Math.max(0, from - WIDE_REACH); at < to + WIDE_REACH && at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== "word" || token.sentence !== sentence || (at >= from && at < to)) continue;
    if (lexicon.deeds.has(token.word) || isLoss(lexicon.units.get(token.word) ?? null)) return true;
  }
  return false;
}

/** The verb or noun that says what happened to those counted: the nearest after or before them; null where none is near. */
export function readDeed(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): { term: string; at: number } | null {
  const after = deedAfter(tokens, to, tokens[from]?.sentence, lexicon);
  const before = deedBefore(tokens, from, lexicon);
  if (!after || !before) return after ?? before;
  if (from - before.at === 1 && AND.test(tokens[to]?.word ?? ".")) return before;
  return after.at - to < from - before.at + 1 ? after : before;
}

/** What a word says of those counted; undefined where it says nothing, or only seems to ("died of wounds", "a census taken"). */
function termAt(tokens: readonly Token[], at: number, lexicon: Lexicon, nouns: boolean): string | undefined {
  const { word } = tokens[at]!;
  if (lexicon.code === "en") {
    if (word === "wounds" || word === "wound") return undefined;
    if (word === "taken" && !/^(?:prisoners?|captives?|hostages?|alive|at|by|in)$/.test(tokens[at + 1]?.word ?? ""))
      return undefined;
    if (word === "lost" && isLife(tokens, at)) return "deaths";
    if (nouns && word === "life" && tokens[at - 1]?.word === "of" && tokens[at - 2]?.word === "loss") return "deaths";
    if (isBoth(tokens, at)) return "casualties";
  }
  const deed = lexicon.deeds.get(word);
  if (deed === "survivors" && lexicon.code === "en" && isDenied(tokens, at)) return "deaths";
  if (deed !== undefined || !nouns) return deed;
  const loss = lexicon.units.get(word);
  return isLoss(loss ?? null) ? loss : undefined;
}

/** "did not survive", "never escaped". */
const isDenied = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ word }) => /^(?:not|never|didn't|couldn't|failed)$/.test(word));

/** "lost their lives". */
const isLife = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 4).some(({ word }) => word === "lives" || word === "life");

const FATES = /^(?:killed|slain|dead|wounded|injured|missing)$/;

/** "killed and wounded", "wounded and missing": losses that nobody told apart. */
const isBoth = (tokens: readonly Token[], at: number): boolean =>
  FATES.test(tokens[at]!.word) &&
  [-2, 2].some((step) => {
    const [link, other] = [tokens[at + step / 2], tokens[at + step]];
    return link !== undefined && other !== undefined && /^(?:and|or|&)$/.test(link.word) && FATES.test(other.word);
  });

function deedAfter(tokens: readonly Token[], to: number, sentence: number | undefined, lexicon: Lexicon) {
  let weak: { term: string; at: number } | null = null;
  for (let at = to; at < tokens.length && at < to + DEED_REACH; at++) {
    const token = tokens[at]!;
    if (token.sentence !== sentence || token.kind === "digits" || token.word === ";") break;
    const term = termAt(tokens, at, lexicon, false);
    if (term === "affected") weak ??= { term, at };
    else if (term !== undefined) return { term, at };
  }
  return weak;
}

function deedBefore(tokens: readonly Token[], from: number, lexicon: Lexicon) {
  const sentence = tokens[from]?.sentence;
  let weak: { term: string; at: number } | null = null;
  for (let at = from - 1; at >= 0 && at > from - DEED_REACH - 3; at--) {
    const token = tokens[at]!;
    if (token.sentence !== sentence || token.word === ";") break;
    if (token.kind !== "word") continue;
    const term = termAt(tokens, at, lexicon, true);
    if (term === "affected") weak ??= { term, at };
    else if (term !== undefined) return { term, at };
  }
  return weak;
}

const TOLL_REACH = 15;

/** Whether the words before speak of a number, a toll, an estimate, so that a bare figure is one. */
export function speaksOfNumbers(tokens: readonly Token[], from: number, lexicon: Lexicon, reach = TOLL_REACH): boolean {
  const sentence = tokens[from]?.sentence;
  for (let at = from - 1; at >= 0 && at > from - reach; at--) {
    const token = tokens[at]!;
    if (token.sentence !== sentence) return false;
    if (token.kind === "word" && lexicon.toll.has(token.word)) return true;
  }
  return false;
}
