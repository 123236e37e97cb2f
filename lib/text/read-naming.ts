import { flag } from "./lexicon/flags";
import { after, flagsAt, nameEnd, wordAt, type Context } from "./noun-phrase";
import { CAPITAL } from "./read-words";

const calls = /^call(?:s|ed|ing)?$/i;
const calledOff = /^(?:for|on|upon|in|into|out|off|up|back|to|at|attention)$/i;

/** How many words behind "call" the name it gives may begin. */
const reach = 12;

/** Whether a name that begins at a word closes its clause: "the Devil’s Chair." and not "Captain Osk a traitor". */
function closes(context: Context, index: number, to: number): boolean {
  const end = Math.min(to, nameEnd(context, index, to));
  if (end >= to || /[,.;:)”"»]/.test(after(context, end - 1))) return true;
  return (flagsAt(context, end) & (flag.boundary | flag.by | flag.preposition)) !== 0;
}

/**
 * Whether "call" only gives a thing its name, which is no saying: "the Salt House, as it was called", "is called the Widow
 * by the people of the valley", "who call the mill “Old Nan”". "Called him a traitor" is a saying.
 */
export function onlyNames(context: Context, verb: number, from: number, to: number): boolean {
  if (context.language !== "en" || !calls.test(wordAt(context, verb))) return false;
  if (verb > from && /^been$/i.test(wordAt(context, verb - 1))) return false;
  if (verb + 1 < to && calledOff.test(wordAt(context, verb + 1))) return false;
  for (let at = verb - 1; at >= Math.max(from, verb - 4); at--)
    if (/^as$/i.test(wordAt(context, at)) && /^(?:it|he|she|they|these|this)$/i.test(wordAt(context, at + 1)))
      return true;
  for (let at = verb + 1; at < Math.min(to, verb + reach) && !/[;:]/.test(after(context, at - 1)); at++) {
    if ((context.words.shape[at]! & CAPITAL) === 0 || (context.words.shape[at - 1]! & CAPITAL) !== 0) continue;
    const article = flagsAt(context, at - 1) & (flag.indefinite | flag.preposition | flag.particle);
    if (article && !/^the$/i.test(wordAt(context, at - 1))) continue;
    if ((at > verb + 1 || isPassive(context, verb, from)) && closes(context, at, to)) return true;
  }
  return false;
}

/** Whether "is" or "was" stands right before "called", small words apart; "has been called" is oftener said of somebody. */
function isPassive(context: Context, verb: number, from: number): boolean {
  for (let at = verb - 1; at >= Math.max(from, verb - 3); at--)
    if (/^(?:is|are|was|were)$/i.test(wordAt(context, at))) return true;
  return false;
}
