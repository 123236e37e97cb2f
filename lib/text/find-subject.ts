import { between } from "./clause";
import { judgeSubject } from "./judge-subject";
import { flag, secondFlag } from "./lexicon/flags";
import { after, flagsAt, isCapital, moreAt, nobody, wordAt, type Context, type Subject } from "./noun-phrase";

/** What ends a clause between two words. */
export const breaks = /[;:()“”"«»„–—]/;

/** The word that opens the bracket which ends at a word; the word itself where none opens near. */
function bracketStart(context: Context, index: number, from: number): number {
  for (let at = index; at > from && index - at < 10; at--) if (between(context, at - 1).includes("(")) return at;
  return index;
}

/** Words for time that may open a clause of their own: "the day after Osk had announced". */
const when = /^(?:after|before|since|until|once)$/i;

/** The German article that is also a joining word: "der", not behind a comma. */
const isArticle = (context: Context, index: number, from: number): boolean =>
  context.german && /^der$/i.test(wordAt(context, index)) && (index === from || after(context, index - 1) !== ",");

/** Whether a word joins a group to another: "historians and priests". */
const joinsGroups = (context: Context, index: number, from: number): boolean =>
  index > from &&
  /^(?:and|or|und|oder|et|ou|y|e)$/i.test(wordAt(context, index)) &&
  (flagsAt(context, index - 1) & (flag.generic | flag.works | flag.role)) !== 0 &&
  (context.german || wordAt(context, index - 1).endsWith("s"));

const relative = /^(?:who|which|der|die|das|qui|que)$/i;

/** Whether a word opens the clause of the verb behind it, so that the subject stands behind the word. */
function opensClause(context: Context, index: number, verb: number, from: number): boolean {
  const flags = flagsAt(context, index);
  const beside = index === verb - 1;
  if (flags & flag.preposition && !beside && when.test(wordAt(context, index))) return true;
  if ((flags & flag.boundary) === 0 || isArticle(context, index, from)) return false;
  if (beside) return !relative.test(wordAt(context, index));
  return (flags & flag.preposition) === 0 && !joinsGroups(context, index, from);
}

const heard = /^(?:to|with|from|by|for|at|among|between)$/i;

/** Whether a preposition parts the sentence's own subject from who a clause with "who" tells of: "spoke to several people who said". */
const leadsToWho = (context: Context, index: number, verb: number): boolean =>
  index < verb - 2 &&
  (flagsAt(context, index) & flag.preposition) !== 0 &&
  /^who$/i.test(wordAt(context, verb - 1)) &&
  heard.test(wordAt(context, index));

/** "Osk did not admit": a helper with nothing but "not" and adverbs between it and its verb. */
function helps(context: Context, helper: number, verb: number): boolean {
  if (!/^(?:did|does|do)$/i.test(wordAt(context, helper))) return false;
  for (let at = helper + 1; at < verb; at++)
    if ((flagsAt(context, at) & flag.adverb) === 0 && !/^(?:not|t|\w+ly)$/i.test(wordAt(context, at))) return false;
  return true;
}

const having = /^(?:had|has|have|hat|hatte|haben|hatten|a|ont|avait|ha|han|había|habían)$/i;

/** Whether a word is another clause's verb; "had", a month's name and "those killed" are none. */
function isOtherVerb(context: Context, index: number, verb: number, from: number): boolean {
  const flags = flagsAt(context, index);
  const word = wordAt(context, index);
  if (
    flags & (flag.finite | flag.be) &&
    (flags & (flag.adverb | flag.definite | flag.preposition)) === 0 &&
    context.text[context.words.start[index]! - 1] !== "-" &&
    !(index > from && /^those$/i.test(wordAt(context, index - 1))) &&
    !(flags & flag.month && isCapital(context, index)) &&
    !having.test(word) &&
    !(verb - index < 4 && helps(context, index, verb))
  )
    return true;
  return (
    (flags & flag.report) !== 0 &&
    verb - index > 1 &&
    (moreAt(context, index) & secondFlag.weak) === 0 &&
    (flags & (flag.said | flag.work | flag.works)) === 0
  );
}

/** How many words before its verb a subject may begin, and how many commas it may hold. */
const farthest = 16;
const mostCommas = 2;

/** Where a verb's subject may begin, behind a stop, a joining word or another finite verb; `comma` is the word behind the last comma before the verb, -1 where there is none. */
export function subjectStart(context: Context, verb: number, from: number): { start: number; comma: number } {
  let comma = -1;
  let commas = 0;
  let leapt = false;
  let index = verb - 1;
  for (; index >= from && verb - index < farthest; index--) {
    const gap = between(context, index);
    if (gap.startsWith(")") && !leapt) {
      index = bracketStart(context, index, from);
      leapt = true;
      continue;
    }
    if (breaks.test(gap) && !(leapt && gap.trim() === "(")) break;
    if (gap.includes(",")) {
      if (comma < 0) comma = index + 1;
      if (++commas > mostCommas) break;
    }
    if (context.quoted[index] || opensClause(context, index, verb, from) || isOtherVerb(context, index, verb, from))
      break;
    if (leadsToWho(context, index, verb)) break;
  }
  return { start: index + 1, comma };
}

/** Where the words between two commas before a verb begin ("John Rabe's diary, kept in secret, mentions"); -1 where none are. */
function beforeApposition(context: Context, reporting: number, from: number): number {
  let verb = reporting;
  while (
    verb - 1 > from &&
    reporting - verb < 3 &&
    /^(?:has|have|had|also|now|later|hat|a|ha)$/i.test(wordAt(context, verb - 1))
  )
    verb--;
  if (verb - 1 <= from || !/^,\s*$/.test(between(context, verb - 1))) return -1;
  for (let index = verb - 1; index > from && verb - index < 18; index--) {
    if (/^,\s*$/.test(between(context, index - 1))) return index;
    if (/[.;:“”"«»]/.test(between(context, index - 1))) return -1;
  }
  return -1;
}

/** Who stands before a clause with "who" that the subject has: "two brothers who were leaving the school told". */
function beforeRelative(context: Context, start: number, verb: number, from: number): Subject {
  for (let at = start - 1; at > from && start - at < 4; at--)
    if (/^(?:who|whom)$/i.test(wordAt(context, at)) && verb - at < 14)
      return judgeSubject(context, subjectStart(context, at, from).start, at);
  return nobody;
}

/** Who the subject of a verb is; an apposition between commas is passed over. */
export function subjectOf(context: Context, verb: number, from: number): Subject {
  const leapt = beforeApposition(context, verb, from);
  if (leapt > from) {
    const { start } = subjectStart(context, leapt, from);
    const main = judgeSubject(context, start, leapt);
    const capital = isCapital(context, leapt) && !context.german;
    const member =
      main.kind === "vague" && (capital || /^(?:like|including|such|wie|comme)$/i.test(wordAt(context, leapt)));
    const named = member ? judgeSubject(context, capital ? leapt : leapt + 1, verb) : main;
    if (named.kind === "person") return named;
    if (main.kind !== "none") return main;
  }
  const { start, comma } = subjectStart(context, verb, from);
  if (comma > start && comma < verb) {
    const near = judgeSubject(context, comma, verb);
    const relative = /^(?:who|which|qui)$/i.test(wordAt(context, comma)) || flagsAt(context, comma) & flag.indefinite;
    if (near.kind !== "none" && !relative) return near;
  }
  const whole = judgeSubject(
    context,
    start,
    comma > start ? (comma <= verb ? Math.max(comma, start + 1) : verb) : verb,
  );
  if (whole.kind !== "none") return whole;
  const near = judgeSubject(context, start, verb);
  return near.kind === "none" ? beforeRelative(context, start, verb, from) : near;
}

/** Who opens a sentence whose verb comes behind several asides: "Hale, in her first speech, since her return, called for". */
export function subjectWithAsides(context: Context, verb: number, from: number): Subject {
  if (verb - from < 4 || !/[,)]/.test(after(context, verb - 1))) return nobody;
  let comma = from;
  while (comma < verb && comma - from < 7 && !/[,;:()“”"]/.test(after(context, comma))) comma++;
  if (after(context, comma) !== "," || comma - from > 6) return nobody;
  if (flagsAt(context, from) & flag.preposition) return nobody;
  return judgeSubject(context, from, comma + 1);
}

/** Subjects behind their verb: “...,” said Latsis; « ... », dit le général. */
export function inverted(context: Context, verb: number, to: number): Subject {
  let end = verb + 1;
  while (end < to && end - verb < 9) {
    const gap = between(context, end - 1);
    if (/[.;:,()“”"«»„]/.test(gap) && end > verb + 1) break;
    if (/[;:()“”"«»„]/.test(gap)) break;
    const flags = flagsAt(context, end);
    if (flags & (flag.boundary | flag.finite) && (flags & (flag.definite | flag.preposition)) === 0) break;
    if (flags & flag.preposition && end === verb + 1 && (flags & flag.definite) === 0) break;
    end++;
  }
  return judgeSubject(context, verb + 1, end);
}

/** Whether little stands before the verb in its clause, so that its subject may follow it. */
export function startsClause(context: Context, index: number, from: number): boolean {
  return index === from || context.quoted[index - 1] !== 0 || /[,;:—–”"»]/.test(between(context, index - 1));
}

/** Whether a quotation's mark or a comma before one touches the verb's clause. */
export function besideQuote(context: Context, index: number, to: number): boolean {
  const { words, text } = context;
  if (index > 0 && context.quoted[index - 1]) return true;
  const before = text.slice(Math.max(0, words.start[index]! - 4), words.start[index]!);
  if (/["“”«»„’][,.—–\s]*$/.test(before)) return true;
  const tail = text.slice(words.end[index]!, words.end[index]! + 3);
  if (/^[:,]?\s?["“«„]/.test(tail)) return true;
  for (let near = index - 1; near > 0 && index - near < 6 && after(context, near) === " "; near--)
    if (context.quoted[near - 1]) return true;
  for (let near = index + 1; near < Math.min(to, index + 10); near++) {
    if (context.quoted[near]) return true;
    if (/[:]/.test(after(context, near)) && near + 1 < words.count && context.quoted[near + 1]) return true;
  }
  return tail.startsWith(":");
}

/** The verb that another hangs on and that has the subject: the "continued" of "continued to claim"; the verb itself where none does. */
export function chainStart(context: Context, verb: number, from: number): number {
  if (verb < from + 2 || !/^to$/i.test(wordAt(context, verb - 1))) return verb;
  for (let at = verb - 2; at >= Math.max(from + 1, verb - 3); at--)
    if (moreAt(context, at) & secondFlag.chain || flagsAt(context, at) & (flag.superlative | flag.participle))
      return at - 1 > from && flagsAt(context, at - 1) & flag.be ? at - 1 : at;
  return verb;
}

/** Whether a stop or the sentence's end stands a few words behind a verb whose subject follows it: "...", said an old man. */
export function closesBehind(context: Context, verb: number, to: number): boolean {
  for (let index = verb + 1; index < Math.min(to, verb + 6); index++)
    if (/[,.;:!?]/.test(after(context, index)) || index === to - 1) return true;
  return false;
}
