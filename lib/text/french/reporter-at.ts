import { besideQuote, inverted, startsClause, subjectOf, subjectWithAsides } from "../find-subject";
import { secondFlag } from "../lexicon/flags";
import { moreAt, wordAt, type Context, type Subject } from "../noun-phrase";
import { reportsHere } from "../read-passive";
import { isNoun } from "../read-saying";
import { somebodyBy } from "../read-somebody";
import { carriesReport } from "../weak-verbs";
import { isPaper } from "./find-work";
import { countsHere, givesMatter, helperOf, isNoVerb } from "./verb-forms";

const nobody: Subject = { kind: "none", from: 0, to: 0 };

/** "Déclara ne se souvenir de rien", "jure avoir vu": an infinitive right behind a verb of saying. */
const declaresTo = (context: Context, index: number, to: number): boolean =>
  index + 1 < to &&
  /^(?:déclar|jur|promet|promi|avou|reconn|ni|soutien|préten|assur|affirm|confi|dit|disent|disai)/i.test(
    wordAt(context, index),
  ) &&
  /^(?:ne|n|avoir|être|\p{L}{2,}(?:er|ir|oir))$/iu.test(wordAt(context, index + 1));

/** "Certains le disent enterré": a form that no noun has, behind what could be an article. */
const isSurelyVerb = (context: Context, index: number, from: number): boolean =>
  index > from &&
  /^(?:le|la|les|l|lui|leur|y|en)$/i.test(wordAt(context, index - 1)) &&
  /(?:[^m]ent|ait|aient|èrent|irent|urent)$/i.test(wordAt(context, index));

/** Whether a verb that is oftener something else reports: with "que", a figure, words in marks, or a newspaper as its subject. */
const reports = (context: Context, index: number, from: number, to: number): boolean =>
  reportsHere(context, index, to) ||
  carriesReport(context, index, from) ||
  countsHere(context, index, to) ||
  givesMatter(context, index, to) ||
  declaresTo(context, index, to) ||
  isPaper(context, subjectOf(context, index, from));

/** Who says it at a French verb of reporting, before it or, where it begins its clause, behind it; nobody where it reports nothing here. */
export function reporterAt(context: Context, index: number, from: number, to: number): Subject {
  if (isNoVerb(context, index, from)) return nobody;
  const clitic = index > from && /^en$/i.test(wordAt(context, index - 1)) && countsHere(context, index, to);
  if (!clitic && !isSurelyVerb(context, index, from) && isNoun(context, index, from)) return nobody;
  const weak = (moreAt(context, index) & secondFlag.weak) !== 0;
  const verb = helperOf(context, index, from);
  const quote = besideQuote(context, index, to) || (verb < index && besideQuote(context, verb, to));
  if (weak && !quote && !reports(context, index, from, to)) return nobody;
  let subject = subjectOf(context, index, from);
  if (subject.kind === "none") subject = subjectWithAsides(context, index, from);
  if (subject.kind === "none" || (quote && context.quoted[verb - 1])) {
    const behind = inverted(context, index, to);
    if (behind.kind !== "none" && (quote || startsClause(context, verb, from))) subject = behind;
  }
  return subject.kind === "none" && (!weak || quote) ? somebodyBy(context, index, quote, from, to) : subject;
}
