import { candidatePlaces } from "./candidate-places";
import { chooseMatch } from "./choose-match";
import type { FoundPassage, QuoteSelector } from "./quote-selector";
import { scoreMatches } from "./score-matches";
import { indexRuns, wordsOf } from "./word-index";

/** Runs of this many words are what the text is indexed by. */
const runSize = 3;

/**
 * Finds the passages of one text in another version of it: by their exact words, else by words that are nearly the same,
 * with what stands around them to tell places apart. Null where no place is certain: rather none than a wrong one.
 * The text is indexed once; each passage then costs in proportion to its own length. Like Hypothesis's `match-quote`
 * (https://github.com/hypothesis/client), with an index before the approximate search and a refusal where two places are alike.
 */
export function findPassages(text: string, selectors: QuoteSelector[]): (FoundPassage | null)[] {
  const words = wordsOf(text);
  const runs = [indexRuns(words, runSize), indexRuns(words, 2), indexRuns(words, 1)];
  return selectors.map((selector) => {
    const places = candidatePlaces(words, runs, selector);
    const match = chooseMatch(selector, scoreMatches(text, selector, places));
    return match?.kind === "fuzzy" && isTakenOut(text, selector, match.start, match.end) ? null : match;
  });
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
