import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { flag, secondFlag, type LexiconData, type PhraseTag } from "./flags";
import { fr } from "./fr";
import { ru } from "./ru";
import { classOf, DIGIT, LETTER, lowerOf } from "../characters";
import type { Stance } from "../reading";

/** A run of words and what it does. `ids` leaves out the first word. */
export type Phrase = { rest: number[]; tag: PhraseTag };

/** One language's words, numbered; 0 is any word that it does not list. */
export type Lexicon = {
  /** By word number. */
  flags: Int32Array;
  /** The second set of bits, by word number. */
  more: Int32Array;
  stances: (Stance | undefined)[];
  /** By the number of the first word, longest first. */
  phrases: (Phrase[] | undefined)[];
  /** Whether a phrase may begin with these two words; tells apart all but a few of the pairs that begin none. */
  mayOpen: (first: number, second: number) => boolean;
  /** The number of the word with this hash and length. */
  find: (hash: number, length: number) => number;
};

/** The start of a word's hash. */
export const hashSeed = 0x811c9dc5;
/** A word's hash with one lower-case UTF-16 unit more. */
export const hashStep = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193);

/** The runs of letters or digits in a listed word or phrase, as the reader of words parts them. */
function parts(words: string): string[] {
  const found: string[] = [];
  let from = -1;
  for (let at = 0; at <= words.length; at++) {
    const inside = at < words.length && (classOf[words.charCodeAt(at)]! & (LETTER | DIGIT)) !== 0;
    if (inside && from < 0) from = at;
    if (!inside && from >= 0) {
      found.push(words.slice(from, at));
      from = -1;
    }
  }
  return found;
}

function hashOf(word: string): number {
  let hash = hashSeed;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, lowerOf[word.charCodeAt(at)]!);
  return hash;
}

class Builder {
  ids = new Map<string, number>();
  flags: number[] = [0];
  more: number[] = [0];
  phrases: (Phrase[] | undefined)[] = [];
  stances: (Stance | undefined)[] = [];
  id(word: string) {
    const key = word.toLowerCase();
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.flags.length;
      this.ids.set(key, id);
      this.flags.push(0);
      this.more.push(0);
    }
    return id;
  }
}

function mark(builder: Builder, id: number, name: string) {
  if (name in flag) builder.flags[id]! |= flag[name as keyof typeof flag];
  else builder.more[id]! |= secondFlag[name as keyof typeof secondFlag];
}

function compile(data: LexiconData): Lexicon {
  const builder = new Builder();
  for (const [name, words] of Object.entries(data.words))
    for (const word of words.split(/\s+/))
      if (parts(word).length === 1 && parts(word)[0] === word) mark(builder, builder.id(word), name);
  for (const [stance, words] of Object.entries(data.stances))
    for (const word of words.split(/\s+/)) if (word) builder.stances[builder.id(word)] = stance as Stance;
  for (const [tag, lines] of Object.entries(data.phrases))
    for (const line of lines.split("\n")) {
      const [first, ...rest] = parts(line).map((word) => builder.id(word));
      if (first === undefined) continue;
      (builder.phrases[first] ??= []).push({ rest, tag: tag as PhraseTag });
    }
  for (const list of builder.phrases) list?.sort((a, b) => b.rest.length - a.rest.length);
  return {
    flags: Int32Array.from(builder.flags),
    more: Int32Array.from(builder.more),
    stances: builder.stances,
    phrases: builder.phrases,
    mayOpen: openingsOf(builder.phrases),
    find: finder(builder.ids),
  };
}

const slotOf = (first: number, second: number) => (Math.imul(first, 0x9e37) ^ second) & 0xffff;

/** Whether two words may open a phrase, by one byte for each pair that does; a phrase of one word takes any second. */
function openingsOf(phrases: (Phrase[] | undefined)[]): Lexicon["mayOpen"] {
  const pairs = new Uint8Array(65_536);
  const alone = new Uint8Array(phrases.length);
  phrases.forEach((list, first) => {
    for (const { rest } of list ?? [])
      if (rest.length > 0) pairs[slotOf(first, rest[0]!)] = 1;
      else alone[first] = 1;
  });
  return (first, second) => pairs[slotOf(first, second)] === 1 || alone[first] === 1;
}

/** An open-addressed table from hash and length to the word's number. */
function finder(ids: Map<string, number>) {
  let size = 1024;
  while (size < ids.size * 4) size *= 2;
  const hashes = new Int32Array(size);
  const lengths = new Uint8Array(size);
  const numbers = new Uint16Array(size);
  for (const [word, id] of ids) {
    const hash = hashOf(word);
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    while (numbers[slot]) slot = (slot + 1) & (size - 1);
    hashes[slot] = hash;
    lengths[slot] = word.length;
    numbers[slot] = id;
  }
  return (hash: number, length: number) => {
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    while (numbers[slot]) {
      if (hashes[slot] === hash && lengths[slot] === length) return numbers[slot]!;
      slot = (slot + 1) & (size - 1);
    }
    return 0;
  };
}

const data: Record<string, LexiconData> = { en, de, fr, es, ru };
const compiled = new Map<string, Lexicon>();

/** The words of a language; of English where the language has none here. Compiled once. */
export function lexiconOf(language: string): Lexicon {
  const code = language.slice(0, 2) in data ? language.slice(0, 2) : "en";
  let lexicon = compiled.get(code);
  if (!lexicon) compiled.set(code, (lexicon = compile(data[code]!)));
  return lexicon;
}
