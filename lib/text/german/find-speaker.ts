import { between } from "../clause";
import { flag } from "../lexicon/flags";
import { after, flagsAt, isCapital, isName, wordAt, type Context } from "../noun-phrase";
import { CAPITAL, NUMBER } from "../read-words";
import { nameHolder, nobody, opensMarks, type Holder } from "./name-holder";
import { nounKind } from "./word-ends";

const breaks = /[,;:–—()„“”"«»]/;
const joining = /^(?:und|aber|doch|denn|sondern|oder)$/i;
const subordinate =
  /^(?:dass|daß|ob|weil|wie|als|da|obwohl|während|wenn|nachdem|bevor|sofern|wonach|worin|wobei|indem|so|was|wo|falls|damit)$/i;
const relative = /^(?:der|die|das|welche[rs]?|dem|den|deren|dessen|denen)$/i;
const oblique =
  /^(?:den|dem|des|einen|einem|eines|ihm|ihn|ihnen|ihr|sich|seinen|seinem|ihren|ihrem|diesen|diesem|dies|das|dazu|davon|es|mich|mir|uns)$/i;

/** The word that opens the bracket which closes before a word; the word itself where none does. */
function pastBracket(context: Context, index: number, from: number): number {
  if (between(context, index - 1).trim() !== ")") return index;
  for (let at = index - 1; at > from && index - at < 7; at--)
    if (between(context, at - 1).trim() === "(") return at - 1;
  return index;
}

/** Where the clause of a verb begins: behind the last comma or mark before it; what stands in brackets is passed over. */
export function clauseStart(context: Context, verb: number, from: number): number {
  let index = verb;
  while (index > from && verb - index < 40) {
    const past = pastBracket(context, index, from);
    if (past === index && (breaks.test(between(context, index - 1)) || context.quoted[index - 1])) break;
    index = past === index ? index - 1 : past;
  }
  return index;
}

/** Whether a verb closes its clause, as those of subordinate clauses do. */
export const isLast = (context: Context, verb: number, to: number): boolean =>
  verb + 1 >= to || /[,.;:!?)–—“”«»"]/.test(after(context, verb)) || /^(?:und|oder)$/i.test(wordAt(context, verb + 1));

/** The subject that stands behind its verb, past adverbs, "sich" and what hangs on prepositions. */
function behind(context: Context, verb: number, to: number): Holder {
  let index = verb + 1;
  for (; index < to && index - verb < 16; index++) {
    if (/[,;:()–—„“”"«»]/.test(between(context, index - 1))) return nobody;
    if (context.quoted[index]) return nobody;
    const word = wordAt(context, index);
    const flags = flagsAt(context, index);
    if (/^(?:dass|daß|ob|wie|als|und|oder)$/i.test(word)) return nobody;
    const capital = isCapital(context, index);
    if (flags & flag.preposition && !capital && (flags & flag.definite) === 0) {
      index = pastObject(context, index, to) - 1;
      continue;
    }
    if (/^(?:sich|ihm|ihnen|ihn|mir|uns|mich)$/i.test(word)) continue;
    const speaks =
      capital ||
      flags & (flag.definite | flag.indefinite | flag.quantifier | flag.pronoun | flag.generic) ||
      /^(?:man|jemand|niemand)$/i.test(word);
    if (!speaks || /^(?:auch|nur|schon)$/i.test(word)) continue;
    if (/^(?:den|dem|einen|einem|des|eines|es|seinen|ihren|diesen|seinem|ihrem)$/i.test(word)) {
      index = pastObject(context, index - 1, to) - 1;
      continue;
    }
    const titled = opensMarks(context, index) && !context.quoted[index + 1];
    return nameHolder(context, index, titled ? Math.min(to, index + 3) : clauseEnd(context, index, to));
  }
  return nobody;
}

/** Where the clause ends in which a word stands. */
function clauseEnd(context: Context, index: number, to: number): number {
  let end = index + 1;
  while (end < to && end - index < 20 && !/[,;:–—„“”"«»]/.test(between(context, end - 1))) end++;
  return end;
}

/** Past what hangs on a preposition: articles, adjectives, and the nouns behind them. */
function pastObject(context: Context, preposition: number, to: number): number {
  let index = preposition + 1;
  while (index < to && index - preposition < 6 && (context.words.shape[index]! & CAPITAL) === 0) {
    const shape = context.words.shape[index]! & NUMBER;
    if (index > preposition + 1 && !shape && !/(?:e|en|er|em|es)$/.test(wordAt(context, index))) return index;
    if (breaks.test(after(context, index))) return index + 1;
    index++;
  }
  if (index < to && context.words.shape[index]! & CAPITAL) index++;
  while (index < to && context.words.shape[index]! & (CAPITAL | NUMBER) && between(context, index - 1) === " ") {
    if (flagsAt(context, index) & flag.role) break;
    index++;
  }
  return index;
}

/** The noun phrase before a comma that a relative clause or an apposition follows. */
function antecedent(context: Context, end: number, from: number): Holder {
  const start = clauseStart(context, end - 1, from);
  const first = flagsAt(context, start) & flag.preposition ? start + 1 : start;
  for (let index = first; index < end; index++) {
    const held = nameHolder(context, index, end);
    if (held.kind !== "none" && (held.to === end || index === first)) return held;
  }
  return nobody;
}

/** A title in marks right before a verb: "Der »Bote vom Inn« schrieb". */
function titleBefore(context: Context, start: number, verb: number, from: number): Holder {
  if (start !== verb || verb - 2 < from || context.quoted[verb - 1] || !/^[»«“”"]\s*$/.test(between(context, verb - 1)))
    return nobody;
  for (let open = verb - 1; open > from && verb - open < 9; open--)
    if (/[»«„“"]$/.test(between(context, open - 1)))
      return flagsAt(context, open - 1) & (flag.definite | flag.work)
        ? { kind: "work", from: open, to: verb, sure: true }
        : nobody;
  return nobody;
}

const time =
  /^(?:Sekunden?|Minuten?|Stunden?|Tage?|Tagen|Nächte|Wochen?|Monate?|Monaten|Jahre?|Jahren|Jahrzehnten?|Jahrhunderten?|Male?|Morgens?|Abends?|Nachts|Mittags|Jahrestag)$/u;

/** "Zwölf Wochen später notierte": how long, at a clause's head. */
function isTime(context: Context, start: number, verb: number): boolean {
  for (let index = start; index < Math.min(verb, start + 5); index++)
    if ((context.words.shape[index]! & CAPITAL) !== 0 && index > start) return time.test(wordAt(context, index));
  return false;
}

/** "Dennoch telegrafierte von Trotha": a name behind the verb that begins with its particle. */
function byName(context: Context, verb: number, to: number): Holder {
  const name = verb + 2;
  if (name >= to || !/^(?:von|van|de)$/.test(wordAt(context, verb + 1)) || nounKind(context, name) !== "unknown")
    return nobody;
  const single =
    (context.words.shape[name]! & CAPITAL) !== 0 && !/(?:en|ung|heit|keit|tion|ns)$/.test(wordAt(context, name));
  const known = single && (flagsAt(context, name) & (flag.starter | flag.month)) === 0;
  const next = name + 1 < to ? wordAt(context, name + 1) : "";
  return known &&
    /^(?:am|im|in|an|aus|nach|noch|später|daraufhin|bereits|schon|selbst|dass|daß|den|dem|seinem|seiner)$/i.test(next)
    ? { kind: "person", from: verb + 1, to: name + 1, sure: true }
    : nobody;
}

/** The first phrase of a clause where it can be the subject of the verb behind it. */
function inFront(context: Context, start: number, verb: number): Holder {
  const flags = flagsAt(context, start);
  const capital = isCapital(context, start);
  if (flags & flag.preposition && (flags & (flag.definite | flag.role)) === 0) return nobody;
  if (oblique.test(wordAt(context, start)) && !/^(?:das|ihr)$/i.test(wordAt(context, start))) return nobody;
  if (/^(?:das|dies)$/i.test(wordAt(context, start)) && start + 1 === verb) return nobody;
  if (isTime(context, start, verb)) return nobody;
  const leads = flag.definite | flag.indefinite | flag.quantifier | flag.pronoun | flag.generic | flag.works;
  if (!capital && (flags & leads) === 0 && !/^(?:man|jemand|auch|selbst|keiner|niemand)$/i.test(wordAt(context, start)))
    return nobody;
  return nameHolder(context, start, verb);
}

/**
 * The subject of a German verb: before it in the first place of a main clause or behind the joining word of a subordinate
 * one, behind it where an adverb, an object, a clause or a quotation has the first place, or what a relative refers to.
 */
export function findSpeaker(context: Context, verb: number, from: number, to: number): Holder {
  let start = clauseStart(context, verb, from);
  const title = titleBefore(context, start, verb, from);
  if (title.kind !== "none") return title;
  if (start < verb && joining.test(wordAt(context, start))) {
    start++;
    if (start === verb) {
      const follows = behind(context, verb, to);
      const before = inFront(context, from, verb);
      const own = /^und$/i.test(wordAt(context, start - 1)) ? before : follows;
      return own.kind === "none" ? (own === before ? follows : before) : own;
    }
  }
  if (start === verb) {
    const after = behind(context, verb, to);
    if (after.kind !== "none" || start === from || between(context, start - 1).trim() !== ",") return after;
    const before = clauseStart(context, start - 1, from);
    if (before === from) return nobody;
    const named = nameHolder(context, before, start);
    return named.kind === "person" && isName(context, before, from) ? named : antecedent(context, before, from);
  }
  const word = wordAt(context, start);
  const comma = start > from && between(context, start - 1).includes(",");
  if (isLast(context, verb, to) && comma && relative.test(word)) {
    const inside = start + 1 < verb ? nameHolder(context, start + 1, verb) : nobody;
    return inside.kind !== "none" && !/^(?:der|welcher)$/i.test(word) ? inside : antecedent(context, start, from);
  }
  if (subordinate.test(word) && isLast(context, verb, to)) {
    let first = start + 1;
    while (
      first < verb &&
      /^(?:es|sich|auch|ihm|ihn|ihnen|schon|später|bereits|dies|das|damals)$/i.test(wordAt(context, first))
    )
      first++;
    const held = first < verb ? nameHolder(context, first, verb) : nobody;
    if (held.kind !== "none" || !/^so$/i.test(word)) return held;
  }
  const front = inFront(context, start, verb);
  if (front.kind !== "none") return front;
  const follows = behind(context, verb, to);
  return follows.kind === "none" ? byName(context, verb, to) : follows;
}
