import { flag, secondFlag } from "./lexicon/flags";
import { judgeSubject } from "./judge-subject";
import { after, flagsAt, isName, moreAt, wordAt, type Context, type Subject } from "./noun-phrase";

/** How many words behind a telling its verb may stand. */
const reach = 18;

const possessive = /^(?:his|her|their|its|my|our|your|whose)$/i;

/** Whether a telling is somebody's: "his claim", "Osk's story", "the duke's version". */
function isOwned(context: Context, index: number, from: number): boolean {
  for (let at = index - 1; at >= Math.max(from, index - 4); at--) {
    const word = wordAt(context, at);
    if (possessive.test(word) || (/^s$/i.test(word) && /['’]/.test(after(context, at - 1)))) return true;
    if (/['’]/.test(after(context, at)) && /s$/i.test(word)) return true;
    const flags = flagsAt(context, at);
    if (
      flags & (flag.definite | flag.indefinite | flag.preposition | flag.boundary | flag.be) ||
      /[,;:.]/.test(after(context, at))
    )
      return false;
  }
  return false;
}

/** Who is named behind "by" or "from" between two words; null where nobody is. */
function namedBy(context: Context, from: number, to: number): Subject | null {
  for (let at = from; at + 1 < to; at++) {
    if (!/^(?:by|from)$/i.test(wordAt(context, at))) continue;
    const somebody = judgeSubject(context, at + 1, Math.min(to, at + 7));
    if (somebody.kind !== "none") return somebody;
    if (flagsAt(context, at + 1) & flag.definite) return { kind: "person", from: at + 1, to: at + 2 };
  }
  return null;
}

/** Whether a form of "be" or "have been" stands right before a word, adverbs apart. */
function isPassive(context: Context, index: number, from: number): boolean {
  for (let at = index - 1; at >= Math.max(from, index - 3); at--) {
    const flags = flagsAt(context, at);
    if (flags & flag.be) return true;
    if ((flags & flag.adverb) === 0 && !/ly$/i.test(wordAt(context, at))) return false;
  }
  return false;
}

/** The verb that a telling is the subject of and that makes it go round: "emerged", the "raised" of "were raised"; -1 where none is. */
function goesRound(context: Context, index: number, from: number, to: number): number {
  for (let at = index + 1; at < Math.min(to, index + reach); at++) {
    if (/[;:.()“”"]/.test(after(context, at - 1)) && !/[)\]]/.test(after(context, at - 1))) return -1;
    const more = moreAt(context, at);
    if (more & secondFlag.raised && isPassive(context, at, from)) return at;
    if (
      more & secondFlag.emerging &&
      (at === index + 1 || !(flagsAt(context, at - 1) & (flag.preposition | flag.definite | flag.indefinite)))
    )
      return at;
    if (flagsAt(context, at) & flag.report && (moreAt(context, at) & (secondFlag.weak | secondFlag.telling)) === 0)
      return -1;
  }
  return -1;
}

/** "Made use of the popular legends": several that are spoken of behind a verb or preposition, and none of them told. */
const isMentioned = (context: Context, index: number, adjective: number, from: number): boolean =>
  adjective - 1 > from &&
  /s$/i.test(wordAt(context, index)) &&
  /^the$/i.test(wordAt(context, adjective - 1)) &&
  !/[,;:]/.test(after(context, adjective - 2)) &&
  !(index + 1 < context.words.count && /^(?:that|is|are|was|were|has|have)$/i.test(wordAt(context, index + 1)));

/** Whether an adjective such as "common" or "widespread" stands before a telling. */
function isPrevalent(context: Context, index: number, from: number): boolean {
  for (let at = index - 1; at >= Math.max(from, index - 3); at--) {
    if (moreAt(context, at) & secondFlag.prevalent) return !isMentioned(context, index, at, from);
    if (flagsAt(context, at) & (flag.definite | flag.indefinite | flag.preposition)) return false;
  }
  return false;
}

const claims =
  /^(?:reports?|rumou?rs?|claims?|allegations?|accusations?|speculation|suggestions?|suspicions?|stories|legends?|beliefs?|theor(?:y|ies)|fears|complaints?|assertions?|tales?|myths?|notions?)$/i;
const opens =
  /^(?:including|amid|amidst|despite|following|with|on|over|about|to|by|after|from|and|were|are|was|is|been|of|the|a|an|some|any|these|persistent|recurrent|unconfirmed|false|true)$/i;

/** "Reports that hospitals were barred", "the claim that ...": what a clause with "that" tells, and nobody is named for. */
const tellsThat = (context: Context, index: number, from: number, to: number): boolean =>
  index + 2 < to &&
  /^that$/i.test(wordAt(context, index + 1)) &&
  after(context, index) === " " &&
  (flagsAt(context, index + 2) & flag.finite) === 0 &&
  claims.test(wordAt(context, index)) &&
  !(/^to$/i.test(index > from ? wordAt(context, index - 1) : "") && !/s$/i.test(wordAt(context, index))) &&
  (index === from || opens.test(wordAt(context, index - 1)) || wordAt(context, index - 1).endsWith("ed"));

const about = /^(?:of|about|against|concerning|regarding|that|among|over)$/i;

/** "There were allegations of rigging", "there is a tale about the bell". */
function thereAre(context: Context, index: number, from: number, to: number): boolean {
  if (index + 1 >= to || !about.test(wordAt(context, index + 1))) return false;
  for (let at = index - 1; at > from && index - at < 7; at--) {
    if (flagsAt(context, at) & flag.preposition) return false;
    if (flagsAt(context, at) & flag.be) return /^(?:there|s|has|have|had)$/i.test(wordAt(context, at - 1));
  }
  return false;
}

const spun =
  /^(?:stor(?:y|ies)|legend|tradition|rumou?r|belief|theory|claim|idea|assumption|explanation|suspicion|tale|myth|notion|perception|accusation|allegation|gossip|talk|speculation)$/i;

/** "The family legend was that", "the story ran that": what is told by no owner in a clause with "that". */
const isThat = (context: Context, index: number, to: number): boolean =>
  index + 2 < to &&
  spun.test(wordAt(context, index)) &&
  after(context, index) === " " &&
  /^(?:is|was|goes|went|runs|ran|holds|held|says|said|has|had|states|stated)$/i.test(wordAt(context, index + 1)) &&
  /^(?:that|it)$/i.test(wordAt(context, index + 2)) &&
  (/^that$/i.test(wordAt(context, index + 2)) || /^ha[sd]$/i.test(wordAt(context, index + 1)));

/** "One of these tells of a fire", "this one states that": one telling among others. */
export function oneTells(context: Context, index: number, to: number): boolean {
  if (!/^(?:one|another|some|others|many)$/i.test(wordAt(context, index))) return false;
  let verb = index + 1;
  if (verb + 2 < to && /^of$/i.test(wordAt(context, verb)) && /^(?:these|them|those)$/i.test(wordAt(context, verb + 1)))
    verb += 2;
  return (
    verb + 1 < to &&
    ((/^(?:tells?|told|speaks?|spoke)$/i.test(wordAt(context, verb)) &&
      /^(?:of|how|about|that)$/i.test(wordAt(context, verb + 1))) ||
      (/^(?:states?|stated|says?|said|claims?|claimed|holds?|held|relates?|related|maintains?)$/i.test(
        wordAt(context, verb),
      ) &&
        /^(?:that|how)$/i.test(wordAt(context, verb + 1))))
  );
}

/**
 * To whom a story, a claim, a complaint is laid that a sentence speaks of as going round: nobody in particular, or who is
 * named behind "by". Null where the telling is somebody's or nothing is told by it.
 */
export function tellingAt(context: Context, index: number, from: number, to: number): Subject | null {
  const more = moreAt(context, index);
  const told =
    (more & secondFlag.telling) !== 0 || (flagsAt(context, index) & flag.said && claims.test(wordAt(context, index)));
  if (!told || (index + 1 < to && /^to$/i.test(wordAt(context, index + 1)))) return null;
  if (isOwned(context, index, from))
    return index + 2 < to && flagsAt(context, index + 1) & flag.be && /^that$/i.test(wordAt(context, index + 2))
      ? { kind: "person", from, to: index + 1 }
      : null;
  const vague: Subject = { kind: "vague", from: index, to: index + 1 };
  const round = goesRound(context, index, from, to);
  if (round > 0) return namedBy(context, index + 1, Math.min(to, round + 8)) ?? vague;
  if (
    isPrevalent(context, index, from) ||
    thereAre(context, index, from, to) ||
    tellsThat(context, index, from, to) ||
    isThat(context, index, to)
  )
    return namedBy(context, index + 1, Math.min(to, index + 4)) ?? vague;
  return null;
}

const leads =
  /^(?:led|leads?|leading|caus(?:ed|es|ing)|prompt(?:ed|s|ing)|inspir(?:ed|es|ing)|persuad(?:ed|es|ing)|convinc(?:ed|es|ing)|driv(?:es|ing)|drove|allow(?:ed|s|ing)|cause)$/i;

/** "Has led many to believe": holders in number behind a verb that moves them. Gives whether one stands at the quantifier. */
export function ledToBelieve(context: Context, index: number, from: number, to: number): boolean {
  if (index === from || !leads.test(wordAt(context, index - 1))) return false;
  for (let at = index + 1; at + 1 < Math.min(to, index + 5); at++)
    if (/^to$/i.test(wordAt(context, at)))
      return (
        (flagsAt(context, at + 1) & flag.report) !== 0 ||
        /^(?:wonder|conclude|think|fear)$/i.test(wordAt(context, at + 1))
      );
  return false;
}

const stands = /^(?:perspective|standpoint|viewpoint|angle|point|view|eyes|opinion|reckoning)$/i;

/** "From an anarchist perspective", "from the workers' point of view": a view by its place, which is somebody's only where a name stands before it. */
export function viewpointAt(context: Context, from: number, to: number): Subject | null {
  if (!/^(?:from|in|by)$/i.test(wordAt(context, from))) return null;
  for (let at = from + 2; at < Math.min(to, from + 8); at++) {
    if (/[.,;:]/.test(after(context, at - 1))) return null;
    if (!stands.test(wordAt(context, at))) continue;
    if (/^point$/i.test(wordAt(context, at)) && !(at + 2 < to && /^view$/i.test(wordAt(context, at + 2)))) return null;
    if (/^in$/i.test(wordAt(context, from)) && !/^(?:view|eyes|opinion|reckoning)$/i.test(wordAt(context, at)))
      return null;
    if (/^(?:this|that|my|our|your)$/i.test(wordAt(context, at - 1))) return null;
    for (let name = from + 1; name < at; name++)
      if (isName(context, name, from) || possessive.test(wordAt(context, name)))
        return { kind: "person", from: name, to: at };
    return /^from$/i.test(wordAt(context, from)) && !/^(?:view|angle)$/i.test(wordAt(context, at))
      ? { kind: "vague", from, to: at + 1 }
      : null;
  }
  return null;
}
