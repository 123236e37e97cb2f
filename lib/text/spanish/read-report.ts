import { breaksAt, clauseEnd, farthest, follows } from "../clause";
import { hasNumber } from "../has-number";
import { flag, secondFlag } from "../lexicon/flags";
import type { Sayer } from "../local-reader";
import { after, flagsAt, moreAt, nobody, wordAt, type Context, type Subject } from "../noun-phrase";
import { titleBefore, touchesQuote } from "../quoted-words";
import { carriesReport } from "../weak-verbs";
import { findSpeaker, plainNoun } from "./find-speaker";
import { numberWords } from "./number-words";
import { ownerElsewhere, placeOf } from "./read-source";

/** Weak verbs that with a figure behind them count or estimate, and those that do so only where a toll is what they give. */
const counting =
  /^(?:sit[uú]|elev|rebaj|cont|cuent|habl|arroj|recog|aport|document|reba|acredit|recuent|compar|multiplic|duplic|aument|redu[jc])/iu;
const giving =
  /^(?:da$|dan$|dio$|dieron$|daba|ofrec|fij|establec|registr|hall|encontr|encuentr|public|identific|proporcion|facilit|present|censa|censó)/iu;
const versions =
  /^(?:versi[oó]n|versiones|tesis|cifras?|acusaci[oó]n|acusaciones|hipótesis|explicación|idea|relato|teoría|interpretación|datos?)$/iu;
const tolls =
  /^(?:cifras?|número|total|balance|saldo|suma|estimación|cálculos?|muert[oe]s|víctimas|bajas|fallecidos|heridos|habitantes|personas|almas|lista)$/iu;

/** Whether "que", a quotation, a figure or "lo" shows that something is said. */
function signed(context: Context, verb: number, to: number, weak: boolean): boolean {
  if (touchesQuote(context, verb, to)) return true;
  const word = wordAt(context, verb);
  if (verb > 0 && !weak && /^lo$/i.test(wordAt(context, verb - 1))) return true;
  if (follows(context, verb, to, /^(?:que|cómo|si)$/i, weak ? 4 : 10)) return true;
  if (/^habl/i.test(word) && follows(context, verb, to, /^del?$/i, 1)) return true;
  if (/^(?:rechaz|acept|defend|defiend)/i.test(word) && follows(context, verb, to, versions, 5)) return true;
  if (!hasNumber(context, verb + 1, clauseEnd(context, verb, to), numberWords)) return false;
  return !weak || counting.test(word) || (giving.test(word) && follows(context, verb, to, tolls, 10));
}

/** What is done in a work: it is read, said, counted there. */
const located =
  /^(?:le[eyí]|dic|dec|dij|afirm|señal|asegur|habl|cuent|cont|indic|mencion|cit|recog|report|estim|calcul|describ|registr|declar|reconoc|admit|confirm|explic|inform|detall|anot|consign|refier|refer|relat|narr|fij|sostien|sost|conclu|precis|escrib|cifr|acus|neg|nieg|ve$|enumer|propon|propus|sit)/iu;

/** Behind "se" these tell of what is held by nobody in particular. */
const held =
  /^(?:estim|calcul|consider|supon|presum|cre[eí]|dic|dec|dij|sospech|rumore|afirm|sost|sostien|atribuy|cifr|evalú|cont[óa]|cuent|piens|acept|admit|asegur|conjetur|especul|habl|baraj|acus|achac|dud|discut|asum|situ|sitú|señal|coment|report|mencion|escrib|da|dio|ve)/iu;

/** What with a weak verb is a judgement of those who have no name: "algunos retrasan la fecha". */
const judges =
  /^(?:situ|sitú|elev|reduc|reduj|rebaj|fij|dat|fech|retras|adelant|identific|interpret|v[eé]|pint|present|habl|da$|dan$|dio$|dieron$|ofrec|recog|relacion|vincul|asoci|defiend|pon|pus|hac|hic|cuent|contó|contab|registr|remont|descart|compar|equipar|muestr|aument|duplic|limit|rechaz|recuerd|hall|llam|acus|culp|tien)/iu;

/** What is declared and no statement: a state of siege, a war, a strike. */
const declares =
  /^(?:estado|guerra|huelga|independencia|ley|toque|paz|bancarrota|culpable|inocente|desierto|monumento|luto|nulo|nula|ilegal|patrimonio)$/i;

/** Where the "se" of a verb stands: "se ha calculado", "se le atribuye"; -1 where it has none. */
export function seBefore(context: Context, verb: number, from: number): number {
  for (let at = verb - 1; at >= Math.max(from, verb - 4); at--) {
    if (/^se$/i.test(wordAt(context, at))) return at;
    if (!/^(?:l[oae]s?|ha|han|había|habían|no|puede|suele|a|llegó)$/i.test(wordAt(context, at))) return -1;
  }
  return -1;
}

/** "Se dice que", "se lee en el parte del 3 de mayo": nobody's saying, or the work's where it stands. */
export function impersonalAt(context: Context, verb: number, from: number, to: number): Sayer | null {
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
    const subject = findSpeaker(context, verb, from, to);
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

/** Who says it at a Spanish verb of saying, whose own helper or leading verb is `lead`; null where it reports nothing here. */
export function reportAt(context: Context, verb: number, lead: number, from: number, to: number): Sayer | null {
  const word = wordAt(context, verb);
  const weak = (moreAt(context, verb) & secondFlag.weak) !== 0;
  if (onlyHeard(context, verb, to)) return null;
  if (/^declar/i.test(word) && follows(context, verb, to, declares, 3)) return null;
  const shown = signed(context, verb, to, weak);
  const title = titleBefore(context, lead, from);
  if (title && (!weak || shown)) return { subject: title, verb };
  const subject = findSpeaker(context, lead, from, to);
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

/** "El relata", "una cita", "la cuenta", "de cuenta": a noun behind an article or a preposition; behind "lo" and "le" it is a verb. */
export function isNounHere(context: Context, index: number, from: number): boolean {
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
