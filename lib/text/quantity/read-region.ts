import { isCounted, isParallel } from "./is-counted";
import { joinBounds } from "./join-bounds";
import type { Lexicon } from "./lexicon";
import { namesPlaceOrTime } from "./names-place";
import type { NumberPhrase } from "./number";
import { readNumberPhrase } from "./number-phrase";
import { isRejected, pairNumbers, type Pairing } from "./pair-numbers";
import { shareOfOne } from "./part-of";
import type { Quantity } from "./quantity";
import { phraseStarting, readBoundAfter, readBoundBefore, readClauseEnd } from "./read-bounds";
import { isLoss, readDeed, readUnit } from "./read-unit";
import type { Token } from "./tokenize";

/** All numbers of the tokens, in digits or words, in order. */
function readNumbers(tokens: readonly Token[], lexicon: Lexicon): NumberPhrase[] {
  const numbers: NumberPhrase[] = [];
  let between = -1;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!;
    if (token.kind === "word" && lexicon.between.has(token.word)) between = at;
    const noAnd = between >= 0 && at - between < 6 && (numbers.length === 0 || numbers.at(-1)!.from < between);
    const read = readNumberPhrase(tokens, at, lexicon, noAnd);
    if (read) numbers.push(read);
    at = read ? Math.max(read.to, at + 1) : at + 1;
  }
  return numbers;
}

interface Draft {
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
});

/** Pairs the numbers that belong together: ranges, sums, shares; drops what is corrected and spans of years. */
function draftQuantities(tokens: readonly Token[], numbers: readonly NumberPhrase[], lexicon: Lexicon): Draft[] {
  const drafts: Draft[] = [];
  let change = false;
  for (let at = 0; at < numbers.length; at++) {
    const first = numbers[at]!;
    const second = numbers[at + 1];
    if (isRejected(tokens, first, numbers[at - 1], lexicon)) continue;
    const share = shareOfOne(tokens, first, lexicon);
    if (share) {
      if (drafts.at(-1)?.last.from === share.from) drafts.pop();
      drafts.push(draftedShare(first, Math.min(share.from, first.from), share.value));
      continue;
    }
    const pairing: Pairing = second ? pairNumbers(tokens, first, second, lexicon) : { kind: "apart" };
    const ignoreTo = change;
    change = pairing.kind === "change";
    if (pairing.kind === "correction") continue;
    if (pairing.kind === "change" && pairing.value !== first.value)
      drafts.push(drafted({ ...first, value: pairing.value, form: "mixed", decimal: false }, ignoreTo));
    else if (pairing.kind === "apart" || pairing.kind === "change" || !second) drafts.push(drafted(first, ignoreTo));
    else {
      at++;
      if (isYearTail(tokens, second, numbers[at + 1])) at++;
      if (pairing.kind !== "years") drafts.push(draftedPair(first, second, pairing));
    }
  }
  return drafts;
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
  const { low, high, opened, loose } = pairing;
  const shape = first.vague ? "vague" : "range";
  const head = second.share && second.scale < 1 && low < 1 ? { ...first, share: true } : first;
  return { ...drafted(second), first: head, low, high, shape, opened, loose, inner: first.to };
}

/** Adds the bounds around a draft, what it counts and per what. */
function finish(tokens: readonly Token[], draft: Draft, lexicon: Lexicon): Quantity {
  const { first, last } = draft;
  const before = readBoundBefore(tokens, first.from, lexicon, draft.ignoreTo);
  const own = readUnit(tokens, last.to, lexicon, first.share);
  const inner =
    draft.inner !== null && own.term === null && own.uncounted === null ? readUnit(tokens, draft.inner, lexicon) : null;
  const unit = inner?.term && inner.end <= last.from ? { ...inner, percent: false } : own;
  const after = before.bound === null ? readBoundAfter(tokens, last.to, unit.end, lexicon) : null;
  const isRange = draft.shape === "range";
  const named =
    after && after.end > unit.end && !unit.named && !unit.percent ? readUnit(tokens, after.end, lexicon) : unit;
  const over = last.over ? "moreThan" : null;
  const clause = lexicon.code === "de" ? readClauseEnd(tokens, first.from, Math.max(unit.end, last.to), lexicon) : null;
  const said = clause ?? before.bound ?? over ?? (after?.bound === "about" ? null : (after?.bound ?? null));
  const rateAt = Math.max(named.end, last.to);
  const rate = phraseStarting(tokens, rateAt, lexicon.rates) ?? phraseStarting(tokens, last.to, lexicon.rates);
  const start = draft.opened && before.opener !== null ? before.opener : before.edge;
  return {
    first,
    last,
    low: draft.low,
    high: draft.high,
    shape: draft.shape,
    start: Math.min(start, before.edge),
    end: Math.max(last.to, after?.end ?? 0, named.percent ? named.percentEnd : 0),
    bound: isRange && !draft.loose ? null : said,
    about: before.about || after?.bound === "about" || first.about,
    unit: rate ? withoutRate(named, rate.end, rateAt) : named,
    rate: rate && { start: Math.min(rateAt, rate.end), end: rate.end },
    deed: null,
  };
}

/** "1,000 a day" counts no days. */
const withoutRate = (unit: Quantity["unit"], rateEnd: number, at: number) =>
  unit.uncounted === "time" && unit.end >= at && unit.end <= rateEnd
    ? { ...unit, uncounted: null, end: unit.first, named: false }
    : unit;

/** The quantities of a region that are counts, in order. */
export function readRegion(tokens: readonly Token[], lexicon: Lexicon): Quantity[] {
  const numbers = readNumbers(tokens, lexicon);
  const counted: Quantity[] = [];
  for (const draft of draftQuantities(tokens, numbers, lexicon)) {
    if (namesPlaceOrTime(tokens, draft, lexicon)) continue;
    const quantity = finish(tokens, draft, lexicon);
    if (isCounted(tokens, quantity, lexicon) || isParallel(tokens, quantity, counted.at(-1), lexicon))
      counted.push(quantity);
  }
  const joined = joinBounds(tokens, counted, lexicon);
  for (const quantity of joined) quantity.deed = deedOf(tokens, quantity, lexicon);
  return joined;
}

/** Losses whose fate a verb may still tell: hostages shot, prisoners who died. */
const HELD = new Set(["hostages", "captured", "imprisoned", "deported"]);

function deedOf(tokens: readonly Token[], quantity: Quantity, lexicon: Lexicon): string | null {
  if (isLoss(quantity.unit.term) && !HELD.has(quantity.unit.term!)) return null;
  return readDeed(tokens, quantity.start, Math.max(quantity.end, quantity.unit.end), lexicon)?.term ?? null;
}
