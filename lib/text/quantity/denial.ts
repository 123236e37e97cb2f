import type { BoundWord, Lexicon } from "./lexicon";
import type { Token } from "./tokenize";

/** How far a negation may stand from a verb of exceeding, and from "more than". */
export const VERB_REACH = 7;
const ADVERB_REACH = 4;
/** Words that begin another clause, past which an adverb is not denied. */
const CLAUSE = /^(?:that|who|which|because|and|but|dass|daß|und|die|que|qui|et|y|что|который|которые|и|а)$/;

/** Verbs whose denial leaves out what is counted and says nothing of its number: "does not include more than 20,000 others". */
const INCLUDES = /^(?:includ|cover|reflect|mention|recogni[sz]e)/;

const MORE = /^(?:more|over|above|beyond|mehr|über|plus|más|более|больше|свыше)/;

const DOUBT = /^(?:unlikely|improbable|impossible|doubtful|inconceivable|implausible|incredible|doubt)$/;
const BELIEF = /^(?:evidence|proof|reason|grounds?|indication|think|believe|suppose|imagine)$/;
/** "Hard to believe": what is so is denied. */
const HARD = /^(?:hard|difficult|impossible)$/;
const BELIEVE = /^(?:believe|imagine|credit|suppose|accept|think|conceive|see)$/;
/** Words that turn a doubt into its contrary: "no doubt", "not impossible". */
const NO_DOUBT = /^(?:no|not|without|beyond|little|cannot|hardly|scarcely|never|any|don't|can't|nobody|none|out|of)$/;

/** "unlikely that more than", "no evidence that more than": where the denial of a clause begins that `that` opens, else -1. */
function doubtBefore(tokens: readonly Token[], that: number): number {
  if (!/^(?:that|whether|if|how)$/.test(tokens[that]?.word ?? "")) return -1;
  const word = tokens[that - 1]?.word ?? "";
  if (DOUBT.test(word)) return NO_DOUBT.test(tokens[that - 2]?.word ?? "") ? -1 : that - 1;
  if (BELIEVE.test(word) && tokens[that - 2]?.word === "to" && HARD.test(tokens[that - 3]?.word ?? ""))
    return NO_DOUBT.test(tokens[that - 4]?.word ?? "") ? -1 : that - 3;
  if (!BELIEF.test(word)) return -1;
  for (let at = that - 2; at >= Math.max(0, that - 4); at--)
    if (/^(?:no|not|don't|never|little)$/.test(tokens[at]!.word)) return at;
  return -1;
}

const CLAUSE_REACH = 9;

/** "hard to believe that the siege cost fewer than 700": a doubt of the whole clause that the comparison stands in; else -1. */
function doubtOfClause(tokens: readonly Token[], first: number): number {
  const { sentence } = tokens[first]!;
  for (let at = first - 1; at > 0 && at >= first - CLAUSE_REACH; at--) {
    const token = tokens[at]!;
    if (token.sentence !== sentence || token.kind !== "word") return -1;
    if (/^(?:that|whether|if|how)$/.test(token.word)) return doubtBefore(tokens, at);
    if (CLAUSE.test(token.word)) return -1;
  }
  return -1;
}

const FRONT_REACH = 12;
const AUXILIARY = /^(?:did|do|does|was|were|is|are|has|have|had|could|can|would|will|may|might|should)$/;
const NONE = /^(?:no|none|nobody|neither|never|nowhere|seldom|rarely|nor)$/;
/** Verbs of which a subject that is none says that what they hold is less: "no transport carried more than 900". */
const HOLDS =
  /^(?:h[eo]lds?|ha[sd]|have|contain(?:s|ed)?|carr(?:y|ies|ied)|number(?:s|ed)?|counts?|counted|los[et]s?|muster(?:s|ed)?|put|puts|g[ai]ves?|kill(?:s|ed)?|report(?:s|ed)?|record(?:s|ed)?|list(?:s|ed)?|claim(?:s|ed)?|admit(?:s|ted)?|estimate(?:s|d)?|receive[sd]?|took|takes?|saw|sees|found|finds|housed?|ever|employ(?:s|ed)?|brought|sent|cost|claimed|reckon(?:s|ed)?|suffered|speaks?|speaking|spoke|of)$/;

/**
 * "At no point did the prison hold more than 650", "none of the eight ships carried more than 900": a negation at the head
 * of the clause, before an auxiliary or as its subject; else -1. English alone.
 */
function frontedNegation(tokens: readonly Token[], first: number, { code }: Lexicon): number {
  if (code !== "en") return -1;
  const { sentence } = tokens[first]!;
  const holds = HOLDS.test(tokens[first - 1]?.word ?? "");
  let auxiliary = -1;
  for (let at = first - 1; at >= 0 && at >= first - FRONT_REACH; at--) {
    const { word, kind, sentence: own } = tokens[at]!;
    if (own !== sentence || kind !== "word" || (CLAUSE.test(word) && word !== "that")) return -1;
    if (AUXILIARY.test(word)) auxiliary = at;
    if (!NONE.test(word)) continue;
    if (/^(?:fewer|less|more|doubt|wonder|longer|matter)$/.test(tokens[at + 1]!.word)) return -1;
    // "never did", "in no month were": the auxiliary right behind the negation or its noun.
    const gap = auxiliary - at;
    if (auxiliary >= 0 && (gap === 1 || (word === "no" && gap < 4))) return at;
    return holds && word !== "never" && heads(tokens, at) ? at : -1;
  }
  return -1;
}

/** Whether a word begins its sentence or its clause. */
const heads = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return (
    !before || before.sentence !== tokens[at]!.sentence || /^(?:,|;|:|—|–|but|and|\(|that|though)$/.test(before.word)
  );
};

/** Where the negation that governs a comparison beginning at `first` begins, `first` itself where it is far off; else -1. A comma or another number ends the search. */
function negationBefore(tokens: readonly Token[], first: number, reach: number, lexicon: Lexicon): number {
  const doubt = doubtOfClause(tokens, first);
  if (doubt >= 0) return first - doubt > ADVERB_REACH ? first : doubt;
  for (let at = first - 1; at >= 0 && at >= first - reach; at--) {
    const token = tokens[at]!;
    if (token.sentence === tokens[first]!.sentence && (token.word === ")" || token.word === "(")) continue;
    if (token.sentence !== tokens[first]!.sentence || token.kind !== "word") return -1;
    if (reach === ADVERB_REACH && (CLAUSE.test(token.word) || INCLUDES.test(token.word))) return -1;
    if (!lexicon.negators.has(token.word)) continue;
    return /^(?:only|just|merely|doubt|nur|seulement|sólo|solo|только)$/.test(tokens[at + 1]!.word) ? -1 : at;
  }
  // The words in between stay free to tell what is counted.
  return frontedNegation(tokens, first, lexicon) < 0 ? -1 : first;
}

const FLIPPED: Partial<Record<BoundWord, BoundWord>> = { moreThan: "upTo", fewerThan: "atLeast" };

/** Turns "more than" into "up to" where the clause denies it, and "anything like" into "fewer than". */
export function negated(
  tokens: readonly Token[],
  first: number,
  bound: BoundWord,
  phrase: string,
  lexicon: Lexicon,
): { bound: BoundWord; first: number } {
  const like = bound === "about" && phrase.startsWith("anything ");
  const flipped = like ? "fewerThan" : FLIPPED[bound];
  if (!flipped) return { bound, first };
  const verb = bound === "moreThan" ? !MORE.test(phrase) : /^(?:lower|smaller)/.test(phrase);
  const at = negationBefore(tokens, first, verb ? VERB_REACH : ADVERB_REACH, lexicon);
  return at < 0 ? { bound, first } : { bound: flipped, first: at };
}
