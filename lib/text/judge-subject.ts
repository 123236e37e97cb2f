import { judgeHead } from "./judge-head";
import { flag } from "./lexicon/flags";
import { after, flagsAt, nameEnd, nobody, wordAt, type Context, type Subject } from "./noun-phrase";
import { CAPITAL, NUMBER } from "./read-words";

/** "The most bitterly disputed": a degree, and no group of people. */
const isSuperlative = (context: Context, index: number): boolean =>
  index > 0 &&
  (flagsAt(context, index) & flag.superlative) !== 0 &&
  (flagsAt(context, index - 1) & flag.definite) !== 0;

/** A capital at the head that is no name, but an adjective before a noun: "Disgruntled officers claimed". */
function isAdjective(context: Context, index: number, to: number): boolean {
  if (
    context.german ||
    context.words.id[index] !== 0 ||
    index + 1 >= to ||
    (context.words.shape[index]! & CAPITAL) === 0
  )
    return false;
  if (
    context.words.shape[index + 1]! & (CAPITAL | NUMBER) ||
    context.words.start[index + 1]! - context.words.end[index]! !== 1 ||
    after(context, index) !== " "
  )
    return false;
  return (
    (flagsAt(context, index + 1) &
      (flag.adverb |
        flag.particle |
        flag.boundary |
        flag.by |
        flag.report |
        flag.finite |
        flag.be |
        flag.preposition)) ===
    0
  );
}

/** Who the words from `from` to `to` name, by their head. Prepositions take what follows them out of the running. */
export function judgeSubject(context: Context, from: number, to: number): Subject {
  let quantifier = -1;
  for (let index = from; index < to; index++) {
    const flags = flagsAt(context, index);
    if (flags & flag.quantifier && (flags & flag.generic) === 0 && !isSuperlative(context, index)) {
      if (quantifier < 0) quantifier = index;
      continue;
    }
    if (flags & flag.preposition && quantifier < 0) {
      index = skipObject(context, from, index, to);
      continue;
    }
    if (index === from && isAdjective(context, index, to)) continue;
    const found = judgeHead(context, index, quantifier < 0 ? from : quantifier, to);
    if (!found) continue;
    if (
      quantifier >= 0 &&
      found.kind === "person" &&
      index - quantifier <= 2 &&
      (flags & (flag.pronoun | flag.role | flag.body)) === 0
    )
      return found;
    if (
      quantifier >= 0 &&
      /^(?:both|beide|beides?|ambos|ambas|оба|обе)$/i.test(wordAt(context, quantifier)) &&
      (flags & flag.generic) === 0
    )
      return found.kind === "vague" ? { ...found, kind: "person" } : found;
    if (quantifier >= 0 && found.kind !== "narrator")
      return { kind: found.kind === "work" ? "work" : "vague", from: quantifier, to: Math.max(found.to, index + 1) };
    return found;
  }
  if (quantifier >= 0 && /^(?:both|beide|ambos|ambas|оба|обе)$/i.test(wordAt(context, quantifier)))
    return { kind: "person", from: quantifier, to: Math.min(to, quantifier + 2) };
  return quantifier >= 0 ? { kind: "vague", from: quantifier, to: quantifier + 1 } : nobody;
}

/** Past what hangs on a preposition at the head of a clause: "In Moscow observers noted". */
function skipObject(context: Context, start: number, index: number, to: number): number {
  let at = index + 1;
  while (at < to && flagsAt(context, at) & (flag.definite | flag.indefinite)) at++;
  if (
    at < to &&
    (context.words.shape[at]! & (NUMBER | CAPITAL)) !== 0 &&
    (flagsAt(context, at) & (flag.generic | flag.works)) === 0
  )
    return start < index
      ? Math.max(at, nameEnd(context, at, to) - 1)
      : nameEnd(context, at, to) - 1 >= to - 1
        ? index
        : Math.max(at, nameEnd(context, at, Math.min(to, at + 2)) - 1);
  return at - 1;
}
