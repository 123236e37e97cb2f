import { flag } from "./lexicon/flags";
import { judgeSubject } from "./judge-subject";
import { after, flagsAt, wordAt, type Context, type Subject } from "./noun-phrase";
import type { DraftAttribution } from "./read-attribution";
import { CAPITAL } from "./read-words";

/** Who says something at a word, and the verb that says so. */
export type Sayer = { subject: Subject; verb: number | null };

/** How one language tells who says something, where its clauses are built too unlike English to be read by the common rules. */
export type LocalReader = {
  /** Who says something at a word. */
  at(context: Context, index: number, from: number, to: number): Sayer | null;
  /** Who stands behind "according to" where its words are no plain name; undefined where the common rules tell it. */
  according(context: Context, start: number, limit: number, to: number): Subject | undefined;
  /** Who does by a sign that counts only where nobody else was found. */
  whole(context: Context, from: number, to: number): Subject | null;
  /** The work that is named in a way of the language's own, as offsets in UTF-16 units. */
  work?(context: Context, from: number, to: number): { start: number; end: number } | null;
  /** Where a phrase of hearsay that ends before a word says where it is heard; null where it leaves that open. */
  heardIn?(context: Context, end: number, to: number): Subject | null;
  /** The attribution of a sentence that goes on with what the one before it in its block reports; its own where it does not. */
  carryOn?(
    context: Context,
    from: number,
    to: number,
    own: DraftAttribution,
    before: DraftAttribution | null,
  ): DraftAttribution;
};

export const nobody: Subject = { kind: "none", from: 0, to: 0 };

/** What ends a clause: a stop, a bracket, a quotation mark, a dash. */
export const stops = /[.;:()“”"«»„–—…?!]/;

/** What stands between a word and the next, or behind the last one. */
export const between = ({ words, text }: Context, index: number): string =>
  index + 1 < words.count ? text.slice(words.end[index]!, words.start[index + 1]!) : text.slice(words.end[index]!);

/** Where the words that hang on a preposition end: the next comma, verb or joining word. */
export function clauseEnd(context: Context, index: number, to: number, reach = 14): number {
  let end = index + 1;
  while (end < to && end - index <= reach) {
    const gap = between(context, end - 1);
    if (stops.test(gap) || gap.includes(",") || context.quoted[end]) break;
    if (flagsAt(context, end) & flag.boundary) break;
    end++;
  }
  return end;
}

/** Who stands in a run of words; nobody where there are none. */
export function judgeRun(context: Context, from: number, to: number): Subject {
  return from < to ? judgeSubject(context, from, to) : nobody;
}

/** Whether a word is written with a capital within its sentence. */
export const isCapital = ({ words }: Context, index: number) => (words.shape[index]! & CAPITAL) !== 0;

/** Whether a quotation opens or closes right beside a word, within a few words of its clause. */
export function touchesQuote(context: Context, index: number, to: number): boolean {
  if (index > 0 && context.quoted[index - 1]) return true;
  for (let at = index + 1; at < Math.min(to, index + 12); at++) if (context.quoted[at]) return true;
  return false;
}

/** Whether one of these words follows within a clause, at most so many words on. */
export function follows(context: Context, index: number, to: number, word: RegExp, reach: number): boolean {
  for (let at = index + 1; at < Math.min(to, index + 1 + reach); at++) {
    if (/[.;()]/.test(after(context, at - 1))) return false;
    if (word.test(wordAt(context, at))) return true;
  }
  return false;
}

/** A title in marks right before a verb, with nothing but a space between: «Приозерские ведомости» писали. */
export function titleBefore(context: Context, verb: number, from: number): Subject | null {
  const { words, text } = context;
  if (verb <= from || !/^[»”"] $/.test(between(context, verb - 1))) return null;
  for (let at = verb - 1; at >= Math.max(from, verb - 6); at--)
    if (/[«“"]\s?$/.test(text.slice(Math.max(0, words.start[at]! - 1), words.start[at]!)))
      return words.shape[at]! & CAPITAL ? { kind: "work", from: at, to: verb } : null;
  return null;
}

/** Where the words behind a quotation that opens the sentence begin, at a verb that says who spoke: -1 where none do. */
export function behindQuote(context: Context, from: number, to: number): number {
  if (from >= to || !context.quoted[from]) return -1;
  let at = from;
  while (at < to && context.quoted[at]) at++;
  return at < to && /^[»”"]?[,.!?…]?[»”"]?[\s,–—-]*$/.test(between(context, at - 1)) && to - at < 24 ? at : -1;
}

/** The verb of an aside within somebody's words: «В конце года, – вспоминал Ольгин, – ...»; -1 where none is. */
export function asideVerb(context: Context, from: number, to: number): number {
  for (let at = from + 1; at + 1 < to; at++)
    if (
      context.quoted[at] &&
      flagsAt(context, at) & flag.report &&
      /[,.!?…]\s*[–—-]\s?$/.test(between(context, at - 1))
    )
      return at;
  return -1;
}

/** Where such an aside ends: at its closing dash. */
export function asideEnd(context: Context, verb: number, to: number): number {
  let end = verb + 1;
  while (end < to && end - verb < 10 && !/[–—]/.test(between(context, end - 1))) end++;
  return end;
}
