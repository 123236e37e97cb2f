import type { QuoteSelector } from "./quote-selector";
import { type IndexedWord, runKey, wordsOf } from "./word-index";

/** The most places that are looked at closely for one passage. */
const mostPlaces = 8;

/** Words by which insertions and deletions may shift a run before it counts for another place. */
const slack = 12;

/**
 * Where a passage may begin, in UTF-16 units: the places that most of its runs of words, and of the words around it, point to.
 * `runs` are indexes of the text by runs of three, two and one word; the shorter ones are asked where the longer say nothing.
 */
export function candidatePlaces(
  words: IndexedWord[],
  runs: Map<string, number[]>[],
  selector: QuoteSelector,
): number[] {
  const { prefix, exact, suffix } = selector;
  const own = wordsOf(`${prefix} ${exact} ${suffix}`);
  const first = wordsOf(prefix).length;
  for (const [i, index] of runs.entries()) {
    const places = vote(words, index, own, 3 - i, first);
    if (places.length > 0) return places;
  }
  return [];
}

function vote(
  words: IndexedWord[],
  index: Map<string, number[]>,
  own: IndexedWord[],
  size: number,
  first: number,
): number[] {
  const votes = new Map<number, number>();
  for (let i = 0; i + size <= own.length; i++)
    for (const place of index.get(runKey(own, i, size)) ?? []) {
      const begins = Math.floor((place - i + first) / slack);
      votes.set(begins, (votes.get(begins) ?? 0) + 1);
    }
  const best = [...votes].toSorted(([, a], [, b]) => b - a).slice(0, mostPlaces);
  return best.map(([begins]) => {
    const at = Math.min(Math.max(0, begins * slack), words.length - 1);
    return words[at]?.at ?? 0;
  });
}
