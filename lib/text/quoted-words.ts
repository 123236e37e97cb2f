import { between } from "./clause";
import { flag } from "./lexicon/flags";
import { flagsAt, type Context, type Subject } from "./noun-phrase";
import { CAPITAL } from "./read-words";

/** Whether the word before another lies in a quotation. */
export const quotedBefore = ({ quoted }: Context, index: number): boolean => index > 0 && quoted[index - 1] === 1;

/** Whether a quotation opens or closes right beside a word, within a few words of its clause. */
export function touchesQuote(context: Context, index: number, to: number): boolean {
  if (quotedBefore(context, index)) return true;
  for (let at = index + 1; at < Math.min(to, index + 12); at++) if (context.quoted[at]) return true;
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
