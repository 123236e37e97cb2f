import { flag, secondFlag } from "./lexicon/flags";
import { after, flagsAt, moreAt, wordAt, type Context } from "./noun-phrase";
import { NUMBER } from "./read-words";

/** "If we would avoid it", "the house that I like": the author within a clause of the sentence. */
const isInClause = (context: Context, index: number): boolean =>
  (flagsAt(context, index - 1) & flag.boundary) !== 0 &&
  !/^(?:and|but|or|than)$/i.test(wordAt(context, index - 1)) &&
  after(context, index - 1) === " ";

/** "You know, ...", "..., we know, ...": what is thrown in, and says nothing. */
export const isAside = (context: Context, index: number): boolean =>
  index + 1 < context.words.count &&
  /^(?:know|see)$/i.test(wordAt(context, index + 1)) &&
  after(context, index + 1) === "," &&
  (index === 0 || after(context, index - 1) !== " ");

/** Whether the author speaks of what goes on in the author: "I would recommend", "my suspicion is", "I'd". */
export function speaksOfItself(context: Context, index: number, from: number): boolean {
  if ((moreAt(context, index) & secondFlag.mental) === 0) return false;
  if (flagsAt(context, index) & flag.first && !context.german) return index - from <= 3;
  for (let at = index - 1; at >= Math.max(from, index - 3); at--) {
    if (/[,;:.]/.test(after(context, at))) return false;
    if (flagsAt(context, at) & flag.first && /^(?:are|re)$/i.test(wordAt(context, index)))
      return at === index - 1 && /^we$/i.test(wordAt(context, at));
    if (flagsAt(context, at) & flag.first && /^(?:have|ve|haven)$/i.test(wordAt(context, index)))
      return /^i$/i.test(wordAt(context, at));
    if (flagsAt(context, at) & flag.first)
      return (
        !isAside(context, at) &&
        !(at > from + 2 && isInClause(context, at)) &&
        !/^(?:us|me|nous|uns|mich|mir|нас|меня)$/i.test(wordAt(context, at))
      );
  }
  return false;
}

const told =
  /^(?:was|were|had|did|became|came|began|took|made|went|led|lost|fell|died|killed|shot|ended|held|said|says|has|have)$/i;

/** Whether "will" is all that a sentence is built on: what is to come, with no date, number or word of the past. */
function foretells(context: Context, index: number, from: number, to: number): boolean {
  if (index === from || flagsAt(context, index - 1) & (flag.definite | flag.indefinite | flag.adverb)) return false;
  for (let at = from; at < to; at++) {
    if (context.words.shape[at]! & NUMBER || told.test(wordAt(context, at)) || flagsAt(context, at) & flag.report)
      return false;
    if (at < index && flagsAt(context, at) & flag.boundary && at > from) return false;
  }
  return true;
}

/** Whether a word says what ought to be, as the author's own demand: not told of somebody, and in no clause of its own. */
export function demands(context: Context, index: number, from: number, to: number): boolean {
  if ((moreAt(context, index) & secondFlag.norm) === 0) return false;
  const next = index + 1 < to ? wordAt(context, index + 1) : "";
  if (/^will$/i.test(wordAt(context, index))) return foretells(context, index, from, to);
  if (/^needs?$/i.test(wordAt(context, index)) && next !== "to") return false;
  if (/^(?:must|müssen|muss)$/i.test(wordAt(context, index)) && /^have$/i.test(next)) return false;
  for (let at = from; at < index; at++) {
    const flags = flagsAt(context, at);
    if (flags & (flag.report | flag.said) || /^(?:lest|if|whether)$/i.test(wordAt(context, at))) return false;
    const opens = (flags & (flag.definite | flag.adverb)) === 0 || /^that$/i.test(wordAt(context, at));
    if (
      at > from &&
      flags & flag.boundary &&
      opens &&
      !/^(?:and|or|but|und|oder|et|ou|y|o|и|или)$/i.test(wordAt(context, at))
    )
      return false;
  }
  return true;
}

/** Whether a word is the "s" of "it's" and not of a possessive. */
export const isShortIs = (context: Context, index: number, from: number): boolean =>
  index > from &&
  /^(?:s|re)$/i.test(wordAt(context, index)) &&
  (flagsAt(context, index - 1) & (flag.impersonal | flag.pronoun | flag.boundary | flag.question)) !== 0;

/** Whether a judgement stands behind a copula in the present: "is a sad day", "that is astonishing". */
export function valuesNow(context: Context, index: number, from: number): boolean {
  for (let at = index - 1; at >= Math.max(from, index - 5); at--) {
    if (/[,;:.]/.test(after(context, at))) return false;
    if (/^(?:is|are|remains)$/i.test(wordAt(context, at)) || isShortIs(context, at, from)) return true;
    if (/^been$/i.test(wordAt(context, at))) return at - 2 >= from && /^must$/i.test(wordAt(context, at - 2));
    if (/^(?:of|from|in|to|about)$/i.test(wordAt(context, at))) return false;
  }
  return false;
}

/** What may follow an order's verb: "Look at", "Consider the", "Don't". */
const ordered =
  /^(?:among|amid|along|past|with|from|inside|beyond|behind|across|beneath|over|at|into|out|up|back|down|through|around|to|it|them|him|us|me|not|t|how|what|why|whether|more|all|any|yourself|no)$/i;

const sends = /^(?:read|see|visit|click|follow|go|contact|email|call|check|look|join|write|listen|watch)$/i;

const sendsOn = (context: Context, index: number, to: number): boolean =>
  index + 1 < to &&
  sends.test(wordAt(context, index)) &&
  ((flagsAt(context, index + 1) & flag.definite) !== 0 || ordered.test(wordAt(context, index + 1)));

/** "To find out more, read this article": an order behind the comma of a purpose. */
function ordersBehind(context: Context, from: number, to: number): boolean {
  for (let index = from + 1; index < Math.min(to - 1, from + 22); index++)
    if (after(context, index) === ",") return sendsOn(context, index + 1, to);
  return false;
}

/** Whether a sentence opens with an order to its reader: "Open the door", "Now consider what". */
export function orders(context: Context, from: number, to: number): boolean {
  if (/^(?:for|to|if)$/i.test(wordAt(context, from)) && ordersBehind(context, from, to)) return true;
  const first = from + 2 < to && /^(?:now|so|please|then|just|and|but)$/i.test(wordAt(context, from)) ? from + 1 : from;
  if ((moreAt(context, first) & secondFlag.imperative) === 0 || first + 1 >= to || after(context, first) === "-")
    return false;
  return (
    (flagsAt(context, first + 1) & (flag.definite | flag.indefinite)) !== 0 ||
    (moreAt(context, first + 1) & secondFlag.address) !== 0 ||
    ordered.test(wordAt(context, first + 1))
  );
}
