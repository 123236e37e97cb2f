import { flag } from "./lexicon/flags";
import { judgeSubject } from "./judge-subject";
import { after, flagsAt, wordAt, type Context, type Subject } from "./noun-phrase";

/** The agent of a passive within a few words, or null where none is named. */
export function agentOf(context: Context, from: number, to: number): Subject | null {
  for (let index = from; index < Math.min(to, from + 9); index++) {
    const flags = flagsAt(context, index);
    if (index > from && /[.;:]/.test(after(context, index - 1))) return null;
    if (flags & flag.boundary && (flags & (flag.by | flag.preposition)) === 0) return null;
    if (flags & flag.by) {
      const agent = judgeSubject(context, index + 1, Math.min(to, index + 9));
      if (agent.kind !== "none") return agent;
    }
  }
  return null;
}

/** Whether a group without a name is one of sources or judges: "a number of historians". */
export function anyGeneric(context: Context, { from, to }: Subject): boolean {
  for (let index = from; index < to; index++) if (flagsAt(context, index) & (flag.generic | flag.role)) return true;
  return false;
}

/** Participles for what somebody says of a thing and does not do to it: "was hailed by both". */
export const valued =
  /^(?:hailed|praised|critici[sz]ed|condemned|denounced|described|portrayed|characteri[sz]ed|dismissed|blamed|accused|credited|lauded|ridiculed|mocked|mentioned|attested|quoted|recounted|related|viewed|seen)$/i;

const calling = /^called$/i;
const calledOff = /^(?:back|up|on|out|to|upon|in|off|away|for)$/i;

/** What is said of a thing whenever no agent stands by it; "has been" makes more of them such. */
const saidOf =
  /^(?:credited|critici[sz]ed|praised|hailed|lauded|described|portrayed|characteri[sz]ed|depicted|likened|ridiculed|mocked|perceived|decried|deplored)$/i;
const saidOfSince =
  /^(?:called|compared|seen|viewed|condemned|denounced|questioned|challenged|contested|disputed|dismissed|accused|blamed|debated|discussed)$/i;
const tried =
  /^(?:tried|trial|convicted|arrested|sentenced|court|charged|executed|indicted|imprisoned|hanged|shot|jailed|expelled|dismissed|acquitted|treason)$/i;

/** Whether a charge was one before a court: "was accused of theft and hanged". */
function isCharge(context: Context, verb: number, from: number, to: number): boolean {
  for (let at = Math.max(from, verb - 12); at < Math.min(to, verb + 24); at++)
    if (at !== verb && tried.test(wordAt(context, at))) return true;
  return false;
}

/** "Has been called", "is accused of", "were credited with": somebody says so, and nobody is named. */
function isSaidOf(context: Context, verb: number, be: number, to: number): boolean {
  if (be < 0 || (verb + 1 < to && /^in$/i.test(wordAt(context, verb + 1)))) return false;
  const word = wordAt(context, verb);
  const next = verb + 1 < to ? wordAt(context, verb + 1) : "";
  const been = /^been$/i.test(wordAt(context, be));
  if (/^accused$/i.test(word)) return /^of$/i.test(next) && !isCharge(context, verb, Math.max(0, be - 12), to);
  if (calling.test(word)) return been && !calledOff.test(next);
  if (/^(?:cited|quoted|mentioned|related|recounted|recorded)$/i.test(word))
    return /^(?:of|about|regarding|concerning|with)$/i.test(next);
  return (
    saidOf.test(word) ||
    (been && saidOfSince.test(word)) ||
    (/^(?:is|are)$/i.test(wordAt(context, be)) &&
      /^(?:questioned|contested|disputed|debated|seen|viewed|blamed)$/i.test(word) &&
      /^(?:as|among|whether|for)$/i.test(next))
  );
}

/** Somebody particular behind "by" whom no list knows: "by his own adjutant". */
function somebodyBy(context: Context, verb: number, to: number): Subject | null {
  for (let index = verb + 1; index + 1 < Math.min(to, verb + 8) && !/[,;:]/.test(after(context, index - 1)); index++)
    if (/^by$/i.test(wordAt(context, index)) && flagsAt(context, index + 1) & flag.definite)
      return { kind: "person", from: index + 1, to: Math.min(to, index + 3) };
  return null;
}

/** Who says it in a passive of a verb that is oftener something else: "has been called", "was hailed by both"; null where nobody does. */
export function weakPassive(context: Context, verb: number, be: number, to: number): Subject | null {
  const named = be < 0 ? null : agentOf(context, verb + 1, to);
  if (/^compared$/i.test(wordAt(context, verb)) && !(be > 0 && /^been$/i.test(wordAt(context, be)))) return null;
  if (!named && !somebodyBy(context, verb, to) && isSaidOf(context, verb, be, to))
    return { kind: "vague", from: be, to: verb + 1 };
  if (named?.kind === "person" && valued.test(wordAt(context, verb))) return named;
  if (be >= 0 && !named && /^(?:attributed|ascribed|branded|dubbed|labell?ed)$/i.test(wordAt(context, verb)))
    return { kind: "vague", from: be, to: verb + 1 };
  if (be >= 0 && !named && valued.test(wordAt(context, verb))) return somebodyBy(context, verb, to);
  return named?.kind === "vague" && anyGeneric(context, named) ? named : null;
}
