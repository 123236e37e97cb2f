import { between, farthest, follows } from "../clause";
import { judgeSubject } from "../judge-subject";
import { flag, secondFlag } from "../lexicon/flags";
import type { LocalReader, Sayer } from "../local-reader";
import { flagsAt, moreAt, nobody, wordAt, type Context, type Subject } from "../noun-phrase";
import { asideEnd, asideVerb, behindQuote, touchesQuote } from "../quoted-words";
import { passiveAt } from "../read-passive";
import { findSpeaker, pastAdverbs } from "./find-speaker";
import { toldMood } from "./read-mood";
import { impersonalAt, isNounHere, reportAt, seBefore } from "./read-report";
import { holderFor, placeOf } from "./read-source";

const having = /^(?:ha|han|había|habían|haya|hayan|hubo|hubieron|haber|habiendo)$/i;
/** Participles that behind "es" or "ha sido" tell what is held or said of somebody. */
const judged =
  /^(?:considerad|estimad|calculad|creíd|descrit|calificad|tildad|tachad|vist|señalad|acusad|criticad|cuestionad|cifrad|atribuid|definid|presentad|supuest|interpretad|evaluad|valorad|tenid|mencionad|citad|reputad|sospechad|elogiad|retratad|caracterizad|denominad|llamad|recordad|comparad)[oa]s?$/i;
/** Verbs that lead to an infinitive of saying. */
const chains =
  /^(?:llegó|llegaron|llega|llegan|llegaría|suele|suelen|solía|solían|puede|pueden|podía|pudo|quiso|quisieron|volvió|volvieron|vuelve|insiste|insistió|insisten|tuvo|tuvieron|debió|debieron|acabó|terminó|empezó|comenzó|dio|parece|permite|permiten|ha|han|viene|vienen|vino|atrevió|apresuró|limitó|limita|negó|niega)$/i;
/** «...», "publicadas en la revista Norte": where words that are quoted were printed. */
const printed = /^(?:publicad|reproducid|recogid|difundid|aparecid|transcrit)[oa]s?$/i;
/** "Siguió diciendo": verbs that go on with a gerund of saying. */
const goingOn =
  /^(?:sigu\p{L}+|continu\p{L}+|continú\p{L}+|comenz\p{L}+|empez\p{L}+|acab\p{L}+|termin\p{L}+|viene|vienen|vino|venía|venían|sigo|anda|andaba)$/iu;
/** Whether words before a participle part it from its helper: "no", "ya", "claramente". */
const parting = /^(?:no|ya|también|incluso|siempre|nunca)$|mente$/i;

/** Participles that tell what is said of somebody only with "como", "por" or "de" behind them. */
const judgedAs = /^(?:vist|tenid|citad|presentad|señalad|llamad|comparad|recordad|mencionad)/i;

/** Who says something at a participle: "ha declarado", "se ha dicho", "es considerado"; undefined where it is to be read as any verb. */
function participleAt(context: Context, index: number, from: number, to: number): Sayer | null | undefined {
  let lead = index - 1;
  while (lead > from && parting.test(wordAt(context, lead))) lead--;
  if (lead >= from && having.test(wordAt(context, lead)))
    return seBefore(context, lead, from) >= 0
      ? impersonalAt(context, index, from, to)
      : reportAt(context, index, lead, from, to);
  const word = wordAt(context, index);
  if (judged.test(word) && (!judgedAs.test(word) || follows(context, index, to, /^(?:como|por|de)$/i, 1))) {
    const agent = passiveAt(context, index, from, to);
    if (agent) return { subject: agent, verb: index };
  }
  return flagsAt(context, index) & flag.report ? undefined : null;
}

/** Who says something at an infinitive behind a verb that leads to it: "llegó a afirmar", "se suele decir". */
function infinitiveAt(context: Context, index: number, from: number, to: number): Sayer | null {
  let lead = index - 1;
  if (lead > from && /^(?:a|en|por|de|que)$/i.test(wordAt(context, lead))) lead--;
  if (lead < from || !chains.test(wordAt(context, lead))) return null;
  const itself = /^(?:atrevió|apresuró|limit|neg|nieg)/i.test(wordAt(context, lead));
  return lead > from && seBefore(context, lead, from) >= 0 && !itself
    ? impersonalAt(context, index, from, to)
    : reportAt(context, index, lead, from, to);
}

/** "Habría declarado": told by nobody in particular, where no condition stands near. */
const isHearsay = (context: Context, index: number, from: number, to: number): boolean =>
  (flagsAt(context, index) & (flag.participle | flag.report)) !== 0 &&
  index > from &&
  /^habrían?$/i.test(wordAt(context, index - 1)) &&
  toldMood(context, Math.max(from, index - farthest), Math.min(to, index + farthest)) >= 0;

/** Who says something in Spanish: subjects before and behind the verb or in it, "se", "para", infinitives behind "llegó a". */
export const spanishReader: LocalReader = {
  at(context, index, from, to) {
    const flags = flagsAt(context, index);
    const more = moreAt(context, index);
    const word = wordAt(context, index);
    const holder = index === from && /^para$/i.test(word) ? holderFor(context, from, to) : null;
    if (holder) return { subject: holder, verb: null };
    if (printed.test(word) && (touchesQuote(context, index, to) || /^[.\s]*:/.test(between(context, to - 1)))) {
      const place = placeOf(context, index, index, to);
      return place && { subject: place, verb: index };
    }
    if (isHearsay(context, index, from, to))
      return { subject: { kind: "vague", from: index - 1, to: index + 1 }, verb: index };
    const drawn = drawnFrom(context, index, to);
    if (drawn.kind !== "none") return { subject: drawn, verb: index };
    const told = flags & flag.participle ? participleAt(context, index, from, to) : undefined;
    if (told !== undefined) return told;
    if (more & secondFlag.saying && index > from && goingOn.test(wordAt(context, index - 1)))
      return reportAt(context, index, index - 1, from, to);
    if (more & secondFlag.utter) return infinitiveAt(context, index, from, to);
    if ((flags & flag.report) === 0 || isNounHere(context, index, from)) return null;
    return seBefore(context, index, from) >= 0
      ? impersonalAt(context, index, from, to)
      : reportAt(context, index, index, from, to);
  },
  according(context, start, limit, to) {
    if (start >= to) return undefined;
    if (/^se$/i.test(wordAt(context, start))) {
      const place = placeOf(context, start, start + 1, to);
      return place ?? { kind: "vague", from: start, to: Math.min(to, start + 2) };
    }
    if (/^(?:consta|figura|reza|aparece|recoge|puede)/i.test(wordAt(context, start)))
      return placeOf(context, start, start + 1, to) ?? nobody;
    if (/^(?:sus?|propi[oa]s?)$/i.test(wordAt(context, start)) && limit - start < 4)
      return { kind: "person", from: start, to: limit };
    if ((flagsAt(context, start) & flag.report) === 0 || flagsAt(context, start) & flag.definite) return undefined;
    const subject = findSpeaker(context, start, start, to);
    if (subject.kind !== "none") return subject;
    return judgeSubject(context, pastAdverbs(context, start + 1, to), Math.min(to, start + 8));
  },
  whole(context, from, to) {
    const behind = behindQuote(context, from, to);
    if (behind >= 0 && behind + 1 < to && /(?:ó|aba|ía|e|a|o|on|aban|ían|en|an)$/.test(wordAt(context, behind))) {
      const subject = findSpeaker(context, behind, behind, to);
      if (subject.kind !== "none") return subject;
    }
    const aside = asideVerb(context, from, to);
    if (aside > 0) {
      const subject = judgeSubject(context, aside + 1, asideEnd(context, aside, to));
      if (subject.kind !== "none") return subject;
    }
    const mood = toldMood(context, from, to);
    return mood < 0 ? null : { kind: "vague", from: mood, to: mood + 1 };
  },
};

/** "Se desprende de un estudio de Roca": the work that something is drawn from. */
function drawnFrom(context: Context, index: number, to: number): Subject {
  if (!/^(?:desprend|deduc|infier)/i.test(wordAt(context, index)) || index + 2 >= to) return nobody;
  if (index === 0 || !/^se$/i.test(wordAt(context, index - 1)) || !/^del?$/i.test(wordAt(context, index + 1)))
    return nobody;
  const work = judgeSubject(context, index + 2, Math.min(to, index + 10));
  return work.kind === "work" || work.kind === "vague" ? work : nobody;
}
