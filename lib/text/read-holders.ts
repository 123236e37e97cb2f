import { subjectOf } from "./find-subject";
import { judgeSubject } from "./judge-subject";
import { flag, secondFlag } from "./lexicon/flags";
import { after, flagsAt, moreAt, nobody, wordAt, type Context, type Subject } from "./noun-phrase";

/** Who holds what follows "was convinced that", by the word for holding. */
export function holderOf(context: Context, index: number, from: number, to: number): Subject {
  if (index + 1 >= to || !/^(?:that|dass|que|qu)$/i.test(wordAt(context, index + 1))) return nobody;
  for (let at = index - 1; at >= Math.max(from + 1, index - 3); at--)
    if (
      flagsAt(context, at) & flag.be ||
      /^(?:remain|remains|remained|felt|feel|dit|disait|disent|déclare|déclara|déclarait)$/i.test(wordAt(context, at))
    )
      return subjectOf(context, at, from);
  return nobody;
}

/** Whoever is the subject of a sentence that mostly quotes: "The president paid homage to “...”". */
export function quoterOf(context: Context, from: number, to: number): Subject {
  let quoted = from;
  while (quoted < to && !context.quoted[quoted]) quoted++;
  const lead = quoted - from;
  if (lead === 0 || lead > 14 || quoted + lead > to || flagsAt(context, from) & flag.preposition) return nobody;
  const subject = judgeSubject(context, from, Math.min(quoted, from + 6));
  return subject.kind === "person" && subject.from <= from + 3 ? subject : nobody;
}

const tags =
  /^(?:began|begins|continued|continues|resumed|interrupted|interjected|concluded|went|goes|said|says|laughed|laughs|smiled|smiles|sighed|sighs|wept|sobbed|nodded|shrugged|groaned|gasped|grinned|joked|snapped|snorted|called|yelled|screamed|roared|bellowed|pleaded|begged|read|reads|ran|ended|finished|offered|volunteered|mused|thought)$/i;

/** Who speaks by the words between two pieces of a quotation or behind one: "“The mill,” Osk began, “was ...”", "“Never again!” laughed the miller". */
export function taggerOf(context: Context, from: number, to: number): Subject {
  for (let index = from + 1; index < to; index++) {
    if (context.quoted[index] || !context.quoted[index - 1] || !/[,!?.…-]/.test(after(context, index - 1))) continue;
    for (let at = index; at < Math.min(to, index + 6) && !context.quoted[at]; at++) {
      if (tags.test(wordAt(context, at))) {
        const start = at === index ? at + 1 : index;
        const subject = judgeSubject(context, start, at === index ? Math.min(to, at + 5) : at);
        if (subject.kind === "person" || subject.kind === "vague") return subject;
        const flags = start < to ? flagsAt(context, start) : 0;
        if (flags & flag.definite) return { kind: "person", from: start, to: start + 2 };
        if (flags & flag.indefinite) return { kind: "vague", from: start, to: start + 2 };
        break;
      }
      if (/[,.;:]/.test(after(context, at))) break;
    }
  }
  return nobody;
}

/** Past what a preposition puts at a sentence's head: "In an interview with the Courier, Osk". */
function pastOpening(context: Context, from: number, to: number): number {
  if ((flagsAt(context, from) & flag.preposition) === 0) return from;
  for (let at = from; at < Math.min(to - 1, from + 14); at++) if (after(context, at) === ",") return at + 1;
  return from;
}

const beside =
  /^(?:observing|remarking|replying|exclaiming|predicting|proclaiming|announcing|reporting|testifying|confessing|lamenting|conceding|acknowledging|protesting|asking|writing|saying|claiming|arguing|telling)$/i;

/** Whether a participle of saying stands behind a comma, or behind "by" with "that" or a quotation after it: "startled me by observing that". */
function saysBeside(context: Context, index: number): boolean {
  const listed = (moreAt(context, index) & secondFlag.saying) !== 0;
  const comma = context.text.charCodeAt(context.words.end[index - 1]!) === 44;
  if (listed && comma) return true;
  if (!comma && (flagsAt(context, index - 1) & flag.by) === 0) return false;
  if (
    context.text.charCodeAt(context.words.end[index]! - 1) !== 103 ||
    !(listed || beside.test(wordAt(context, index)))
  )
    return false;
  return /^that$/i.test(wordAt(context, index + 1)) || context.quoted[index + 1] === 1;
}

/** Who the subject of a sentence is that has "saying that ..." or "claiming ..." behind its own verb. */
export function sayerOf(context: Context, from: number, to: number): Subject {
  for (let index = from + 3; index < to - 1; index++) {
    if (!saysBeside(context, index)) continue;
    const start = pastOpening(context, from, index);
    const subject = judgeSubject(context, start, Math.min(index, start + 6));
    if (subject.kind === "person" || subject.kind === "vague") return subject;
    return subject.kind === "none" && flagsAt(context, start) & flag.indefinite
      ? { kind: "vague", from: start, to: start + 2 }
      : nobody;
  }
  return nobody;
}

const published =
  /\b(?:editorial|article|letter|statement|leaflet|petition|resolution|pamphlet|column|poster|communiqué)s? (?:call|urg|demand|condemn|denounc|argu|accus|oppos|claim|criticis|criticiz|declar|attack|warn)ing\b/;
const agreedWith =
  /\b(?:is|was) (?:\p{Ll}+ )?(?:right|wrong|correct|mistaken) (?:in \p{Ll}+ing|to (?:say|call|claim|argue|insist|speak))\b/u;
const judgesSo = /\b\p{Ll}+s (?:it|this|them) as follows\b/u;

/** Where in a sentence's first words somebody brings out or judges something; -1 where nobody does. The plain look first is cheap. */
function judgedAt(words: string): number {
  if (words.includes(" as follows")) return words.search(judgesSo);
  if (words.includes("ing ")) {
    const place = words.search(published);
    if (place >= 0) return place;
  }
  return words.includes(" in ") || words.includes(" to ") ? words.search(agreedWith) : -1;
}

/** Who brings out words that demand or judge, or is agreed with in them: "The Courier ran editorials calling for an inquiry", "Osk is right in calling it a trap". */
export function publisherOf(context: Context, from: number, to: number): Subject {
  if (context.language !== "en") return nobody;
  const start = pastOpening(context, from, to);
  const end = Math.min(to, start + 12);
  const first = context.words.start[start]!;
  const place = judgedAt(context.text.slice(first, context.words.end[end - 1]));
  if (place < 0) return nobody;
  let piece = start;
  while (piece < end && context.words.start[piece]! < first + place) piece++;
  const subject = judgeSubject(context, start, Math.min(piece, start + 6));
  return subject.kind === "person" || subject.kind === "vague" ? subject : nobody;
}
