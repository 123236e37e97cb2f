import { isShortIs } from "./judge-address";
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
  /^(?:is|are|am|be|being|get|gets|getting|become|becomes|remain|remains|seem|seems|look|looks|feel|feels)$/i;

/** Whether a word is one that a participle may stand before: "painted signs". */
const isBare = (context: Context, index: number): boolean =>
  index < context.words.count &&
  (context.words.shape[index]! & (CAPITAL | NUMBER)) === 0 &&
  (flagsAt(context, index) &
    (flag.definite | flag.indefinite | flag.preposition | flag.by | flag.pronoun | flag.adverb | flag.be)) ===
    0;

const small = flag.preposition | flag.by;

/** Whether a participle hangs on "is" or stands before its noun, and so tells of no past: "are designed", "of misguided laws". */
function isAdjective(context: Context, index: number, from: number): boolean {
  let before = index - 1;
  while (before > from && flagsAt(context, before) & flag.adverb) before--;
  if (before < from) return true;
  const flags = flagsAt(context, before);
  const next = index + 1 < context.words.count ? flagsAt(context, index + 1) : 0;
  if (present.test(wordAt(context, before)) || isShortIs(context, before, from)) return true;
  if (flagsAt(context, index) & (flag.finite | flag.be)) return false;
  if (/^(?:and|or)$/i.test(wordAt(context, before)) && after(context, index) === " " && isBare(context, index + 1))
    return true;
  if ((next & flag.by && before === index - 1 && flags === 0) || (after(context, index - 1) === "," && next & small))
    return true;
  return (
    (flags & (flag.definite | flag.indefinite | flag.preposition | flag.quantifier)) !== 0 &&
    (flags & flag.pronoun) === 0 &&
    !/^(?:this|that|these|those)$/i.test(wordAt(context, before))
  );
}

/** Whether a participle stands in a row with one before it: "forged, broken and reshaped". */
const inRow = (context: Context, index: number, adjective: number): boolean =>
  (index - adjective === 2 && /^(?:and|or)$/i.test(wordAt(context, index - 1))) ||
  (index - adjective === 1 && after(context, adjective) === ",");

const opensRelative = /^(?:who|whom|which|that|where|when|what)$/i;

/** Whether a word opens a clause of its own behind the main one: "people who", not "it is clear that". */
function opensClause(context: Context, index: number, from: number): boolean {
  if (index - from < 3 || (flagsAt(context, index) & (flag.boundary | flag.question)) === 0) return false;
  const word = wordAt(context, index);
  if (!opensRelative.test(word)) return false;
  return (
    !/^that$/i.test(word) ||
    (!/^(?:it|there)$/i.test(wordAt(context, from)) &&
      (flagsAt(context, index - 1) & (flag.finite | flag.be | flag.report | flag.opinion)) === 0)
  );
}

/** Whether "would" and "had" tell what was: not where nobody in particular or "this" is their subject. */
const unreal = /^(?:this|that|it|which|one|nobody|nothing|anyone|anybody|who|there)$/i;

/** What a word tells of when: a verb in the past, a participle that tells of no time, or neither. */
function timeOf(context: Context, index: number, from: number, adjective: number): "past" | "adjective" | null {
  if (moreAt(context, index) & secondFlag.past)
    return !isAdjective(context, index, from) || flagsAt(context, index) & flag.be ? "past" : "adjective";
  if (endsInEd(context, index) && !noPast.test(wordAt(context, index)))
    return isAdjective(context, index, from) || inRow(context, index, adjective) ? "adjective" : "past";
  const word = wordAt(context, index);
  if (/^(?:used|didn|wasn|weren|hadn|couldn|could)$/i.test(word)) return "past";
  return /^would$/i.test(word) && index > from && !unreal.test(wordAt(context, index - 1)) ? "past" : null;
}

/**
 * Whether a sentence has a verb in the past or the perfect. The first verb of a clause behind "who" or "that" does not
 * count: "they honour those who died".
 */
function hasPast(context: Context, from: number, to: number): boolean {
  let adjective = -3;
  let relative = -1;
  for (let index = from; index < to; index++) {
    if (context.quoted[index]) continue;
    if (opensClause(context, index, from)) relative = index;
    else if (relative >= 0 && /[,;:–—]/.test(after(context, index - 1))) relative = -1;
    const time = timeOf(context, index, from, adjective);
    if (time === "adjective") adjective = index;
    if (time !== "past") continue;
    if (relative < 0) return true;
    relative = -1;
    adjective = index;
    if (index + 1 < to && timeOf(context, index + 1, from, index) === "past") index++;
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
  const several = (flagsAt(context, from) & flag.quantifier) !== 0;
  if ((flagsAt(context, from) & flag.definite) === 0 && !several) return false;
  for (let index = from + 1; index < Math.min(to, from + (several ? 5 : 4)); index++)
    if (flagsAt(context, index) & acts || moreAt(context, index) & secondFlag.crowd)
      return several || (index + 1 < to && (flagsAt(context, index + 1) & (flag.be | flag.finite)) === 0);
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

/** Words by which a sentence tells where something is, whatever it thinks of it. */
const placed = /^(?:lies|situated|located|stands|lived|there|near|news|called|owned|owns|belongs)$/i;

/** Whether a sentence passes a judgement, and does not say where something is. */
function isValued(context: Context, from: number, to: number): boolean {
  let valued = false;
  for (let index = from; index < to && !valued; index++)
    valued = (moreAt(context, index) & secondFlag.evaluative) !== 0;
  if (!valued) return false;
  for (let index = from; index < to; index++) if (placed.test(wordAt(context, index))) return false;
  return true;
}

/** Somebody or something that was spoken of: "They come to these camps" in a report of the time. */
const speaksOf = /^(?:they|these|those|the|their)$/i;

/** "They often do this": what is done as a rule. */
const isHabit = (context: Context, from: number, to: number): boolean => {
  for (let index = from; index < Math.min(to, from + 5); index++)
    if (/^(?:often|usually|generally|sometimes|typically|always|never|commonly)$/i.test(wordAt(context, index)))
      return true;
  return false;
};

/**
 * Whether an English sentence says how things are in general, and nothing of the past: no verb in the past, no name, no
 * number, nothing that is left of it, nobody who acts.
 */
export function isTimeless(context: Context, from: number, to: number): boolean {
  if (context.language !== "en") return false;
  let named = false;
  for (let index = from; index < to; index++) {
    const shape = context.words.shape[index]!;
    if (shape & NUMBER) return false;
    if (
      shape & CAPITAL &&
      (index > from || (to > from + 1 && /['’]/.test(after(context, index)))) &&
      (flagsAt(context, index) & flag.first) === 0
    )
      named = true;
  }
  const valued = isValued(context, from, to);
  if (named && !valued) return false;
  if (!valued && speaksOf.test(wordAt(context, from)) && !isHabit(context, from, to)) return false;
  if (tellsOfSomebody(context, from, to) || hasPast(context, from, genericEnd(context, from, to))) return false;
  const particular = (flagsAt(context, from) & flag.definite) !== 0;
  for (let index = from; index < to; index++) {
    const word = wordAt(context, index);
    const goesOn = /^being$/i.test(word) && index > from && /^(?:is|are)$/i.test(wordAt(context, index - 1));
    if (goesOn || lasting.test(word) || counted.test(word) || (particular && /^now$/i.test(word))) return false;
  }
  return true;
}
