import { clauseEnd, follows, touchesQuote } from "./local-reader";
import { wordAt, type Context } from "./noun-phrase";
import { NUMBER } from "./read-words";

const numerals =
  /^(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\p{L}+|veint\p{L}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|cientos?|(?:dos|tres|cuatro|seis|sete|ocho|nove)cient[oa]s|quinient[oa]s|mil|miles|millón|millones|millar|millares|decenas?|docenas?|centenar|centenares|centenas|tercio|mitad|medio|cuarta|quinta)$/iu;

/** Whether a figure stands in a run of words, in digits or words. */
export function hasNumber(context: Context, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (context.words.shape[at]! & NUMBER || numerals.test(wordAt(context, at))) return true;
  return false;
}

/** Weak verbs that with a figure behind them count or estimate, and those that do so only where a toll is what they give. */
const counting =
  /^(?:sit[uú]|elev|rebaj|cont|cuent|habl|arroj|recog|aport|document|reba|acredit|recuent|compar|multiplic|duplic|aument|redu[jc])/iu;
const giving =
  /^(?:da$|dan$|dio$|dieron$|daba|ofrec|fij|establec|registr|hall|encontr|encuentr|public|identific|proporcion|facilit|present|censa|censó)/iu;
const tolls =
  /^(?:cifras?|número|total|balance|saldo|suma|estimación|cálculos?|muert[oe]s|víctimas|bajas|fallecidos|heridos|habitantes|personas|almas|lista)$/iu;

/** Whether "que", a quotation, a figure or "lo" shows that something is said. */
export function signed(context: Context, verb: number, to: number, weak: boolean): boolean {
  if (touchesQuote(context, verb, to)) return true;
  const word = wordAt(context, verb);
  if (verb > 0 && !weak && /^lo$/i.test(wordAt(context, verb - 1))) return true;
  if (follows(context, verb, to, /^(?:que|cómo|si)$/i, weak ? 4 : 10)) return true;
  if (!hasNumber(context, verb + 1, clauseEnd(context, verb, to))) return false;
  return !weak || counting.test(word) || (giving.test(word) && follows(context, verb, to, tolls, 10));
}
