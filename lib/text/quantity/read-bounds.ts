import { boundApart, isNoBound, phraseEnding, phraseOf } from "./bound-phrase";
import type { BoundWord, Lexicon, Phrases } from "./lexicon";
import type { Token } from "./tokenize";

/** What the words before or after a number say of it: the strongest bound, whether "about" is among them, and how far they reach. */
export interface ReadBound {
  bound: BoundWord | null;
  about: boolean;
  /** The token where the bound's words begin (before a number) or end, exclusive (after one). */
  edge: number;
  /** The word that opens a range: "between", "from". */
  opener: number | null;
}

/** How far a negation may stand from a verb of exceeding, and from "more than". */
const VERB_REACH = 7;
const ADVERB_REACH = 4;
/** Words that begin another clause, past which an adverb is not denied. */
const CLAUSE = /^(?:that|who|which|because|and|but|dass|daß|und|die|que|qui|et|y|что|который|которые|и|а)$/;

/** Verbs whose denial leaves out what is counted and says nothing of its number: "does not include more than 20,000 others". */
const INCLUDES = /^(?:includ|cover|reflect|mention|recogni[sz]e)/;

const MORE = /^(?:more|over|above|beyond|mehr|über|plus|más|более|больше|свыше)/;

const DOUBT = /^(?:unlikely|improbable|impossible|doubtful|inconceivable|implausible|incredible|doubt)$/;
const BELIEF = /^(?:evidence|proof|reason|grounds?|indication|think|believe|suppose|imagine)$/;

/** "unlikely that more than", "no evidence that more than": where the denial of a clause begins that `that` opens, else -1. */
function doubtBefore(tokens: readonly Token[], that: number): number {
  if (!/^(?:that|whether|if)$/.test(tokens[that]?.word ?? "")) return -1;
  const word = tokens[that - 1]?.word ?? "";
  if (DOUBT.test(word)) return that - 1;
  if (!BELIEF.test(word)) return -1;
  for (let at = that - 2; at >= Math.max(0, that - 4); at--)
    if (/^(?:no|not|don't|never|little)$/.test(tokens[at]!.word)) return at;
  return -1;
}

/** The negation that governs a comparison beginning at `first`, else -1. A comma or another number ends the search. */
function negationBefore(tokens: readonly Token[], first: number, reach: number, lexicon: Lexicon): number {
  const doubt = doubtBefore(tokens, first - 1);
  if (doubt >= 0) return doubt;
  for (let at = first - 1; at >= 0 && at >= first - reach; at--) {
    const token = tokens[at]!;
    if (token.sentence === tokens[first]!.sentence && (token.word === ")" || token.word === "(")) continue;
    if (token.sentence !== tokens[first]!.sentence || token.kind !== "word") return -1;
    if (reach === ADVERB_REACH && (CLAUSE.test(token.word) || INCLUDES.test(token.word))) return -1;
    if (!lexicon.negators.has(token.word)) continue;
    return /^(?:only|just|merely|nur|seulement|sólo|solo|только)$/.test(tokens[at + 1]!.word) ? -1 : at;
  }
  return -1;
}

const FLIPPED: Partial<Record<BoundWord, BoundWord>> = { moreThan: "upTo", fewerThan: "atLeast" };

/** Turns "more than" into "up to" where the clause denies it. */
function negated(
  tokens: readonly Token[],
  first: number,
  bound: BoundWord,
  phrase: string,
  lexicon: Lexicon,
): { bound: BoundWord; first: number } {
  const flipped = FLIPPED[bound];
  if (!flipped) return { bound, first };
  const verb = bound === "moreThan" ? !MORE.test(phrase) : /^(?:lower|smaller)/.test(phrase);
  const at = negationBefore(tokens, first, verb ? VERB_REACH : ADVERB_REACH, lexicon);
  return at < 0 ? { bound, first } : { bound: flipped, first: at };
}

const CHANGE_REACH = 14;

/** "Увеличивается до 4 миллионов", "сократилось до трёх тысяч": what it became, and no limit. */
const grownTo = (tokens: readonly Token[], to: number): boolean =>
  tokens
    .slice(Math.max(0, to - 3), to)
    .some(({ word, sentence }) => sentence === tokens[to]!.sentence && GROWN.test(word));
const GROWN = /^(?:увелич|возрос|возраст|вырос|выраст|сокра[тщ]|уменьш|упал|снизи|снижа|довел|довёл|доведен)/;

/** Whether the "to" before a number ends a change ("fell from 3 million in 1914 to ...") and is no bound. */
function isChangeTo(tokens: readonly Token[], to: number, first: number, lexicon: Lexicon): boolean {
  if (first !== to) return false;
  if (lexicon.code === "ru" && grownTo(tokens, to)) return true;
  let from = false;
  for (let at = to - 1; at >= 0 && at > to - CHANGE_REACH; at--) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[to]!.sentence) return false;
    from ||= lexicon.from.has(token.word);
    if (from && lexicon.change.has(token.word)) return true;
  }
  return false;
}

/** "not fewer, by any account, than": a comparison whose "than" stands apart from it. */
function partedComparison(
  tokens: readonly Token[],
  than: number,
  lexicon: Lexicon,
): { bound: BoundWord; first: number } | null {
  for (let at = than - 1; at >= 0 && at >= than - VERB_REACH; at--) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[than]!.sentence || token.kind === "digits") return null;
    const bound = /^(?:more|greater|higher|larger)$/.test(token.word)
      ? "moreThan"
      : /^(?:fewer|less|smaller|lower)$/.test(token.word)
        ? "fewerThan"
        : null;
    const parenthesis = tokens[at + 1]?.word === "," && tokens[than - 1]?.word === ",";
    if (bound && parenthesis) return negated(tokens, at, bound, "more", lexicon);
    const turned = bound && than - at < 5 ? negated(tokens, at, bound, "more", lexicon) : null;
    if (turned && turned.bound !== bound) return turned;
    if (bound) return null;
  }
  return null;
}

const LONGEST_ASIDE = 8;

/** The comma that opens the words set off before the comma at `close` ("at least, by one account, 5,000"), else -1. */
function asideStart(tokens: readonly Token[], close: number): number {
  for (let at = close - 1; at > 0 && at >= close - LONGEST_ASIDE; at--) {
    const { word, kind, sentence } = tokens[at]!;
    if (sentence !== tokens[close]!.sentence) return -1;
    if (word === ",") return at;
    if (kind !== "word") return -1;
  }
  return -1;
}

/** Reads the bound words that end right before token `from`. `ignoreTo`: the word before is the "to" of a change, not a bound. */
export function readBoundBefore(tokens: readonly Token[], from: number, lexicon: Lexicon, ignoreTo = false): ReadBound {
  const read: ReadBound = { bound: null, about: false, edge: from, opener: null };
  let at = from - 1;
  let skipped = 0;
  let denied = false;
  for (let round = 0; round < 8 && at >= 0; round++) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[from]!.sentence || token.kind === "digits") break;
    if (token.word === "." && tokens[at - 1]?.kind === "word" && lexicon.before.map.has(tokens[at - 1]!.word)) {
      at--;
      continue;
    }
    const found = phraseEnding(tokens, at, lexicon.before);
    if (found && isNoBound(tokens, found.first)) break;
    if (found && !(lexicon.to.has(token.word) && (ignoreTo || isChangeTo(tokens, at, found.first, lexicon)))) {
      const words = phraseOf(tokens, found.first, at + 1);
      const turned = negated(tokens, found.first, found.value, words, lexicon);
      const bound = denied && turned.bound === "moreThan" ? "upTo" : turned.bound;
      if (bound === "about") read.about = true;
      else read.bound ??= bound;
      read.edge = turned.first;
      at = turned.first - 1;
      denied = false;
      continue;
    }
    const parted = token.word === "than" ? partedComparison(tokens, at, lexicon) : null;
    if (parted) {
      read.bound ??= parted.bound;
      read.edge = parted.first;
      break;
    }
    const apart = at === from - 1 && read.bound === null ? boundApart(tokens, at, lexicon) : null;
    if (apart) {
      read.bound = apart.bound;
      read.edge = apart.first;
      break;
    }
    if (token.word === "," && at === from - 1) {
      const open = asideStart(tokens, at);
      const bound = open < 0 ? null : phraseEnding(tokens, open - 1, lexicon.before);
      if (!bound || bound.first === open - 1) break;
      at = open - 1;
      continue;
    }
    if (lexicon.between.has(token.word)) {
      read.opener = at;
      break;
    }
    if (lexicon.negators.has(token.word) && lexicon.exceed.has(tokens[at - 1]?.word ?? "")) denied = true;
    else if (!lexicon.skip.has(token.word) || ++skipped > 3) break;
    at--;
  }
  return read;
}

/** The words of `phrases` that begin at token `at`, longest first: the value and the token after them. */
export function phraseStarting<V>(
  tokens: readonly Token[],
  at: number,
  table: Phrases<V>,
): { value: V; end: number } | null {
  const head = tokens[at];
  if (!head || !table.firsts.has(head.word)) return null;
  let words = "";
  let found: { value: V; end: number } | null = null;
  const { sentence } = head;
  for (let end = at; end < tokens.length && end - at < table.longest; end++) {
    const token = tokens[end]!;
    if (token.kind === "digits" || token.sentence !== sentence) break;
    words = words === "" ? token.word : `${words} ${token.word}`;
    const value = table.map.get(words);
    if (value !== undefined) found = { value, end: end + 1 };
    if (!table.heads.has(words)) break;
  }
  return found;
}
