import { between, breaksAt, clauseEnd, farthest } from "../clause";
import { hasNumber } from "../has-number";
import { judgeSubject } from "../judge-subject";
import { flag, secondFlag } from "../lexicon/flags";
import { flagsAt, isName, moreAt, wordAt, type Context, type Subject } from "../noun-phrase";
import { plainNoun } from "./find-speaker";
import { numberWords } from "./number-words";

const leads = /^(?:en|según|por)$/i;

/** The work or body that something "se lee en" or "consta en": behind the verb or at the clause's head. */
export function placeOf(context: Context, verb: number, from: number, to: number): Subject | null {
  for (const [first, last] of [
    [verb + 1, Math.min(to, verb + 5)],
    [Math.max(from, verb - farthest), verb],
  ] as const)
    for (let at = first; at < last; at++) {
      if (!leads.test(wordAt(context, at)) || context.quoted[at]) continue;
      let end = at + 1;
      while (
        end < to &&
        end - at < 9 &&
        !breaksAt(context, end - 1) &&
        !context.quoted[end] &&
        (flagsAt(context, end) & flag.boundary) === 0 &&
        end !== verb
      )
        end++;
      const place = judgeSubject(context, at + 1, end);
      if (
        place.kind === "work" ||
        place.kind === "vague" ||
        (place.kind === "person" && (flagsAt(context, at + 1) & flag.body || flagsAt(context, at + 2) & flag.body))
      )
        return place;
    }
  return null;
}

const reckoned = /^(?:estimad|calculad|cifrad|fijad|propuest|considerad|sostenid|defendid|situad|evaluad)[oa]s?$/i;

/** Whose reckoning it is where a sentence with "se" names them: "se puede considerar ... según Prada", "estimado por el historiador Prada". */
export function ownerElsewhere(context: Context, from: number, to: number): Subject | null {
  for (let at = from; at + 1 < to; at++) {
    if (context.quoted[at]) continue;
    const word = wordAt(context, at);
    const agent = reckoned.test(word) && /^por$/i.test(wordAt(context, at + 1));
    if (!agent && !/^según$/i.test(word)) continue;
    const start = agent ? at + 2 : at + 1;
    const owner = judgeSubject(context, start, clauseEnd(context, start, to));
    if (owner.kind === "person" || owner.kind === "work") return owner;
  }
  return null;
}

/** "Para el sindicato, ...", "Para muchos, ...": a holder at a sentence's head. */
export function holderFor(context: Context, from: number, to: number): Subject | null {
  let end = from + 1;
  while (end < to && end - from < 12 && !breaksAt(context, end - 1)) end++;
  if (end >= to || !between(context, end - 1).includes(",") || end === from + 1) return null;
  if (
    /^(?:entonces|ello|eso|esto|siempre|que)$/i.test(wordAt(context, from + 1)) ||
    hasNumber(context, from + 1, end, numberWords)
  )
    return null;
  const first = flagsAt(context, from + 1);
  if (moreAt(context, from + 1) & secondFlag.utter || /(?:ar|er|ir|arse|erse|irse)$/.test(wordAt(context, from + 1)))
    return null;
  if (first & flag.quantifier && end - from === 2) return { kind: "vague", from: from + 1, to: end };
  const subject = judgeSubject(context, from + 1, end);
  if (subject.kind === "work" || subject.kind === "none") return null;
  if (subject.kind === "person" && isName(context, from + 1, from) && end - from < 3) return null;
  return plainNoun(context, subject) ? null : subject;
}
