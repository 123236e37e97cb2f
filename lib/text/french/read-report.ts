import { between } from "../clause";
import { besideQuote, inverted, startsClause, subjectOf, subjectWithAsides } from "../find-subject";
import { judgeSubject } from "../judge-subject";
import { flag, secondFlag } from "../lexicon/flags";
import { after, flagsAt, moreAt, nobody, wordAt, type Context, type Subject } from "../noun-phrase";
import { reportsHere } from "../reports-here";
import { isNoun } from "../read-saying";
import { somebodyBy } from "../read-somebody";
import { carriesReport } from "../weak-verbs";
import { isPaper } from "./read-source";
import { countsHere, givesMatter, helperOf, isNoVerb } from "./verb-forms";

/** "Déclara ne se souvenir de rien", "jure avoir vu": an infinitive right behind a verb of saying. */
const declaresTo = (context: Context, index: number, to: number): boolean =>
  index + 1 < to &&
  /^(?:déclar|jur|promet|promi|avou|reconn|ni|soutien|préten|assur|affirm|confi|dit|disent|disai)/i.test(
    wordAt(context, index),
  ) &&
  /^(?:ne|n|avoir|être|\p{L}{2,}(?:er|ir|oir))$/iu.test(wordAt(context, index + 1));

/** "Certains le disent enterré": a form that no noun has, behind what could be an article. */
const isSurelyVerb = (context: Context, index: number, from: number): boolean =>
  index > from &&
  /^(?:le|la|les|l|lui|leur|y|en)$/i.test(wordAt(context, index - 1)) &&
  /(?:[^m]ent|ait|aient|èrent|irent|urent)$/i.test(wordAt(context, index));

/** "Le maire s'en défendit": somebody answers what is laid to him. */
const answers = (context: Context, index: number, from: number): boolean =>
  index - 2 >= from &&
  /^(?:défend|défendit|défendait|défendent|défendirent|expliqu\p{L}+|justifi\p{L}+|excus\p{L}+|vant\p{L}+)$/iu.test(
    wordAt(context, index),
  ) &&
  /^en$/i.test(wordAt(context, index - 1)) &&
  /^s$/i.test(wordAt(context, index - 2));

/** "Consacre deux pages au siège", "a annoncé l'ouverture", "a reconnu sa responsabilité": verbs that their object makes ones of saying. */
function tellsOf(context: Context, index: number, to: number): boolean {
  const word = wordAt(context, index);
  if (/^annonc/i.test(word))
    return index + 1 < to && (flagsAt(context, index + 1) & (flag.definite | flag.indefinite)) !== 0;
  const told = /^consacr/i.test(word) ? pages : /^reconn/i.test(word) ? faults : null;
  if (!told) return false;
  for (let at = index + 1; at < Math.min(to, index + 5) && !/[,;:.]/.test(after(context, at - 1)); at++)
    if (told.test(wordAt(context, at))) return true;
  return false;
}
const pages = /^(?:pages?|lignes?|chapitres?|paragraphes?|notice|articles?|vers|volumes?|strophes?)$/i;
const faults =
  /^(?:responsabilités?|fautes?|faits?|erreurs?|torts?|culpabilité|échec|existence|crimes?|massacres?|génocide|tueries?|rôle|participation|défaite|pertes)$/i;

/** "Les archives n'ont pas révélé leurs secrets": what holds something back, and says nothing. */
function keepsBack(context: Context, index: number, from: number, to: number): boolean {
  if (!/^(?:révél|révèl|livr|dévoil)/i.test(wordAt(context, index))) return false;
  for (let at = index + 1; at < Math.min(to, index + 5); at++) if (/^secrets?$/i.test(wordAt(context, at))) return true;
  for (let at = index - 1; at >= Math.max(from, index - 3); at--)
    if (/^(?:pas|rien|jamais|guère)$/i.test(wordAt(context, at)))
      return !/^(?:que|qu)$/i.test(index + 1 < to ? wordAt(context, index + 1) : "");
  return false;
}

/** "Écrira dans son journal le général Sorbier": who stands behind a phrase behind the verb. */
function behindPhrase(context: Context, verb: number, to: number): Subject {
  if (verb + 3 >= to || (flagsAt(context, verb + 1) & flag.preposition) === 0) return nobody;
  for (let at = verb + 3; at < Math.min(to, verb + 10); at++) {
    if (/[,;:.]/.test(after(context, at - 1))) return nobody;
    const before = flagsAt(context, at - 1) & (flag.preposition | flag.particle | flag.definite | flag.indefinite);
    if (!before && /^(?:le|la|l|son|sa)$/i.test(wordAt(context, at)))
      return judgeSubject(context, at, Math.min(to, at + 8));
  }
  return nobody;
}

/** "Ce que dit l'encyclopédie", "comme le note Rey", "ainsi que l'écrivait le consul": a joining word, after which the subject may follow. */
function afterJoining(context: Context, verb: number, from: number): boolean {
  let before = verb - 1;
  if (before > from && /^(?:l|le|la|les|lui|en|y)$/i.test(wordAt(context, before))) before--;
  return before >= from && /^(?:que|qu|comme|dont|tel|telle)$/i.test(wordAt(context, before));
}

/** "Le général Hue, qui avait mené l'enquête, aurait évoqué", "un témoin qui s'échappa raconte": who stands before a relative clause before the verb. */
function beforeRelative(context: Context, verb: number, from: number): Subject {
  const closed = verb - 3 >= from && after(context, verb - 1) === ",";
  for (let at = verb - 2; at > from && verb - at < (closed ? 30 : 12); at--) {
    if (/[.;:]/.test(after(context, at)) || (!closed && after(context, at) === ",")) return nobody;
    if ((after(context, at - 1) === ",") !== closed || !/^(?:qui|dont|que|où)$/i.test(wordAt(context, at))) continue;
    if (!closed && !/^qui$/i.test(wordAt(context, at))) continue;
    let start = at - 1;
    while (start > from && at - start < 8 && !/[,;:]/.test(after(context, start - 1))) start--;
    return judgeSubject(context, start, at);
  }
  return nobody;
}

/** Whether a verb that is oftener something else reports: with "que", a figure, words in marks, or a newspaper as its subject. */
const reports = (context: Context, index: number, from: number, to: number): boolean =>
  reportsHere(context, index, to) ||
  carriesReport(context, index, from) ||
  countsHere(context, index, to) ||
  givesMatter(context, index, to) ||
  declaresTo(context, index, to) ||
  answers(context, index, from) ||
  tellsOf(context, index, to) ||
  isPaper(context, subjectOf(context, index, from));

/** Who says it at a French verb of reporting, before it or, where it begins its clause, behind it; nobody where it reports nothing here. */
export function reportAt(context: Context, index: number, from: number, to: number): Subject {
  if (isNoVerb(context, index, from) || keepsBack(context, index, from, to)) return nobody;
  const clitic = index > from && /^en$/i.test(wordAt(context, index - 1)) && countsHere(context, index, to);
  if (!clitic && !answers(context, index, from) && !isSurelyVerb(context, index, from) && isNoun(context, index, from))
    return nobody;
  const weak = (moreAt(context, index) & secondFlag.weak) !== 0;
  const verb = helperOf(context, index, from);
  const quote = besideQuote(context, index, to) || (verb < index && besideQuote(context, verb, to));
  if (weak && !quote && !reports(context, index, from, to) && !afterJoining(context, verb, from)) return nobody;
  let subject = subjectOf(context, index, from);
  if (subject.kind === "none") subject = subjectWithAsides(context, verb, from);
  if (subject.kind === "none") subject = beforeRelative(context, verb, from);
  if (subject.kind === "none" || (quote && context.quoted[verb - 1])) {
    const behind = inverted(context, index, to);
    if (behind.kind !== "none" && (quote || startsClause(context, verb, from) || afterJoining(context, verb, from)))
      subject = behind;
  }
  if (subject.kind === "none" && quote && verb > from && startsClause(context, verb, from))
    subject = behindPhrase(context, index, to);
  return subject.kind === "none" && (!weak || quote) ? somebodyBy(context, index, quote, from, to) : subject;
}

/** Verbs by which "on" lays something to nobody; not those by which an author says "we": "on constate". */
const saidOfOne =
  /^(?:di[st]|disai[ts]|dit|prétend|affirm|assur|racont|estim|évalu|pens|croi|croy|crut|suppos|présum|soupçonn|murmur|chuchot|attribu|imput|considér|considèr|jug|accus|reproch|allégu|allègu|conjectur|spécul|imagin|suggér|suggèr|chiffr|redout|craign|craint|prêt|soutien|soutenait|écri|répét|répèt|nomm|qualifi|interpré|interprè|conclu|dout|discut|débat|ignor|rapport|parl[ea]|parlai)/i;

const clitic =
  /^(?:ne|n|l|le|la|les|lui|leur|y|en|s|se|a|avait|aura|ait|pas|souvent|longtemps|parfois|toujours|encore|généralement|aussi|donc|alors|volontiers|même|déjà|plus|tard|peut|pu|pouvait|doit)$/i;

/** "On estime", "l'on a longtemps prétendu": nobody in particular says so. */
export function saidByOne(context: Context, index: number, from: number): boolean {
  if (!saidOfOne.test(wordAt(context, index))) return false;
  for (let at = index - 1; at >= Math.max(from, index - 5); at--) {
    const word = wordAt(context, at);
    if (/^on$/i.test(word))
      return (
        !/^rapport/i.test(wordAt(context, index)) ||
        /^(?:que|qu)$/i.test(index + 1 < context.words.count ? wordAt(context, index + 1) : "")
      );
    if (!clitic.test(word)) return false;
  }
  return false;
}

/** Who stands before words in marks that stand before a verb: "Le journal « Le Globe » souligne". */
export function beforeMarks(context: Context, verb: number, from: number): Subject {
  if (verb - 2 <= from || !/[»"”]\s*$/.test(between(context, verb - 1))) return nobody;
  for (let at = verb - 1; at > from && verb - at < 9; at--)
    if (/[«"“]\s*$/.test(between(context, at - 1))) {
      let start = at - 1;
      while (start > from && at - start < 9 && !/[,;:.–—()«»"“”]/.test(between(context, start - 1))) start--;
      return judgeSubject(context, start, at);
    }
  return nobody;
}

/** "Le duc, dit Suétone, ne mangeait": a verb of saying and who says it, between two commas. */
export function putIn(context: Context, index: number, from: number, to: number): Subject {
  if (index <= from || !/^[,–—(]/.test(between(context, index - 1).trim())) return nobody;
  for (let at = index + 1; at < Math.min(to, index + 7); at++)
    if (/[,.;:–—)]/.test(after(context, at))) {
      const speaker = judgeSubject(context, index + 1, at + 1);
      return speaker.kind === "person" && speaker.from <= index + 3 ? speaker : nobody;
    }
  return nobody;
}
