import { between } from "../clause";
import { flag } from "../lexicon/flags";
import { after, flagsAt, wordAt, type Context } from "../noun-phrase";
import { CAPITAL } from "../read-words";
import { clauseStart } from "./find-speaker";
import { nameHolder, nobody, opensMarks, type Holder } from "./name-holder";
import { nounKind } from "./word-ends";

const being =
  /^(?:ist|war|sind|waren|bleibt|blieb|steht|stand|handelt|handelte|liegt|lag|gilt|galt|bedeutet|bedeutete|besteht|bestand|stellt|stellte|hat|hatte|kommt|kam|beginnt|begann|gibt|gab)$/i;
const led =
  /^(?:genannt|erwähnt|verzeichnet|vermerkt|aufgeführt|angegeben|festgehalten|beschrieben|geschildert|umschrieben|bezeichnet|beziffert|überliefert|notiert|dargestellt|behauptet|belegt|bezeugt|eingetragen|registriert|heißt|steht|stehen|findet|finden|liest|lesen|taucht|erscheint|erscheinen|berichtet|rede|erfahren|entnehmen|hervor)$/i;

/** Where the words of a prepositional phrase end: at a stop or the clause's verb. */
function phraseEnd(context: Context, index: number, to: number): number {
  let end = index + 1;
  while (end < to && end - index < 16) {
    if (/[,;:–—!?]/.test(after(context, end - 1))) break;
    const flags = flagsAt(context, end);
    const verb = flags & (flag.finite | flag.be) && (flags & (flag.definite | flag.preposition)) === 0;
    if (verb && (context.words.shape[end]! & CAPITAL) === 0) break;
    end++;
  }
  return end;
}

/** The kind of the first noun of a phrase. */
function firstNoun(context: Context, from: number, to: number) {
  for (let index = from; index < Math.min(to, from + 6); index++)
    if (context.words.shape[index]! & CAPITAL && (index > from || nounKind(context, index) !== "unknown"))
      return { at: index, kind: nounKind(context, index) };
  return { at: -1, kind: "unknown" as const };
}

/** "Nach Angaben des Pfarrers", "nach zeitgenössischen Berichten", "nach dem Historiker Hohl": by whose word; not "nach dem Krieg". */
function byWord(context: Context, index: number, to: number): Holder {
  const end = phraseEnd(context, index, to);
  const { at, kind } = firstNoun(context, index + 1, end);
  if (at < 0) return nobody;
  const word = wordAt(context, at);
  if (/(?:tod|ende|abschluss|veröffentlichung|erscheinen|lektüre|prüfung|durchsicht)$/i.test(word)) return nobody;
  const eigen = /^eigene[rnm]$/i.test(wordAt(context, index + 1));
  if (kind === "said" || kind === "works") {
    if (eigen) return { kind: "person", from: index + 1, to: at + 1, sure: true };
    if (
      /^(?:urteil|zählung|tradition|rechnung)$/i.test(word) &&
      !/^(?:de[sr]|von|vom)$/i.test(at + 1 < end ? wordAt(context, at + 1) : "")
    )
      return nobody;
    const held = nameHolder(context, index + 1, end);
    return held.kind === "none" ? { kind: "vague", from: index + 1, to: at + 1, sure: true } : held;
  }
  if (
    kind === "work" &&
    /(?:bericht|chronik|darstellung|annalen|aussage|tagebuch|protokoll|register|gutachten|studie|legende|sage|meldung|memoiren|erinnerungen|statistik|zählung|mitteilung|kirchenbuch|sterbebuch|liste|angabe)$/i.test(
      word,
    )
  )
    return nameHolder(context, index + 1, end);
  if (
    kind === "generic" &&
    /(?:legende|sage|tradition|überlieferung|forschung|volksmund|historikern|forschern|quellen|gerüchten)$/i.test(word)
  )
    return nameHolder(context, index + 1, end);
  if (
    kind === "role" &&
    /(?:historiker|forscher|chronist|autor|biograf|biograph|archivar)(?:in)?$/i.test(word) &&
    context.words.shape[Math.min(to - 1, at + 1)]! & CAPITAL
  )
    return nameHolder(context, index + 1, end);
  return nobody;
}

/** "Ihrer Ansicht nach", "der Sage nach": the word stands before its preposition. */
function inTheirWords(context: Context, index: number, from: number): Holder {
  const start = clauseStart(context, index, Math.max(from, index - 6));
  if (index - start < 2 || index - start > 5 || (context.words.shape[index - 1]! & CAPITAL) === 0) return nobody;
  if (!/^(?:said|works|work|generic)$/.test(firstNoun(context, start, index).kind)) return nobody;
  const whose = wordAt(context, start);
  if (/^(?:seiner|ihrer|deren|dessen|eigener|eigenen|seinen|ihren)$/i.test(whose))
    return { kind: "person", from: start, to: index, sure: true };
  return /^(?:meiner|unserer|meines|unseres)$/i.test(whose) ? nobody : nameHolder(context, start, index);
}

/** "..., so die Kommission": who says it, behind a comma and before the next stop. */
function asTheySay(context: Context, index: number, from: number, to: number): Holder {
  if (index > from && !/[,–—“”«»"]/.test(between(context, index - 1))) return nobody;
  let end = index + 1;
  while (end < to && end - index < 14 && !/[,;:.!?–—]/.test(after(context, end - 1))) end++;
  if (end < to && !/[,;:.!?–—]/.test(after(context, end - 1))) return nobody;
  for (let at = index + 1; at < end; at++)
    if (flagsAt(context, at) & (flag.finite | flag.be) && (flagsAt(context, at) & flag.definite) === 0) return nobody;
  const first = flagsAt(context, index + 1);
  if (
    (context.words.shape[index + 1]! & CAPITAL) === 0 &&
    (first & (flag.definite | flag.indefinite | flag.quantifier | flag.pronoun)) === 0
  )
    return nobody;
  return nameHolder(context, index + 1, end);
}

/** "Aus Sicht der Gewerkschaft", "in den Augen des Königs". */
function inView(context: Context, index: number, to: number): Holder {
  for (let at = index + 1; at < Math.min(to, index + 4); at++)
    if (/^(?:sicht|perspektive|augen|warte|blickwinkel)$/i.test(wordAt(context, at)))
      return at + 1 < to
        ? nameHolder(context, /^vo[nm]$/i.test(wordAt(context, at + 1)) ? at + 2 : at + 1, phraseEnd(context, at, to))
        : nobody;
  return nobody;
}

/** "Für die Gewerkschaft waren es 300", "für Hohl steht fest": whose view it is, at a clause's head. */
function inTheirEyes(context: Context, index: number, from: number, to: number): Holder {
  if (index > from + 1 && !/[,;:]/.test(after(context, index - 1))) return nobody;
  const end = phraseEnd(context, index, to);
  const verb = end < to ? wordAt(context, end) : "";
  if (!being.test(verb)) return nobody;
  const held = nameHolder(context, index + 1, end);
  const { kind, at } = firstNoun(context, index + 1, end);
  if (held.kind === "vague") return kind === "generic" ? held : nobody;
  const named = held.kind === "person" && (held.to - held.from === 1 || kind === "role" || kind === "body");
  if (!named || (kind === "unknown" && at > index + 1)) return nobody;
  return held;
}

/** "Gerüchte kamen auf, denen zufolge": the sayings that a relative refers to. */
function whatIsTold(context: Context, end: number, from: number): Holder {
  for (let at = end - 1; at >= Math.max(from, end - 7); at--)
    if (context.words.shape[at]! & CAPITAL && /^(?:generic|works|work|said)$/.test(nounKind(context, at)))
      return nameHolder(context, at > from && flagsAt(context, at - 1) & flag.definite ? at - 1 : at, end);
  return nobody;
}

/** "Im Kirchenbuch ist vermerkt", "in der Zeitung heißt es": where something stands. */
function writtenIn(context: Context, index: number, from: number, to: number): Holder {
  const end = phraseEnd(context, index, to);
  const { kind, at } = firstNoun(context, index + 1, end);
  if (at < 0 || (kind !== "work" && kind !== "works" && kind !== "said")) return nobody;
  for (let word = at + 1; word < Math.min(to, at + 6); word++)
    if (/^(?:nichts|nirgends|kein|keine|keinen)$/i.test(wordAt(context, word))) return nobody;
  let told = false;
  for (let word = Math.max(from, index - 6); word < Math.min(to, at + 26) && !told; word++)
    told = word !== at && led.test(wordAt(context, word)) && (flagsAt(context, word) & flag.works) === 0;
  if (!told) return nobody;
  const leader = /^(?:im|am|beim)$/i.test(wordAt(context, index)) ? index : index + 1;
  const held = nameHolder(context, leader, end);
  if (held.kind === "none" && kind === "work") return { kind: "work", from: at, to: at + 1, sure: true };
  if (leader === index) return { kind: "work", from: at, to: Math.max(at + 1, Math.min(end, at + 4)), sure: true };
  return held;
}

/** Whose word, view or writing the German preposition at a word leads to; nobody where it leads to none. */
export function sourceAt(context: Context, index: number, from: number, to: number): Holder {
  const word = wordAt(context, index).toLowerCase();
  if (index + 1 >= to && word !== "zufolge") return nobody;
  if (word === "nach") {
    // "Auf die ihrer Meinung nach „zu hohen“ Abgaben": the view stands before, and what is in marks is no source.
    if (index > from && opensMarks(context, index) && nounKind(context, index - 1) === "said")
      return inTheirWords(context, index, from);
    const held = byWord(context, index, to);
    return held.kind === "none" ? inTheirWords(context, index, from) : held;
  }
  if (word === "so") return asTheySay(context, index, from, to);
  if (/^(?:aus|in)$/.test(word)) {
    const view = inView(context, index, to);
    if (view.kind !== "none") return view;
  }
  if (word === "für") return inTheirEyes(context, index, from, to);
  if (word === "laut" || word === "gemäß") {
    if (/[,;]/.test(after(context, index))) return nobody;
    const end = phraseEnd(context, index, to);
    if (word === "gemäß" && !/^(?:said|works|work|generic)$/.test(firstNoun(context, index + 1, end).kind))
      return nobody;
    const held = nameHolder(context, index + 1, end);
    const quoted = /["„«»]/.test(after(context, index)) || /["„«»]/.test(between(context, index));
    return quoted ? { kind: "work", from: index + 1, to: Math.min(to, index + 3), sure: true } : held;
  }
  if (word === "zufolge") {
    const start = clauseStart(context, index, Math.max(from, index - 14));
    if (index - start === 1 && start > from && /^(?:denen|de[mr])$/i.test(wordAt(context, start)))
      return whatIsTold(context, start, from);
    for (let first = start; first < index; first++) {
      const held = nameHolder(context, first, index);
      if (held.kind !== "none") return held;
    }
    return nobody;
  }
  if (/^(?:in|im|aus|bei|beim|auf|unter)$/.test(word)) return writtenIn(context, index, from, to);
  return nobody;
}

const marks = /^[\s,:]{0,3}(?:„([^“”„]{3,140})[“”]|»([^«»]{3,140})«|«([^«»]{3,140})»|“([^“”]{3,140})”|"([^"]{3,140})")/;

/** A title in marks, or a work's noun, that "in", "laut" or "aus" leads to; as offsets, null where a sentence names none. */
export function workIn(context: Context, from: number, to: number): { start: number; end: number } | null {
  const { text, words } = context;
  for (let index = from; index < to; index++) {
    if (context.quoted[index] || !/^(?:in|im|laut|aus|nach|zufolge|bei)$/i.test(wordAt(context, index))) continue;
    for (let at = index; at < Math.min(to, index + 6); at++) {
      if (at > index && /[,;:]/.test(after(context, at - 1))) break;
      const tail = text.slice(words.end[at]!, words.end[at]! + 150);
      const title = marks.exec(tail);
      const leads = at === index || nounKind(context, at) === "work" || (words.shape[at]! & CAPITAL) === 0;
      if (title && leads && /^\p{Lu}/u.test(title.slice(1).find(Boolean)!)) {
        const words = title.slice(1).find(Boolean)!;
        const start = context.words.end[at]! + title[0].indexOf(words);
        return { start, end: start + words.length };
      }
      if (at === index || (words.shape[at]! & CAPITAL) === 0) continue;
      const kind = nounKind(context, at);
      if (kind !== "work") continue;
      if (
        /^(?:ein|eine|einem|einer|im|vom|beim)$/i.test(wordAt(context, at - 1)) &&
        !toldApart(context, at, to) &&
        !/^im$/i.test(wordAt(context, index))
      )
        break;
      return { start: words.start[at]!, end: words.end[at]! };
    }
  }
  return null;
}

/** Whether a name or a number behind a work's noun tells which it is. */
const toldApart = (context: Context, at: number, to: number): boolean => {
  for (let index = at + 1; index < Math.min(to, at + 5); index++) {
    if (/[,;:]/.test(after(context, index - 1))) return false;
    if (context.words.shape[index]! !== 0) return true;
  }
  return false;
};

/** Whether sources in number are what the next word follows: "mehreren Autoren zufolge". */
export const isFollowed = (context: Context, index: number, from: number, to: number): boolean =>
  index > from &&
  index + 1 < to &&
  (flagsAt(context, index - 1) & flag.quantifier) !== 0 &&
  /^zufolge$/i.test(wordAt(context, index + 1));
