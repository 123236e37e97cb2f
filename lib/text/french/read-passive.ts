import { subjectOf } from "../find-subject";
import { judgeSubject } from "../judge-subject";
import { flag } from "../lexicon/flags";
import { after, flagsAt, nobody, wordAt, type Context, type Subject } from "../noun-phrase";
import { matter } from "./verb-forms";

/** Participles for what is done with a figure or a version: "donné", "repris". */
export const given =
  /^(?:donné|avancé|cité|proposé|repris|retenu|fourni|soutenu|défendu|établi|annoncé|contesté|communiqué|rapporté|publié|formulé|lancé|évoqué|colporté|relayé|accrédité|répandu|adopté|réfuté|rejeté|combattu|critiqué|partagé|admis|calculé|attesté|confirmé|démenti)e?s?$/i;

/** "Nombre d'auteurs ont repris ce chiffre": who has taken over a figure or a version. */
export function takenOver(context: Context, index: number, from: number, to: number): Subject {
  if (!given.test(wordAt(context, index)) || index - 2 < from) return nobody;
  let helper = index - 1;
  while (helper > from && index - helper < 4 && flagsAt(context, helper) & flag.adverb) helper--;
  if (!/^(?:a|ont|avait|avaient|eurent)$/i.test(wordAt(context, helper))) return nobody;
  for (let at = index + 1; at < Math.min(to, index + 6); at++) {
    if (/[,;:.]/.test(after(context, at - 1))) return nobody;
    if (matter.test(wordAt(context, at))) return subjectOf(context, helper, from);
  }
  return nobody;
}

/** "Le chiffre de 300 a été donné par un général": who gives a figure or a version in the passive. */
export function givenBy(context: Context, index: number, from: number, to: number): Subject {
  if (!given.test(wordAt(context, index))) return nobody;
  let told = false;
  for (let at = index - 1; at >= Math.max(from, index - 16) && !told; at--) told = matter.test(wordAt(context, at));
  if (!told) return nobody;
  for (let at = index + 1; at < Math.min(to, index + 5); at++) {
    if (/[.;:]/.test(after(context, at - 1))) return nobody;
    if (flagsAt(context, at) & flag.by) {
      let end = at + 1;
      while (end < to && end - at < 9 && !/[,;:]/.test(after(context, end - 1))) end++;
      const giver = judgeSubject(context, at + 1, end);
      if (giver.kind !== "none") return giver;
      const lead = at + 1 < to ? flagsAt(context, at + 1) : 0;
      return {
        kind: lead & (flag.indefinite | flag.quantifier) ? "vague" : "person",
        from: at + 1,
        to: Math.min(to, at + 3),
      };
    }
  }
  return nobody;
}

const held =
  /^(?:tenu|pris|considéré|regardé|accusé|soupçonné|décrit|présenté|perçu|qualifié|traité|vu|jugé|cru|dénoncé)e?s?$/i;

/** "Tenu pour un espion par le colonel": by whom somebody is held to be something. */
export function heldBy(context: Context, index: number, to: number): Subject {
  if (!held.test(wordAt(context, index)) || index + 2 >= to) return nobody;
  if (!/^(?:pour|comme|de|d)$/i.test(wordAt(context, index + 1))) return nobody;
  for (let at = index + 2; at < Math.min(to, index + 10); at++) {
    if (/[,.;:]/.test(after(context, at - 1))) return nobody;
    if (flagsAt(context, at) & flag.by) return judgeSubject(context, at + 1, Math.min(to, at + 6));
  }
  return nobody;
}
