import { breaks } from "./find-subject";
import { hasNumber } from "./has-number";
import { flag, secondFlag } from "./lexicon/flags";
import { after, flagsAt, moreAt, wordAt, type Context, type Subject } from "./noun-phrase";
import { heldToBe, holderBy, longThought } from "./read-sources";
import { CAPITAL } from "./read-words";
import { agentOf, valued, weakPassive } from "./weak-passives";

const counts = /^(?:record|count|list|document|register|recens|dénombr)/i;

const tells = /^(?:told|tells?|raconte|raconta)$/i;
const hearers =
  /^(?:me|us|him|them|newspaper|paper|magazine|interviewers?|reporters?|journalists?|correspondents?|court|commission|committee|inquiry|investigators?|bbc|historians?|author|audience|tribunal|journal)$/i;

/** Whether somebody who listens stands behind "told": an interviewer, this newspaper, the court. */
function isHearer(context: Context, verb: number, to: number): boolean {
  for (let index = verb + 1; index < Math.min(to, verb + 5); index++)
    if (hearers.test(wordAt(context, index))) return true;
  return false;
}

const press =
  /^(?:reporters?|journalists?|newspapers?|correspondents?|interviewers?|parliament|court|commission|committee|inquiry|investigators?|bbc|tribunal|congress|paper|magazine|journalistes)$/i;

/** Whether those who pass on what they are told stand right behind "told". */
function isPress(context: Context, verb: number, to: number): boolean {
  for (let index = verb + 1; index < Math.min(to, verb + 4); index++)
    if (press.test(wordAt(context, index))) return true;
  return false;
}

const things = /^(?:story|stories|truth|tale|tales|time|difference|lies?|future|fortunes?)$/i;

/** "Told the Courier they saw", "told him he was free": a hearer behind "told" and a clause; not "told him to go", "told the story of". */
function tellsSomebody(context: Context, verb: number, to: number): boolean {
  if (!/^(?:told|tells?)$/i.test(wordAt(context, verb)) || verb + 3 >= to || context.language !== "en") return false;
  if (!followed(context, verb + 1) && !/^(?:me|us|him|her|them|one|a|an)$/i.test(wordAt(context, verb + 1)))
    return false;
  for (let at = verb + 1; at < Math.min(to, verb + 8); at++) {
    const inName = at + 1 < to && (context.words.shape[at - 1]! & context.words.shape[at + 1]! & CAPITAL) !== 0;
    if (inName && /^of$/i.test(wordAt(context, at))) continue;
    if (/^(?:to|of|about)$/i.test(wordAt(context, at)) || things.test(wordAt(context, at))) return false;
    if (at > verb + 1 && flagsAt(context, at) & (flag.pronoun | flag.definite | flag.impersonal)) return true;
  }
  return false;
}

/** Whether somebody or something particular begins at a word: "the quartermaster", "Osk", "them". */
const followed = (context: Context, index: number): boolean =>
  (flagsAt(context, index) & (flag.definite | flag.pronoun)) !== 0 || (context.words.shape[index]! & CAPITAL) !== 0;

/** "Osk blamed the fire on the militia", where somebody lays something at a door; not "was blamed for", "blamed on". */
function laysBlame(context: Context, verb: number, to: number): boolean {
  if (!/^(?:blam|critici[sz]|condemn|denounc|accus)(?:e|es|ed|s)$/i.test(wordAt(context, verb))) return false;
  for (let index = Math.max(0, verb - 2); index < verb; index++) if (flagsAt(context, index) & flag.be) return false;
  if (verb + 1 < to && /^(?:on|for|by|of|as|to|in)$/i.test(wordAt(context, verb + 1))) return false;
  if (/^blam/i.test(wordAt(context, verb)) && verb + 1 < to && followed(context, verb + 1)) return true;
  for (let index = verb + 2; index < Math.min(to, verb + 9); index++) {
    if (/[.;:]/.test(after(context, index - 1))) return false;
    if (/^(?:on|for|of|as)$/i.test(wordAt(context, index))) return true;
  }
  return false;
}

/** Verbs with the hearer between them and what is said: "told a committee on Thursday that". */
const informs = /^(?:told|tells?|inform(?:s|ed)?|assur(?:es|ed)|remind(?:s|ed)?|persuaded|convinced)$/i;

const numberWords = /^(?:hundreds?|thousands?|millions?|dozens?|scores|tens|half|third|centaines|milliers)$/i;

/** Whether a verb that is oftener something else reports here: "that" behind it, a saying, or a figure. */
export function reportsHere(context: Context, verb: number, to: number): boolean {
  const limit = Math.min(to, verb + 9);
  if (/^fear/i.test(wordAt(context, verb))) return false;
  if (
    verb + 1 < to &&
    /^warn(?:s|ed|ing)?$/i.test(wordAt(context, verb)) &&
    /^(?:of|against)$/i.test(wordAt(context, verb + 1))
  )
    return true;
  if (
    tells.test(wordAt(context, verb)) &&
    (context.quoted.subarray(Math.max(0, verb - 14), verb).includes(1)
      ? isHearer(context, verb, to)
      : isPress(context, verb, to))
  )
    return true;
  if (tellsSomebody(context, verb, to)) return true;
  if (laysBlame(context, verb, to)) return true;
  if (/^puts?$/i.test(wordAt(context, verb)) && verb + 1 < to && /^it$/i.test(wordAt(context, verb + 1))) return true;
  if (
    /^(?:suggest|propose)/i.test(wordAt(context, verb)) &&
    hasNumber(context, verb + 1, Math.min(to, verb + 3), numberWords)
  )
    return true;
  if (
    counts.test(wordAt(context, verb)) &&
    !(verb + 1 < to && /^(?:from|of|for|in|since|before|after)$/i.test(wordAt(context, verb + 1))) &&
    hasNumber(context, verb + 1, Math.min(to, verb + 6), numberWords)
  )
    return true;
  if (/^points?|pointed$/i.test(wordAt(context, verb)) && verb + 1 < to && /^out$/i.test(wordAt(context, verb + 1)))
    return true;
  for (let index = verb + 1; index < limit; index++) {
    const flags = flagsAt(context, index);
    if (
      (index <= verb + 3 || informs.test(wordAt(context, verb))) &&
      flags & flag.boundary &&
      /^(?:that|que|qu|as|comme)$/i.test(wordAt(context, index))
    )
      return true;
    if (
      flags & flag.said ||
      /^(?:figure|figures|number|toll|total|losses|chiffre|nombre)$/i.test(wordAt(context, index))
    )
      return true;
    if (
      flags & flag.preposition &&
      /^(?:at|à|de|en|of)$/i.test(wordAt(context, index)) &&
      index + 1 < to &&
      hasNumber(context, index + 1, Math.min(to, index + 6), numberWords)
    )
      return true;
    if (breaks.test(after(context, index - 1)) && index > verb + 1) return false;
  }
  return false;
}

/** The "s" of "it's said", which is no possessive behind an impersonal word. */
const isContracted = (context: Context, index: number, from: number) =>
  index > from &&
  context.words.end[index]! - context.words.start[index]! === 1 &&
  (flagsAt(context, index - 1) & flag.impersonal) !== 0 &&
  /^[sS]$/.test(wordAt(context, index)) &&
  /^['’]$/.test(after(context, index - 1));

/** The "is" that makes a passive of a participle, and whether "widely" or such stands between. */
function helperOf(context: Context, verb: number, from: number): { be: number; adverb: boolean } {
  let be = -1;
  let adverb = false;
  for (let index = verb - 1; index >= from && verb - index <= 4; index--) {
    const flags = flagsAt(context, index);
    if (flags & flag.be || isContracted(context, index, from)) {
      be = index;
      break;
    }
    if (flags & flag.adverb && (flags & flag.preposition) === 0)
      adverb ||=
        /^(?:widely|generally|commonly|much|hotly|fiercely|keenly|usually|often|sometimes|variously|popularly|traditionally|universally|frequently|généralement|souvent|largement|couramment|communément|generalmente|ampliamente|comúnmente|a)$/i.test(
          wordAt(context, index),
        );
    else if (!/(?:ly|almost|virtually)$/i.test(wordAt(context, index))) break;
    if (breaks.test(after(context, index))) break;
  }
  return { be, adverb };
}

/** "Were considered crimes under Argentine law": what the law holds. */
function byLaw(context: Context, verb: number, to: number): boolean {
  for (let at = verb + 1; at < Math.min(to, verb + 9) && !/[,;:.]/.test(after(context, at - 1)); at++) {
    if (!/^(?:under|by)$/i.test(wordAt(context, at))) continue;
    for (let law = at + 1; law < Math.min(to, at + 6); law++)
      if (/^(?:laws?|codes?|constitution|statutes?|acts?|treat(?:y|ies)|convention|rules)$/i.test(wordAt(context, law)))
        return true;
  }
  return false;
}

/** A passive of saying: "is believed to", "has been argued by Pipes". */
export function passiveAt(context: Context, verb: number, from: number, to: number): Subject | null {
  const weak = (moreAt(context, verb) & secondFlag.weak) !== 0;
  const { be, adverb } = helperOf(context, verb, from);
  const next = verb + 1 < to ? wordAt(context, verb + 1) : "";
  const reduced =
    /^(?:believed|thought|said|reported|alleged|rumoured|rumored|known|presumed|supposed|reputed)$/i.test(
      wordAt(context, verb),
    ) &&
    /^to$/i.test(next) &&
    verb + 2 < to &&
    /^(?:have|be)$/i.test(wordAt(context, verb + 2));
  const priced = /^estimated$/i.test(wordAt(context, verb)) && /^(?:at|to)$/i.test(next);
  if (be < 0 && /^as$/i.test(next) && valued.test(wordAt(context, verb))) {
    const namer = agentOf(context, verb + 1, to);
    return namer?.kind === "person" ? namer : null;
  }
  if (be < 0 && longThought(context, verb, from))
    return agentOf(context, verb + 1, to) ?? { kind: "vague", from: verb - 1, to: verb + 1 };
  if (be < 0 && !reduced && !priced) return null;
  if (/^supposed$/i.test(wordAt(context, verb)) && be >= 0 && /^(?:was|were)$/i.test(wordAt(context, be))) return null;
  if (/^believed$/i.test(wordAt(context, verb)) && /^(?:and|in)$/i.test(next)) return null;
  if (/^with$/i.test(next) && /^(?:regarded|viewed|seen|considered)$/i.test(wordAt(context, verb))) return null;
  if (/^put$/i.test(wordAt(context, verb)) && !/^(?:at|forward)$/i.test(next)) return null;
  if (be >= 0 && byLaw(context, verb, to)) return null;
  const impersonal =
    (be > from && (flagsAt(context, be - 1) & flag.impersonal) !== 0) ||
    (be - 2 >= from && (flagsAt(context, be - 2) & flag.impersonal) !== 0);
  const held = be >= 0 && heldToBe(context, verb, be, to);
  if (weak && !adverb && !held && (!impersonal || /^compared$/i.test(wordAt(context, verb)))) {
    return weakPassive(context, verb, be, to);
  }
  if (/^(?:missing|killed|wounded|dead|captured)$/i.test(next)) return null;
  const holder = holderBy(context, verb, to);
  const agent = holder || /^to$/i.test(next) ? holder : agentOf(context, verb + 1, to);
  if (agent) return agent.kind === "none" ? null : agent;
  return { kind: "vague", from: be >= 0 ? be : verb, to: verb + 1 };
}
