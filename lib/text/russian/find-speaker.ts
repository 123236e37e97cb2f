import { between, breaksAt, opensSentence } from "../clause";
import { flag, secondFlag } from "../lexicon/flags";
import {
  flagsAt,
  isCapital,
  isName,
  moreAt,
  nameEnd,
  nobody,
  wordAt,
  type Context,
  type Subject,
} from "../noun-phrase";
import { quotedBefore } from "../quoted-words";
import { INITIAL, NUMBER } from "../read-words";

/** Whether a verb's form is a plural: "пишут", "писали", "названы". */
export const isPlural = (word: string) => /(?:ют|ут|ят|ат|ли|ются|утся|ятся|атся|лись|ны)$/i.test(word);

/** Endings that a surname has in the nominative; others are of other cases ("Иванову", "Карамзиным"). */
const baseName = /[абвгджзеийклмнопрстуфхцчшщьэя]$/i;
/** Endings that only other cases have. */
const cased = /(?:ым|ом|ем|ому|ему|ого|его|ову|еву|ину|ским|овой|евой|иной|ской|ове|еве)$/i;

/** Prepositions beside those of the lexicon. */
const otherPrepositions = /^(?:ко|вслед|согласно|вопреки|благодаря|кроме|ради|насчёт|перед|передо)$/i;

/** Whether a word is a preposition and no initial: "С. Ольгин". */
const isPreposition = (context: Context, index: number) =>
  (context.words.shape[index]! & INITIAL) === 0 &&
  ((flagsAt(context, index) & flag.preposition) !== 0 || otherPrepositions.test(wordAt(context, index)));

/** Adjectives and participles in front of a noun. */
const adjective = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими)$/i;

/** Whether the word before puts a word into another case: a preposition, a noun that it hangs on, a verb's object. */
export function governed(context: Context, index: number, first: number): boolean {
  for (let at = index - 1; at >= Math.max(first, index - 5); at--) {
    if (breaksAt(context, at)) return false;
    if (isPreposition(context, at)) return true;
    if (/^(?:этом|этого|этим|том|того|тем|чём|нём|ней|них)$/i.test(wordAt(context, at))) return false;
    if (!adjective.test(wordAt(context, at)) && (context.words.shape[at]! & NUMBER) === 0) return false;
  }
  return false;
}

/** Who a word is as a subject; null where it is none. */
function subjectAt(context: Context, index: number, first: number, to: number, plural: boolean): Subject | null {
  const flags = flagsAt(context, index);
  const nominative = (moreAt(context, index) & secondFlag.nominative) !== 0;
  if (flags & flag.first && (context.words.shape[index]! & INITIAL) === 0)
    return { kind: "narrator", from: index, to: index + 1 };
  if (governed(context, index, first)) return null;
  if (flags & flag.pronoun) return { kind: "person", from: index, to: index + 1 };
  if (flags & flag.quantifier && nominativeQuantifier.test(wordAt(context, index))) return openAt(context, index, to);
  if (!nominative) {
    if (!isName(context, index, first) || cased.test(wordAt(context, index)) || !baseName.test(wordAt(context, index)))
      return null;
    if (opensSentence(context, index) && !standsAsName(context, index, to)) return null;
    if (index > first && /[аяыиоу]$/i.test(wordAt(context, index)) && followsNoun(context, index, first)) return null;
    return { kind: "person", from: index, to: nameEnd(context, index, to) };
  }
  if (index > first && /^(?:его|её|ее|их|свои|своих)$/i.test(wordAt(context, index - 1)) && flags & flag.generic)
    return { kind: "vague", from: index, to: index + 1 };
  if (flags & flag.generic && plural) return generic(context, index, to);
  if (flags & (flag.work | flag.works))
    return flags & flag.work ? workAt(context, index, first, to) : { kind: "vague", from: index, to: index + 1 };
  if (flags & (flag.role | flag.body)) return roleAt(context, index, first, to);
  if (flags & flag.generic) return generic(context, index, to);
  return null;
}

/** Whether a sentence's first word is a name by what follows: its verb, a further name, "в", "не", "также". */
function standsAsName(context: Context, index: number, to: number): boolean {
  if (index + 1 >= to || context.words.shape[index]! & INITIAL) return true;
  if (/[.,—–]/.test(between(context, index)))
    return !/(?:ее|о|и|ы)$/i.test(wordAt(context, index)) || isCapital(context, index + 1);
  if (isCapital(context, index + 1))
    return !adjective.test(wordAt(context, index)) || isName(context, index + 1, index);
  if (adjective.test(wordAt(context, index)) && !wordAt(context, index).endsWith("ский")) return false;
  const next = flagsAt(context, index + 1);
  return (
    (next & (flag.report | flag.adverb | flag.preposition | flag.finite)) !== 0 &&
    !/(?:ее|о|и|ы|дня|да)$/i.test(wordAt(context, index))
  );
}

const nominativeQuantifier =
  /^(?:некоторые|многие|ряд|другие|отдельные|большинство|разные|различные|прочие|иные|часть|многочисленные|одни|немногие|кое-кто|кто-то|некто|один|одна)$/i;

/** "Многие историки", "ряд исследователей", "некоторые": many without names; whoever they are where a noun of no source follows. */
function openAt(context: Context, index: number, to: number): Subject {
  for (let at = index + 1; at < Math.min(to, index + 5); at++) {
    if (breaksAt(context, at - 1)) break;
    if (flagsAt(context, at) & (flag.generic | flag.works | flag.work | flag.role | flag.said))
      return { kind: "vague", from: index, to: at + 1 };
    if (flagsAt(context, at) & (flag.report | flag.quantifier) || /^из$/i.test(wordAt(context, at)))
      return { kind: "vague", from: index, to: index + 1 };
    if (!adjective.test(wordAt(context, at))) return { kind: "vague", from: index, to: at + 1 };
  }
  return { kind: "vague", from: index, to: index + 1 };
}

/** A noun in the genitive's reach: "книга Карамзина", where the name is no subject. */
function followsNoun(context: Context, index: number, first: number): boolean {
  const at = index - 1;
  if (at < first || between(context, at).trim() !== "") return false;
  const flags = flagsAt(context, at);
  if (flags & (flag.role | flag.body)) return (moreAt(context, at) & secondFlag.nominative) === 0;
  return (flags & (flag.work | flag.works | flag.said)) !== 0;
}

/** "Историки", "историки А. Г. Ильинский и А. А. Зимин", "эти историки": with a name behind them they are those. */
function generic(context: Context, index: number, to: number): Subject {
  if (
    index + 1 < to &&
    isName(context, index + 1, index) &&
    between(context, index).trim() === "" &&
    !cased.test(wordAt(context, index + 1))
  )
    return { kind: "person", from: index + 1, to: nameEnd(context, index + 1, to) };
  const pointed =
    index > 0 && /^(?:эти|те|оба|обе|упомянутые|названные|указанные|данные)$/i.test(wordAt(context, index - 1));
  return { kind: pointed ? "person" : "vague", from: pointed ? index - 1 : index, to: index + 1 };
}

/** An office or a body; with a name behind it that name. "Один генерал", "неизвестный автор": anybody. */
function roleAt(context: Context, index: number, first: number, to: number): Subject {
  for (let at = index + 1; at < Math.min(to, index + 6); at++) {
    if (breaksAt(context, at - 1)) break;
    if (isName(context, at, index) && !(cased.test(wordAt(context, at)) && at > index + 1))
      return { kind: "person", from: at, to: nameEnd(context, at, to) };
    if (flagsAt(context, at) & flag.report) break;
  }
  const open =
    index > first &&
    /^(?:один|одна|некий|некая|неизвестный|какой-то|безымянный|анонимный|некоторые|многие|другой|иной|то)$/i.test(
      wordAt(context, index - 1),
    );
  return { kind: open ? "vague" : "person", from: open ? index - 1 : index, to: index + 1 };
}

/** A work: one work among many where "one" or "some" leads it or nothing tells which. */
function workAt(context: Context, index: number, first: number, to: number): Subject {
  const open =
    index > first && /^(?:один|одна|одно|некий|некая|какой-то|другой|другая|иной)$/i.test(wordAt(context, index - 1));
  return { kind: open ? "vague" : "work", from: index, to: Math.min(to, identified(context, index, to)) };
}

/** The end of what tells a work apart: a title in marks, an owner, a date. */
export function identified(context: Context, index: number, to: number): number {
  let end = index + 1;
  while (
    end < to &&
    end - index < 7 &&
    !/[,;:—(]/.test(between(context, end - 1)) &&
    (flagsAt(context, end) & (flag.report | flag.be)) === 0
  )
    end++;
  return end;
}

/** Who the subject of a Russian verb is: a nominative before it in its clause, else behind it. */
export function findSpeaker(context: Context, verb: number, from: number, to: number): Subject {
  const plural = isPlural(wordAt(context, verb));
  const first = clauseStart(context, verb, from);
  for (let at = first; at < verb; at++) {
    if (context.quoted[at]) continue;
    const found = subjectAt(context, at, first, verb, plural);
    if (found) return found;
  }
  let end = verb + 1;
  while (
    end < to &&
    end - verb < 14 &&
    !/[;:()«»“”"—–…?!]/.test(between(context, end - 1)) &&
    !context.quoted[end] &&
    !/^(?:что|чтобы|будто|который|которая|которые)$/i.test(wordAt(context, end))
  )
    end++;
  for (let at = verb + 1; at < end; at++) {
    if (at > verb + 3 && between(context, at - 1).includes(",")) break;
    if (!plural && flagsAt(context, at) & flag.works && /[ыие]$/.test(wordAt(context, at))) continue;
    const found = subjectAt(context, at, verb + 1, end, plural);
    if (found && (found.kind !== "work" || quotedBefore(context, verb))) return found;
  }
  return nobody;
}

const opens = /^(?:что|который|которая|которое|которые|если|когда|где|чтобы|хотя|будто|как)$/i;

/** Where a verb's clause begins; what stands between two commas or in brackets before it is passed over. */
function clauseStart(context: Context, verb: number, from: number): number {
  let commas = 0;
  let at = verb;
  for (; at > from && verb - at < 22; at--) {
    const gap = between(context, at - 1);
    // A full stop within a sentence is an initial's or an abbreviation's.
    // Marks around a title break no clause; speech is told by its words.
    if (/[;:—–…?!]/.test(gap) && !/\)/.test(gap)) break;
    if (context.quoted[at - 1]) break;
    const word = wordAt(context, at - 1);
    if (opens.test(word) && commas === 0) break;
    if (/^(?:и|а|но|или|либо)$/i.test(word) && !joinsNames(context, at - 1, from)) break;
    if (gap.includes(",")) {
      commas++;
      if (commas > 2) break;
    }
  }
  return at;
}

const joinsNames = (context: Context, index: number, from: number) =>
  /^и$/i.test(wordAt(context, index)) &&
  index > from &&
  index + 1 < context.words.count &&
  (isCapital(context, index + 1) || (flagsAt(context, index + 1) & (flag.generic | flag.role | flag.body)) !== 0);
