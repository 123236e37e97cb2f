import type { SentenceFacts } from "./judge-sentence";
import { flag } from "./lexicon/flags";
import { after, flagsAt, wordAt, type Context } from "./noun-phrase";
import type { SentenceKind } from "./reading";

/** Words that make a statement one about what is done as a rule. */
const generally =
  /^(?:typically|usually|generally|often|commonly|common|always|never|widespread|frequently|rarely|regularly|tended|will|likely|may|can|is|are|verbreitet|üblich|meist|gewöhnlich|häufig|fréquente?|généralement|souvent|frecuente|generalmente|habitual|обычно|обычным|часто)$/i;

function hasGeneralWord(context: Context, facts: SentenceFacts): boolean {
  for (let index = facts.from; index < Math.min(facts.to, facts.from + 30); index++)
    if (!context.quoted[index] && generally.test(wordAt(context, index)) && after(context, index) !== "") return true;
  return false;
}

const habitual =
  /^(?:typically|usually|generally|often|commonly|always|never|frequently|rarely|regularly|traditionally|normally|tended|largely|mainly|primarily)$/i;
const opening = /^(?:when|after|before|while|since|although|though|as|if|once|whereas|because|until)$/i;
const relative = /^(?:who|which|that|whom|whose|where|when|what)$/i;
const present =
  /^(?:is|are|am|has|have|do|does|can|may|might|must|should|remains?|lies?|stands?|includes?|contains?|consists?|continues?|seems?|appears?|occurs?|becomes?|comes?|says|means|makes)$/i;
const irregular =
  /^(?:made|built|taken|given|sent|held|kept|found|brought|left|lost|shot|cut|put|set|hit|born|torn|worn|drawn|thrown|driven|written|hung|struck|slain|met|won|laid|led|paid|told|sold|bound|burnt|forced|seen|heard|buried|begun|run|dug)$/i;

/** Verbs in the past that tell what something was like or amounted to rather than what happened. */
const stative =
  /^(?:represent|constitut|remain|need|coincid|sought|continu|stood|involv|includ|consist|contain|belong|tend|reflect|serv|depend|meant|form|attract|lack|reli|rang|vari|differ|dominat|us|embodi|characteri|resembl|requir|mirror|symboli|compris|matter|owe|amount|relat|correspond|exhibit|possess|prevail|encompass|entail|signifi|aim|contribut|play|shap)(?:ed|ded|ied|sed|zed|ted)?$/i;

/** Whether a word is a participle or a past: "killed", "built". */
const isPast = (word: string): boolean => word.endsWith("ed") || irregular.test(word);

/** Where the main clause begins: behind the comma of a leading clause. */
function mainStart(context: Context, from: number, to: number): number {
  if (!opening.test(wordAt(context, from))) return from;
  for (let index = from; index < Math.min(to - 1, from + 30); index++)
    if (after(context, index) === ",") return index + 1;
  return from;
}

/** Whether a word ends in "ed". */
const endsInEd = ({ text, words }: Context, index: number): boolean =>
  text.charCodeAt(words.end[index]! - 1) === 100 && text.charCodeAt(words.end[index]! - 2) === 101;

const noVerbBehind = flag.definite | flag.indefinite | flag.preposition | flag.boundary | flag.be;

/** Whether a word can be the verb of a main clause: one that is listed as finite, or a past that nothing makes an adjective. */
function isVerb(context: Context, index: number, from: number): boolean {
  const flags = flagsAt(context, index);
  if (flags & (flag.be | flag.finite)) return (flags & (flag.month | flag.definite | flag.preposition)) === 0;
  if ((flags !== 0 && (flags & flag.report) === 0) || !endsInEd(context, index)) return false;
  if (index === from) return (flags & flag.report) !== 0;
  return (flagsAt(context, index - 1) & noVerbBehind) === 0 && !/[,(]/.test(after(context, index - 1));
}

/** The first verb of the main clause, relative clauses apart; -1 where none is known. */
function mainVerb(context: Context, from: number, to: number): number {
  for (let index = from; index < Math.min(to, from + 40); index++)
    if (!context.quoted[index] && isVerb(context, index, from))
      if (
        index - 1 <= from ||
        (flagsAt(context, index - 1) & (flag.boundary | flag.question)) === 0 ||
        !relative.test(wordAt(context, index - 1))
      )
        return index;
  return -1;
}

/** The word behind a verb, adverbs and "not" apart. */
function behind(context: Context, verb: number, to: number): number {
  let index = verb + 1;
  while (index < to && (flagsAt(context, index) & flag.adverb || /ly$|^not$/i.test(wordAt(context, index)))) index++;
  return index;
}

const flagsOfHabit = flag.adverb | flag.sweeping | flag.hedge | flag.finite;

/** Whether an English sentence says what something was like, was wont to do or amounted to, by its main verb; null where no verb is known. */
function isGeneral(context: Context, { from, to, dated }: SentenceFacts): boolean | null {
  const start = mainStart(context, from, to);
  const verb = mainVerb(context, start, to);
  if (verb < 0) return null;
  for (let index = start; index < Math.min(to, verb + 6); index++)
    if (flagsAt(context, index) & flagsOfHabit && !context.quoted[index] && habitual.test(wordAt(context, index)))
      return true;
  const word = wordAt(context, verb);
  const next = behind(context, verb, to);
  const following = next < to ? wordAt(context, next) : "";
  if (/^(?:is|are)$/i.test(word)) return !(dated && isPast(following));
  if (/^(?:has|have)$/i.test(word)) return !dated;
  if (/^(?:was|were)$/i.test(word)) {
    if (isPast(following)) return false;
    return !dated && !/^(?:in|at|on|among|near|ing)$|ing$/i.test(following);
  }
  if (/^(?:had|did|would)$/i.test(word)) return false;
  if (/^could$/i.test(word)) return !dated;
  if (present.test(word)) return true;
  return stative.test(word) && !dated;
}

/** "He", "the city", "the commander": somebody or something particular at the head. */
function hasActor(context: Context, facts: SentenceFacts): boolean {
  return (flagsAt(context, facts.from) & (flag.pronoun | flag.definite)) !== 0;
}

/** What a sentence that can be checked is, by the order estimate, quotation, attribution, event, general; `particular` where it has a name or a number. */
export function kindOf(context: Context, facts: SentenceFacts, particular: boolean): SentenceKind {
  if (facts.figure && !facts.aside) return "estimate";
  if (facts.quoted >= 0.5) return "quotation";
  if (facts.attribution.reports && facts.attribution.kind !== "none") return "attribution";
  if (context.language === "en") {
    const general = isGeneral(context, facts);
    if (general !== null) return general ? "general" : "event";
  }
  if (facts.dated) return "event";
  return (particular || hasActor(context, facts)) && !hasGeneralWord(context, facts) ? "event" : "general";
}
