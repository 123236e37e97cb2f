import { flag, secondFlag } from "../lexicon/flags";
import type { LocalReader } from "../local-reader";
import { flagsAt, moreAt, type Context, type Subject } from "../noun-phrase";
import { holderOf } from "../read-holders";
import { carryOn } from "./carry-report";
import { heardIn } from "./heard-in";
import { nobody } from "./name-holder";
import { countsAs, indirectAt, isTold, reportedAt, talkOf, variesAt } from "./read-mood";
import { heldBy, passiveAt, saidByNobody } from "./read-passive";
import { reportAt } from "./read-report";
import { isFollowed, sourceAt, workIn } from "./read-source";

/** Whoever a German word makes say what the sentence says: by a verb of saying, a preposition that leads to a source, or the mood of hearsay. */
function germanHolder(context: Context, index: number, from: number, to: number): Subject {
  const flags = flagsAt(context, index);
  if (variesAt(context, index, from, to)) return { kind: "vague", from: index, to: index + 1 };
  if (flags & flag.report) {
    const speaker = reportAt(context, index, from, to);
    if (speaker.kind !== "none") return speaker;
  }
  if (flags & (flag.participle | flag.report)) {
    const holder = heldBy(context, index, from);
    if (holder.kind !== "none") return holder;
    if (saidByNobody(context, index, to)) return { kind: "vague", from: index, to: index + 2 };
  }
  if (isTold(context, index, from, to) || countsAs(context, index, to))
    return { kind: "vague", from: index, to: index + 1 };
  const source = flags & (flag.preposition | flag.boundary | flag.starter) ? sourceAt(context, index, from, to) : null;
  if (source && source.kind !== "none") return source;
  return talkOf(context, index, from) ? { kind: "vague", from: index - 1, to: index + 1 } : nobody;
}

/** Whether a word can be one that tells who says something: most are passed over by their bits and first letter. */
function mayTell({ words, text }: Context, index: number, flags: number): boolean {
  if (flags & (flag.report | flag.participle | flag.preposition | flag.work)) return true;
  if (words.lexicon.more[words.id[index]!]! & secondFlag.holding) return true;
  const length = words.end[index]! - words.start[index]!;
  const first = text[words.start[index]!]!;
  return length < 7 && (first === "s" || first === "S" || first === "g" || first === "G");
}

/** German: who says something, by frames of its verbs, prepositions that lead to a source, and moods. */
export const germanReader: LocalReader = {
  at(context, index, from, to) {
    const flags = flagsAt(context, index);
    if (isFollowed(context, index, from, to))
      return { subject: { kind: "vague", from: index, to: index + 1 }, verb: null };
    if (!mayTell(context, index, flags)) return null;
    const agent = flags & flag.participle ? passiveAt(context, index, from, to) : null;
    if (agent && agent.kind !== "none") return { subject: agent, verb: index };
    const holder = moreAt(context, index) & secondFlag.holding ? holderOf(context, index, from, to) : nobody;
    if (holder.kind !== "none") return { subject: holder, verb: index };
    const subject = germanHolder(context, index, from, to);
    return subject.kind === "none" ? null : { subject, verb: flags & flag.report ? index : null };
  },
  according: () => undefined,
  whole: (context, from, to) => (reportedAt(context, from, to) < 0 ? indirectAt(context, from, to) : null),
  work: workIn,
  heardIn,
  carryOn,
};
