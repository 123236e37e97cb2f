import { classOf, COMBINING, DIGIT, LETTER, lowerOf, RAISED, UPPER } from "./characters";
import { hashSeed, hashStep, type Lexicon } from "./lexicon/lexicon";

/** Bits of a word's shape. */
export const CAPITAL = 1;
export const NUMBER = 2;
/** One capital letter. */
export const INITIAL = 4;
/** All capitals, more than one. */
export const CAPITALS = 8;

/** The words of a text as parallel lists: runs of letters, and runs of digits, in UTF-16 units. */
export type Words = {
  count: number;
  start: Uint32Array;
  end: Uint32Array;
  /** The word's number in the lexicon, 0 where it has none. */
  id: Uint16Array;
  shape: Uint8Array;
  lexicon: Lexicon;
};

function grown(words: Words): Words {
  const copy = <T extends Uint32Array | Uint16Array | Uint8Array>(old: T, fresh: T) => (fresh.set(old), fresh);
  const size = words.start.length * 2;
  return {
    ...words,
    start: copy(words.start, new Uint32Array(size)),
    end: copy(words.end, new Uint32Array(size)),
    id: copy(words.id, new Uint16Array(size)),
    shape: copy(words.shape, new Uint8Array(size)),
  };
}

/** Every word of the text with its number in the lexicon, in one pass. Nothing is copied out of the text. */
export function readWords(text: string, lexicon: Lexicon): Words {
  const guess = (text.length >> 2) + 16;
  const empty = {
    start: new Uint32Array(guess),
    end: new Uint32Array(guess),
    id: new Uint16Array(guess),
    shape: new Uint8Array(guess),
  };
  let words: Words = { count: 0, ...empty, lexicon };
  const length = text.length;
  let at = 0;
  while (at < length) {
    const kind = classOf[text.charCodeAt(at)]!;
    if ((kind & (LETTER | DIGIT)) === 0) {
      at++;
      continue;
    }
    const from = at;
    let shape = 0;
    let id = 0;
    if (kind & DIGIT) {
      while (at < length && (classOf[text.charCodeAt(at)]! & (DIGIT | RAISED)) === DIGIT) at++;
      shape = NUMBER;
    } else {
      let hash = hashSeed;
      let upper = 0;
      while (at < length) {
        const unit = text.charCodeAt(at);
        const bits = classOf[unit]!;
        if ((bits & (LETTER | COMBINING)) === 0) break;
        if (bits & UPPER) upper++;
        hash = hashStep(hash, lowerOf[unit]!);
        at++;
      }
      id = lexicon.find(hash, at - from);
      if (kind & UPPER) shape = upper < at - from ? CAPITAL : at - from === 1 ? CAPITAL | INITIAL : CAPITAL | CAPITALS;
    }
    if (words.count === words.start.length) words = grown(words);
    words.start[words.count] = from;
    words.end[words.count] = at;
    words.id[words.count] = id;
    words.shape[words.count] = shape;
    words.count++;
  }
  return words;
}

/** The first word that starts at or after a place. */
export function wordFrom(words: Words, place: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.start[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The flags of one word. */
export const flagsOf = (words: Words, index: number): number => words.lexicon.flags[words.id[index]!]!;
