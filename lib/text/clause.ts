import { flag } from "./lexicon/flags";
import { after, flagsAt, wordAt, type Context } from "./noun-phrase";

/** So many words before and behind a verb are looked at, however long its sentence is. */
export const farthest = 60;

/** What ends a clause: a stop, a bracket, a quotation mark, a dash. */
export const stops = /[.;:()“”"«»„–—…?!]/;

/** What stands between a word and the next, or behind the last one. */
export const between = ({ words, text }: Context, index: number): string =>
  index + 1 < words.count ? text.slice(words.end[index]!, words.start[index + 1]!) : text.slice(words.end[index]!);

/** Whether a stop or a comma stands between a word and the next. */
export function breaksAt(context: Context, index: number): boolean {
  const gap = between(context, index);
  return gap.includes(",") || stops.test(gap);
}

/** Whether a word is the first of its sentence, so that its capital says nothing: "Retired officers". */
export const opensSentence = ({ text, words }: Context, index: number): boolean =>
  /(?:^|[.!?…\n])["”»’)\]\d]*\s*["“«„(]*$/.test(text.slice(Math.max(0, words.start[index]! - 6), words.start[index]!));

/** Where the words that hang on a preposition end: the next comma, verb or joining word. */
export function clauseEnd(context: Context, index: number, to: number, reach = 14): number {
  let end = index + 1;
  while (end < to && end - index <= reach) {
    if (breaksAt(context, end - 1) || context.quoted[end]) break;
    if (flagsAt(context, end) & flag.boundary) break;
    end++;
  }
  return end;
}

/** Whether one of these words follows within a clause, at most so many words on. */
export function follows(context: Context, index: number, to: number, word: RegExp, reach: number): boolean {
  for (let at = index + 1; at < Math.min(to, index + 1 + reach); at++) {
    if (/[.;()]/.test(after(context, at - 1))) return false;
    if (word.test(wordAt(context, at))) return true;
  }
  return false;
}
