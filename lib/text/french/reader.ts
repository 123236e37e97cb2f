import { flag, secondFlag } from "../lexicon/flags";
import type { LocalReader } from "../local-reader";
import { flagsAt, moreAt, nobody, wordAt, type Context, type Subject } from "../noun-phrase";
import { holderOf } from "../read-holders";
import { passiveAt } from "../read-passive";
import { dividedOver, legendHas } from "./divided-over";
import { goesOnToSay } from "./goes-on-to-say";
import { conditionalAt } from "./read-mood";
import { given, givenBy, heldBy, takenOver } from "./read-passive";
import { beforeMarks, putIn, reportAt, saidByOne } from "./read-report";
import { inTheirEyes, isNamedAfter, isPaper, ownWords, titleIn, writtenIn } from "./read-source";

const either = (first: Subject, second: Subject): Subject => (first.kind === "none" ? second : first);

/** Whoever a French word makes say what the sentence says, in ways that the lists of other languages do not have. */
function frenchHolder(context: Context, index: number, from: number, to: number): Subject {
  const flags = flagsAt(context, index);
  if (moreAt(context, index) & secondFlag.utter) return goesOnToSay(context, index, from, to);
  const by = heldBy(context, index, to);
  if (by.kind !== "none") return by;
  if (flags & flag.report) {
    const speaker = putIn(context, index, from, to);
    if (speaker.kind !== "none") return speaker;
    const named = beforeMarks(context, index, from);
    if (named.kind === "person" || named.kind === "work") return named;
  }
  if (
    flags & flag.report &&
    !/ra(?:i[ts]?|ient)?$|ront$/.test(wordAt(context, index)) &&
    saidByOne(context, index, from)
  )
    return { kind: "vague", from: Math.max(from, index - 1), to: index + 1 };
  if (/^pour$/i.test(wordAt(context, index))) return inTheirEyes(context, index, from, to);
  if (flags & flag.preposition) return writtenIn(context, index, to);
  return moreAt(context, index) & secondFlag.perfect || flags & flag.participle || given.test(wordAt(context, index))
    ? either(takenOver(context, index, from, to), givenBy(context, index, from, to))
    : nobody;
}

/** A newspaper where its name would be taken for a person's. */
const named = (context: Context, subject: Subject): Subject =>
  subject.kind === "person" && isPaper(context, subject) ? { ...subject, kind: "work" } : subject;

/** French: verbs in all their forms, "on", "pour", passives of figures, newspapers, the conditional of hearsay. */
export const frenchReader: LocalReader = {
  at(context, index, from, to) {
    const flags = flagsAt(context, index);
    const tells = flags & (flag.report | flag.participle | flag.preposition);
    if (!tells && (moreAt(context, index) & (secondFlag.holding | secondFlag.perfect | secondFlag.utter)) === 0)
      return null;
    const own = frenchHolder(context, index, from, to);
    const agent = flags & flag.participle ? passiveAt(context, index, from, to) : null;
    const holder =
      moreAt(context, index) & secondFlag.holding
        ? either(
            holderOf(context, index, from, to),
            either(dividedOver(context, index, from), legendHas(context, index, from, to)),
          )
        : nobody;
    const reporter = !agent && flags & flag.report ? reportAt(context, index, from, to) : nobody;
    const subject = [agent ?? nobody, holder, reporter, own].find(({ kind }) => kind !== "none");
    if (!subject) return null;
    return { subject: named(context, subject), verb: flags & (flag.report | flag.participle) ? index : null };
  },
  according: (context, start, limit) => (isNamedAfter(context, start) ? nobody : ownWords(context, start, limit)),
  whole(context, from, to) {
    const at = conditionalAt(context, from, to);
    return at < 0 ? null : { kind: "vague", from: at, to: at + 1 };
  },
  work: titleIn,
};
