import { between } from "../clause";
import { flag, secondFlag } from "../lexicon/flags";
import { after, flagsAt, isCapital, moreAt, wordAt, type Context, type Subject } from "../noun-phrase";
import { NUMBER } from "../read-words";
import { nounKind, type NounKind } from "./word-ends";

/** A subject, and whether its noun is known to be somebody who can speak. */
export type Holder = Subject & { sure: boolean };

/** Nobody. */
export const nobody: Holder = { kind: "none", from: 0, to: 0, sure: false };

const stop = /[,;:()–—.!?]/;
const definite =
  /^(?:de[rmns]|die|das|diese[rmns]?|jene[rmns]?|sein(?:e[rmns]?)?|ihr(?:e[rmns]?)?|unser(?:e[rmns]?)?|deren|dessen|beide[rn]?|derselbe|dieselbe)$/i;
const indefinite = /^ein(?:e[rmns]?)?$/i;
const pronoun = /^(?:er|sie|dieser|jener|letzterer|letztere|ersterer|derselbe|selbiger)$/i;
const anybody = /^(?:man|jemand|mancher|manche|einige|andere|viele|etliche|mehrere|einer|die einen)$/i;
const nobodys = /^(?:niemand|keiner|nichts|es|ich|wir|uns|mich|kein|keine|keines|keinem|keinen)$/i;
const genitive =
  /^(?:des|der|dieses|dieser|seines|seiner|ihres|ihrer|eines|einer|von|vom|mehrerer|einiger|vieler|mancher|verschiedener|zeitgenössischer|anderer)$/i;
const namely = /^(?:namens|wie|unter|genannt)$/i;

/** Whether a stop stands behind a word; not the one of "Dr." or an initial. */
const stops = (context: Context, index: number) =>
  stop.test(after(context, index)) &&
  !(after(context, index) === "." && context.words.end[index]! - context.words.start[index]! < 4);

/** Where the run of capitals that begins at a word ends; particles of names may stand between. */
function runEnd(context: Context, index: number, limit: number): number {
  let end = index + 1;
  while (end < limit && end - index < 8 && !stops(context, end - 1)) {
    if (isCapital(context, end) && (flagsAt(context, end) & flag.starter) === 0) end++;
    else if (
      end + 1 < limit &&
      /^(?:von|van|de|zu|zum|zur|vom)$/.test(wordAt(context, end)) &&
      isCapital(context, end + 1) &&
      nounKind(context, end + 1) === "unknown" &&
      nounKind(context, index) !== "works"
    )
      end += 2;
    else break;
  }
  return end;
}

/** The first noun of a run that is of a known kind, and that kind. */
function kindOfRun(context: Context, from: number, to: number): { kind: NounKind; at: number } {
  let counted = -1;
  for (let index = from; index < to; index++) {
    if (!isCapital(context, index)) continue;
    const kind = nounKind(context, index);
    if (kind === "counted") counted = index;
    else if (kind !== "unknown") return { kind, at: index };
  }
  return counted >= 0 ? { kind: "counted", at: counted } : { kind: "unknown", at: from };
}

/** Whose sayings or works: the genitive or the "von" right behind them; null where nobody follows. */
function ownerBehind(context: Context, end: number, limit: number, depth: number): Holder | null {
  if (end >= limit || depth > 1 || /[,;:(]/.test(after(context, end - 1))) return null;
  const word = wordAt(context, end);
  if (!genitive.test(word)) return null;
  const owner = nameHolder(context, /^vo[nm]$/i.test(word) ? end + 1 : end, limit, depth + 1);
  return owner.kind === "none" ? null : owner;
}

/** Whether a number or a name tells apart the work that ends here. */
function toldApart(context: Context, from: number, limit: number): boolean {
  for (let index = from; index < Math.min(limit, from + 7); index++) {
    if (context.words.shape[index]! & NUMBER || isCapital(context, index)) return true;
    if (stop.test(after(context, index))) return false;
  }
  return false;
}

/** Whether the noun is one person in a form that is the same for many: "der Historiker". */
const isOne = (context: Context, at: number, leader: string) =>
  (flagsAt(context, at) & flag.role) !== 0 && /^(?:der|dem|des|den|ein|einem|eines|kein|sein|ihr)$/i.test(leader);

type Run = { start: number; first: number; limit: number; depth: number; leader: string; open: boolean };

/** What a noun of a known kind makes of the run that it stands in. */
function judgeRun(context: Context, run: Run): Holder {
  const { start, first, limit, depth, leader, open } = run;
  const end = runEnd(context, first, limit);
  const { kind, at } = kindOfRun(context, first, end);
  const known = leader !== "" && definite.test(leader);
  const found = (is: Subject["kind"], sure = true): Holder => ({
    kind: is,
    from: start,
    to: Math.max(end, at + 1),
    sure,
  });
  const named = at + 1 < end && nounKind(context, end - 1) === "unknown" && end - 1 > at;
  const opener = flag.starter | flag.adverb | flag.preposition | flag.boundary | flag.hedge | flag.finite | flag.be;
  if (kind === "counted") return nobody;
  if (kind === "unknown" && leader === "" && flagsAt(context, first) & opener) return nobody;
  if (kind === "generic") {
    // "Die Angaben der Historiker": the genitive that hangs on a saying is the plural's, but "der Historikerin".
    if (depth > 0 && /^der$/i.test(leader) && !named && !wordAt(context, at).endsWith("in")) return found("vague");
    if (isOne(context, at, leader)) return named || known ? found("person") : found("vague");
    return named && !open ? { ...found("person"), from: at + 1 } : found("vague");
  }
  if (kind === "works" || kind === "said") {
    const owner = ownerBehind(context, end, limit, depth);
    if (owner)
      return owner.kind === "work" || (kind === "works" && owner.kind === "person" && known)
        ? found("work")
        : { ...owner, sure: true };
    if (kind === "said" && (known || wordAt(context, start).endsWith("s")))
      return found(first > start || at > first ? "person" : "vague");
    return at > first && !/(?:e|en|er|es)$/.test(wordAt(context, first)) ? found("work") : found("vague");
  }
  if (kind === "work")
    return known || named || at > first || toldApart(context, end, limit) ? found("work") : found("vague");
  if (open)
    return named || namely.test(end < limit ? wordAt(context, end) : "")
      ? found("person")
      : found("vague", kind !== "unknown");
  if (named && kind !== "unknown") return { ...found("person"), from: at + 1 };
  return found("person", kind !== "unknown" || leader === "");
}

/**
 * Who the German noun phrase that begins at a word names: somebody or a body (person), a work that can be told from
 * others, or people and works without a name (vague); `sure` where its noun is of a kind that tells or holds things.
 */
export function nameHolder(context: Context, start: number, limit: number, depth = 0): Holder {
  let index = start;
  while (
    index < limit &&
    /^(?:auch|nur|selbst|sogar|allein|etwa|schon|bereits|so|als|dann)$/i.test(wordAt(context, index))
  )
    index++;
  if (index >= limit) return nobody;
  const word = wordAt(context, index);
  const next = index + 1 < limit ? wordAt(context, index + 1) : "";
  if (nobodys.test(word)) return nobody;
  let noun = index + 1;
  while (noun < limit && noun - index < 4 && !isCapital(context, noun)) noun++;
  const alone = noun >= limit || !isCapital(context, noun) || !/(?:e|en|er|es|em)$/.test(noun > index + 1 ? next : "e");
  if (pronoun.test(word) && (alone || /^(?:er|sie)$/i.test(word)))
    return { kind: "person", from: index, to: index + 1, sure: true };
  if (anybody.test(word) && (alone || /^(?:man|jemand)$/i.test(word)))
    return { kind: "vague", from: index, to: index + 1, sure: true };
  let open = indefinite.test(word);
  let first = index;
  let leader = "";
  while (first < limit && first - index < 7) {
    const here = wordAt(context, first);
    const flags = flagsAt(context, first);
    if (flags & flag.quantifier && !/^beide/i.test(here)) open = true;
    else if (context.words.shape[first]! & NUMBER && leader === "") open = true;
    if (leader === "" && definite.test(here)) leader = here;
    else if (leader === "" && indefinite.test(here)) leader = here;
    else if (isCapital(context, first) && !(first === index && isAdjective(context, first, limit))) break;
    if (opensMarks(context, first) || stop.test(after(context, first))) return titled(context, first, limit, leader);
    if (flags & (flag.finite | flag.be | flag.report) && first > index && (flags & flag.definite) === 0) return nobody;
    if (first > index && flags & flag.preposition) return nobody;
    first++;
  }
  if (first >= limit || !isCapital(context, first))
    return open && index < limit && flagsAt(context, index) & flag.quantifier
      ? { kind: "vague", from: index, to: index + 1, sure: true }
      : nobody;
  return judgeRun(context, { start: index, first, limit, depth, leader, open });
}

/** Whether a capital at a sentence's head is an adjective before its noun: "Zeitgenössische Quellen". */
const isAdjective = (context: Context, index: number, limit: number): boolean =>
  index + 1 < limit &&
  isCapital(context, index + 1) &&
  ((flagsAt(context, index) & (flag.quantifier | flag.starter)) !== 0 ||
    (moreAt(context, index) & secondFlag.people) !== 0 ||
    /(?:ische|ige|liche|ere|ete|te|ierte|ale|elle|ive|are|äre)[nrms]?$/.test(wordAt(context, index)));

/** Whether marks open between a word and the next. */
export const opensMarks = (context: Context, index: number): boolean =>
  index + 1 < context.words.count && /^\s*["“„«»‚‘]$/.test(between(context, index));

/** A title in marks behind its article: "Die »Volksstimme«". */
function titled(context: Context, at: number, limit: number, leader: string): Holder {
  if (leader === "" || at + 1 >= limit || !opensMarks(context, at) || !isCapital(context, at + 1)) return nobody;
  return { kind: "work", from: at + 1, to: Math.min(limit, at + 2), sure: true };
}
