import { breaks } from "./find-subject";
import { flag, secondFlag } from "./lexicon/flags";
import { after, flagsAt, moreAt, wordAt, type Context, type Subject } from "./noun-phrase";
import { heldToBe, holderBy, longThought } from "./read-sources";
import { agentOf, valued, weakPassive } from "./weak-passives";

/** The "s" of "it's said", which is no possessive behind an impersonal word. */
const isContracted = (context: Context, index: number, from: number) =>
  index > from &&
  context.words.end[index]! - context.words.start[index]! === 1 &&
  (flagsAt(context, index - 1) & flag.impersonal) !== 0 &&
  /^[sS]$/.test(wordAt(context, index)) &&
  /^['’]$/.test(after(context, index - 1));

const widely =
  /^(?:widely|generally|commonly|much|hotly|fiercely|keenly|usually|often|sometimes|variously|popularly|traditionally|universally|frequently|généralement|souvent|largement|couramment|communément|generalmente|ampliamente|comúnmente|a)$/i;

/** How many words before its participle the "is" of a passive may stand. */
const reach = 4;

/** The "is" that makes a passive of a participle, -1 where none does, and whether "widely" or such stands between. */
function helperOf(context: Context, verb: number, from: number): { be: number; adverb: boolean } {
  let adverb = false;
  for (let index = verb - 1; index >= from && verb - index <= reach; index--) {
    const flags = flagsAt(context, index);
    if (flags & flag.be || isContracted(context, index, from)) return { be: index, adverb };
    if (flags & flag.adverb && (flags & flag.preposition) === 0) adverb ||= widely.test(wordAt(context, index));
    else if (!/(?:ly|almost|virtually)$/i.test(wordAt(context, index))) break;
    if (breaks.test(after(context, index))) break;
  }
  return { be: -1, adverb };
}

/** "Were considered crimes under Argentine law": what the law holds. */
function byLaw(context: Context, verb: number, to: number): boolean {
  for (let at = verb + 1; at < Math.min(to, verb + 9) && !/[,;:.]/.test(after(context, at - 1)); at++) {
    if (!/^(?:under|by)$/i.test(wordAt(context, at))) continue;
    for (let law = at + 1; law < Math.min(to, at + 6); law++)
      if (/^(?:laws?|codes?|constitution|statutes?|acts?|treat(?:y|ies)|convention|rules)$/i.test(wordAt(context, law)))
        return true;
  }
  return false;
}

const reduces = /^(?:believed|thought|said|reported|alleged|rumoured|rumored|known|presumed|supposed|reputed)$/i;

/** "Believed to have drowned", "estimated at 300": participles that tell it without "is". */
function standsAlone(context: Context, verb: number, to: number): boolean {
  const word = wordAt(context, verb);
  const next = verb + 1 < to ? wordAt(context, verb + 1) : "";
  if (/^estimated$/i.test(word)) return /^(?:at|to)$/i.test(next);
  return reduces.test(word) && /^to$/i.test(next) && verb + 2 < to && /^(?:have|be)$/i.test(wordAt(context, verb + 2));
}

/** Who says it at a participle that no "is" leads: "hailed as a saint by Osk", "long thought lost"; undefined where it is to be read as any passive. */
function withoutHelper(context: Context, verb: number, from: number, to: number): Subject | null | undefined {
  if (verb + 1 < to && /^as$/i.test(wordAt(context, verb + 1)) && valued.test(wordAt(context, verb))) {
    const namer = agentOf(context, verb + 1, to);
    return namer?.kind === "person" ? namer : null;
  }
  if (longThought(context, verb, from))
    return agentOf(context, verb + 1, to) ?? { kind: "vague", from: verb - 1, to: verb + 1 };
  return standsAlone(context, verb, to) ? undefined : null;
}

/** "Was supposed to", "believed in", "seen with", "put away": passives that tell of no saying by the words beside them. */
function tellsNothing(word: string, be: string, next: string): boolean {
  if (/^supposed$/i.test(word)) return /^(?:was|were)$/i.test(be);
  if (/^believed$/i.test(word)) return /^(?:and|in)$/i.test(next);
  if (/^(?:regarded|viewed|seen|considered)$/i.test(word)) return /^with$/i.test(next);
  return /^put$/i.test(word) && !/^(?:at|forward)$/i.test(next);
}

/** "It is", "es wird": nobody in particular, right before the helper or a word apart. */
export const isImpersonal = (context: Context, be: number, from: number): boolean =>
  (be > from && (flagsAt(context, be - 1) & flag.impersonal) !== 0) ||
  (be - 2 >= from && (flagsAt(context, be - 2) & flag.impersonal) !== 0);

/** "Had to be considered": what had to be done, and nobody's saying. */
const mustBe = (context: Context, be: number): boolean =>
  /^be$/i.test(wordAt(context, be)) &&
  /^to$/i.test(wordAt(context, be - 1)) &&
  /^(?:had|has|have|needs?|needed|ought)$/i.test(wordAt(context, be - 2));

/** Who says it in a passive of saying, "is believed to", "has been argued by Pipes"; null where nothing is said by it. English, French and Spanish. */
export function passiveAt(context: Context, verb: number, from: number, to: number): Subject | null {
  const { be, adverb } = helperOf(context, verb, from);
  const word = wordAt(context, verb);
  const next = verb + 1 < to ? wordAt(context, verb + 1) : "";
  const alone = be < 0 ? withoutHelper(context, verb, from, to) : undefined;
  if (alone !== undefined) return alone;
  if (tellsNothing(word, be < 0 ? "" : wordAt(context, be), next) || (be >= 0 && byLaw(context, verb, to))) return null;
  if (be > from + 1 && mustBe(context, be)) return null;
  const weak = (moreAt(context, verb) & secondFlag.weak) !== 0;
  const held = adverb || (be >= 0 && heldToBe(context, verb, be, to));
  if (weak && !held && (!isImpersonal(context, be, from) || /^compared$/i.test(word)))
    return weakPassive(context, verb, be, to);
  if (/^(?:missing|killed|wounded|dead|captured)$/i.test(next)) return null;
  const holder = holderBy(context, verb, to);
  const agent = holder || /^to$/i.test(next) ? holder : agentOf(context, verb + 1, to);
  if (agent) return agent.kind === "none" ? null : agent;
  return { kind: "vague", from: be >= 0 ? be : verb, to: verb + 1 };
}
