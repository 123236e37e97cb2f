import { besideQuote } from "../find-subject";
import { flag, secondFlag } from "../lexicon/flags";
import { after, flagsAt, moreAt, wordAt, type Context } from "../noun-phrase";
import { CAPITAL } from "../read-words";
import { clauseStart, findSpeaker, isLast } from "./find-speaker";
import { perfect } from "../lexicon/de/verbs";
import { frameOf } from "./frames";
import { nobody, type Holder } from "./name-holder";
import { nounKind } from "./word-ends";

const having = /^(?:hat|haben|hatte|hatten|habe|hätte|hätten|will|wollen|wollte)$/i;
const modal =
  /^(?:kann|können|konnte|konnten|muss|musste|müssen|mussten|darf|durfte|durften|soll|sollen|sollte|sollten|möchte|mochte|wird|werden|lässt|lassen|lasse|ließ|ließen|würde|würden)$/i;
const passive = /^(?:wird|werden|wurde|wurden|worden|ist|sind|war|waren|sei|seien|werde)$/i;
/** A participle by its shape: "mitgeteilt", "behauptet", "bestritten". */
const participle = /^(?:\p{L}*ge\p{L}+(?:t|en)|(?:be|er|ver|ent|zer|wider|über|unter)\p{L}+(?:t|en)|\p{L}+iert)$/u;

const participles = new Set(perfect.split(/\s+/));

/** The helper before a participle at a clause's end, -1 where it stands alone, -2 where it is no finite verb's. */
function helperBefore(context: Context, verb: number, start: number, to: number): number {
  const word = wordAt(context, verb);
  const next = verb + 1 < to ? wordAt(context, verb + 1) : "";
  if (passive.test(next) && !/[,;:.]/.test(after(context, verb)) && participle.test(word)) return -2;
  if (having.test(next) && !/[,;:.]/.test(after(context, verb))) return verb + 1;
  for (let index = verb - 1; index >= start && verb - index < 26; index--) {
    const helper = wordAt(context, index);
    if (participle.test(word)) {
      if (having.test(helper) && isLast(context, verb, to)) return index;
      if (passive.test(helper)) return isLast(context, verb, to) || !word.endsWith("t") ? -2 : -1;
    }
    if (word.endsWith("en") && modal.test(helper) && isLast(context, verb, to)) return -2;
    if (/^(?:um|zu)$/i.test(helper) && index === verb - 1 && word.endsWith("en")) return -2;
  }
  return -1;
}

/** An indirect speech right behind its verb: ", er habe", ", die Zahl sei". */
const indirect =
  /^,\s(?:\p{L}+\s){1,6}?(?:sei|seien|habe|hätten|werde|würden?|könne|müsse|solle|dürfe|gebe|komme|wolle|handle|stehe|liege)(?!\p{L})/u;

/** The words behind a verb to the clause's end, and a "dass" behind the comma. */
function wordsBehind({ text, words }: Context, verb: number, to: number): string {
  const from = words.end[verb]!;
  const tail = text.slice(from, Math.min(words.end[to - 1]! + 1, from + 260));
  const stop = /[.;!?](?:\s|$)|,(?! (?:dass|daß|ob|wie|wonach) )/.exec(tail);
  if (!stop) return tail;
  if (stop[0] !== ",") return tail.slice(0, stop.index + 1);
  return indirect.test(tail.slice(stop.index)) ? tail : tail.slice(0, stop.index);
}

/** "Schrieb eine Geschichte des Stifts", "hat einen Aufsatz geschrieben": a work is made, and nothing said. */
function makesWork(context: Context, verb: number, start: number, to: number): boolean {
  if (!/^(?:ge)?schr(?:eib|ieb)/i.test(wordAt(context, verb))) return false;
  const done = /^ge/i.test(wordAt(context, verb));
  const first = done ? start : verb + 1;
  for (let index = first; index < (done ? verb : Math.min(to, verb + 5)); index++) {
    if (/[,;:.]/.test(after(context, index - 1)) && index > first) return false;
    if (!/^(?:eine?n?|mehrere|zahlreiche|seinen?|seine|ihren?|ihre|das|die|den)$/i.test(wordAt(context, index)))
      continue;
    for (let noun = index + 1; noun < Math.min(to, index + 4); noun++)
      if (context.words.shape[noun]! & CAPITAL) return /^(?:work|works)$/.test(nounKind(context, noun));
  }
  return false;
}

/** Whether a verb that reports only in a frame stands in one, or speaks for words in marks beside it. */
function inFrame(context: Context, verb: number, start: number, to: number): boolean {
  const word = wordAt(context, verb).toLowerCase();
  if (context.quoted[verb - 1] || besideQuote(context, verb, to)) return true;
  const frame = frameOf(word);
  if (!frame) return false;
  const behind = wordsBehind(context, verb, to);
  if (frame.test(behind) || (behind.includes(",") && indirect.test(behind.slice(behind.indexOf(","))))) return true;
  if (!isLast(context, verb, to) || start + 1 >= verb) return false;
  return frame.test(` ${context.text.slice(context.words.start[start + 1]!, context.words.start[verb]!)}`.trimEnd());
}

/** Whoever a German verb makes say, hold, judge or count something; nobody where it does not report. */
export function reportAt(context: Context, verb: number, from: number, to: number): Holder {
  if (context.words.shape[verb]! & CAPITAL && verb > from) return nobody;
  const word = wordAt(context, verb).toLowerCase();
  if (
    verb + 1 < to &&
    /^sich$/i.test(wordAt(context, verb + 1)) &&
    /^(?:behaupte|melde|erkläre?|verbreite|bezeichne)/.test(word)
  ) {
    const reflexive = /^ sich (?:überzeugt|zu |darüber|besorgt|empört|als |öffentlich)/.test(
      context.text.slice(context.words.end[verb]!, context.words.end[verb]! + 24),
    );
    if (!reflexive) return nobody;
  }
  const start = clauseStart(context, verb, from);
  const helper = helperBefore(context, verb, start, to);
  if (helper === -2 || makesWork(context, verb, start, to)) return nobody;
  const done = participles.has(word);
  if (helper < 0 && done) return nobody;
  const weak = !done && (moreAt(context, verb) & secondFlag.weak) !== 0;
  if (weak && !inFrame(context, verb, start, to)) return nobody;
  const speaker = findSpeaker(context, helper >= 0 ? helper : verb, from, to);
  if (speaker.kind === "none") return nobody;
  if (word.startsWith("zähl") && /^man$/i.test(wordAt(context, speaker.from))) return nobody;
  if (speaker.kind === "person" && !speaker.sure && weak && !context.quoted[verb - 1] && !saysSo(context, verb, to))
    return nobody;
  return speaker;
}

/** Whether what is said follows: a "dass", an indirect speech, a quotation or a saying. */
function saysSo(context: Context, verb: number, to: number): boolean {
  if (besideQuote(context, verb, to)) return true;
  const from = context.words.end[verb]!;
  if (/^[^.;]{0,60}, (?:[^,.;]{0,60} )?zu (?:haben|sein|\p{L}+en)(?!\p{L})/u.test(context.text.slice(from, from + 140)))
    return true;
  for (let index = verb + 1; index < Math.min(to, verb + 12); index++) {
    if (/^(?:dass|daß|ob)$/i.test(wordAt(context, index))) return true;
    if (flagsAt(context, index) & flag.said) return true;
    if (/^(?:seien|sei|habe|hätten|werde|könne|müsse)$/i.test(wordAt(context, index))) return true;
  }
  return false;
}
