import { between } from "../clause";
import { flag, secondFlag } from "../lexicon/flags";
import { after, flagsAt, moreAt, wordAt, type Context } from "../noun-phrase";
import { CAPITAL, NUMBER } from "../read-words";
import { numberWords } from "./number-words";

/** What can be given, repeated or contested: a figure, an estimate, a version. */
export const matter =
  /^(?:chiffres?|nombres?|bilans?|estimations?|totaux|total|hypothèses?|thèses?|versions?|récits?|idées?|évaluations?|affirmations?|explications?|interprétations?|rumeurs?|nouvelles?|proportions?|effectifs?|pertes)$/i;

/** Verbs that count when a number follows: "en compte trente et un", "porte le total à 300". */
const counts =
  /^(?:compt|décompt|port|ramen|ramèn|ajout|pench|fix|donn|dénombr|recens|retien|retint|retenait|relèv|relev|situ|plac|chiffr|avanc|propos|attein|annon[cç]|cit|parl|déclar|enregistr|tabl)/i;

/** Whether a French verb gives a figure or a version: "communique un bilan". */
export function givesMatter(context: Context, verb: number, to: number): boolean {
  if (/^(?:fai|fon|fit|firent)/i.test(wordAt(context, verb))) return true;
  if (
    !/^(?:communiqu|donn|avanc|publi|annonc|propos|retien|retint|cit|répand|fourni|pench|opt|tabl|tranch|plaid|reprend|reprit|repris|adopt|défend)/i.test(
      wordAt(context, verb),
    )
  )
    return false;
  for (let at = verb + 1; at < Math.min(to, verb + 5); at++) {
    if (/[,;:.]/.test(after(context, at - 1))) return false;
    if (matter.test(wordAt(context, at))) return true;
  }
  return false;
}

/** Whether a French verb that counts has its figure right behind it, and so reports. */
export function countsHere(context: Context, verb: number, to: number): boolean {
  if (!counts.test(wordAt(context, verb))) return false;
  for (let at = verb + 1; at < Math.min(to, verb + 7); at++) {
    if (/[,;:.]/.test(after(context, at - 1))) return false;
    if (context.words.shape[at]! & NUMBER) return true;
    if (numberWords.test(wordAt(context, at)) && !/^une?$/i.test(wordAt(context, at))) return true;
  }
  return false;
}

/** "Aucun ordre écrit n'exista": a participle behind a thing's noun. */
function isWritten(context: Context, index: number, from: number): boolean {
  if (!/^(?:écrit|décrit)$/i.test(wordAt(context, index)) || index - 2 < from || index + 1 >= context.words.count)
    return false;
  const noun = flagsAt(context, index - 1);
  const leads =
    flagsAt(context, index - 2) & (flag.definite | flag.indefinite | flag.quantifier) ||
    /^aucun$/i.test(wordAt(context, index - 2));
  if (!leads || context.words.shape[index - 1]! & CAPITAL || noun & (flag.role | flag.body | flag.generic))
    return false;
  return !/^(?:que|qu)$/i.test(wordAt(context, index + 1)) && !/[:«"“]/.test(between(context, index));
}

/** The "a" or "ont" before a French participle of saying: where its clause's verb begins; the word itself where none stands there. */
export function helperOf(context: Context, index: number, from: number): number {
  if ((moreAt(context, index) & secondFlag.perfect) === 0) return index;
  for (let at = index - 1; at >= Math.max(from, index - 2); at--)
    if (/^(?:a|ont|avait|avaient|aura|auront|aurait|auraient|eut|eurent|ait|aient)$/i.test(wordAt(context, at)))
      return at;
  return index;
}

/** Whether a French word that can be a verb of saying is none here: "un ordre écrit", "ne porte que la date". */
export function isNoVerb(context: Context, index: number, from: number): boolean {
  if (index === from) return false;
  const before = wordAt(context, index - 1);
  if (isWritten(context, index, from)) return true;
  if (/^(?:écrit|décrit|prédit|dit)$/i.test(wordAt(context, index)))
    return (
      /[.,;:)]/.test(after(context, index)) &&
      !/[,–—:»"”]/.test(between(context, index - 1)) &&
      (context.words.shape[index - 1]! & CAPITAL) === 0 &&
      !/^(?:il|elle|on|l|a|ont|avait|avaient|le|y|s|en|ne|qui|dit)$/i.test(before) &&
      (flagsAt(context, index - 1) & (flag.role | flag.body)) === 0
    );
  const weak = (moreAt(context, index) & secondFlag.weak) !== 0;
  const behind = index + 1 < context.words.count ? wordAt(context, index + 1) : "";
  if (/^(?:fai[st]|faisai[st]|faisaient|font|fit|firent)$/i.test(wordAt(context, index)))
    return !/^(?:état|savoir|valoir|observer|remarquer|comprendre)$/i.test(behind);
  const holds = behind !== "" && (moreAt(context, index + 1) & secondFlag.holding) !== 0;
  if (/^(?:se|s)$/i.test(before) && holds) return false;
  if (weak && /^(?:se|s)$/i.test(before))
    return !/^(?:accord|écri|exclam|interrog|montr|appu)/i.test(wordAt(context, index));
  return /^(?:ne|n)$/i.test(before) && /^(?:que|qu)$/i.test(behind) && weak;
}
