import { closesBehind, startsClause, subjectStart } from "./find-subject";
import { flag } from "./lexicon/flags";
import { flagsAt, nobody, wordAt, type Context, type Subject } from "./noun-phrase";

/** Verbs that a thing follows, never who says it, even behind a quotation. */
const demandsThing =
  /^(?:demand|call|offer|propos|reject|accus|critici|accept|list|show|give|gave|put|describ|portray|recommend|urg)/i;

const says =
  /^(?:say|claim|argue|believe|think|maintain|insist|contend|suggest|report|allege|admit|deny|acknowledge|suspect|doubt)$/i;

/** Whether the words before a plural verb hold a plural that no list knows, at the sentence's head: "International forces in Kell say". */
function endsOpen(context: Context, from: number, last: number): boolean {
  for (let at = from; at <= Math.min(last, from + 3); at++) {
    if (flagsAt(context, at) & (flag.definite | flag.pronoun | flag.first | flag.preposition | flag.boundary))
      return false;
    if (
      context.words.id[at] === 0 &&
      /[^s]s$/.test(wordAt(context, at)) &&
      (at === last || flagsAt(context, at + 1) & flag.preposition)
    )
      return true;
  }
  return false;
}

/** A subject that the words of no list tell of: anybody after "one" or "a", somebody met before after "the" or "her". */
export function somebodyBy(context: Context, index: number, quote: boolean, from: number, to: number): Subject {
  const behind =
    quote &&
    !demandsThing.test(wordAt(context, index)) &&
    startsClause(context, index, from) &&
    closesBehind(context, index, to);
  const start = behind ? index + 1 : subjectStart(context, index, from).start;
  const end = behind ? Math.min(to, index + 4) : index;
  for (let at = start; at < end; at++) {
    const flags = flagsAt(context, at);
    const noun =
      at + 1 < end &&
      (flagsAt(context, at + 1) &
        (flag.impersonal | flag.said | flag.preposition | flag.report | flag.quantifier | flag.superlative)) ===
        0;
    if (!noun) continue;
    if (flags & flag.indefinite) return { kind: "vague", from: at, to: at + 2 };
    if (flags & flag.definite && (flags & flag.boundary) === 0) return { kind: "person", from: at, to: at + 2 };
  }
  const last = index - 1;
  if (!behind && start === from && last >= from && says.test(wordAt(context, index)) && endsOpen(context, from, last))
    return { kind: "vague", from, to: index };
  return nobody;
}
