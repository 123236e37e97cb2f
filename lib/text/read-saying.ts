import { flag, secondFlag } from "./lexicon/flags";
import { after, flagsAt, isName, moreAt, wordAt, type Context, type Subject } from "./noun-phrase";
import { judgeSubject } from "./judge-subject";
import { CAPITAL } from "./read-words";

/** Whether a word that can be a verb of saying is a noun here: "the report", "state-sanctioned", "in question". */
export function isNoun(context: Context, index: number, from: number): boolean {
  if (after(context, index) === "-")
    return !/^(?:il|ils|elle|elles|t|on)$/i.test(index + 1 < context.words.count ? wordAt(context, index + 1) : "");
  if (isLand(context, index) || isBareNoun(context, index, from)) return true;
  if (index === from) return false;
  if (
    isUnfinished(context, index, from) ||
    wroteWork(context, index) ||
    isCounted(context, index, from) ||
    hasOf(context, index) ||
    isDependent(context, index)
  )
    return true;
  const gap = context.words.start[index]! - context.words.end[index - 1]!;
  if (gap > 1) return gap === 2 && /^['’]$/.test(after(context, index - 1));
  const before = flagsAt(context, index - 1);
  if (
    before & (flag.preposition | flag.indefinite) &&
    (before & flag.pronoun) === 0 &&
    !/^to$/i.test(wordAt(context, index - 1))
  )
    return true;
  if (before & flag.definite) return (before & flag.boundary) === 0;
  return (
    (flagsAt(context, index) & (flag.said | flag.works | flag.work)) !== 0 &&
    (((before & flag.quantifier) !== 0 && wordAt(context, index).endsWith("s")) ||
      /^s$/.test(wordAt(context, index - 1)))
  );
}

const perfect =
  /^(?:reconnu|affirmé|déclaré|évoqué|nié|rapporté|raconté|expliqué|souligné|confirmé|dénoncé|qualifié|indiqué|précisé|conclu|annoncé|critiqué|contesté|décrit)$/i;
const having = /^(?:a|ont|avait|avaient|aura|auront)$/i;

/** A French participle without "ont" or "avait" before it: no verb of a clause. */
function isUnfinished(context: Context, index: number, from: number): boolean {
  if (!perfect.test(wordAt(context, index)) && (moreAt(context, index) & secondFlag.perfect) === 0) return false;
  for (let at = index - 1; at >= Math.max(from, index - 3); at--) if (having.test(wordAt(context, at))) return false;
  return true;
}

/** "Wrote a novel on the massacre": a work is made, and nothing said. */
function wroteWork(context: Context, index: number): boolean {
  if (!/^(?:wrote|writes|written|écrit|écrivit)$/i.test(wordAt(context, index))) return false;
  const limit = Math.min(context.words.count, index + 4);
  for (let at = index + 1; at < limit && !/[,;:.“"«„]/.test(after(context, at - 1)); at++)
    if (flagsAt(context, at) & (flag.work | flag.works))
      return (flagsAt(context, index + 1) & (flag.indefinite | flag.quantifier)) !== 0;
  return false;
}

const bare =
  /^(?:say|write|tell|speak|describe|claim|argue|admit|explain|recall|report|call|ask|cry|shout|confess|deny|declare|announce|believe|think)$/i;
const passive =
  /^(?:considered|regarded|described|called|believed|estimated|thought|reported|seen|accused|credited|viewed|deemed|judged)$/i;

/** "Heard someone describe", "the Whites, considered traitors": forms that are no sentence's own verb. */
const isDependent = (context: Context, index: number): boolean =>
  (bare.test(wordAt(context, index)) &&
    /^(?:someone|somebody|anyone|anybody|him|me|us|them)$/i.test(wordAt(context, index - 1))) ||
  (passive.test(wordAt(context, index)) &&
    index + 1 < context.words.count &&
    /^(?:as|by)$/i.test(wordAt(context, index + 1)) &&
    after(context, index) === " ") ||
  (passive.test(wordAt(context, index)) &&
    after(context, index - 1) === "," &&
    !context.quoted[index - 1] &&
    !/^(?:that|:|for|on|upon)$/i.test(index + 1 < context.words.count ? wordAt(context, index + 1) : ""));

const plurals =
  /^(?:reports|claims|records|accounts|estimates|views|demands|charges|questions|doubts|fears|notes|calls|answers|comments|hints|boasts|offers|lists|documents)$/i;

/** "After receiving reports of": a plural with "of" behind it, and no verb. */
const hasOf = (context: Context, index: number): boolean =>
  plurals.test(wordAt(context, index)) &&
  index + 1 < context.words.count &&
  /^(?:of|about|from|between|among)$/i.test(wordAt(context, index + 1));

/** "Many notes", "those historical questions": a plural that a word before it counts. */
function isCounted(context: Context, index: number, from: number): boolean {
  if (!wordAt(context, index).endsWith("s")) return false;
  for (let at = index - 1; at >= Math.max(from, index - 2); at--)
    if (/^(?:these|those|many|several|few|numerous|various|such|other|some)$/i.test(wordAt(context, at)))
      return (
        at === index - 1 ||
        (flagsAt(context, index - 1) & (flag.generic | flag.role | flag.works | flag.report | flag.boundary)) === 0
      );
  return false;
}

const twoFaced =
  /^(?:state|claim|report|record|view|show|point|charge|demand|count|answer|question|fear|doubt|judge|document|estimate|call|offer|advance|hold|run|place|list|remark|reply|dispute|challenge|promise|hope|comment|boast|hint|range|note|object|protest|contest|praise|blame|credit|quote|echo|chronicle|intimate|venture|caution|ridicule|request|appeal|voice|whisper|murmur|gossip|vow|pledge|petition|lament|forecast|wonder|focus|concern|trace|cover|chart|address|paint|present|detail|highlight|outline|mock|brand|label|slam|lobby)$/i;

/** "Under Scottish demand", "the Turkish state": a bare form is a verb only behind "to", "may", "they", a plural and the like. */
function isBareNoun(context: Context, index: number, from: number): boolean {
  const { words } = context;
  if (!twoFaced.test(wordAt(context, index))) return false;
  if (index === from) return true;
  const word = wordAt(context, index - 1);
  const flags = flagsAt(context, index - 1);
  const leads =
    flag.pronoun | flag.first | flag.adverb | flag.generic | flag.works | flag.quantifier | flag.finite | flag.boundary;
  if (flags & leads || /(?:s|men|people)$/i.test(word) || /^(?:to|not|you|et|y|t)$/i.test(word)) return false;
  if (/[,;:()"“”’']/.test(after(context, index - 1))) return false;
  return !(
    index - 2 >= from &&
    (words.shape[index - 1]! & CAPITAL) !== 0 &&
    /^(?:and|or)$/i.test(wordAt(context, index - 2))
  );
}

/** The "states" that are lands: "the Baltic states", "states in the south". As a verb it has "that", a quotation or a noun's article behind it. */
function isLand(context: Context, index: number): boolean {
  if (!/^states$/i.test(wordAt(context, index))) return false;
  if (context.words.shape[index]! & CAPITAL && index > 0) return true;
  if (/[:,“"]/.test(after(context, index)) && index > 0 && (flagsAt(context, index - 1) & flag.definite) === 0)
    return /,/.test(after(context, index));
  if (index + 1 >= context.words.count || context.quoted[index + 1]) return false;
  const next = flagsAt(context, index + 1);
  return (
    (next & (flag.preposition | flag.finite | flag.be)) !== 0 ||
    /^(?:and|or|who|which)$/i.test(wordAt(context, index + 1)) ||
    /[.;)]/.test(after(context, index))
  );
}

/** Whose saying a noun tells of: "Volkov's estimate", "die Schätzung von Volkov", "l'estimation de Volkov". */
export function ownerOf(context: Context, index: number, from: number, to: number): Subject | null {
  if (index >= from + 2 && wordAt(context, index - 1) === "s" && isName(context, index - 2, from)) {
    let start = index - 2;
    while (start > from && isName(context, start - 1, from)) start--;
    return { kind: "person", from: start, to: index - 1 };
  }
  if (index + 3 < to && flagsAt(context, index + 1) & flag.be && wordAt(context, index + 3) !== "") {
    for (let at = index + 2; at < Math.min(to - 1, index + 6) && isName(context, at, index + 2); at++)
      if (/^s$/.test(wordAt(context, at + 1)) && /['’]/.test(after(context, at)))
        return { kind: "person", from: index + 2, to: at + 1 };
  }
  if (index + 2 >= to || !/^(?:by|von|des|du|de|del)$/i.test(wordAt(context, index + 1))) return null;
  const owner = judgeSubject(context, index + 2, Math.min(to, index + 6));
  return owner.kind === "person" &&
    (context.words.shape[owner.from]! & CAPITAL) !== 0 &&
    !/['’]/.test(after(context, owner.to - 1))
    ? owner
    : null;
}

/** Whether a run of words opens with "his", "their" and such. */
export const hasPossessor = (context: Context, from: number, to: number) =>
  from < to &&
  /^(?:his|her|their|its|own|seiner|ihrer|eigenen|sus?|ses?|son|sa|leurs?|его|её|их)$/i.test(wordAt(context, from));
