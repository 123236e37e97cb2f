import { wordAt, type Context } from "./noun-phrase";
import { NUMBER } from "./read-words";

/** Whether a figure stands in a run of words, in digits or in one of a language's number words. */
export function hasNumber(context: Context, from: number, to: number, numberWords: RegExp): boolean {
  for (let at = from; at < to; at++)
    if (context.words.shape[at]! & NUMBER || numberWords.test(wordAt(context, at))) return true;
  return false;
}
