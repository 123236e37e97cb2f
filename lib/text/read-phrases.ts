import { judgeSubject } from "./judge-subject";
import { flag } from "./lexicon/flags";
import { after, flagsAt, wordAt, type Context, type Subject } from "./noun-phrase";
import { hasPossessor } from "./read-saying";

/** A saying in general that turns out to be somebody's: "estimates of Soviet demographers". */
export function ownedSaying(context: Context, end: number, to: number): Subject | null {
  if (end >= to || !/^(?:by|von|del?|des|от)$/i.test(wordAt(context, end))) return null;
  const owner = judgeSubject(context, end + 1, Math.min(to, end + 6));
  return owner.kind === "person" && /^by$/i.test(wordAt(context, end)) ? owner : null;
}

/** Who stands behind "according to" where no list knows the word: "one customs guard", "her grandson". */
export function somebodyAt(context: Context, from: number, to: number): Subject {
  const flags = from < to ? flagsAt(context, from) : 0;
  const known = flags & flag.definite || hasPossessor(context, from, to);
  const kind = known ? "person" : flags & flag.indefinite ? "vague" : "none";
  return { kind, from, to };
}

/** Whether somebody is spoken to: "said to his men", "explained to reporters"; not "claims to be". */
export const addressed = (context: Context, index: number, to: number): boolean =>
  index < to &&
  (flagsAt(context, index) & (flag.definite | flag.indefinite | flag.generic | flag.role | flag.body)) !== 0;

/** Where the words that "according to" leads to end: at a stop or a finite verb. */
export function sourceEnd(context: Context, from: number, to: number): number {
  let limit = from;
  while (limit < to && limit - from < 12 && !/[,;:()“”"«»–—]/.test(limit > from ? after(context, limit - 1) : "")) {
    const flags = flagsAt(context, limit);
    if (limit > from && flags & (flag.finite | flag.be) && (flags & (flag.definite | flag.preposition)) === 0) break;
    limit++;
  }
  return limit;
}
