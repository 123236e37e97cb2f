import { flag } from "./lexicon/flags";
import { after, flagsAt, isName, wordAt, type Context, type Subject } from "./noun-phrase";
import { CAPITAL, NUMBER } from "./read-words";

type Place = { start: number; end: number };

const leads =
  /^(?:in|im|according|laut|per|from|dans|selon|d|en|según|в|во|согласно|gemäß|nach|wrote|told|schreibt|schrieb)$/i;
const articles = /^(?:The|A|An|La|Le|Les|El|Los|Las|Der|Die|Das)$/;

/** The words of a title in marks right behind a word, as offsets; null where none follows. */
function quotedTitle({ text, words }: Context, index: number): Place | null {
  const tail = text.slice(words.end[index]!, words.end[index]! + 200);
  const found = /^[\s,:]{0,3}[“"„«‘*_]([^“”"„«»*_]{3,160})[”"“»’*_]/.exec(tail);
  if (!found) return null;
  const start = words.end[index]! + found[0].indexOf(found[1]!);
  return { start, end: start + found[1]!.length };
}

/** A number within a title: "The 900 Days". */
const isTitlesNumber = (context: Context, at: number, from: number, to: number) =>
  at > from &&
  at + 1 < to &&
  (context.words.shape[at]! & NUMBER) !== 0 &&
  (context.words.shape[at + 1]! & CAPITAL) !== 0;

/** A title in capitals that begins at a word: "The Red Terror in Russia", at least two capitals. */
function bareTitle(context: Context, index: number, to: number): Place | null {
  const { words } = context;
  let end = index;
  let capitals = 0;
  for (let at = index; at < to && at - index < 12; at++) {
    const capital = (words.shape[at]! & CAPITAL) !== 0;
    if (capital) {
      if (!articles.test(wordAt(context, at)) || at > index) capitals++;
      end = at + 1;
    } else if (isTitlesNumber(context, at, index, to)) {
      capitals++;
      end = at + 1;
    } else if ((flagsAt(context, at) & (flag.particle | flag.preposition | flag.definite | flag.boundary)) === 0) break;
    if (/[,;:()“”"«».]/.test(after(context, at))) break;
  }
  return capitals >= 2 ? { start: words.start[index]!, end: words.end[end - 1]! } : null;
}

/** Whether something in the words about a work's noun tells which work it is. */
function identifies(context: Context, head: number, from: number, to: number): boolean {
  for (let index = Math.max(from, head - 4); index < head; index++) {
    const flags = flagsAt(context, index);
    if (flags & flag.definite || isName(context, index, from - 1) || context.words.shape[index]! & NUMBER) return true;
  }
  for (let index = head + 1; index < Math.min(to, head + 7); index++) {
    if (isName(context, index, head) || (context.words.shape[index]! & NUMBER) !== 0) return true;
    if (/[,;]/.test(after(context, index - 1)) && index > head + 1) return false;
  }
  return false;
}

/** Whether a preposition or a verb of writing leads to the work within a few words. */
function isLed(context: Context, head: number, from: number): boolean {
  for (let index = head - 1; index >= Math.max(from, head - 5); index--) {
    const word = wordAt(context, index);
    // "D'après", and no "d'" of a genitive: "l'ouverture d'une enquête".
    if (leads.test(word) && !(/^d$/i.test(word) && !/^après$/i.test(wordAt(context, index + 1)))) return true;
    if (/[,;:]/.test(after(context, index))) return false;
  }
  return false;
}

function fromNoun(context: Context, head: number, from: number, to: number): Place | null {
  const { words } = context;
  if (/^order$/i.test(wordAt(context, head)) && head + 1 < to && /^(?:to|that)$/i.test(wordAt(context, head + 1)))
    return null;
  if (wordAt(context, head) === "history") return null;
  if (head + 1 < to && /^(?:section|department|museum|society|office)$/i.test(wordAt(context, head + 1))) return null;
  const title = quotedTitle(context, head);
  if (title && isLed(context, head, from)) return title;
  if (!isLed(context, head, from) || !identifies(context, head, from, to)) return null;
  const bare = head + 1 < to ? bareTitle(context, head + 1, to) : null;
  return bare ?? { start: words.start[head]!, end: words.end[Math.min(to, head + 1) - 1]! };
}

/** A title that stands without a noun: "In The Black Book of Communism", "Melgunov's The Red Terror in Russia". */
function fromTitle(context: Context, index: number, from: number, to: number): Place | null {
  if (index === from || !articles.test(wordAt(context, index))) return null;
  const before = wordAt(context, index - 1);
  return /^(?:[Ii]n|s|[Dd]ans|[Ee]n)$/.test(before) ? bareTitle(context, index, to) : null;
}

/** A title or an author with its year behind it: "Poverty and Famines (1981)". A life's years have a dash. */
function fromYear({ text, words }: Context, index: number, from: number): Place | null {
  const start = words.start[index]!;
  if (index === from || words.end[index]! - start !== 4 || !/^(?:1[4-9]|20)\d\d[,)]/.test(text.slice(start, start + 5)))
    return null;
  if (text.slice(words.end[index - 1]!, start) !== " (" || (words.shape[index - 1]! & CAPITAL) === 0) return null;
  let first = index - 1;
  while (first > from && index - first < 8 && words.shape[first - 1]! & CAPITAL) first--;
  return { start: words.start[first]!, end: words.end[index]! };
}

/** A title that only its first word has a capital for, led by "en" or "в" and closed by its year: "En Sangre en la pampa (1931)". */
function fromLedYear(context: Context, index: number, from: number): Place | null {
  const { text, words } = context;
  const start = words.start[index]!;
  if (text[start - 1] !== "(" || !/^(?:1[4-9]|20)\d\d[,)]/.test(text.slice(start, start + 5))) return null;
  for (let at = index - 2; at >= Math.max(from + 1, index - 12); at--) {
    if (/[,;:.]/.test(after(context, at))) return null;
    if (leads.test(wordAt(context, at - 1)) && words.shape[at]! & CAPITAL)
      return { start: words.start[at]!, end: words.end[index]! };
  }
  return null;
}

const author =
  /^(?:auteure?|rédacteur|compilateur|autora?|redactor|compilador|verfasser(?:in)?|autor(?:in)?|автор|составитель|переводчик)$/i;
const tales = /^(?:повест|сказани|жити|слова$|летопис|хроник|записок|трактат|поэм)/i;

/** "L'auteur de la Chronique de Vermes", "автор Повести о взятии": a work's author, who has no other name. */
function fromAuthor(context: Context, index: number, to: number): Place | null {
  const { words } = context;
  for (let at = index + 1; at < Math.min(to, index + 4); at++) {
    if (/[,;:.]/.test(after(context, at - 1))) return null;
    const flags = flagsAt(context, at);
    if (flags & flag.work || tales.test(wordAt(context, at))) {
      let end = at + 1;
      while (
        end < to &&
        end - at < 9 &&
        !/[,;:.«»“”"]/.test(after(context, end - 1)) &&
        (flagsAt(context, end) & (flag.report | flag.finite)) === 0
      )
        end++;
      return { start: words.start[at]!, end: words.end[end - 1]! };
    }
    if (flags & flag.indefinite || (flags & (flag.definite | flag.particle | flag.preposition)) === 0) return null;
  }
  return null;
}

/**
 * The work that a sentence names for what it reports, as offsets, or null: a book, a report, a letter, a census that can
 * be identified, with a verb of saying or a "in" or "according to" that leads to it. A decree that is merely issued is none.
 */
export function findWork(
  context: Context,
  from: number,
  to: number,
  reports: boolean,
  subject: Subject | null,
): Place | null {
  const { words } = context;
  if (subject) return { start: words.start[subject.from]!, end: words.end[subject.to - 1]! };
  if (!reports) return null;
  for (let index = from; index < to; index++) {
    if (context.quoted[index]) continue;
    if (index - from < 2 && context.language !== "en" && author.test(wordAt(context, index))) {
      const found = fromAuthor(context, index, to);
      if (found) return found;
    }
    if (flagsAt(context, index) & flag.work) {
      const found = fromNoun(context, index, from, to);
      if (found) return found;
    }
    if (index > from && flagsAt(context, index) & flag.definite && /^in$/i.test(wordAt(context, index - 1))) {
      const found = quotedTitle(context, index);
      if (found && /^\p{Lu}/u.test(context.text.slice(found.start, found.start + 2))) return found;
    }
    if (words.shape[index]! & NUMBER) {
      const found = fromYear(context, index, from) ?? fromLedYear(context, index, from);
      if (found) return found;
    }
    if (words.shape[index]! & CAPITAL) {
      const found = fromTitle(context, index, from, to);
      if (found) return found;
    }
  }
  return null;
}

const kept = /^(?:records|returns|rolls|schedules|sheets|figures|data|entries)$/i;
const keeps =
  /^(?:shows?|showed|lists?|listed|records?|recorded|gives?|gave|puts?|counts?|counted|indicates?|indicated|reveals?|revealed|names?|named|has|have|had)$/i;

const registers = /^(?:register|chronicle|diary|novel|yearbook|census)$/i;
const figures =
  /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds|dozens|no|only|just)$/i;

/** "Census records show 300 people": a census is one work of its place though no article leads it; "the toll register has twelve carters". */
export const censusAt = (context: Context, index: number, to: number): boolean =>
  index + 2 < to &&
  ((/^census$/i.test(wordAt(context, index)) &&
    kept.test(wordAt(context, index + 1)) &&
    keeps.test(wordAt(context, index + 2))) ||
    (registers.test(wordAt(context, index)) &&
      /^ha[sd]$/i.test(wordAt(context, index + 1)) &&
      figures.test(context.text.slice(context.words.start[index + 2], context.words.end[index + 2]))));
