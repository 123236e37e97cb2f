import { between, follows } from "../clause";
import { flag, secondFlag } from "../lexicon/flags";
import type { LocalReader } from "../local-reader";
import { flagsAt, isName, moreAt, wordAt, type Context, type Subject } from "../noun-phrase";
import { asideEnd, asideVerb, behindQuote } from "../quoted-words";
import { findSpeaker } from "./find-speaker";
import { allowingAt, concludingAt, passiveAt, reportAt } from "./read-report";

const holding =
  /^(?:уверен|уверена|уверены|убеждён|убежден|убеждена|убеждены|согласен|согласна|согласны|склонен|склонна|склонны|прав|правы|известен)$/i;
/** No word in it is anybody's: for what is said within a quotation. */
const unquoted = new Uint8Array(0);

/** "По официальной статистике", "по современным данным": figures without an owner. */
function unowned(context: Context, index: number, from: number, to: number): boolean {
  if (index < from + 2 || (flagsAt(context, index) & (flag.said | flag.works)) === 0) return false;
  if (!/^по$/i.test(wordAt(context, index - 2)) || !/(?:ым|им|ой|ей|ому)$/i.test(wordAt(context, index - 1)))
    return false;
  if (/^(?:собственн|его|её|их|этим|тем|своим)/i.test(wordAt(context, index - 1))) return false;
  if (index + 1 >= to || between(context, index).trim() !== "") return true;
  const next = flagsAt(context, index + 1);
  return !isName(context, index + 1, index) && (next & (flag.role | flag.body | flag.work)) === 0;
}

/** Who says something in Russian: subjects by their case before and behind the verb, plurals without one, passives with their place. */
export const russianReader: LocalReader = {
  at(context, index, from, to) {
    const flags = flagsAt(context, index);
    const more = moreAt(context, index);
    const word = wordAt(context, index);
    if (unowned(context, index, from, to))
      return { subject: { kind: "vague", from: index - 1, to: index + 1 }, verb: null };
    const told = more & secondFlag.passive ? passiveAt(context, index, from, to) : null;
    if (told) return told;
    if (flags & flag.report) return concludingAt(context, index, from, to) ?? reportAt(context, index, from, to);
    const allowing = allowingAt(context, index, from, to);
    if (allowing) return allowing;
    if (holding.test(word) && (follows(context, index, to, /^(?:что|к|с|в)$/i, 2) || withWhom(context, index, from))) {
      const subject = findSpeaker(context, index, from, to);
      return subject.kind === "none" ? null : { subject, verb: index };
    }
    return null;
  },
  according: () => undefined,
  whole(context, from, to) {
    const behind = behindQuote(context, from, to);
    if (behind >= 0 && behind + 1 < to && /(?:л|ла|ли|ло|ет|ит|ют|ят|лся|лась|лись)$/.test(wordAt(context, behind))) {
      const subject = findSpeaker(context, behind, behind, to);
      if (subject.kind !== "none") return subject;
    }
    const aside = asideVerb(context, from, to);
    if (aside > 0) {
      const subject = findSpeaker({ ...context, quoted: unquoted }, aside, aside, asideEnd(context, aside, to));
      if (subject.kind !== "none") return subject;
    }
    return ownWords(context, from, to) ?? wordsOf(context, from, to);
  },
};

/** "Орлов с ней не согласен": with whom somebody agrees, before the word. */
const withWhom = (context: Context, index: number, from: number): boolean =>
  [1, 2, 3, 4].some((back) => index - back > from && /^(?:с|со)$/i.test(wordAt(context, index - back)));

/** "По собственным данным", "по его словам": whoever the sentence is about. */
function ownWords(context: Context, from: number, to: number): Subject | null {
  for (let at = from; at + 2 < to; at++)
    if (
      /^по$/i.test(wordAt(context, at)) &&
      /^(?:собственн\p{L}+|его|её|ее|их|своим)$/iu.test(wordAt(context, at + 1)) &&
      flagsAt(context, at + 2) & flag.said
    )
      return { kind: "person", from: at + 1, to: at + 3 };
  return null;
}

/** "Телеграмма министра: толпа двинулась ...": a work whose words follow behind a colon. */
function wordsOf(context: Context, from: number, to: number): Subject | null {
  if ((flagsAt(context, from) & flag.work) === 0 || (moreAt(context, from) & secondFlag.nominative) === 0) return null;
  for (let at = from; at < Math.min(to - 1, from + 14); at++) {
    if (flagsAt(context, at) & flag.finite) return null;
    if (between(context, at).includes(":")) return { kind: "work", from, to: at + 1 };
  }
  return null;
}
