import { besideQuote, chainStart, inverted, startsClause, subjectOf, subjectWithAsides } from "./find-subject";
import { flag, secondFlag } from "./lexicon/flags";
import { after, flagsAt, moreAt, nobody, wordAt, type Context, type Subject } from "./noun-phrase";
import { reportsHere } from "./reports-here";
import { addressed } from "./read-phrases";
import { isNoun } from "./read-saying";
import { somebodyBy } from "./read-somebody";
import { saysOutright } from "./saying-verbs";
import { carriesReport } from "./weak-verbs";

/** Whether "to" behind a verb makes it something else than a report: "claims to be", "began to". */
const goesOnWithTo = (context: Context, index: number, to: number): boolean =>
  index + 1 < to &&
  /^to$/i.test(wordAt(context, index + 1)) &&
  !addressed(context, index + 2, to) &&
  !(index + 2 < to && context.quoted[index + 2]) &&
  !/^(?:admit|admits|admitted|confess|confesses|confessed|testif|attest)/i.test(wordAt(context, index)) &&
  !reportsHere(context, index, to);

const offices =
  /^(?:control|power|office|command|leadership|responsibility|duties|duty|role|throne|name|title|importance|form|shape|presidency|post|rank|identity|position|reins|charge|debts?|proportions)$/i;

/** "Assumed control of", "assume the throne": what is taken over, and nothing held. */
function takesOffice(context: Context, index: number, to: number): boolean {
  if (!/^assum(?:e|es|ed)$/i.test(wordAt(context, index))) return false;
  for (let at = index + 1; at < Math.min(to, index + 5); at++) if (offices.test(wordAt(context, at))) return true;
  return false;
}

const conjunction = /^(?:and|but|or|nor|then|yet)$/i;

/** The subject that a verb behind "and" or "but" shares with the sentence's first verb: "He gave no name, but said". */
function sharedSubject(context: Context, index: number, from: number): Subject {
  let before = index - 1;
  while (before > from && flagsAt(context, before) & flag.adverb && !conjunction.test(wordAt(context, before)))
    before--;
  if (before <= from || !conjunction.test(wordAt(context, before))) return nobody;
  const verbs = flag.finite | flag.be | flag.report;
  for (let at = from + 1; at < before; at++)
    if (flagsAt(context, at) & verbs && (flagsAt(context, at) & (flag.said | flag.month | flag.role)) === 0)
      return subjectOf(context, at, from);
  return nobody;
}

/** "Stroud was one of the few guards who admitted": one of a group does what its clause tells, and is named before. */
function oneOf(context: Context, index: number, from: number): Subject | null {
  if (index - 1 <= from || context.language !== "en" || !/^who$/i.test(wordAt(context, index - 1))) return null;
  for (let at = index - 3; at > from && index - at < 10 && !/[,;:]/.test(after(context, at)); at--) {
    if (!/^one$/i.test(wordAt(context, at)) || !/^of$/i.test(wordAt(context, at + 1))) continue;
    if ((flagsAt(context, at - 1) & flag.be) === 0) return null;
    const named = subjectOf(context, at - 1, from);
    return named.kind === "person" ? named : null;
  }
  return null;
}

/** "..., it said": what a body or a paper named before says. */
const isIt = (context: Context, index: number, from: number): boolean =>
  index > from && context.language === "en" && /^it$/i.test(wordAt(context, index - 1));

/** Whether a verb closes a sentence or a clause with its subject between commas: "..., he added.", "..., the mayor wrote, ...". */
function isParenthetical(context: Context, index: number, from: number, to: number): boolean {
  const told = to - index < 9 && /^told$/i.test(wordAt(context, index));
  if (index < to - 1 && !told && !/[.,;]/.test(after(context, index))) return false;
  for (let at = index - 1; at > from && index - at < 7; at--) {
    const flags = flagsAt(context, at);
    if (/[,”"]/.test(after(context, at))) return at < index - 1;
    if (flags & (flag.preposition | flag.boundary | flag.finite | flag.be) && (flags & flag.definite) === 0)
      return false;
  }
  return false;
}

/** "To openly challenge the king": an infinitive with an adverb in it. */
const isSplit = (context: Context, index: number, from: number): boolean =>
  index - 2 > from && /ly$/i.test(wordAt(context, index - 1)) && /^to$/i.test(wordAt(context, index - 2));

/** Who says it at a verb of reporting; null where the verb reports nothing here. */
export function reporterAt(context: Context, index: number, from: number, to: number): Subject | null {
  const next = index + 1 < to ? wordAt(context, index + 1) : "";
  if (isNoun(context, index, from) || (/^states?$/i.test(wordAt(context, index)) && /^of$/i.test(next))) return null;
  if (/^in$/i.test(next) && /^believ/i.test(wordAt(context, index))) return null;
  if (takesOffice(context, index, to)) return null;
  const chain = chainStart(context, index, from);
  if (chain === index && index - 2 >= from && /^to$/i.test(wordAt(context, index - 1)) && !context.quoted[index - 2])
    return null;
  if (chain === index && isSplit(context, index, from)) return null;
  const weak = (moreAt(context, index) & secondFlag.weak) !== 0;
  const quote = besideQuote(context, index, to);
  const outright = weak && (saysOutright(context, index, to) || isParenthetical(context, index, from, to));
  const reports = !weak || quote || outright || reportsHere(context, index, to) || carriesReport(context, index, from);
  if (!reports || (!outright && goesOnWithTo(context, index, to))) return null;
  let subject = subjectOf(context, chain, from);
  if (subject.kind === "none") subject = subjectWithAsides(context, chain, from);
  if (subject.kind === "none" || (quote && context.quoted[index - 1])) {
    const behind = inverted(context, index, to);
    if (behind.kind !== "none" && (quote || startsClause(context, index, from))) subject = behind;
  }
  if (subject.kind === "none") subject = sharedSubject(context, index, from);
  if (subject.kind === "vague") subject = oneOf(context, chain, from) ?? subject;
  if (subject.kind === "none" && (!weak || quote || reportsHere(context, index, to)) && isIt(context, index, from))
    return { kind: "person", from: index - 1, to: index };
  return subject.kind === "none" && (!weak || quote || outright || /^told$/i.test(wordAt(context, index)))
    ? somebodyBy(context, index, quote, from, to)
    : subject;
}
