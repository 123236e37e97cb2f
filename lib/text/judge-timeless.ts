import { flag, secondFlag } from "./lexicon/flags";
import { after, flagsAt, moreAt, wordAt, type Context } from "./noun-phrase";
import { CAPITAL, NUMBER } from "./read-words";

const endsInEd = ({ text, words }: Context, index: number): boolean =>
  text.charCodeAt(words.end[index]! - 1) === 100 &&
  text.charCodeAt(words.end[index]! - 2) === 101 &&
  words.end[index]! - words.start[index]! > 4;

/** Words in "ed" that are no verb's past. */
const noPast =
  /^(?:indeed|need|speed|breed|hundred|kindred|sacred|naked|wicked|rugged|ragged|hatred|exceed|proceed|succeed|bleed|greed|creed|agreed|seed|shed|weed|beloved|so-called)$/i;

const present =
  /^(?:is|are|am|be|being|s|re|get|gets|getting|become|becomes|remain|remains|seem|seems|look|looks|feel|feels)$/i;

/** Whether a word is one that no list knows and that a participle may stand before: "painted signs". */
const isBare = ({ words }: Context, index: number): boolean =>
  index < words.count && words.id[index] === 0 && (words.shape[index]! & (CAPITAL | NUMBER)) === 0;

/** Whether a participle hangs on "is" or stands before its noun, and so tells of no past: "are designed", "of misguided laws". */
function isAdjective(context: Context, index: number, from: number): boolean {
  let before = index - 1;
  while (before > from && flagsAt(context, before) & flag.adverb) before--;
  if (before < from) return true;
  const flags = flagsAt(context, before);
  if (/^(?:and|or)$/i.test(wordAt(context, before)) && after(context, index) === " " && isBare(context, index + 1))
    return true;
  if (present.test(wordAt(context, before)) || after(context, index - 1) === ",") return true;
  return (
    (flags & (flag.definite | flag.indefinite | flag.preposition | flag.quantifier)) !== 0 &&
    (flags & flag.pronoun) === 0 &&
    !/^that$/i.test(wordAt(context, before))
  );
}

/** Whether "would" and "had" tell what was: not where nobody in particular or "this" is their subject. */
const unreal = /^(?:this|that|it|which|one|nobody|nothing|anyone|anybody|who|there)$/i;

/** Whether a sentence has a verb in the past or the perfect. */
function hasPast(context: Context, from: number, to: number): boolean {
  let adjective = -3;
  for (let index = from; index < to; index++) {
    if (context.quoted[index]) continue;
    const word = () => wordAt(context, index);
    if (moreAt(context, index) & secondFlag.past) {
      if (!isAdjective(context, index, from) || flagsAt(context, index) & flag.be) return true;
      adjective = index;
    } else if (endsInEd(context, index) && !noPast.test(word())) {
      if (!isAdjective(context, index, from) && index - adjective > 2) return true;
      adjective = index;
    } else if (/^(?:would|used|didn|wasn|weren|hadn|couldn|could)$/i.test(word()))
      if (!/^would$/i.test(word()) || (index > from && !unreal.test(wordAt(context, index - 1)))) return true;
  }
  return false;
}

/** Words of what is known and what is left, by which a sentence in the present speaks of the past. */
const lasting =
  /^(?:evidence|records|sources?|documents?|documentation|archives?|traces?|proof|accounts?|letters?|manuscripts?|testimon(?:y|ies)|known|unknown|unclear|uncertain|survives?|still|today|nowadays|recently|lately|buried|ruins?|remains|grave|graves|descendants?|ago|century|centuries|since|witness(?:es)?|ghosts?|legends?|version)$/i;

/** Numbers in words: what they count is something particular. */
const counted =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred|thousand)$/i;

/** Somebody in particular, or people who act: a story told in the present. */
const acts = flag.role | flag.body | flag.generic;

function tellsOfSomebody(context: Context, from: number, to: number): boolean {
  if (/^(?:he|she|his|her)$/i.test(wordAt(context, from))) return true;
  if ((flagsAt(context, from) & flag.definite) === 0) return false;
  for (let index = from + 1; index < Math.min(to, from + 4); index++)
    if (flagsAt(context, index) & acts || moreAt(context, index) & secondFlag.crowd)
      return index + 1 < to && (flagsAt(context, index + 1) & (flag.be | flag.finite)) === 0;
  return false;
}

/** Where the main clause of a statement about things of a kind ends ("Museums are places where ..."); else where the sentence does. */
function genericEnd(context: Context, from: number, to: number): number {
  if (flagsAt(context, from) & (flag.definite | flag.pronoun | flag.impersonal | flag.preposition | flag.quantifier))
    return to;
  for (let index = from + 1; index < Math.min(to, from + 5); index++) {
    if (flagsAt(context, index) & (flag.boundary | flag.preposition) || after(context, index - 1) === ",") return to;
    if (!/^(?:are|have)$/i.test(wordAt(context, index))) continue;
    if (index + 1 < to && (moreAt(context, index + 1) & secondFlag.past || endsInEd(context, index + 1))) return to;
    for (let at = index + 1; at < to; at++)
      if (flagsAt(context, at) & (flag.boundary | flag.question) && !/^(?:and|or|as|than)$/i.test(wordAt(context, at)))
        return at;
    return to;
  }
  return to;
}

/**
 * Whether an English sentence says how things are in general, and nothing of the past: no verb in the past, no name, no
 * number, nothing that is left of it, nobody who acts.
 */
export function isTimeless(context: Context, from: number, to: number): boolean {
  if (context.language !== "en") return false;
  for (let index = from; index < to; index++) {
    if (context.words.shape[index]! & NUMBER) return false;
    if (
      context.words.shape[index]! & CAPITAL &&
      (index > from || (to > from + 1 && /['’]/.test(after(context, index)))) &&
      (flagsAt(context, index) & flag.first) === 0
    )
      return false;
  }
  if (tellsOfSomebody(context, from, to) || hasPast(context, from, genericEnd(context, from, to))) return false;
  const particular = (flagsAt(context, from) & flag.definite) !== 0;
  for (let index = from; index < to; index++) {
    const word = wordAt(context, index);
    if (lasting.test(word) || counted.test(word) || (particular && /^now$/i.test(word))) return false;
  }
  return true;
}
