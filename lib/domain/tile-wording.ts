/** A wording whose words may be met in another. */
export interface TiledWording {
  id: string;
  text: string;
}

/** A run of a wording's words. `found` names the other wordings that have the same run; empty where none has it. */
export interface Tile {
  text: string;
  found: string[];
}

/** The most words and other wordings that are looked at. */
const most = { words: 600, others: 30 };
/** Runs of fewer words say nothing about where they come from. */
const shortest = 2;

interface Word {
  written: string;
  key: string;
}

/**
 * Cuts a wording into runs of words that other wordings have too, as few as cover the most of it, and words that none of them has: of what it looks to
 * be put together. Likeness of words shows no borrowing. Bounded: a few hundred words against thirty wordings.
 */
export function tileWording(text: string, others: TiledWording[]): Tile[] {
  const words = wordsOf(text).slice(0, most.words);
  const known = others.slice(0, most.others).map(({ id, text: other }) => ({ id, words: wordsOf(other).slice(0, most.words) })); // prettier-ignore
  const runs = known.map(({ words: other }) => longestRuns(words, other));
  const anywhere = new Set(known.flatMap(({ words: other }) => other.map(({ key }) => key)));
  const lengths = fewestRuns(words.map((_, at) => Math.max(0, ...runs.map((run) => run[at]!))));
  const tiles: Tile[] = [];
  for (let at = 0; at < words.length;) {
    const length = lengths[at]!;
    if (length > 0) {
      const found = known.flatMap(({ id }, i) => (runs[i]![at]! >= length ? id : []));
      tiles.push({ text: textOf(words, at, at + length), found });
      at += length;
      continue;
    }
    let end = at;
    while (end < words.length && lengths[end] === 0 && !anywhere.has(words[end]!.key)) end++;
    if (end > at) tiles.push({ text: textOf(words, at, end), found: [] });
    at = Math.max(end, at + 1);
  }
  return tiles;
}

/** For each place how long a run to take there, 0 for none: so that fewest words are left, and these by fewest runs. */
function fewestRuns(longest: number[]): number[] {
  const cost = new Float64Array(longest.length + 1);
  const take = longest.map(() => 0);
  for (let at = longest.length - 1; at >= 0; at--) {
    cost[at] = cost[at + 1]! + 1;
    for (let length = shortest; length <= longest[at]!; length++) {
      const sum = cost[at + length]! + 0.001;
      if (sum <= cost[at]!) {
        cost[at] = sum;
        take[at] = length;
      }
    }
  }
  return take;
}

const wordsOf = (text: string): Word[] =>
  text.normalize("NFC").split(/\s+/).flatMap((written) => {
    const key = written.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
    return key === "" ? [] : { written, key };
  }); // prettier-ignore

const textOf = (words: Word[], from: number, to: number) =>
  words.slice(from, to).map(({ written }) => written).join(" ").replace(/^[\s"“”'‘’([,;:.-]+|[\s"“”'‘’)\],;:.-]+$/gu, ""); // prettier-ignore

/** For each word of one text how many from it on stand somewhere in the other as they are. */
function longestRuns(a: Word[], b: Word[]): Uint16Array {
  const longest = new Uint16Array(a.length);
  let below = new Uint16Array(b.length + 1);
  for (let i = a.length - 1; i >= 0; i--) {
    const row = new Uint16Array(b.length + 1);
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i]!.key === b[j]!.key ? below[j + 1]! + 1 : 0;
      if (row[j]! > longest[i]!) longest[i] = row[j]!;
    }
    below = row;
  }
  return longest;
}
