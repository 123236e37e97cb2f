import { between, breaksAt } from "../clause";
import { judgeSubject } from "../judge-subject";
import { flag } from "../lexicon/flags";
import { flagsAt, isName, nobody, wordAt, type Context, type Subject } from "../noun-phrase";
import { quotedBefore } from "../quoted-words";

const passedOver =
  /^(?:l[oae]s?|me|nos|no|ya|también|incluso|siempre|nunca|después|luego|entonces|además|solo|sólo|apenas|aún|todavía|sí|ha|han|había|habían|mismo|misma|mismos|jamás|tampoco|asimismo|ahora|más|tarde|hoy|ayer|mañana|anoche|pronto)$|mente$/i;

const ownVerbs = flag.report | flag.finite | flag.be;
const nounish =
  flag.role |
  flag.body |
  flag.work |
  flag.works |
  flag.generic |
  flag.said |
  flag.definite |
  flag.adverb |
  flag.preposition |
  flag.particle |
  flag.month;

/** The word behind which a clause's subject begins, going back from a verb; `end` is where the subject ends. */
function before(context: Context, verb: number, from: number): { start: number; end: number } {
  let end = verb;
  while (end > from && passedOver.test(wordAt(context, end - 1)) && !breaksAt(context, end - 1)) end--;
  if (end > from && breaksAt(context, end - 1)) {
    const opened = apposition(context, end - 1, from);
    if (opened < 0) return { start: end, end };
    end = opened;
  }
  let start = end;
  while (start > from && end - start < 18) {
    if (start < end && breaksAt(context, start - 1)) break;
    if (context.quoted[start - 1]) break;
    const flags = flagsAt(context, start - 1);
    if (flags & flag.boundary && !joins(context, start - 1, from, end)) break;
    if (flags & ownVerbs && (flags & nounish) === 0 && !isName(context, start - 1, from)) break;
    start--;
  }
  return { start, end };
}

/** "Figes y Kolonitskii": "y" between two names or two nouns of persons. */
function joins(context: Context, index: number, from: number, end: number): boolean {
  if (!/^(?:y|e|o)$/i.test(wordAt(context, index)) || index === from || index + 1 >= end) return false;
  const person = (at: number) =>
    isName(context, at, from) || (flagsAt(context, at) & (flag.role | flag.body | flag.generic)) !== 0;
  return person(index - 1) && (person(index + 1) || (flagsAt(context, index + 1) & flag.definite) !== 0);
}

/** Where the words between two commas, dashes or brackets before a verb begin: the index behind the subject; -1 where none do. */
function apposition(context: Context, last: number, from: number): number {
  const closing = between(context, last);
  const pair = /[—–)]/.exec(closing)?.[0] ?? ",";
  if (pair === "," && !/^,\s*$/.test(closing)) return -1;
  const opening = pair === ")" ? "(" : pair;
  for (let at = last - 1; at >= Math.max(from, last - 18); at--) {
    const gap = between(context, at);
    if (gap.includes(opening)) return at + 1;
    if (/[.;:«»“”"?!]/.test(gap)) return -1;
  }
  return -1;
}

/** "Un mapa elaborado por Roca": a name tells which. */
function namedWithin(context: Context, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (isName(context, at, from - 1)) return true;
  return false;
}

/** A noun that no list knows: somebody by an article ("su hija", "la compañera"), anybody without ("un vecino"). */
function unlisted(context: Context, start: number, end: number): Subject {
  for (let at = start; at + 1 < end; at++) {
    const flags = flagsAt(context, at);
    if (flags & flag.preposition && (flags & flag.definite) === 0) {
      let past = at + 1;
      while (past < end && flagsAt(context, past) & (flag.definite | flag.indefinite)) past++;
      at = past;
      continue;
    }
    if (flags & flag.indefinite && namedWithin(context, at + 1, end)) return { kind: "person", from: at, to: end };
    if (flags & flag.indefinite || /^l[oa]s$/i.test(wordAt(context, at)))
      return { kind: "vague", from: at, to: at + 2 };
    if (flags & flag.definite && !/^(?:lo|al|del)$/i.test(wordAt(context, at)))
      return { kind: "person", from: at, to: at + 2 };
  }
  return nobody;
}

/** Whether a subject is a noun that no list knows, so that only a sign of saying makes it one who says. */
export const plainNoun = (context: Context, { kind, from, to }: Subject): boolean => {
  if (kind === "work" || kind === "none" || kind === "narrator") return false;
  for (let at = from; at < to; at++) {
    if (isName(context, at, from - 1)) return false;
    if (
      flagsAt(context, at) &
      (flag.role | flag.body | flag.generic | flag.works | flag.said | flag.pronoun | flag.quantifier)
    )
      return false;
  }
  return true;
};

/** Who the subject of a Spanish verb is: before it, past "lo" and "no" and what stands between commas, else behind it. */
export function findSpeaker(context: Context, verb: number, from: number, to: number): Subject {
  const { start, end } = before(context, verb, from);
  const head = pastPhrases(context, start, end);
  if (head < end) {
    const dispatch =
      head + 1 < end &&
      /^(?:el|un|este|ese|dicho|aquel|su)$/i.test(wordAt(context, head)) &&
      /^parte$/i.test(wordAt(context, head + 1));
    if (dispatch) return { kind: "work", from: head, to: Math.min(end, head + 6) };
    const found = judgeSubject(context, head, end);
    if (found.kind !== "none") return found;
    const other = unlisted(context, head, end);
    if (other.kind !== "none") return other;
  }
  const led = relativeHead(context, start, from);
  if (led.kind !== "none") return led;
  const follows = inverted(context, verb, to);
  return follows.kind === "none" ? beforeRelative(context, verb, from) : follows;
}

/** "La viuda que hoy vive en Roca indicó": who stands before a relative clause that no comma parts from its verb. */
function beforeRelative(context: Context, verb: number, from: number): Subject {
  for (let at = verb - 2; at > from && verb - at < 10; at--) {
    if (breaksAt(context, at) || context.quoted[at]) return nobody;
    if (!/^(?:que|quien)$/i.test(wordAt(context, at))) continue;
    let start = at;
    while (start > from && at - start < 7 && !breaksAt(context, start - 1)) start--;
    const found = judgeSubject(context, start, at);
    return found.kind === "none" ? unlisted(context, start, at) : found;
  }
  return nobody;
}

/** "Investigadores que aseguran", "quienes sostienen": whom a relative right before the verb refers to. */
function relativeHead(context: Context, start: number, from: number): Subject {
  const relative = start - 1;
  if (relative < from) return nobody;
  if (/^quienes$/i.test(wordAt(context, relative))) return { kind: "vague", from: relative, to: start };
  if (!/^que$/i.test(wordAt(context, relative)) || relative === from || breaksAt(context, relative - 1)) return nobody;
  if ((flagsAt(context, relative - 1) & (flag.generic | flag.works)) === 0) return nobody;
  return { kind: "vague", from: relative - 1, to: relative };
}

/** Past what hangs on prepositions at a clause's head: "en la primavera de 1904", "al frente de los suyos". */
function pastPhrases(context: Context, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const flags = flagsAt(context, at);
    const led =
      /^(?:al|del)$/i.test(wordAt(context, at)) || (flags & flag.preposition && (flags & flag.definite) === 0);
    if (!led && (flags & flag.definite || !passedOver.test(wordAt(context, at)))) return at;
    at++;
    if (!led) continue;
    while (at < end && flagsAt(context, at) & (flag.definite | flag.indefinite | flag.quantifier)) at++;
    at++;
    while (
      at < end &&
      (flagsAt(context, at) &
        (flag.definite | flag.indefinite | flag.preposition | flag.quantifier | flag.pronoun | flag.generic)) ===
        0 &&
      !breaksAt(context, at - 1) &&
      !(isName(context, at, start) && !isName(context, at - 1, start) && !/^(?:de|del)$/.test(wordAt(context, at - 1)))
    )
      at++;
    while (at < end && /^(?:de|del)$/i.test(wordAt(context, at))) {
      at++;
      while (at < end && flagsAt(context, at) & (flag.definite | flag.indefinite | flag.particle)) at++;
      at++;
      while (at < end && isName(context, at, start) && isName(context, at - 1, start)) at++;
    }
  }
  return at;
}

/** "Respondió el comandante Iriarte", "escribió en su diario el alférez Roca". */
function inverted(context: Context, verb: number, to: number): Subject {
  let start = verb + 1;
  while (
    start < to &&
    start - verb < 14 &&
    flagsAt(context, start) & (flag.participle | flag.report) &&
    !breaksAt(context, start - 1)
  )
    start++;
  let end = start;
  while (end < to && end - verb < 14) {
    if (end > start && breaksAt(context, end - 1)) break;
    if (context.quoted[end]) break;
    if (flagsAt(context, end) & flag.boundary) break;
    end++;
  }
  for (let at = start; at < end; at++) {
    const flags = flagsAt(context, at);
    if (passedOver.test(wordAt(context, at)) && (flags & flag.definite) === 0) continue;
    if (flags & flag.preposition || /^(?:al|del)$/i.test(wordAt(context, at))) {
      at++;
      while (at < end && flagsAt(context, at) & (flag.definite | flag.indefinite)) at++;
      while (at + 1 < end && /^(?:de|del)$/i.test(wordAt(context, at + 1))) at += 2;
      continue;
    }
    const found = judgeSubject(context, at, end);
    if (
      found.kind === "work" ||
      (found.kind === "vague" && flags & flag.indefinite && (flagsAt(context, at + 1) & flag.role) === 0)
    )
      return nobody;
    if (found.kind !== "none") return found.from > at + 3 ? nobody : found;
    const said = quotedBefore(context, verb) || (end < to && /^que$/i.test(wordAt(context, end)));
    return said ? unlisted(context, at, end) : nobody;
  }
  return nobody;
}

/** Past "hoy", "también" and such. */
export function pastAdverbs(context: Context, from: number, to: number): number {
  let at = from;
  while (at < to && passedOver.test(wordAt(context, at)) && (flagsAt(context, at) & flag.definite) === 0) at++;
  return at;
}
