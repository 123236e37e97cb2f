import { pastUnit } from "./connector";
import { labelledRange, type LabelledRange } from "./labelled-range";
import type { Lexicon } from "./lexicon";
import { roundShare, type NumberPhrase } from "./number";
import { isRejected, pairNumbers, type Pairing } from "./pair-numbers";
import { shareOfOne } from "./part-of";
import { baseAfter } from "./per-base";
import type { Quantity } from "./quantity";
import type { Token } from "./tokenize";

/** One or two numbers that make one figure, before its bounds and its noun are read. */
export interface Draft {
  first: NumberPhrase;
  last: NumberPhrase;
  low: number;
  high: number;
  shape: Quantity["shape"];
  ignoreTo: boolean;
  /** Where the first number of a pair ends, since its noun may stand there. */
  inner: number | null;
  /** Whether the range begins with a word of its own ("between"). */
  opened: boolean;
  /** Joined by "or", so that a bound before it bounds the whole ("not above four or five hundred"). */
  loose: boolean;
  /** The middle of a figure with its margin of error, or the best value that a label tells. */
  best: number | null;
  /** Where the number ends that this one was changed to ("from 3,000 to 5,500 ducats"), whose noun it shares. */
  changedTo: number | null;
}

const drafted = (number: NumberPhrase, ignoreTo = false): Draft => ({
  first: number,
  last: number,
  low: number.vague?.low ?? number.value,
  high: number.vague?.high ?? number.value,
  shape: number.vague ? "vague" : "single",
  ignoreTo,
  inner: null,
  opened: false,
  loose: false,
  best: null,
  changedTo: null,
});

/** Pairs the numbers that belong together: ranges, sums, shares; drops what is corrected and spans of years. */
export function draftQuantities(tokens: readonly Token[], numbers: readonly NumberPhrase[], lexicon: Lexicon): Draft[] {
  const drafts: Draft[] = [];
  let change = false;
  for (let at = 0; at < numbers.length; at++) {
    const first = numbers[at]!;
    if (isRejected(tokens, first, numbers[at - 1], lexicon)) continue;
    const labelled = labelledRange(tokens, numbers, at, lexicon);
    if (labelled) {
      at += labelled.count - 1;
      drafts.push(draftedLabels(first, numbers[at]!, labelled));
      continue;
    }
    const share = shareOfOne(tokens, first, lexicon);
    if (share) {
      if (drafts.at(-1)?.last.from === share.from) drafts.pop();
      drafts.push(draftedShare(first, Math.min(share.from, first.from), share.value));
      continue;
    }
    const rate = baseAfter(tokens, first, numbers[at + 1], lexicon, false);
    if (rate) {
      drafts.push(
        draftedShare({ ...first, to: rate.to, decimal: false }, first.from, roundShare(first.value / rate.base)),
      );
      if (numbers[at + 1] && numbers[at + 1]!.from < rate.to) at++;
      continue;
    }
    const { pairing, second, next } = pairAt(tokens, numbers, at, lexicon);
    const ignoreTo = change;
    change = pairing.kind === "change";
    if (pairing.kind === "correction") continue;
    if (pairing.kind === "change" && pairing.value !== first.value)
      drafts.push(drafted({ ...first, value: pairing.value, form: "mixed", decimal: false }, ignoreTo));
    else if (pairing.kind === "apart" || pairing.kind === "change" || !second) {
      const draft = drafted(first, ignoreTo);
      if (change && second) draft.changedTo = second.to;
      drafts.push(draft);
    } else {
      at = next;
      if (isYearTail(tokens, second, numbers[at + 1])) at++;
      if (pairing.kind === "years") continue;
      const base = pairing.kind === "range" ? baseAfter(tokens, second, numbers[at + 1], lexicon, true) : null;
      if (base && numbers[at + 1] && numbers[at + 1]!.from < base.to) at++;
      const pair = draftedPair(first, second, pairing);
      drafts.push(base ? asShare(pair, base) : pair);
    }
  }
  return drafts;
}

/** How a number and the one after it belong together, and which number that is: an aside in brackets may stand in between. */
function pairAt(
  tokens: readonly Token[],
  numbers: readonly NumberPhrase[],
  at: number,
  lexicon: Lexicon,
): { pairing: Pairing; second: NumberPhrase | undefined; next: number } {
  const first = numbers[at]!;
  const second = numbers[at + 1];
  const pairing: Pairing = second ? pairNumbers(tokens, first, second, lexicon) : { kind: "apart" };
  const to = asideEnd(tokens, pastUnit(tokens, first.to, lexicon));
  if (pairing.kind !== "apart" || to < 0) return { pairing, second, next: at + 1 };
  let next = at + 1;
  while (next < numbers.length && numbers[next]!.from < to) next++;
  const after = numbers[next];
  const beyond: Pairing = after ? pairNumbers(tokens, { ...first, to }, after, lexicon) : { kind: "apart" };
  return beyond.kind === "range" ? { pairing: beyond, second: after, next } : { pairing, second, next: at + 1 };
}

const LONGEST_ASIDE = 14;

/** Where the notes and asides that open at token `at` end: "40,000[12] to 50,000", "40,000 (Hata 1986) to 50,000"; else -1. */
function asideEnd(tokens: readonly Token[], at: number): number {
  let end = -1;
  let close = "";
  for (let next = at; next < tokens.length && next <= at + LONGEST_ASIDE; next++) {
    const { word } = tokens[next]!;
    if (close === "") {
      close = word === "(" ? ")" : word === "[" ? "]" : "";
      if (close === "") break;
    } else if (word === close) {
      close = "";
      end = next + 1;
    }
  }
  return end;
}

/** "between 1915 and 1917–18": two digits that end a span of years. */
const isYearTail = (tokens: readonly Token[], year: NumberPhrase, tail: NumberPhrase | undefined): boolean =>
  tail !== undefined &&
  year.yearLike &&
  tail.from === year.to + 1 &&
  tail.form === "digits" &&
  tail.value < 100 &&
  /^[-‐‑–/]$/.test(tokens[year.to]!.word);

/** A share such as "every third", told from token `from`. */
const draftedShare = (number: NumberPhrase, from: number, value: number): Draft =>
  drafted({ ...number, from, value, share: true, ordinal: false, yearLike: false, form: "mixed" });

/** A range that labels tell. */
const draftedLabels = (first: NumberPhrase, last: NumberPhrase, { low, high, best, from }: LabelledRange): Draft => ({
  ...drafted(last),
  first: { ...first, from },
  low,
  high,
  best,
  shape: "range",
});

/** "two to three in every hundred". */
const asShare = (pair: Draft, { base, to }: { base: number; to: number }): Draft => ({
  ...pair,
  first: { ...pair.first, share: true, form: "mixed" },
  last: { ...pair.last, share: true, form: "mixed", to },
  low: roundShare(pair.low / base),
  high: roundShare(pair.high / base),
});

/** Two numbers that make one figure. */
function draftedPair(
  first: NumberPhrase,
  second: NumberPhrase,
  pairing: Extract<Pairing, { kind: "range" | "sum" | "share" }>,
): Draft {
  if (pairing.kind === "share") return draftedShare(second, first.from, pairing.value);
  if (pairing.kind === "sum") {
    const sum = { ...second, from: first.from, value: pairing.value, share: false, yearLike: false };
    return { ...drafted(sum), inner: first.to };
  }
  const { low, high, opened, loose, best = null } = pairing;
  const shape = first.vague && second.vague ? "vague" : "range";
  const head = second.share && second.scale < 1 && low < 1 ? { ...first, share: true } : first;
  return { ...drafted(second), first: head, low, high, shape, opened, loose, best, inner: first.to };
}
