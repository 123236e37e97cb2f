import { boundApart, isNoBound, phraseEnding, phraseOf } from "./bound-phrase";
import { negated, VERB_REACH } from "./denial";
import { isRaisedTo } from "./is-raised-to";
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

/** Whether a stop or a Russian preposition at token `at` only parts a bound from its number. */
const isParted = (tokens: readonly Token[], at: number, from: number, lexicon: Lexicon): boolean =>
  (tokens[at]!.word === "." ||
    (lexicon.code === "ru" && at === from - 1 && /^(?:в|на|о|за)$/.test(tokens[at]!.word))) &&
  tokens[at - 1]?.kind === "word" &&
  lexicon.before.lasts.has(tokens[at - 1]!.word) &&
  isBoundAlone(tokens, at - 1, lexicon);

/** "ок. 1200", "примерно в 500": a bound that a stop or a preposition parts from its number. */
const isBoundAlone = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const found = phraseEnding(tokens, at, lexicon.before);
  return found !== null && !/^(?:до|от|за|под)$/.test(tokens[at]!.word);
};

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
    if (isParted(tokens, at, from, lexicon)) {
      at--;
      continue;
    }
    const found = phraseEnding(tokens, at, lexicon.before);
    if (found && isNoBound(tokens, found.first, lexicon)) break;
    if (found && !(lexicon.to.has(token.word) && (ignoreTo || isChangeTo(tokens, at, found.first, lexicon)))) {
      const words = phraseOf(tokens, found.first, at + 1);
      const turned = negated(tokens, found.first, found.value, words, lexicon);
      if (turned.bound === "upTo" && isRaisedTo(tokens, found.first, at, lexicon)) break;
      const bound = denied && turned.bound === "moreThan" ? "upTo" : turned.bound;
      if (bound === "about") read.about = true;
      else read.bound ??= bound;
      read.edge = turned.first;
      at = turned.first - 1;
      denied = false;
      continue;
    }
    const apartFrom = token.word === "than" ? partedComparison(tokens, at, lexicon) : null;
    if (apartFrom) {
      read.bound ??= apartFrom.bound;
      read.edge = apartFrom.first;
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
