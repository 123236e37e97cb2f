/** A word of a text: its key for comparison and where it begins, in UTF-16 units. */
export interface IndexedWord {
  key: string;
  at: number;
}

const word = /[\p{L}\p{N}]+/gu;

/** The words of a text with their places, folded so that case and the Unicode form make no difference. */
export function wordsOf(text: string): IndexedWord[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({ key: found.toLowerCase(), at: index }));
}

/** A run of words in more places than this is too common to tell one from another. */
const tooCommon = 64;

/** Where each run of `size` words begins in a text. One pass; runs that are too common are left out. */
export function indexRuns(words: IndexedWord[], size: number): Map<string, number[]> {
  const runs = new Map<string, number[]>();
  for (let i = 0; i + size <= words.length; i++) {
    const key = runKey(words, i, size);
    const places = runs.get(key);
    if (places === undefined) runs.set(key, [i]);
    else if (places.length <= tooCommon) places.push(i);
  }
  for (const [key, places] of runs) if (places.length > tooCommon) runs.delete(key);
  return runs;
}

/** The run of `size` words that begins at `i`, as one key. */
export function runKey(words: IndexedWord[], i: number, size: number): string {
  let key = words[i]!.key;
  for (let k = 1; k < size; k++) key += ` ${words[i + k]!.key}`;
  return key;
}
