import { breaks } from "./find-subject";
import { hasNumber } from "./has-number";
import { flag } from "./lexicon/flags";
import { after, flagsAt, wordAt, type Context } from "./noun-phrase";
import { CAPITAL } from "./read-words";

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

/** Whether a clause without "that" begins at a word: "they fled", "the colonists moved". */
function opensClause(context: Context, index: number, to: number): boolean {
  if (/^(?:he|she|they|it|we|there)$/i.test(wordAt(context, index))) return true;
  if (context.language !== "en" || !/^(?:the|his|her|their|some|many|most)$/i.test(wordAt(context, index)))
    return false;
  for (let at = index + 1; at < Math.min(to, index + 6); at++) {
    if (/[.,;:()]/.test(after(context, at - 1)) || flagsAt(context, at) & (flag.preposition | flag.boundary))
      return false;
    if (at > index + 1 && (flagsAt(context, at) & (flag.finite | flag.be) || wordAt(context, at).endsWith("ed")))
      return true;
  }
  return false;
}

/** "Others have suggested they fled": a verb of saying with a clause behind it that has no "that". */
const tellsBare = (context: Context, verb: number, to: number): boolean =>
  verb + 2 < to &&
  /^(?:suggest|announce|declare|reveal|confirm|hint|agree)(?:e?[sd]|ed)?$/i.test(wordAt(context, verb)) &&
  opensClause(context, verb + 1, to);

/** "Told tales of white houses": what is told stands behind "of" or "that". */
function tellsTales(context: Context, verb: number, to: number): boolean {
  if (!/^(?:told|tells?)$/i.test(wordAt(context, verb))) return false;
  const noun = verb + 1 < to && flagsAt(context, verb + 1) & flag.indefinite ? verb + 2 : verb + 1;
  return (
    noun + 1 < to &&
    /^(?:tales?|stor(?:y|ies)|legends?|yarns?)$/i.test(wordAt(context, noun)) &&
    /^(?:of|about|that|how)$/i.test(wordAt(context, noun + 1))
  );
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

/** Verbs that report with one small word right behind them: "warned of", "puts it", "pointed out". */
const withSmallWord: readonly (readonly [verb: RegExp, next: RegExp])[] = [
  [/^warn(?:s|ed|ing)?$/i, /^(?:of|against)$/i],
  [/^puts?$/i, /^it$/i],
  [/^point(?:s|ed)?$/i, /^out$/i],
];

/** "Told reporters", "told the court": somebody whose hearers pass on what they are told, or hear words that stand before in marks. */
function tellsHearers(context: Context, verb: number, to: number): boolean {
  if (!tells.test(wordAt(context, verb))) return false;
  const quotes = context.quoted.subarray(Math.max(0, verb - 14), verb).includes(1);
  return quotes ? isHearer(context, verb, to) : isPress(context, verb, to);
}

const numberWords = /^(?:hundreds?|thousands?|millions?|dozens?|scores|tens|half|third|centaines|milliers)$/i;
const suggests = /^(?:suggest|propose)/i;
const counts = /^(?:record|count|list|document|register|recens|dénombr)/i;

/** "Suggested 300", "recorded some 300": a verb that gives the figure behind it; not "recorded from 1920". */
function givesNumber(context: Context, verb: number, to: number): boolean {
  const word = wordAt(context, verb);
  if (suggests.test(word)) return hasNumber(context, verb + 1, Math.min(to, verb + 3), numberWords);
  if (!counts.test(word) || verb + 1 >= to) return false;
  if (/^(?:from|of|for|in|since|before|after)$/i.test(wordAt(context, verb + 1))) return false;
  return hasNumber(context, verb + 1, Math.min(to, verb + 6), numberWords);
}

/** Verbs with the hearer between them and what is said: "told a committee on Thursday that". */
const informs = /^(?:told|tells?|inform(?:s|ed)?|assur(?:es|ed)|remind(?:s|ed)?|persuaded|convinced)$/i;
const joins = /^(?:that|que|qu|as|comme)$/i;
const figures = /^(?:figure|figures|number|toll|total|losses|chiffre|nombre)$/i;

/** Whether what is said follows: "that" right behind the verb or its hearer, a saying, a toll, a figure behind "at" or "of". */
function leadsToSaid(context: Context, verb: number, to: number): boolean {
  const near = informs.test(wordAt(context, verb)) ? to : verb + 3;
  for (let index = verb + 1; index < Math.min(to, verb + 9); index++) {
    const flags = flagsAt(context, index);
    const word = wordAt(context, index);
    if (index <= near && flags & flag.boundary && joins.test(word)) return true;
    if (flags & flag.said || figures.test(word)) return true;
    const leads = flags & flag.preposition && /^(?:at|à|de|en|of)$/i.test(word);
    if (leads && hasNumber(context, index + 1, Math.min(to, index + 6), numberWords)) return true;
    if (breaks.test(after(context, index - 1)) && index > verb + 1) return false;
  }
  return false;
}

/** Whether an English or French verb that is oftener something else reports here: by a small word, a hearer, blame, or what is said behind it. */
export function reportsHere(context: Context, verb: number, to: number): boolean {
  const word = wordAt(context, verb);
  const next = verb + 1 < to ? wordAt(context, verb + 1) : "";
  if (/^fear/i.test(word)) return false;
  return (
    withSmallWord.some(([own, small]) => own.test(word) && small.test(next)) ||
    tellsHearers(context, verb, to) ||
    tellsSomebody(context, verb, to) ||
    tellsTales(context, verb, to) ||
    tellsBare(context, verb, to) ||
    laysBlame(context, verb, to) ||
    givesNumber(context, verb, to) ||
    leadsToSaid(context, verb, to)
  );
}
