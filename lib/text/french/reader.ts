import { between } from "../clause";
import { subjectOf } from "../find-subject";
import { judgeSubject } from "../judge-subject";
import { flag, secondFlag } from "../lexicon/flags";
import type { LocalReader } from "../local-reader";
import { after, flagsAt, isName, moreAt, nobody, wordAt, type Context, type Subject } from "../noun-phrase";
import { holderOf } from "../read-holders";
import { passiveAt } from "../read-passive";
import { CAPITAL } from "../read-words";
import { dividedOver } from "./divided-over";
import { goesOnToSay } from "./goes-on-to-say";
import { conditionalAt } from "./read-mood";
import { reportAt } from "./read-report";
import { isNamedAfter, isPaper, titleIn } from "./read-source";
import { matter } from "./verb-forms";

/** Verbs by which "on" lays something to nobody; not those by which an author says "we": "on constate". */
const saidOfOne =
  /^(?:di[st]|disai[ts]|dit|prétend|affirm|assur|racont|estim|évalu|pens|croi|croy|crut|suppos|présum|soupçonn|murmur|chuchot|attribu|imput|considér|considèr|jug|accus|reproch|allégu|allègu|conjectur|spécul|imagin|suggér|suggèr|chiffr|redout|craign|craint|prêt|soutien|soutenait|écri|répét|répèt|nomm|qualifi|interpré|interprè|conclu|dout|discut|débat|ignor|rapport|parl[ea]|parlai)/i;
const clitic =
  /^(?:ne|n|l|le|la|les|lui|leur|y|en|s|se|a|avait|aura|ait|pas|souvent|longtemps|parfois|toujours|encore|généralement|aussi|donc|alors|volontiers|même|déjà|plus|tard|peut|pu|pouvait|doit)$/i;

/** "On estime", "l'on a longtemps prétendu": nobody in particular says so. */
function saidByOne(context: Context, index: number, from: number): boolean {
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

/** Whose view it is behind "pour" at a clause's head: "Pour Jeanne Oustry, ...", "Pour le syndicat, il s'agit". */
function inTheirEyes(context: Context, index: number, from: number, to: number): Subject {
  if (
    index > from &&
    !/[,;:]/.test(after(context, index - 1)) &&
    !/^(?:et|mais|car|or)$/i.test(wordAt(context, index - 1))
  )
    return nobody;
  let end = index + 1;
  while (end < to && end - index < 9 && !/[,;:]/.test(after(context, end))) end++;
  if (end >= to || after(context, end) !== ",") return nobody;
  end++;
  if (end === index + 2 && /^(?:lui|elle|eux|elles)$/i.test(wordAt(context, index + 1)))
    return { kind: "person", from: index + 1, to: end };
  const first = flagsAt(context, index + 1);
  if (!isName(context, index + 1, from) && (first & (flag.definite | flag.role | flag.quantifier | flag.generic)) === 0)
    return nobody;
  const held = judgeSubject(context, index + 1, end);
  if (held.kind === "none" || held.kind === "narrator" || held.kind === "work") return nobody;
  for (let at = index + 1; at < end; at++) {
    const flags = flagsAt(context, at);
    if (flags & (flag.role | flag.body | flag.generic | flag.quantifier)) return held;
  }
  return end - index <= 5 && isName(context, index + 1, from) ? held : nobody;
}

const given =
  /^(?:donné|avancé|cité|proposé|repris|retenu|fourni|soutenu|défendu|établi|annoncé|contesté|communiqué|rapporté|publié|formulé|lancé|évoqué|colporté|relayé|accrédité|répandu|adopté|réfuté|rejeté|combattu|critiqué|partagé|admis|calculé|attesté|confirmé|démenti)e?s?$/i;

/** "Nombre d'auteurs ont repris ce chiffre": who has taken over a figure or a version. */
function takenOver(context: Context, index: number, from: number, to: number): Subject {
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
function givenBy(context: Context, index: number, from: number, to: number): Subject {
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

const stands =
  /^(?:lit|lisait|figure|figurent|figurait|mentionné|mentionnée|mentionnés|recensés|recensé|inscrit|inscrits|écrit|consigné|consignés|indiqué|noté|notés|décrit|question|apparaît|apparaissent|trouve|trouvent|relève|rapporté|raconté|porté|portés)$/i;

/** "Dans le registre de 1852 figurent 38 noms": where something stands. */
function writtenIn(context: Context, index: number, to: number): Subject {
  if (!/^(?:dans|sur|au|selon|par)$/i.test(wordAt(context, index))) return nobody;
  for (let at = index + 1; at < Math.min(to, index + 5); at++) {
    if ((flagsAt(context, at) & flag.work) === 0 || context.words.shape[at]! & CAPITAL) continue;
    const known = flagsAt(context, index + 1) & flag.definite || /^au$/i.test(wordAt(context, index));
    if (!known) return nobody;
    for (let verb = at + 1; verb < Math.min(to, at + 14); verb++)
      if (stands.test(wordAt(context, verb))) return { kind: "work", from: index + 1, to: Math.min(to, at + 4) };
    return nobody;
  }
  return nobody;
}

/** Who stands before words in marks that stand before a verb: "Le journal « Le Globe » souligne". */
function beforeMarks(context: Context, verb: number, from: number): Subject {
  if (verb - 2 <= from || !/[»"”]\s*$/.test(between(context, verb - 1))) return nobody;
  for (let at = verb - 1; at > from && verb - at < 9; at--)
    if (/[«"“]\s*$/.test(between(context, at - 1))) {
      let start = at - 1;
      while (start > from && at - start < 9 && !/[,;:.–—()«»"“”]/.test(between(context, start - 1))) start--;
      return judgeSubject(context, start, at);
    }
  return nobody;
}

const held =
  /^(?:tenu|pris|considéré|regardé|accusé|soupçonné|décrit|présenté|perçu|qualifié|traité|vu|jugé|cru|dénoncé)e?s?$/i;

/** "Tenu pour un espion par le colonel": by whom somebody is held to be something. */
function heldBy(context: Context, index: number, to: number): Subject {
  if (!held.test(wordAt(context, index)) || index + 2 >= to) return nobody;
  if (!/^(?:pour|comme|de|d)$/i.test(wordAt(context, index + 1))) return nobody;
  for (let at = index + 2; at < Math.min(to, index + 10); at++) {
    if (/[,.;:]/.test(after(context, at - 1))) return nobody;
    if (flagsAt(context, at) & flag.by) return judgeSubject(context, at + 1, Math.min(to, at + 6));
  }
  return nobody;
}

/** "Le duc, dit Suétone, ne mangeait": a verb of saying and who says it, between two commas. */
function putIn(context: Context, index: number, from: number, to: number): Subject {
  if (index <= from || !/^[,–—(]/.test(between(context, index - 1).trim())) return nobody;
  for (let at = index + 1; at < Math.min(to, index + 7); at++)
    if (/[,.;:–—)]/.test(after(context, at))) {
      const speaker = judgeSubject(context, index + 1, at + 1);
      return speaker.kind === "person" && speaker.from <= index + 3 ? speaker : nobody;
    }
  return nobody;
}

const either = (first: Subject, second: Subject): Subject => (first.kind === "none" ? second : first);

/** Whoever a French word makes say what the sentence says, in ways that the lists of other languages do not have. */
function frenchHolder(context: Context, index: number, from: number, to: number): Subject {
  const flags = flagsAt(context, index);
  if (moreAt(context, index) & secondFlag.utter) return goesOnToSay(context, index, from);
  const by = heldBy(context, index, to);
  if (by.kind !== "none") return by;
  if (flags & flag.report) {
    const speaker = putIn(context, index, from, to);
    if (speaker.kind !== "none") return speaker;
    const named = beforeMarks(context, index, from);
    if (named.kind === "person" || named.kind === "work") return named;
  }
  if (
    flags & flag.report &&
    !/ra(?:i[ts]?|ient)?$|ront$/.test(wordAt(context, index)) &&
    saidByOne(context, index, from)
  )
    return { kind: "vague", from: Math.max(from, index - 1), to: index + 1 };
  if (/^pour$/i.test(wordAt(context, index))) return inTheirEyes(context, index, from, to);
  if (flags & flag.preposition) return writtenIn(context, index, to);
  return moreAt(context, index) & secondFlag.perfect || flags & flag.participle || given.test(wordAt(context, index))
    ? either(takenOver(context, index, from, to), givenBy(context, index, from, to))
    : nobody;
}

/** A newspaper where its name would be taken for a person's. */
const named = (context: Context, subject: Subject): Subject =>
  subject.kind === "person" && isPaper(context, subject) ? { ...subject, kind: "work" } : subject;

/** "Selon ses propos", "d'après ses calculs": whoever the text is about. */
const ownWords = (context: Context, start: number, limit: number): Subject | undefined =>
  start + 1 < limit &&
  /^(?:son|sa|ses|leurs?)$/i.test(wordAt(context, start)) &&
  /^(?:propos|dires|mots|paroles|calculs?|estimations?|récits?|témoignage|version|déclarations?|aveux|souvenirs|propres|évaluations?)$/i.test(
    wordAt(context, start + 1),
  )
    ? { kind: "person", from: start, to: start + 2 }
    : undefined;

/** French: verbs in all their forms, "on", "pour", passives of figures, newspapers, the conditional of hearsay. */
export const frenchReader: LocalReader = {
  at(context, index, from, to) {
    const flags = flagsAt(context, index);
    const tells = flags & (flag.report | flag.participle | flag.preposition);
    if (!tells && (moreAt(context, index) & (secondFlag.holding | secondFlag.perfect | secondFlag.utter)) === 0)
      return null;
    const own = frenchHolder(context, index, from, to);
    const agent = flags & flag.participle ? passiveAt(context, index, from, to) : null;
    const holder =
      moreAt(context, index) & secondFlag.holding
        ? either(holderOf(context, index, from, to), dividedOver(context, index, from))
        : nobody;
    const reporter = !agent && flags & flag.report ? reportAt(context, index, from, to) : nobody;
    const subject = [agent ?? nobody, holder, reporter, own].find(({ kind }) => kind !== "none");
    if (!subject) return null;
    return { subject: named(context, subject), verb: flags & (flag.report | flag.participle) ? index : null };
  },
  according: (context, start, limit) => (isNamedAfter(context, start) ? nobody : ownWords(context, start, limit)),
  whole(context, from, to) {
    const at = conditionalAt(context, from, to);
    return at < 0 ? null : { kind: "vague", from: at, to: at + 1 };
  },
  work: titleIn,
};
