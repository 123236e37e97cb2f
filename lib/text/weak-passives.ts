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
function anyGeneric(context: Context, { from, to }: Subject): boolean {
  for (let index = from; index < to; index++) if (flagsAt(context, index) & flag.generic) return true;
  return false;
}

/** Participles for what somebody says of a thing and does not do to it: "was hailed by both". */
export const valued =
  /^(?:hailed|praised|critici[sz]ed|condemned|denounced|described|portrayed|characteri[sz]ed|dismissed|blamed|viewed|seen)$/i;

/** "Has been called", "have been accused of": somebody has done so, and nobody is named. */
const isSaidOf = (context: Context, verb: number, be: number): boolean =>
  be > 0 &&
  !(
    /^called$/i.test(wordAt(context, verb)) &&
    /^(?:back|up|on|out|to|upon|in|off|away)$/i.test(verb + 1 < context.words.count ? wordAt(context, verb + 1) : "")
  ) &&
  /^been$/i.test(wordAt(context, be)) &&
  /^(?:called|described|compared|seen|portrayed|characteri[sz]ed|accused|critici[sz]ed|praised|credited|blamed|viewed|condemned|denounced|hailed|questioned|challenged|contested|disputed|dismissed)$/i.test(
    wordAt(context, verb),
  );

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
  if (!named && isSaidOf(context, verb, be)) return { kind: "vague", from: be, to: verb + 1 };
  if (named?.kind === "person" && valued.test(wordAt(context, verb))) return named;
  if (
    be >= 0 &&
    !named &&
    /^(?:attributed|ascribed|branded|dubbed|labell?ed|zugeschrieben|nachgesagt)$/i.test(wordAt(context, verb))
  )
    return { kind: "vague", from: be, to: verb + 1 };
  if (be >= 0 && !named && valued.test(wordAt(context, verb))) return somebodyBy(context, verb, to);
  return named?.kind === "vague" && anyGeneric(context, named) ? named : null;
}
