import { pastUnit } from "./connector";
import type { Lexicon } from "./lexicon";
import type { NumberPhrase } from "./number";
import { isRejected, pairNumbers, type Pairing } from "./pair-numbers";
import { shareOfOne } from "./part-of";
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
  /** The middle of a figure with its margin of error. */
  best: number | null;
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
});

/** Pairs the numbers that belong together: ranges, sums, shares; drops what is corrected and spans of years. */
export function draftQuantities(tokens: readonly Token[], numbers: readonly NumberPhrase[], lexicon: Lexicon): Draft[] {
  const drafts: Draft[] = [];
  let change = false;
  for (let at = 0; at < numbers.length; at++) {
    const first = numbers[at]!;
    if (isRejected(tokens, first, numbers[at - 1], lexicon)) continue;
    const share = shareOfOne(tokens, first, lexicon);
    if (share) {
      if (drafts.at(-1)?.last.from === share.from) drafts.pop();
      drafts.push(draftedShare(first, Math.min(share.from, first.from), share.value));
      continue;
    }
    const { pairing, second, next } = pairAt(tokens, numbers, at, lexicon);
    const ignoreTo = change;
    change = pairing.kind === "change";
    if (pairing.kind === "correction") continue;
    if (pairing.kind === "change" && pairing.value !== first.value)
      drafts.push(drafted({ ...first, value: pairing.value, form: "mixed", decimal: false }, ignoreTo));
    else if (pairing.kind === "apart" || pairing.kind === "change" || !second) drafts.push(drafted(first, ignoreTo));
    else {
      at = next;
      if (isYearTail(tokens, second, numbers[at + 1])) at++;
      if (pairing.kind !== "years") drafts.push(draftedPair(first, second, pairing));
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
