import { flag, secondFlag } from "./lexicon/flags";
import { after, flagsAt, moreAt, wordAt, type Context, type Subject } from "./noun-phrase";
import { CAPITAL, NUMBER } from "./read-words";

/** Words that open a sentence and leave open who said it. */
const officially =
  /^(?:officially|unofficially|offiziell|inoffiziell|officiellement|oficialmente|extraoficialmente|официально)$/i;

const eyes = /^(?:for|für|pour|para|для)$/i;
const judges =
  /^(?:histori\p{L}+|scholars|researchers|experts?|experten|expertos|observ\p{L}+|beobachter|critics|kritiker|critiques|críticos|authors|autor\p{L}*|auteurs|commentators|comment\p{L}+|comentaristas|analyst\p{L}*|analist\p{L}*|specialists|spécialistes|especialistas|forscher|chercheurs|investigadores|estudiosos|истори\p{L}+|исследовател\p{L}+|эксперт\p{L}+|авторов|наблюдател\p{L}+|критиков)$/iu;

/** "For many historians, ...", "Für viele Forscher ...", "Para muchos historiadores ...": the judgement of some, at a sentence's head. Gives the word behind them, or -1. */
export function inEyesOf(context: Context, from: number, to: number): number {
  if (from + 2 >= to || !eyes.test(wordAt(context, from))) return -1;
  let some = false;
  for (let index = from + 1; index < Math.min(to, from + 6); index++) {
    if (/[,.;:]/.test(after(context, index - 1))) return -1;
    if (flagsAt(context, index) & flag.quantifier) some = true;
    if (judges.test(wordAt(context, index))) return some ? index + 1 : -1;
  }
  return -1;
}

/** Whether "officially" opens a sentence as a source of its own: behind it a comma or a figure, and no "the government denied". */
export function isOfficial(context: Context, from: number, to: number): boolean {
  if (!officially.test(wordAt(context, from))) return false;
  if (after(context, from) !== ",") return from + 1 < to && (context.words.shape[from + 1]! & NUMBER) !== 0;
  for (let index = from + 1; index < Math.min(to, from + 14); index++)
    if (flagsAt(context, index) & flag.body) {
      for (let verb = index + 1; verb < Math.min(to, index + 8); verb++)
        if (flagsAt(context, verb) & flag.report && (moreAt(context, verb) & secondFlag.weak) === 0) return false;
      return true;
    }
  return true;
}

const unsure =
  /^(?:disputed|contested|debated|unreliable|uncertain|unavailable|lacking|missing|impossible|incomplete|scarce)$/i;

/** Whether "estimates of", "estimates for" only speak of figures and pass none on: "All estimates of the losses are disputed". */
export function merelyMentions(context: Context, index: number, end: number, to: number): boolean {
  if (!/^estimates$/i.test(wordAt(context, index)) || end - index !== 2) return false;
  for (let at = end; at + 1 < Math.min(to, end + 10); at++) {
    if (context.words.shape[at]! & NUMBER || /[,;:]/.test(after(context, at - 1))) return false;
    if ((flagsAt(context, at) & flag.be) === 0 && !/^remain$/i.test(wordAt(context, at))) continue;
    const adverb = flagsAt(context, at + 1) & flag.adverb || /ly$/i.test(wordAt(context, at + 1));
    return unsure.test(wordAt(context, adverb ? Math.min(to - 1, at + 2) : at + 1));
  }
  return false;
}

/** "Purported sightings": nobody vouches for them; "purported to be" is somebody's own doing. */
export const purports = (context: Context, index: number, to: number): boolean =>
  (moreAt(context, index) & secondFlag.weak) !== 0 &&
  context.language === "en" &&
  /^(?:purported|rumou?red)$/i.test(wordAt(context, index)) &&
  index > 0 &&
  index + 1 < to &&
  after(context, index) === " " &&
  (flagsAt(context, index - 1) & (flag.definite | flag.indefinite | flag.preposition | flag.quantifier)) !== 0 &&
  (flagsAt(context, index + 1) & (flag.preposition | flag.boundary | flag.definite | flag.indefinite)) === 0;

/** The work that "(per the Lancet study)" names behind surveys or estimates without a name; null where there is none. */
export function perWork(context: Context, from: number, to: number): Subject | null {
  if (context.language !== "en") return null;
  for (let at = Math.max(1, from); at + 1 < to; at++) {
    if (context.text[context.words.start[at]! - 1] !== "(" || !/^per$/i.test(wordAt(context, at))) continue;
    const name = /^the$/i.test(wordAt(context, at + 1)) ? at + 2 : at + 1;
    if (name < to && context.words.shape[name]! & (CAPITAL | NUMBER))
      return { kind: "work", from: name, to: Math.min(to, name + 4) };
  }
  return null;
}
