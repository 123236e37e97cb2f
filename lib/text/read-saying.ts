import { flag } from "./lexicon/flags";
import { after, flagsAt, isName, wordAt, type Context, type Subject } from "./noun-phrase";
import { judgeSubject } from "./judge-subject";
import { CAPITAL } from "./read-words";

/** Whether a word that can be a verb of saying is a noun here: "the report", "state-sanctioned", "in question". */
export function isNoun(context: Context, index: number, from: number): boolean {
  if (after(context, index) === "-") return true;
  if (index === from) return false;
  const before = flagsAt(context, index - 1);
  if (
    before & (flag.preposition | flag.indefinite) &&
    (before & flag.pronoun) === 0 &&
    !/^to$/i.test(wordAt(context, index - 1))
  )
    return true;
  if (before & flag.definite) return !context.german && (before & flag.boundary) === 0;
  return (
    (flagsAt(context, index) & (flag.said | flag.works | flag.work)) !== 0 &&
    (((before & flag.quantifier) !== 0 && (context.german || wordAt(context, index).endsWith("s"))) ||
      /^s$/.test(wordAt(context, index - 1)))
  );
}

/** Whose saying a noun tells of: "Volkov's estimate", "die Schätzung von Volkov", "l'estimation de Volkov". */
export function ownerOf(context: Context, index: number, from: number, to: number): Subject | null {
  if (index >= from + 2 && wordAt(context, index - 1) === "s" && isName(context, index - 2, from)) {
    let start = index - 2;
    while (start > from && isName(context, start - 1, from)) start--;
    return { kind: "person", from: start, to: index - 1 };
  }
  if (index + 2 >= to || !/^(?:by|von|des|du|de|del)$/i.test(wordAt(context, index + 1))) return null;
  const owner = judgeSubject(context, index + 2, Math.min(to, index + 6));
  return owner.kind === "person" &&
    (context.words.shape[owner.from]! & CAPITAL) !== 0 &&
    !/['’]/.test(after(context, owner.to - 1))
    ? owner
    : null;
}

/** Whether a run of words opens with "his", "their" and such. */
export const hasPossessor = (context: Context, from: number, to: number) =>
  from < to &&
  /^(?:his|her|their|its|own|seiner|ihrer|eigenen|sus?|ses?|son|sa|leurs?|его|её|их)$/i.test(wordAt(context, from));
