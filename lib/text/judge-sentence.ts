import { demands, isAside, orders, speaksOfItself, valuesNow } from "./judge-address";
import { isDefinition, pictured } from "./judge-definition";
import { isFragment } from "./judge-fragment";
import { isTimeless } from "./judge-timeless";
import { kindOf } from "./judge-kind";
import { captions, isLabel, isVerdict } from "./judge-verdict";
import { exhortsReader, isPosting, leadsToPart, namesPart, teaches } from "./judge-voice";
import { flag, secondFlag } from "./lexicon/flags";
import { after, flagsAt, isCapital, isName, moreAt, wordAt, type Context } from "./noun-phrase";
import { phraseAt } from "./phrase-at";
import type { DraftAttribution } from "./read-attribution";
import { NUMBER } from "./read-words";
import type { BlockKind, SentenceFlag, SentenceKind } from "./reading";

/** What a sentence is judged by. Places are word indices and UTF-16 units. */
export type SentenceFacts = {
  start: number;
  end: number;
  /** Its words. */
  from: number;
  to: number;
  block: BlockKind;
  /** How much of it lies in somebody's quoted words, 0 to 1. */
  quoted: number;
  /** Whether it holds a figure that can be what it is about. */
  figure: boolean;
  /** Whether its figures stand aside from what it says: "a junta that killed thousands". */
  aside: boolean;
  dated: boolean;
  attribution: DraftAttribution;
};

/** What a sentence is, whether evidence could settle it, and what else is noticed in it. */
export type Judgement = { kind: SentenceKind; checkable: boolean; flags: SentenceFlag[] };

type Traits = {
  /** Where the first phrase of each tag stands, counted in words from the start. */
  first: ReadonlyMap<string, number>;
  opinion: boolean;
  copula: boolean;
  finite: boolean;
  /** The reader is spoken to. */
  address: boolean;
  /** The author speaks of the author's own mind. */
  mental: boolean;
  /** Something is demanded. */
  norm: boolean;
  /** Something is called sad, astonishing, important. */
  evaluates: boolean;
  /** A verb or its auxiliary is in the past. */
  past: boolean;
  numbers: number;
  names: number;
  flags: readonly SentenceFlag[];
};

/** Of most sentences; never changed. */
const nowhere: ReadonlyMap<string, number> = new Map();
const noFlags: readonly SentenceFlag[] = [];

function addFlag(traits: Traits, name: SentenceFlag) {
  if (!traits.flags.includes(name)) traits.flags = [...traits.flags, name];
}

function readTraits(context: Context, { from, to }: SentenceFacts): Traits {
  const traits: Traits = {
    first: nowhere,
    opinion: false,
    copula: false,
    finite: false,
    address: false,
    mental: false,
    norm: false,
    evaluates: false,
    past: false,
    numbers: 0,
    names: 0,
    flags: noFlags,
  };
  const { words } = context;
  for (let index = from; index < to; index++) {
    if (context.quoted[index]) continue;
    if (words.shape[index]! & NUMBER) traits.numbers++;
    if (words.id[index] === 0) {
      if (isCapital(context, index) && isName(context, index, from)) traits.names++;
      continue;
    }
    const flags = flagsAt(context, index);
    if (flags & flag.opinion) traits.opinion = true;
    if (flags & flag.be) traits.copula = true;
    if (flags & (flag.finite | flag.be | flag.report) && (flags & flag.month) === 0) traits.finite = true;
    const more = moreAt(context, index);
    if (more & secondFlag.address) traits.address ||= !isAside(context, index);
    if (more & secondFlag.mental) traits.mental ||= speaksOfItself(context, index, from);
    if (more & secondFlag.evaluative) traits.evaluates ||= valuesNow(context, index, from);
    if (more & secondFlag.norm) traits.norm ||= demands(context, index, from, to);
    if (flags & (flag.finite | flag.be) && pastTense.test(wordAt(context, index))) traits.past = true;
    if (flags & flag.hedge) addFlag(traits, "hedged");
    if (flags & flag.superlative) addFlag(traits, "superlative");
    if (flags & flag.sweeping) addFlag(traits, "sweeping");
    const phrase = phraseAt(context, index, to);
    if (!phrase) continue;
    if (phrase.tag === "sweeping") addFlag(traits, "sweeping");
    const opens = index > from && (flags & flag.definite) !== 0 && after(context, index - 1) === ",";
    if (!traits.first.has(phrase.tag)) traits.first = new Map(traits.first).set(phrase.tag, opens ? 1 : index - from);
  }
  return traits;
}

const near = (traits: Traits, tag: string, within: number) => (traits.first.get(tag) ?? Infinity) <= within;

/** Why a sentence asserts nothing that evidence could settle, or null. */
function uncheckable(context: Context, facts: SentenceFacts, traits: Traits): SentenceFlag | null {
  const { text } = context;
  if (facts.block === "heading") return "heading";
  if (facts.block === "caption") return "caption";
  if (facts.block === "noise" || facts.block === "reference" || facts.block === "note") return "noise";
  const count = facts.to - facts.from;
  if (count === 0) return "noise";
  if (facts.quoted >= 0.5) return count < 3 && facts.quoted < 1 ? "fragment" : null;
  const tail = text.slice(Math.max(facts.start, facts.end - 3), facts.end);
  if (/[?？]["”»’)]*$/.test(tail) && !(facts.attribution.reports && facts.quoted > 0)) return "rhetoricalQuestion";
  const head = text.slice(facts.start, Math.min(facts.end, facts.start + 240));
  if (isPosting(head) && count < 14) return "noise";
  if (near(traits, "exhortation", 1) && !(facts.attribution.reports && facts.figure)) return "opinion";
  if (traits.first.has("meta") && traits.names === 0 && !facts.figure && !facts.dated && !facts.attribution.reports)
    return "meta";
  if (near(traits, "meta", 4) && !(facts.figure && facts.attribution.reports && !near(traits, "meta", 0)))
    return "meta";
  if (
    isDefinition(head, {
      names: traits.names,
      particular: facts.figure || facts.dated,
      termed: near(traits, "definition", 6),
    })
  )
    return "definition";
  if (isOpinion(context, facts, traits) || speaksToReader(context, facts, traits)) return "opinion";
  if ((!traits.finite && pictured.test(head)) || captions(head)) return "caption";
  if (!traits.finite && !facts.figure && /^\([^()]{3,200}\)\.?$/.test(head)) return "fragment";
  if (!traits.finite && count < 30 && isLabel(head, text.slice(Math.max(0, facts.start - 4), facts.start)))
    return "fragment";
  if (!facts.figure && !facts.dated && !facts.attribution.reports && isVerdict(head)) return "opinion";
  if (namesPart(head) && count < 25) return "meta";
  if (!facts.figure && !facts.dated && leadsToPart(head)) return "meta";
  if (!facts.figure && !facts.dated && (teaches(head) || (!facts.attribution.reports && exhortsReader(head))))
    return "opinion";
  if (
    /[:：]$/.test(tail) &&
    count < 12 &&
    !facts.attribution.reports &&
    !facts.figure &&
    !(facts.dated && traits.finite)
  )
    return "fragment";
  if (isFragment(context, facts, traits.finite, count)) return "fragment";
  const bare = !facts.figure && !facts.dated && !facts.attribution.reports && facts.quoted === 0;
  return bare && isTimeless(context, facts.from, facts.to) ? "opinion" : null;
}

/** Whether it tells the reader what to do, what ought to be, or what the author feels; a figure or a report is more than that. */
function speaksToReader(context: Context, facts: SentenceFacts, traits: Traits): boolean {
  const { reports, kind, verb } = facts.attribution;
  if (orders(context, facts.from, facts.to) || (traits.norm && !(reports && verb !== null && kind !== "none")))
    return true;
  if (traits.evaluates && !facts.figure && !reports && verdict.test(wordAt(context, facts.from))) return true;
  if (traits.evaluates && !traits.past && !facts.dated && !facts.figure && !reports && traits.names < 3)
    return !notes(context, facts, traits);
  return (traits.mental || traits.address) && !facts.figure && !(reports && (verb !== null || kind !== "namedWork"));
}

/** Heads of verdicts on what somebody says: "Calling it a siege is simplistic". */
const verdict = /^(?:saying|calling|claiming|using|comparing|describing|reducing|blaming|pretending|arguing)$/i;

const pastTense = /^(?:was|were|had|did|became|came|began|took|made|went|led|lost|fell|died|killed|shot|ended|held)$/i;

/** What leads to a statement without being one: "it is important to note that the crown ...". */
const noting =
  /\bit is (?:also )?(?:important|worth|necessary|essential|useful|interesting|helpful) (?:to )?(?:not(?:e|ing)|remember(?:ing)?|keep(?:ing)? in mind|bear(?:ing)? in mind|recall(?:ing)?|mention(?:ing)?|point(?:ing)? out) that\b/i;

const notes = (context: Context, facts: SentenceFacts, traits: Traits): boolean =>
  traits.names > 0 && traits.first.has("opinion") && noting.test(context.text.slice(facts.start, facts.end));

function isOpinion(context: Context, facts: SentenceFacts, traits: Traits): boolean {
  const hard = facts.figure || facts.attribution.reports;
  if (notes(context, facts, traits)) return false;
  if (traits.first.has("opinion") && !(facts.figure && facts.dated)) return !hard || near(traits, "opinion", 3);
  if (!traits.opinion || hard || facts.dated) return false;
  for (let index = facts.from; index < facts.to; index++) {
    if (context.quoted[index] || (flagsAt(context, index) & flag.opinion) === 0) continue;
    if (/^(?:should|ought|must|нужно|необходимо|следует|нельзя|должны|должен)$/i.test(wordAt(context, index)))
      return !behindThat(context, index, facts.from) && traits.names === 0;
    if (index - facts.from <= 1 || traits.copula) return traits.names + traits.numbers <= 2;
  }
  return false;
}

/** Whether a clause with "that" or a relative has opened before a word. */
function behindThat(context: Context, index: number, from: number): boolean {
  for (let at = from; at < index; at++)
    if (
      flagsAt(context, at) & flag.boundary &&
      ((flagsAt(context, at) & (flag.definite | flag.adverb)) === 0 || /^that$/i.test(wordAt(context, at))) &&
      at > from + 1
    )
      return true;
  return false;
}

/** What a sentence is and whether it can be checked, by the annotation guideline's order: none, estimate, quotation, attribution, event, general. */
export function judgeSentence(context: Context, facts: SentenceFacts): Judgement {
  const traits = readTraits(context, facts);
  const why = uncheckable(context, facts, traits);
  const flags = [...traits.flags];
  if (why) return { kind: "none", checkable: false, flags: [why, ...flags] };
  return { kind: kindOf(context, facts, traits.names + traits.numbers > 0), checkable: true, flags };
}
