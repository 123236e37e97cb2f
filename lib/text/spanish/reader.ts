import { between, breaksAt, farthest, follows } from "../clause";
import { hasNumber } from "../has-number";
import { judgeSubject } from "../judge-subject";
import { flag, secondFlag } from "../lexicon/flags";
import type { LocalReader, Sayer } from "../local-reader";
import { nobody, after, flagsAt, isName, moreAt, wordAt, type Context, type Subject } from "../noun-phrase";
import { asideEnd, asideVerb, behindQuote, titleBefore, touchesQuote } from "../quoted-words";
import { passiveAt } from "../read-passive";
import { carriesReport } from "../weak-verbs";
import { pastAdverbs, placeOf, plainNoun, spanishSubject } from "./find-speaker";
import { numberWords } from "./number-words";
import { held, located, ownerElsewhere, signed, toldMood } from "./read-report";

/** What with a weak verb is a judgement of those who have no name: "algunos retrasan la fecha". */
const judges =
  /^(?:situ|sitú|elev|reduc|reduj|rebaj|fij|dat|fech|retras|adelant|identific|interpret|v[eé]|pint|present|habl|da$|dan$|dio$|dieron$|ofrec|recog|relacion|vincul|asoci|defiend|pon|pus|hac|hic|cuent|contó|contab|registr|remont|descart|compar|equipar|muestr|aument|duplic|limit|rechaz|recuerd|hall|llam|acus|culp|tien)/iu;

const having = /^(?:ha|han|había|habían|haya|hayan|hubo|hubieron|haber|habiendo)$/i;
/** Participles that behind "es" or "ha sido" tell what is held or said of somebody. */
const judged =
  /^(?:considerad|estimad|calculad|creíd|descrit|calificad|tildad|tachad|vist|señalad|acusad|criticad|cuestionad|cifrad|atribuid|definid|presentad|supuest|interpretad|evaluad|valorad|tenid|mencionad|citad|reputad|sospechad|elogiad|retratad|caracterizad|denominad|llamad|recordad|comparad)[oa]s?$/i;
const chains =
  /^(?:llegó|llegaron|llega|llegan|llegaría|suele|suelen|solía|solían|puede|pueden|podía|pudo|quiso|quisieron|volvió|volvieron|vuelve|insiste|insistió|insisten|tuvo|tuvieron|debió|debieron|acabó|terminó|empezó|comenzó|dio|parece|permite|permiten|ha|han|viene|vienen|vino|atrevió|apresuró|limitó|limita|negó|niega)$/i;
/** «...», "publicadas en la revista Norte": where words that are quoted were printed. */
const printed = /^(?:publicad|reproducid|recogid|difundid|aparecid|transcrit)[oa]s?$/i;
const goingOn =
  /^(?:sigu\p{L}+|continu\p{L}+|continú\p{L}+|comenz\p{L}+|empez\p{L}+|acab\p{L}+|termin\p{L}+|viene|vienen|vino|venía|venían|sigo|anda|andaba)$/iu;
/** What is declared and no statement: a state of siege, a war, a strike. */
const declares =
  /^(?:estado|guerra|huelga|independencia|ley|toque|paz|bancarrota|culpable|inocente|desierto|monumento|luto|nulo|nula|ilegal|patrimonio)$/i;
/** Whether the words before a verb make it one of "se": "se ha calculado", "se le atribuye". */
function seBefore(context: Context, verb: number, from: number): number {
  for (let at = verb - 1; at >= Math.max(from, verb - 4); at--) {
    if (/^se$/i.test(wordAt(context, at))) return at;
    if (!/^(?:l[oae]s?|ha|han|había|habían|no|puede|suele|a|llegó)$/i.test(wordAt(context, at))) return -1;
  }
  return -1;
}

/** "Se dice que", "se lee en el parte del 3 de mayo": nobody's saying, or the work's where it stands. */
function impersonal(context: Context, verb: number, from: number, to: number): Sayer | null {
  const word = wordAt(context, verb);
  const that = follows(context, verb, to, /^que$/i, 4);
  const place = placeOf(context, verb, from, to);
  if (
    place &&
    located.test(word) &&
    (that || touchesQuote(context, verb, to) || hasNumber(context, verb + 1, to, numberWords))
  )
    return { subject: place, verb };
  if (/^(?:neg|nieg|propus|propon|declar|manifest|pronunci|expres|confies|quej|opus)/i.test(word)) {
    if (!that && !touchesQuote(context, verb, to)) return null;
    const subject = spanishSubject(context, verb, from, to);
    return /^(?:quej)/i.test(word) && subject.kind !== "none" ? { subject, verb } : null;
  }
  const entre =
    follows(context, verb, to, /^(?:en|entre|de|a|hasta)$/i, 1) &&
    hasNumber(context, verb + 1, Math.min(to, verb + 7), numberWords);
  if (!that && !entre && !/^(?:estim|calcul|consider|supon|presum|sospech|rumore|atribuy|baraj)/iu.test(word))
    return null;
  if (!held.test(word)) return null;
  const owner = ownerElsewhere(context, Math.max(from, verb - farthest), Math.min(to, verb + farthest));
  if (owner) return { subject: owner, verb };
  return { subject: { kind: "vague", from: Math.max(from, verb - 1), to: verb + 1 }, verb };
}

/** Whether a subject without a name is one of sources, tellings or a bare "algunos". */
function isSource(context: Context, { kind, from, to }: Subject): boolean {
  if (kind === "work") return true;
  for (let at = from; at < to; at++) if (flagsAt(context, at) & (flag.generic | flag.works | flag.said)) return true;
  return to - from === 1 && (flagsAt(context, from) & flag.quantifier) !== 0;
}

/** "Varios testigos declararon ante el juez": they appear, and nothing of what they said is told. */
const onlyHeard = (context: Context, verb: number, to: number): boolean =>
  /^(?:declar|testific|testimon|inform|depon)/i.test(wordAt(context, verb)) &&
  verb + 1 < to &&
  /^(?:ante|en|a|durante|contra)$/i.test(wordAt(context, verb + 1)) &&
  !signed(context, verb, to, false);

function reporting(context: Context, verb: number, lead: number, from: number, to: number): Sayer | null {
  const word = wordAt(context, verb);
  const weak = (moreAt(context, verb) & secondFlag.weak) !== 0;
  if (onlyHeard(context, verb, to)) return null;
  if (/^declar/i.test(word) && follows(context, verb, to, declares, 3)) return null;
  const shown = signed(context, verb, to, weak);
  const title = titleBefore(context, lead, from);
  if (title && (!weak || shown)) return { subject: title, verb };
  const subject = spanishSubject(context, lead, from, to);
  const open = (subject.kind === "vague" || subject.kind === "work") && judges.test(word) && isSource(context, subject);
  if (weak && !shown && !open && !carriesReport(context, verb, from)) return null;
  if (subject.kind !== "none") {
    if (!plainNoun(context, subject)) return { subject, verb };
    return shown ? { subject, verb } : null;
  }
  if (verb > from && context.quoted[verb - 1] && isLast(context, verb, to))
    return { subject: dropped(context, verb, lead, from), verb };
  if (weak && !follows(context, verb, to, /^que$/i, 2) && !touchesQuote(context, verb, to)) return null;
  if (!shown || !follows(context, verb, to, /^(?:que|cómo)$/i, 6)) return null;
  return { subject: dropped(context, verb, lead, from), verb };
}

/** «...», señala. */
const isLast = (context: Context, verb: number, to: number) => verb + 1 >= to || breaksAt(context, verb);

/** A verb with nobody before or behind it: in the plural at a clause's head "they say", in the singular whoever spoke before. */
function dropped(context: Context, verb: number, lead: number, from: number): Subject {
  const many = wordAt(context, verb).endsWith("n") || /^(?:han|habían)$/i.test(wordAt(context, lead));
  const opens = lead === from || breaksAt(context, lead - 1);
  if (many && !opens) return nobody;
  return { kind: many ? "vague" : "person", from: verb, to: verb + 1 };
}

/** "Para el sindicato, ...", "Para muchos, ...": a holder at a sentence's head. */
function holderFor(context: Context, from: number, to: number): Subject | null {
  let end = from + 1;
  while (end < to && end - from < 12 && !breaksAt(context, end - 1)) end++;
  if (end >= to || !between(context, end - 1).includes(",") || end === from + 1) return null;
  if (
    /^(?:entonces|ello|eso|esto|siempre|entonces|que)$/i.test(wordAt(context, from + 1)) ||
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

/** Who says something in Spanish: subjects before and behind the verb or in it, "se", "para", infinitives behind "llegó a". */
export const spanishReader: LocalReader = {
  at(context, index, from, to) {
    const flags = flagsAt(context, index);
    const word = wordAt(context, index);
    if (index === from && /^para$/i.test(word)) {
      const holder = holderFor(context, from, to);
      if (holder) return { subject: holder, verb: null };
    }
    if (printed.test(word) && touchesQuote(context, index, to)) {
      const place = placeOf(context, index, index, to);
      return place && { subject: place, verb: index };
    }
    const participle = (flags & flag.participle) !== 0;
    if (
      flags & (flag.participle | flag.report) &&
      index > from &&
      /^habrían?$/i.test(wordAt(context, index - 1)) &&
      toldMood(context, Math.max(from, index - farthest), Math.min(to, index + farthest)) >= 0
    )
      return { subject: { kind: "vague", from: index - 1, to: index + 1 }, verb: index };
    if (participle) {
      let lead = index - 1;
      while (lead > from && /^(?:no|ya|también|incluso|siempre|nunca)$|mente$/i.test(wordAt(context, lead))) lead--;
      if (lead >= from && having.test(wordAt(context, lead))) {
        if (seBefore(context, lead, from) >= 0) return impersonal(context, index, from, to);
        return reporting(context, index, lead, from, to);
      }
      if (
        !judged.test(word) ||
        (/^(?:vist|tenid|citad|presentad|señalad|llamad|comparad|recordad|mencionad)/i.test(word) &&
          !follows(context, index, to, /^(?:como|por|de)$/i, 1))
      ) {
        if ((flags & flag.report) === 0) return null;
      } else {
        const agent = passiveAt(context, index, from, to);
        if (agent) return { subject: agent, verb: index };
        if ((flags & flag.report) === 0) return null;
      }
    }
    if (moreAt(context, index) & secondFlag.saying && index > from && goingOn.test(wordAt(context, index - 1)))
      return reporting(context, index, index - 1, from, to);
    if (moreAt(context, index) & secondFlag.utter) {
      let lead = index - 1;
      if (lead > from && /^(?:a|en|por|de|que)$/i.test(wordAt(context, lead))) lead--;
      if (lead < from || !chains.test(wordAt(context, lead))) return null;
      if (
        lead > from &&
        seBefore(context, lead, from) >= 0 &&
        !/^(?:atrevió|apresuró|limit|neg|nieg)/i.test(wordAt(context, lead))
      )
        return impersonal(context, index, from, to);
      return reporting(context, index, lead, from, to);
    }
    if ((flags & flag.report) === 0 || isNounHere(context, index, from)) return null;
    if (seBefore(context, index, from) >= 0) return impersonal(context, index, from, to);
    return reporting(context, index, index, from, to);
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
    const subject = spanishSubject(context, start, start, to);
    if (subject.kind !== "none") return subject;
    return judgeSubject(context, pastAdverbs(context, start + 1, to), Math.min(to, start + 8));
  },
  whole(context, from, to) {
    const behind = behindQuote(context, from, to);
    if (behind >= 0 && behind + 1 < to && /(?:ó|aba|ía|e|a|o|on|aban|ían|en|an)$/.test(wordAt(context, behind))) {
      const subject = spanishSubject(context, behind, behind, to);
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

/** "El relata", "una cita", "la cuenta", "de cuenta": a noun behind an article or a preposition; behind "lo" and "le" it is a verb. */
function isNounHere(context: Context, index: number, from: number): boolean {
  if (index === from) return false;
  const before = wordAt(context, index - 1);
  if (after(context, index - 1) !== " ") return false;
  if (
    /^(?:el|un|una|del|al|su|sus|este|esta|ese|esa|unas|unos|otra|otro|cada|sin|por|con|de|en|mi|nuestro|nuestra|gran|toda|primera|misma)$/i.test(
      before,
    )
  )
    return true;
  if (!/^(?:la|las|los)$/i.test(before)) return false;
  return /^(?:cita|cuenta|denuncia|crítica|critica|nota|duda|publica|lamenta|reseña|protesta|condena|disputa|cifra|defensa|renta|cuentas|citas|cifras|dudas|denuncias|críticas|protestas|condenas|notas|reseñas|disputas|muestra|muestras|prueba|pruebas|demanda|queja|quejas|relata|cuentan|figura|figuras|orden|estima|invoca|evocan|sentencia|sentencias|propuesta|propuestas|llamada|entrevista|escrita|mención|pide|piden|respuesta|declarada)$/i.test(
    wordAt(context, index),
  );
}
