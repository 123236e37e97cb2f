import { farthest } from "../clause";
import { flag } from "../lexicon/flags";
import { after, flagsAt, wordAt, type Context } from "../noun-phrase";
import { NUMBER } from "../read-words";
import { numberWords } from "./number-words";

const having = /^(?:aurait|auraient)$/i;
const being = /^(?:serait|seraient)$/i;
/** Verbs of measure and origin in the conditional: "atteindrait", "remonterait". */
const measured =
  /^(?:atteindrai(?:t|ent)|dépasserai(?:t|ent)|avoisinerai(?:t|ent)|s?élèverai(?:t|ent)|remonterai(?:t|ent)|daterai(?:t|ent)|proviendrai(?:t|ent)|viendrai(?:t|ent)|compterai(?:t|ent)|agirait|approcherai(?:t|ent)|excéderai(?:t|ent)|oscillerai(?:t|ent))$/i;
const participle =
  /(?:é|ée|és|ées|i|ie|is|it|ite|its|u|ue|us|ues|ert|erte|erts|fait|faits|mort|morte|morts|mortes|eint|eints|int|aint|oint|clos)$/i;
/** "Aurait pu", "aurait dû": what did not come to be. */
const unreal = /^(?:pu|dû|du|voulu|fallu|suffi|préféré|aimé|souhaité|mieux|cru|pensé)$/i;
/** Verbs in the past that look ahead: "décida que les otages seraient fusillés". */
const ahead =
  /^(?:décid|ordonn|convin|convenu|résol|promi|stipul|exig|annonç|annonc|espér|crai|redout|prév|savai|jur|menac|craign|garanti|pensai|croyai|deman|voul|attend|pari|ignor)/i;
/** Who would do something if: "ceux qui seraient tentés". */
const whoever = /^(?:ceux|celui|celles|celle|quiconque|toute|tout)$/i;

/** Whether the clause before a conditional is one of condition, of purpose or of looking ahead. */
function isSupposed(context: Context, index: number, from: number): boolean {
  for (let at = index - 1; at >= Math.max(from, index - farthest); at--) {
    const word = wordAt(context, at);
    if (/^(?:si|sans|faute|sinon)$/i.test(word) || (/^s$/i.test(word) && /^ils?$/i.test(wordAt(context, at + 1))))
      return true;
    const noun = at > from && flagsAt(context, at - 1) & (flag.definite | flag.indefinite);
    const verb = flagsAt(context, at) & (flag.report | flag.finite | flag.participle);
    if (ahead.test(word) && !noun && (verb || index - at < 14)) return true;
    if (/^(?:qui|que)$/i.test(word) && at > from && whoever.test(wordAt(context, at - 1))) return true;
    if (/^(?:afin|pour)$/i.test(word) && index - at < 6) return true;
  }
  return false;
}

/** Whether a word ends as all conditionals do: most words are passed over by it. */
const endsInT = ({ text, words }: Context, index: number): boolean => text.charCodeAt(words.end[index]! - 1) === 116;

/** Where a French conditional tells of something by hearsay ("le cuisinier aurait empoisonné", "le bilan serait de 300"), or -1. */
export function conditionalAt(context: Context, from: number, to: number): number {
  for (let index = from; index < to; index++) {
    if (context.quoted[index] || !endsInT(context, index)) continue;
    const word = wordAt(context, index);
    const helper = having.test(word) ? 1 : being.test(word) ? 2 : measured.test(word) ? 3 : 0;
    if (helper === 0 || isSupposed(context, index, from) || isConditional(context, index, to)) continue;
    if (helper === 3) return index;
    let next = index + 1;
    while (
      next < to &&
      next < index + 5 &&
      (flagsAt(context, next) & flag.adverb ||
        /^(?:donc|même|alors|ainsi|ensuite|bien|très|plus|déjà|également|été|ment|en|fait|réalité)$/i.test(
          wordAt(context, next),
        ) ||
        wordAt(context, next).endsWith("ment"))
    )
      next++;
    if (next >= to) return -1;
    const behind = wordAt(context, next);
    if (unreal.test(behind)) continue;
    if (participle.test(behind) && !/^(?:ils?|lui|qui)$/i.test(behind)) return index;
    if (
      helper === 2 &&
      (/^(?:inférieure?s?|supérieure?s?|proches?|autour|environ|l|originaires?|responsables?|coupables?|issue?s?|due?s?|liée?s?|âgée?s?)$/i.test(
        behind,
      ) ||
        next - index > 1 ||
        sized(context, next, to))
    )
      return index;
    if (helper === 1 && sized(context, next, to)) return index;
  }
  return -1;
}

/** "De 300", "d'environ 300" and "300" right behind. */
function sized(context: Context, index: number, to: number): boolean {
  for (let at = index; at < Math.min(to, index + 4); at++)
    if (
      context.words.shape[at]! & NUMBER ||
      (numberWords.test(wordAt(context, at)) && !/^une?$/i.test(wordAt(context, at)))
    )
      return true;
  return false;
}

/** Whether a "si" follows in the sentence: "il serait mort si". */
function isConditional(context: Context, index: number, to: number): boolean {
  for (let at = index + 1; at < Math.min(to, index + 30); at++) {
    const word = wordAt(context, at);
    if (/^si$/i.test(word) && !/^(?:bien|tôt)$/i.test(wordAt(context, at - 1))) return true;
    if (/^s$/i.test(word) && /^['’]/.test(after(context, at)) && at + 1 < to && /^ils?$/i.test(wordAt(context, at + 1)))
      return true;
  }
  return false;
}
