import { breaks } from "../find-subject";
import { flag, secondFlag } from "../lexicon/flags";
import { after, flagsAt, moreAt, wordAt, type Context, type Subject } from "../noun-phrase";
import { isImpersonal } from "../read-passive";
import { agentOf, anyGeneric } from "../weak-passives";
import { nameHolder, nobody } from "./name-holder";

const widely =
  /^(?:allgemein|gemeinhin|weithin|oft|häufig|gewöhnlich|üblicherweise|traditionell|meist|meistens|zumeist)$/i;

/** How many words before its participle the "wird" of a passive may stand. */
const reach = 14;

/** The "wird" that makes a passive of a participle, -1 where none does, and whether "allgemein" or such stands between. */
function helperOf(context: Context, verb: number, from: number): { be: number; adverb: boolean } {
  let adverb = false;
  for (let index = verb - 1; index >= from && verb - index <= reach; index--) {
    const flags = flagsAt(context, index);
    if (flags & flag.be) return { be: index, adverb };
    if (flags & flag.adverb && (flags & flag.preposition) === 0) adverb ||= widely.test(wordAt(context, index));
    if (breaks.test(after(context, index)) || after(context, index) === ",") break;
  }
  return { be: -1, adverb };
}

/** "Können nur grob geschätzt werden": what can be done, and nobody's saying. */
function isModal(context: Context, verb: number, from: number): boolean {
  for (let at = verb - 1; at >= Math.max(from, verb - 12); at--)
    if (/^(?:kann|können|konnte|konnten|lässt)$/i.test(wordAt(context, at))) return true;
  return false;
}

/** Whether a number is what was "genannt": "die Zahl von 200.000 genannt". */
function isNumbered(context: Context, verb: number, from: number): boolean {
  for (let at = verb - 1; at >= Math.max(from, verb - 9); at--)
    if (/zahl(?:en)?$/i.test(wordAt(context, at))) return true;
  return false;
}

/** Who says it in a passive of a verb that is oftener something else; null where nobody does. */
function weakPassive(context: Context, verb: number, be: number, to: number): Subject | null {
  const named = agentOf(context, verb + 1, to);
  if (!named && /^(?:zugeschrieben|nachgesagt)$/i.test(wordAt(context, verb)))
    return { kind: "vague", from: be, to: verb + 1 };
  return named?.kind === "vague" && anyGeneric(context, named) ? named : null;
}

/** A German passive of saying: "wird auf 50.000 geschätzt", "wurde von Hohl behauptet"; null where nothing is said by it. */
export function passiveAt(context: Context, verb: number, from: number, to: number): Subject | null {
  const { be, adverb } = helperOf(context, verb, from);
  if (be < 0) return null;
  if (verb + 1 < to && /^werden$/i.test(wordAt(context, verb + 1)) && isModal(context, verb, from)) return null;
  const vague: Subject = { kind: "vague", from: be, to: verb + 1 };
  if (/^genannt$/i.test(wordAt(context, verb))) return isNumbered(context, verb, from) ? vague : null;
  const weak = (moreAt(context, verb) & secondFlag.weak) !== 0;
  if (weak && !adverb && !isImpersonal(context, be, from)) return weakPassive(context, verb, be, to);
  const agent = agentOf(context, be + 1, verb);
  if (agent) return agent.kind === "none" ? null : agent;
  return vague;
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

/** How many words before its participle the helper of such a passive may stand. */
const farthest = 40;

/** Who holds or says something in a German passive: "wurde von Oberst Osk für einen Spion gehalten". */
export function heldBy(context: Context, index: number, from: number): Subject {
  if (!held.test(wordAt(context, index))) return nobody;
  let be = index - 1;
  while (be >= from && index - be < farthest && !helper.test(wordAt(context, be))) be--;
  if (be < from || index - be >= farthest) return nobody;
  for (let at = be + 1; at < index; at++)
    if (inTheLiterature(context, at, index)) return { kind: "vague", from: at, to: at + 3 };
    else if (/^(?:von|vom|durch|seitens)$/i.test(wordAt(context, at))) {
      const holder = nameHolder(context, at + 1, index);
      if (holder.kind === "vague" || (holder.kind === "person" && holder.sure)) return holder;
      if (flagsAt(context, at + 1) & flag.quantifier) return { kind: "vague", from: at + 1, to: at + 2 };
    }
  return nobody;
}

/** Charges that are laid to people as a thing that happened to them: "die des Verrats beschuldigt wurden". */
const charged = /^(?:verdächtigt|beschuldigt|bezichtigt|angeklagt|verklagt|belangt)$/i;

/** "Mit denen die Überlieferung angezweifelt wird": a passive of saying at a clause's end, where nobody is named. */
export const saidByNobody = (context: Context, index: number, to: number): boolean =>
  (flagsAt(context, index) & flag.participle) !== 0 &&
  (moreAt(context, index) & secondFlag.weak) === 0 &&
  !charged.test(wordAt(context, index)) &&
  index + 1 < to &&
  /^(?:wird|wurde|wurden)$/i.test(wordAt(context, index + 1)) &&
  (index + 2 >= to || /[,.;:!?)–—]/.test(after(context, index + 1)));
