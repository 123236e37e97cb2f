import { breaks } from "./find-subject";
import { flag, secondFlag } from "./lexicon/flags";
import { after, flagsAt, moreAt, wordAt, type Context } from "./noun-phrase";
import { CAPITAL } from "./read-words";

/** What verbs that lay something to somebody have behind them: accused of, credited with, regarded as. */
const laidBy = (verb: string): RegExp => {
  if (/^(?:accus|suspect)/i.test(verb)) return /^of$/i;
  if (/^blam/i.test(verb)) return /^(?:for|on)$/i;
  if (/^credit/i.test(verb)) return /^(?:with|for|to)$/i;
  return /^(?:attribut|ascrib)/i.test(verb) ? /^to$/i : /^as$/i;
};

/** How many words of its clause are looked at behind a verb. */
const reach = 10;

/** Whether one of a verb's small words stands behind it in its clause. */
function takes(context: Context, verb: number, to: number, small: RegExp): boolean {
  for (let at = verb + 1; at < Math.min(to, verb + reach); at++) {
    if (at > verb + 1 && breaks.test(after(context, at - 1))) return false;
    if (flagsAt(context, at) & (flag.preposition | flag.particle) && small.test(wordAt(context, at)))
      return at > verb + 1;
  }
  return false;
}

const calls = /^call(?:s|ed)?$/i;
const represents = /^represent(?:s|ed)?$/i;
/** "Called the regent a coward", "calls him a liar". */
function callsNames(context: Context, verb: number, to: number): boolean {
  if (verb + 3 >= to || context.language !== "en") return false;
  const somebody =
    flagsAt(context, verb + 1) & (flag.definite | flag.pronoun) || context.words.shape[verb + 1]! & CAPITAL;
  if (!somebody && !/^(?:him|them|it)$/i.test(wordAt(context, verb + 1))) return false;
  if (verb > 0 && flagsAt(context, verb - 1) & flag.be) return false;
  for (let at = verb + 2; at < Math.min(to, verb + 6) && after(context, at - 1) === " "; at++) {
    if (/^an?$/i.test(wordAt(context, at))) return true;
    if (flagsAt(context, at) & (flag.preposition | flag.boundary | flag.finite)) return false;
  }
  return false;
}

const appeals = /^(?:appeal|plead|pled|press|lobb|campaign|petition|argu)/i;

/** "Against peaceful protests": a plural behind a preposition and an adjective, and no verb. */
const isObject = (context: Context, verb: number): boolean =>
  verb > 1 &&
  wordAt(context, verb).endsWith("s") &&
  (flagsAt(context, verb - 2) & flag.preposition) !== 0 &&
  (context.words.shape[verb - 1]! & CAPITAL) === 0 &&
  (flagsAt(context, verb - 1) & (flag.pronoun | flag.definite)) === 0;

const expresses = /^(?:express|voice|repeat)(?:e?[sd]|ed)?$/i;

/** "Expressed at a meeting a wish that": what is said, behind where it is said. */
function takesMatter(context: Context, verb: number, to: number): boolean {
  for (let at = verb + 2; at < Math.min(to, verb + reach); at++) {
    if (breaks.test(after(context, at - 1))) return false;
    if (
      moreAt(context, at) & secondFlag.matter ||
      /^(?:wish|regret|opinion|sorrow|gratitude|surprise|desire)$/i.test(wordAt(context, at))
    )
      return true;
  }
  return false;
}

/**
 * Whether a verb that is oftener something else says by itself that its subject has said something: "condemned the
 * killings", "called for an inquiry", "credits the duke with the bridge". Passives and "condemned by" do not.
 */
export function saysOutright(context: Context, verb: number, to: number): boolean {
  const more = moreAt(context, verb);
  if (calls.test(wordAt(context, verb)) && callsNames(context, verb, to)) return true;
  if (calls.test(wordAt(context, verb))) return verb + 1 < to && /^(?:for|upon|on)$/i.test(wordAt(context, verb + 1));
  if (represents.test(wordAt(context, verb)) && verb + 1 < to && /^(?:it|them)$/i.test(wordAt(context, verb + 1)))
    return true;
  if ((more & (secondFlag.speech | secondFlag.laying)) === 0) return false;
  if (isObject(context, verb)) return false;
  if (verb + 1 >= to || /[.,;:)]/.test(after(context, verb))) return false;
  if (flagsAt(context, verb + 1) & (flag.by | flag.be)) return false;
  if (verb > 0 && flagsAt(context, verb - 1) & (flag.be | flag.indefinite)) return false;
  if (appeals.test(wordAt(context, verb))) return takes(context, verb, to, /^(?:for|to)$/i);
  if (expresses.test(wordAt(context, verb)) && flagsAt(context, verb + 1) & flag.preposition)
    return takesMatter(context, verb, to);
  if (flagsAt(context, verb + 1) & flag.preposition && !/^(?:that|to)$/i.test(wordAt(context, verb + 1))) return false;
  return (more & secondFlag.speech) !== 0 || takes(context, verb, to, laidBy(wordAt(context, verb)));
}

const modal = /^(?:would|could|might|may|can|will|should|must|did|do|does|not|have|has|had|also|often)$/i;

/** The first of a verb's own helpers: the "would" of "would make". */
export function pastModals(context: Context, verb: number, from: number): number {
  let first = verb;
  while (first - 1 > from && verb - first < 3 && modal.test(wordAt(context, first - 1))) first--;
  return first;
}

/** Whether a verb has a claim, a doubt or a view as its object: "made the argument", "raised serious doubts", "share this belief". */
export function bringsUp(context: Context, verb: number, to: number): boolean {
  if ((moreAt(context, verb) & secondFlag.light) === 0) return false;
  for (let at = verb + 1; at < Math.min(to, verb + 5); at++) {
    if (/[.,;:()]/.test(after(context, at - 1))) return false;
    if (moreAt(context, at) & secondFlag.matter)
      return at > verb + 1 || /s$/i.test(wordAt(context, at))
        ? !(at + 1 < to && /^to$/i.test(wordAt(context, at + 1)))
        : false;
    if (flagsAt(context, at) & (flag.preposition | flag.boundary) && (flagsAt(context, at) & flag.definite) === 0)
      return false;
  }
  return false;
}
