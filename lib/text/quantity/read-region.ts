import { draftQuantities, type Draft } from "./draft-quantities";
import { isCounted, isParallel } from "./is-counted";
import { headNoun } from "./head-noun";
import { joinBounds } from "./join-bounds";
import type { Lexicon } from "./lexicon";
import { isSamePlace, namesPlaceOrTime } from "./names-place";
import type { NumberPhrase } from "./number";
import { withPartedScale } from "./parted-scale";
import { readNumberPhrase } from "./number-phrase";
import type { Quantity } from "./quantity";
import { readBoundAfter, readClauseEnd } from "./read-bound-after";
import { limitAfter, limitBefore } from "./named-limit";
import { isSameThing } from "./same-thing";
import { phraseStarting, readBoundBefore } from "./read-bounds";
import { isLoss, readDeed } from "./deed";
import { readUnit } from "./read-unit";
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
    const joined = read && token.kind === "word" ? withPartedScale(tokens, numbers, read, lexicon) : null;
    if (joined) numbers[numbers.length - 1] = joined;
    else if (read) numbers.push(read);
    at = read ? Math.max(read.to, at + 1) : at + 1;
  }
  return numbers;
}

/** Adds the bounds around a draft, what it counts and per what. */
function finish(tokens: readonly Token[], draft: Draft, lexicon: Lexicon): Quantity {
  const { first, last } = draft;
  const before = readBoundBefore(tokens, first.from, lexicon, draft.ignoreTo);
  const own = ownUnit(tokens, draft, lexicon);
  const inner =
    draft.inner !== null && own.term === null && own.uncounted === null ? readUnit(tokens, draft.inner, lexicon) : null;
  const unit = inner?.term && inner.end <= last.from ? { ...inner, percent: false } : own;
  const called = limitAfter(tokens, first.from, Math.max(last.to, unit.end), lexicon);
  const after = before.bound === null ? (called ?? readBoundAfter(tokens, last.to, unit.end, lexicon)) : null;
  const isRange = draft.shape === "range";
  const named =
    after && after.end > unit.end && !unit.named && !unit.percent ? readUnit(tokens, after.end, lexicon) : unit;
  const over = last.over ? "moreThan" : null;
  const clause = lexicon.code === "de" ? readClauseEnd(tokens, first.from, Math.max(unit.end, last.to), lexicon) : null;
  const none = isFallenShortOf(tokens, before.edge, first, lexicon) ? "fewerThan" : null;
  const limit = before.bound === null ? limitBefore(tokens, before.edge, lexicon) : null;
  const said =
    none ?? limit ?? clause ?? before.bound ?? over ?? (after?.bound === "about" ? null : (after?.bound ?? null));
  // "At least 102,800 (± 11,000)": the bound is of the middle.
  const isBounded = draft.best !== null && said !== null && said !== "about";
  const rateAt = Math.max(named.end, last.to);
  const rate = phraseStarting(tokens, rateAt, lexicon.rates) ?? phraseStarting(tokens, last.to, lexicon.rates);
  const start = draft.opened && before.opener !== null ? before.opener : before.edge;
  return {
    first,
    last,
    low: isBounded ? draft.best! : draft.low,
    high: isBounded ? draft.best! : draft.high,
    best: draft.best,
    shape: draft.shape,
    start: Math.min(start, before.edge),
    end: Math.max(last.to, after?.end ?? 0, named.percent ? named.percentEnd : 0),
    bound: isRange && (!draft.loose || (draft.best !== null && !isBounded)) ? null : said,
    about: before.about || after?.bound === "about" || first.about,
    unit: rate ? withoutRate(named, rate.end, rateAt) : named,
    rate: rate && { start: Math.min(rateAt, rate.end), end: rate.end },
    deed: null,
  };
}

/** What stands after a draft; money or a measure that it was changed to ("from 3,000 to 5,500 ducats") is its own. */
function ownUnit(tokens: readonly Token[], { first, last, changedTo }: Draft, lexicon: Lexicon): Quantity["unit"] {
  const own = readUnit(tokens, last.to, lexicon, first.share);
  if (changedTo === null || own.named || own.percent) return own;
  const { uncounted, percent } = readUnit(tokens, changedTo, lexicon);
  // "von 23,4 auf 1,8 Prozent".
  if (percent) return { ...own, term: "percent", percent, percentEnd: last.to, named: true };
  return { ...own, uncounted };
}

/** "not one in ten came back", "mustered not nine thousand": a "not" right before a number in words, where no clause is denied. */
const isFallenShortOf = (tokens: readonly Token[], edge: number, first: NumberPhrase, lexicon: Lexicon): boolean =>
  lexicon.code === "en" &&
  (first.share || first.form === "words") &&
  tokens[edge - 1]?.word === "not" &&
  !/^(?:was|is|were|are|be|been|and|but|if|or|do|does|did|had|have|has|,)$/.test(tokens[edge - 2]?.word ?? "");

/** "1,000 a day" counts no days. */
const withoutRate = (unit: Quantity["unit"], rateEnd: number, at: number) =>
  unit.uncounted === "time" && unit.end >= at && unit.end <= rateEnd
    ? { ...unit, uncounted: null, end: unit.first, named: false }
    : unit;

/** The quantities of a region that are counts, in order. */
export function readRegion(tokens: readonly Token[], lexicon: Lexicon): Quantity[] {
  const numbers = readNumbers(tokens, lexicon);
  const counted: Quantity[] = [];
  let uncounted: Quantity | null = null;
  let place: Pick<Draft, "first" | "last"> | null = null;
  let held: Quantity | null = null;
  for (const draft of draftQuantities(tokens, numbers, lexicon)) {
    const goesOn: boolean = place !== null && isSamePlace(tokens, place, draft, lexicon);
    if (goesOn || namesPlaceOrTime(tokens, draft, lexicon)) {
      place = { first: goesOn ? place!.first : draft.first, last: draft.last };
      continue;
    }
    place = null;
    const quantity = finish(tokens, draft, lexicon);
    if (isSameThing(tokens, uncounted, quantity, lexicon)) continue;
    if (isCounted(tokens, quantity, lexicon) || isParallel(tokens, quantity, counted.at(-1), lexicon)) {
      if (held && leads(tokens, held, quantity)) counted.push(held);
      held = null;
      counted.push(quantity);
      continue;
    }
    held = quantity;
    uncounted = quantity.unit.uncounted === null ? null : quantity;
  }
  const joined = joinBounds(tokens, counted, lexicon);
  for (const [at, quantity] of joined.entries()) quantity.deed = deedOf(tokens, quantity, joined[at - 1], lexicon);
  return joined;
}

/** "One man & six children", "of cholera, 6, 14, 32": a small number at the head of a list of counts, too small to be one alone. */
function leads(tokens: readonly Token[], held: Quantity, next: Quantity): boolean {
  const gap = tokens.slice(Math.max(held.end, held.unit.end), next.start);
  if (held.shape !== "single" || held.high >= 10 || held.first.share || held.first.ordinal || held.first.decimal)
    return false;
  if (held.unit.uncounted !== null || gap.length === 0 || gap.length > 2) return false;
  if (held.unit.term !== null) return next.unit.term !== null && gap.every(({ word }) => /^(?:and|&|,)$/.test(word));
  const digits = held.first.form === "digits" && next.first.form === "digits" && !next.first.grouped;
  return digits && !held.unit.named && gap.length === 1 && gap[0]!.word === ",";
}

/** Losses whose fate a verb may still tell: hostages shot, prisoners who died. */
const HELD = new Set(["hostages", "captured", "imprisoned", "deported"]);

/** What became of those counted, or, where nothing names them, what the clause or the figure before says is counted. */
function deedOf(
  tokens: readonly Token[],
  quantity: Quantity,
  before: Quantity | undefined,
  lexicon: Lexicon,
): string | null {
  const { unit, start, end, first } = quantity;
  if (isLoss(unit.term) && !HELD.has(unit.term!)) return null;
  const bare = unit.term === null && !unit.named && !first.share;
  const head = bare ? headNoun(tokens, start, lexicon) : null;
  const deed = readDeed(tokens, start, Math.max(end, unit.end), lexicon);
  if (head !== null && (isLoss(head) || deed === null || deed.at < start)) return head;
  if (deed !== null && !(HELD.has(deed.term) && unit.term !== null && HELD.has(unit.term))) return deed.term;
  const follows = bare && before !== undefined && !before.unit.percent && !before.first.share;
  if (!follows || tokens[before.start]!.sentence !== tokens[start]!.sentence) return null;
  return before.deed ?? before.unit.term;
}
