import { clauseEnd, follows } from "../clause";
import { hasNumber } from "../has-number";
import { judgeSubject } from "../judge-subject";
import { wordAt, type Context, type Subject } from "../noun-phrase";
import { touchesQuote } from "../quoted-words";
import { numberWords } from "./number-words";

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
export function signed(context: Context, verb: number, to: number, weak: boolean): boolean {
  if (touchesQuote(context, verb, to)) return true;
  const word = wordAt(context, verb);
  if (verb > 0 && !weak && /^lo$/i.test(wordAt(context, verb - 1))) return true;
  if (follows(context, verb, to, /^(?:que|cómo|si)$/i, weak ? 4 : 10)) return true;
  if (/^habl/i.test(word) && follows(context, verb, to, /^del?$/i, 1)) return true;
  if (/^(?:rechaz|acept|defend|defiend)/i.test(word) && follows(context, verb, to, versions, 5)) return true;
  if (!hasNumber(context, verb + 1, clauseEnd(context, verb, to), numberWords)) return false;
  return !weak || counting.test(word) || (giving.test(word) && follows(context, verb, to, tolls, 10));
}

const doubting = /^(?:habría|habrían)$/i;
/** "Habrían visto": what is told and not vouched for; not behind a condition, nor what came to be. */
export function toldMood(context: Context, from: number, to: number): number {
  let found = -1;
  for (let index = from; index + 1 < to; index++) {
    if (context.quoted[index]) continue;
    const word = wordAt(context, index);
    if (/^(?:si|hubiera|hubieran|hubiese|hubiesen|quién|nunca|jamás|sin|pensó|creía)$/i.test(word)) return -1;
    if (found < 0 && doubting.test(word)) {
      const next = wordAt(
        context,
        /mente$|^no$|^ya$|^también$/i.test(wordAt(context, index + 1)) ? Math.min(index + 2, to - 1) : index + 1,
      );
      if (
        /(?:ad|id|íd)[oa]s?$|^(?:visto|hecho|muerto|dicho|puesto|escrito|roto|abierto|vuelto|cubierto|descrito)$/i.test(
          next,
        )
      )
        found = index;
    }
  }
  return found;
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

/** What is done in a work: it is read, said, counted there. */
export const located =
  /^(?:le[eyí]|dic|dec|dij|afirm|señal|asegur|habl|cuent|cont|indic|mencion|cit|recog|report|estim|calcul|describ|registr|declar|reconoc|admit|confirm|explic|inform|detall|anot|consign|refier|refer|relat|narr|fij|sostien|sost|conclu|precis|escrib|cifr|acus|neg|nieg|ve$|enumer|propon|propus|sit)/iu;

/** Behind "se" these tell of what is held by nobody in particular. */
export const held =
  /^(?:estim|calcul|consider|supon|presum|cre[eí]|dic|dec|dij|sospech|rumore|afirm|sost|sostien|atribuy|cifr|evalú|cont[óa]|cuent|piens|acept|admit|asegur|conjetur|especul|habl|baraj|acus|achac|dud|discut|asum|situ|sitú|señal|coment|report|mencion|escrib|da|dio|ve)/iu;
