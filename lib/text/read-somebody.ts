import { closesBehind, startsClause, subjectStart } from "./find-subject";
import { flag } from "./lexicon/flags";
import { flagsAt, nobody, wordAt, type Context, type Subject } from "./noun-phrase";

/** Verbs that a thing follows, never who says it, even behind a quotation. */
const demandsThing =
  /^(?:demand|call|offer|propos|reject|accus|critici|accept|list|show|give|gave|put|describ|portray|recommend|urg)/i;

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
  return nobody;
}
