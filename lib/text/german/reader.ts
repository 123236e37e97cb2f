import { flag, secondFlag } from "../lexicon/flags";
import { after, flagsAt, moreAt, wordAt, type Context, type Subject } from "../noun-phrase";
import { carryOn } from "./carry-report";
import { heardIn } from "./heard-in";
import { nameHolder } from "./name-holder";
import { passiveAt } from "./read-passive";
import { indirectAt, isTold, reportedAt } from "./read-mood";
import { reportAt } from "./read-report";
import { sourceAt, workIn } from "./read-source";
import { holderOf } from "../read-holders";
import type { LocalReader } from "../local-reader";

/** "Die Zahl galt als gesetzt": gelten with "als" behind it in the same clause. */
function countsAs(context: Context, index: number, to: number): boolean {
  if (!/^(?:gilt|gelten|galt|galten)$/i.test(wordAt(context, index))) return false;
  for (let at = index - 1; at >= Math.max(0, index - 10) && !/[,;:.]/.test(after(context, at)); at--)
    if (wordAt(context, at) === "Als") return true;
  for (let at = index + 1; at < Math.min(to, index + 12) && !/[,;:]/.test(after(context, at - 1)); at++)
    if (wordAt(context, at) === "als")
      return !/^(?:Inbegriff|Sinnbild|Synonym|Ansporn|Mahnung|Ersatz)$/.test(
        at + 1 < to ? wordAt(context, at + 1) : "",
      );
  return false;
}

const held =
  /^(?:bezeichnet|gehalten|angesehen|betrachtet|beschrieben|geschildert|genannt|bestritten|bezweifelt|geschätzt|beziffert|angegeben|vermutet|behauptet|berichtet|gedeutet|interpretiert|bewertet|gewertet|gesehen|verstanden|aufgefasst|datiert|zugeschrieben|verdächtigt|beschuldigt|dementiert|bestätigt|angezweifelt|überliefert|erwähnt|zurückgewiesen|vertreten|kolportiert|veranschlagt|eingeschätzt|eingestuft|dargestellt)$/i;
const helper = /^(?:wird|werden|wurde|wurden|worden|ist|sind|war|waren|sei|seien|werde)$/i;

/** "In der Wissenschaft", "in weiten Teilen der Forschung": where something is held by nobody in particular. */
const inTheLiterature = (context: Context, index: number, to: number): boolean =>
  /^(?:in|im)$/i.test(wordAt(context, index)) &&
  [2, 3, 4, 5].some(
    (on) =>
      index + on < to &&
      /^(?:wissenschaft|forschung|fachwelt|literatur|fachliteratur|sekundärliteratur|presse|öffentlichkeit|geschichtsschreibung|historiographie|historiografie|geschichtswissenschaft|publizistik|propaganda|erinnerungskultur)$/i.test(
        wordAt(context, index + on),
      ),
  );

/** Who holds or says something in a German passive: "wurde von Oberst Osk für einen Spion gehalten". */
function heldBy(context: Context, index: number, from: number): Subject {
  const nobody: Subject = { kind: "none", from: index, to: index };
  if (!held.test(wordAt(context, index))) return nobody;
  let be = index - 1;
  while (be >= from && index - be < 26 && !helper.test(wordAt(context, be))) be--;
  if (be < from || index - be >= 26) return nobody;
  for (let at = be + 1; at < index; at++)
    if (inTheLiterature(context, at, index)) return { kind: "vague", from: at, to: at + 3 };
    else if (/^(?:von|vom|durch|seitens)$/i.test(wordAt(context, at))) {
      const holder = nameHolder(context, at + 1, index);
      if (holder.kind === "vague" || (holder.kind === "person" && holder.sure)) return holder;
    }
  return nobody;
}

/** Charges that are laid to people as a thing that happened to them: "die des Verrats beschuldigt wurden". */
const charged = /^(?:verdächtigt|beschuldigt|bezichtigt|angeklagt|verklagt|belangt)$/i;

/** "Mit denen die Überlieferung angezweifelt wird": a passive of saying at a clause's end, where nobody is named. */
const saidByNobody = (context: Context, index: number, to: number): boolean =>
  (flagsAt(context, index) & flag.participle) !== 0 &&
  (moreAt(context, index) & secondFlag.weak) === 0 &&
  !charged.test(wordAt(context, index)) &&
  index + 1 < to &&
  /^(?:wird|wurde|wurden)$/i.test(wordAt(context, index + 1)) &&
  (index + 2 >= to || /[,.;:!?)–—]/.test(after(context, index + 1)));

/** "Von 300 Toten ist bis heute die Rede": told by nobody. */
function talkOf(context: Context, index: number, from: number): boolean {
  if (wordAt(context, index) !== "Rede" || index < from + 2 || !/^die$/i.test(wordAt(context, index - 1))) return false;
  for (let at = index - 2; at >= Math.max(from, index - 16); at--)
    if (/^(?:ist|war|sei|wäre|sind)$/i.test(wordAt(context, at))) return true;
  return false;
}

/** Whoever a German word makes say what the sentence says: by a verb of saying, a preposition that leads to a source, or the mood of hearsay. */
function germanHolder(context: Context, index: number, from: number, to: number): Subject {
  const flags = flagsAt(context, index);
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
  return talkOf(context, index, from)
    ? { kind: "vague", from: index - 1, to: index + 1 }
    : { kind: "none", from: index, to: index };
}

/** "Mehreren Autoren zufolge". */
const isFollowed = (context: Context, index: number, from: number, to: number): boolean =>
  index > from &&
  index + 1 < to &&
  (flagsAt(context, index - 1) & flag.quantifier) !== 0 &&
  /^zufolge$/i.test(wordAt(context, index + 1));

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
    const holder =
      moreAt(context, index) & secondFlag.holding ? holderOf(context, index, from, to) : { kind: "none" as const };
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
