import { candidatePlaces } from "./candidate-places";
import { chooseMatch } from "./choose-match";
import type { FoundPassage, QuoteSelector } from "./quote-selector";
import { scoreMatches } from "./score-matches";
import { indexRuns, runKey, wordsOf, type IndexedWord } from "./word-index";

/** Runs of this many words are what the text is indexed by. */
const runSize = 3;

/**
 * Finds the passages of one text in another version of it: by their exact words, else by words that are nearly the same,
 * with what stands around them to tell places apart. Null where no place is certain: rather none than a wrong one.
 * Where the `old` text is given, words that stand once in both need nothing around them, and words that stood twice need it.
 * The text is indexed once; each passage then costs in proportion to its own length. Like Hypothesis's `match-quote`
 * (https://github.com/hypothesis/client), with an index before the approximate search and a refusal where two places are alike.
 */
export function findPassages(text: string, selectors: QuoteSelector[], old?: string): (FoundPassage | null)[] {
  const words = wordsOf(text);
  const runs = [indexRuns(words, runSize), indexRuns(words, 2), indexRuns(words, 1)];
  const oldWords = old === undefined ? null : wordsOf(old);
  const oldRuns = oldWords && indexRuns(oldWords, runSize);
  const isUnique = (exact: string) =>
    oldWords && oldRuns ? standsOnce(oldWords, oldRuns, exact) && standsOnce(words, runs[0]!, exact) : null;
  return selectors.map((selector) => {
    const places = candidatePlaces(words, runs, selector);
    const match = chooseMatch(selector, scoreMatches(text, selector, places), isUnique);
    return match?.kind === "fuzzy" && isTakenOut(text, selector, match.start, match.end) ? null : match;
  });
}

/** Whether words stand in one place of a text; false where they are too few or too common to tell. */
function standsOnce(words: IndexedWord[], runs: Map<string, number[]>, exact: string): boolean {
  const own = wordsOf(exact);
  let rarest: { places: number[]; offset: number } | null = null;
  for (let offset = 0; offset + runSize <= own.length; offset++) {
    const places = runs.get(runKey(own, offset, runSize));
    if (places && (rarest === null || places.length < rarest.places.length)) rarest = { places, offset };
  }
  if (rarest === null) return false;
  const { places, offset } = rarest;
  return places.filter((place) => own.every(({ key }, i) => words[place - offset + i]?.key === key)).length === 1;
}

/** Whether what stood before the passage and what stood after it now meet: the passage itself is gone. */
function isTakenOut(text: string, { prefix, suffix }: QuoteSelector, start: number, end: number): boolean {
  const [before, after] = [prefix.trimEnd().slice(-20), suffix.trimStart().slice(0, 20)];
  if (before.length < 8 || after.length < 8) return false;
  const near = text.slice(Math.max(0, start - 400), end + 400);
  for (let at = near.indexOf(before); at !== -1; at = near.indexOf(before, at + 1))
    if (
      near
        .slice(at + before.length, at + before.length + 60)
        .trimStart()
        .startsWith(after)
    )
      return true;
  return false;
}
