import { flag, secondFlag } from "./lexicon/flags";
import { CAPITAL, CAPITALS, INITIAL, type Words } from "./read-words";

/** Who a run of words names, judged by its head: the first word that says what kind of thing it is. */
export type Subject = {
  kind: "vague" | "person" | "work" | "narrator" | "none";
  /** The words of the name, of the source or of the vague group, as word indices; end exclusive. */
  from: number;
  to: number;
};

/** Nobody, and no words that name anybody. */
export const nobody: Subject = { kind: "none", from: 0, to: 0 };

/** What a sentence's readers share: its words, what language they are in, and which lie inside a quotation. */
export type Context = { text: string; words: Words; language: string; german: boolean; quoted: Uint8Array };

/** The first set of a word's bits in its lexicon, see `flag`. */
export const flagsAt = ({ words }: Context, index: number): number => words.lexicon.flags[words.id[index]!]!;
/** The second set of a word's bits, see `secondFlag`. */
export const moreAt = ({ words }: Context, index: number): number => words.lexicon.more[words.id[index]!]!;
/** A word as it is written. */
export const wordAt = ({ words, text }: Context, index: number): string =>
  text.slice(words.start[index]!, words.end[index]!);

/** The character behind a word. */
export const after = ({ words, text }: Context, index: number): string => text[words.end[index]!] ?? "";

/** Whether a word is written with a capital. */
export const isCapital = ({ words }: Context, index: number): boolean => (words.shape[index]! & CAPITAL) !== 0;

const notName =
  flag.starter |
  flag.month |
  flag.quantifier |
  flag.generic |
  flag.impersonal |
  flag.pronoun |
  flag.first |
  flag.definite |
  flag.indefinite |
  flag.preposition |
  flag.be |
  flag.question |
  flag.boundary |
  flag.said |
  flag.works |
  flag.work |
  flag.role |
  flag.hearsay |
  flag.hedge |
  flag.adverb |
  flag.finite |
  flag.meta;

/** Whether a word is part of somebody's name. In German, where nouns have capitals too, only where no article leads it. */
export function isName(context: Context, index: number, from: number): boolean {
  const { words, german } = context;
  if (
    (words.shape[index]! & CAPITAL) === 0 ||
    (flagsAt(context, index) & notName) !== 0 ||
    moreAt(context, index) & secondFlag.people
  )
    return false;
  if (!german) return true;
  if (words.shape[index]! & (INITIAL | CAPITALS)) return true;
  if (index === from) return true;
  const before = flagsAt(context, index - 1);
  if (before & flag.role || isName(context, index - 1, Math.max(from, index - 1))) return words.id[index] === 0;
  return (
    (before & (flag.definite | flag.indefinite | flag.quantifier)) === 0 &&
    words.id[index] === 0 &&
    (words.shape[index - 1]! & CAPITAL) !== 0
  );
}

/** Where the name that begins at a word ends: capitals, initials and the particles between them. */
export function nameEnd(context: Context, index: number, to: number): number {
  const { words } = context;
  let end = index + 1;
  while (end < to && end - index < 8) {
    const glue = words.start[end]! - words.end[end - 1]!;
    if (glue > 3) break;
    const between = after(context, end - 1);
    if (between === "," || between === ";" || between === "(" || between === '"' || between === "“") break;
    if (
      (words.shape[end]! & CAPITAL) !== 0 &&
      (flagsAt(context, end) & (flag.starter | flag.pronoun | flag.month)) === 0
    )
      end++;
    else if (flagsAt(context, end) & flag.particle && end + 1 < to && words.shape[end + 1]! & CAPITAL) end += 2;
    else break;
  }
  return end;
}
