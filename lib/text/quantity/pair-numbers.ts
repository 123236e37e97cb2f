import { connectorAt, fillers, pastUnit, type Connector } from "./connector";
import type { Lexicon } from "./lexicon";
import { asMargin } from "./margin";
import { sharesInverted } from "./magnitude-phrase";
import { round, type NumberPhrase } from "./number";
import { readPart, readWhole } from "./part-of";
import { readBoundBefore } from "./read-bounds";
import { isEither, scaled, sharedOrder } from "./shared-scale";
import type { Token } from "./tokenize";

/** How two neighbouring numbers belong together; `apart` when they don't. */
export type Pairing =
  | { kind: "apart" }
  | { kind: "range"; low: number; high: number; opened: boolean; loose: boolean; best?: number }
  | { kind: "years" }
  | { kind: "change"; value: number }
  | { kind: "correction" }
  | { kind: "sum"; value: number }
  | { kind: "share"; value: number };

const APART: Pairing = { kind: "apart" };
/** The farthest that the second number of a pair may stand from the first, in tokens. */
const REACH = 18;
const SPREAD = /^(?:rang|var|differ|estimat|figures?$|anywhere|somewhere|spread|run|ran$)/;
const CHANGE_REACH = 12;
/** Whether a verb of change stands before "from X to Y", so that the two are a before and an after. */
function isChange(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const sentence = tokens[from]!.sentence;
  for (let at = from - 1; at >= 0 && at >= from - CHANGE_REACH; at--) {
    const token = tokens[at]!;
    if (token.sentence !== sentence) return false;
    if (SPREAD.test(token.word)) return false;
    if (lexicon.change.has(token.word)) return true;
  }
  return false;
}

/** Whether the word before a bare four-digit number makes it a year: "in 1801 to 16.8 million". */
const isYearWord = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token !== undefined &&
  (/^(?:en|in|im)$/.test(token.word) ||
    (lexicon.yearBefore.has(token.word) && !lexicon.between.has(token.word) && !lexicon.before.lasts.has(token.word)));

/** "ranging from 40,000 in the view of one to 60,000 in that of another": the second end stands far off, but after its own word. */
function farConnector(
  tokens: readonly Token[],
  first: NumberPhrase,
  second: NumberPhrase,
  lexicon: Lexicon,
): { kind: Connector; at: number } {
  const none = { kind: null, at: -1 };
  let at = second.from - 1;
  while (at > first.to && fillers(tokens, at, at + 1, lexicon) && !lexicon.to.has(tokens[at]!.word)) at--;
  const opener = readBoundBefore(tokens, first.from, lexicon).opener;
  if (opener === null || at <= first.to || !lexicon.to.has(tokens[at]!.word) || lexicon.code !== "en") return none;
  if (!tokens.slice(Math.max(0, opener - 3), opener + 1).some(({ word }) => SPREAD.test(word))) return none;
  return isChange(tokens, opener, lexicon) ? none : { kind: "to", at };
}

/** "between 5 and 6", "4,000 to 5,000", "45-52,000", "two or three thousand"; the two ends of a change are no range. */
function asRange(tokens: readonly Token[], first: NumberPhrase, second: NumberPhrase, lexicon: Lexicon): Pairing {
  const near = connectorAt(tokens, first, second, lexicon);
  const connector = near.kind === null ? farConnector(tokens, first, second, lexicon) : near;
  if (connector.kind === null || first.ordinal || second.ordinal) return APART;
  const short = connector.kind === "dash" && first.yearLike && second.form === "digits" && second.value < 100;
  if (short) return { kind: "years" };
  const before = readBoundBefore(tokens, first.from, lexicon);
  const opened = before.opener !== null;
  if (connector.kind === "and" && !opened) return APART;
  if (connector.kind === "and" && lexicon.from.has(tokens[before.opener!]!.word)) return APART;
  const low = first.vague ? first.vague.low * sharedOrder(first, second) : scaled(first, second, connector.kind);
  const shared = sharesInverted(tokens, first, second) ? first.scale : 1;
  const high = second.vague ? second.vague.high : second.value * shared;
  if (first.vague && !second.vague && !opened) return APART;
  if (
    connector.kind === "or" &&
    (high / low > (first.vague ? 1000 : 10) ||
      isEither(tokens[second.from - 1]!, first, second, lexicon) ||
      second.to - second.from > 6)
  )
    return APART;
  const change = connector.kind === "to" && opened && isChange(tokens, before.edge, lexicon);
  if (change)
    return {
      kind: "change",
      value: first.scale === 1 && second.scale >= 1000 && first.value < 1000 ? first.value * second.scale : first.value,
    };
  if (/^(?:auf)$/.test(tokens[connector.at]!.word)) return APART;
  if (connector.kind === "to" && !opened && countOthers(tokens, first, second, lexicon)) return APART;
  if (low >= high)
    return (connector.kind === "and" || (first.share && second.share)) && low > high && !first.yearLike
      ? { kind: "range", low: high, high: low, opened, loose: false }
      : APART;
  if (first.share && !second.share && second.scale === 1) return APART;
  if (first.yearLike && !second.yearLike && isYearWord(tokens[first.from - 1], lexicon)) return APART;
  if (
    connector.kind === "dash" &&
    tokens[connector.at]!.spaced &&
    tokens[connector.at]!.word !== "–" &&
    first.yearLike !== second.yearLike
  )
    return APART;
  return {
    kind: "range",
    low: round(low),
    high,
    opened: opened && connector.kind !== "or",
    loose: connector.kind === "or" && second.from === connector.at + 1,
  };
}

/** "three deaths to five cases": two numbers with a noun each are no range. */
function countOthers(tokens: readonly Token[], first: NumberPhrase, second: NumberPhrase, lexicon: Lexicon): boolean {
  const [one, other] = [first, second].map(({ to }) => lexicon.units.get(tokens[to]?.word ?? ""));
  return one !== undefined && other !== undefined && one !== other;
}

/** "not 10,000 but 8,500". */
function asCorrection(tokens: readonly Token[], first: NumberPhrase, second: NumberPhrase, lexicon: Lexicon): Pairing {
  if (!lexicon.not.has(tokens[first.from - 1]?.word ?? "")) return APART;
  for (let at = first.to; at < second.from; at++)
    if (lexicon.but.has(tokens[at]!.word) && fillers(tokens, at + 1, second.from, lexicon))
      return { kind: "correction" };
  return APART;
}

/** "8,500, not 10,000": whether the number is only what the one before is not. */
export const isRejected = (
  tokens: readonly Token[],
  number: NumberPhrase,
  before: NumberPhrase | undefined,
  lexicon: Lexicon,
): boolean =>
  before !== undefined &&
  ((lexicon.not.has(tokens[number.from - 1]?.word ?? "") &&
    tokens[number.from - 2]?.word === "," &&
    pastUnit(tokens, before.to, lexicon) === number.from - 2) ||
    (lexicon.code === "en" && tokens[number.from - 1]?.word === "than" && tokens[number.from - 2]?.word === "rather"));

const PLUS = /^(?:and|plus|und|et|y|и|\+)$/;

/** "512 and another 800", "512 et 800 autres". */
function asSum(tokens: readonly Token[], first: NumberPhrase, second: NumberPhrase, lexicon: Lexicon): Pairing {
  if (first.vague || second.vague || first.share || second.share || first.yearLike) return APART;
  let joint = pastUnit(tokens, first.to, lexicon);
  if (tokens[joint]?.word === ",") joint++;
  if (!PLUS.test(tokens[joint]?.word ?? "")) return APART;
  let at = joint + 1;
  while (at < second.from && (lexicon.articles.has(tokens[at]!.word) || lexicon.another.has(tokens[at]!.word))) at++;
  // "ciento veinte mil quedaron, y otros ochenta mil hechos prisioneros": another fate is another figure.
  const named = joint > first.to;
  if (named && lexicon.code !== "en" && [0, 1].some((step) => lexicon.deeds.has(tokens[second.to + step]?.word ?? "")))
    return APART;
  const said =
    lexicon.another.has(tokens[second.from - 1]!.word) ||
    (lexicon.code !== "en" && lexicon.another.has(tokens[second.to]?.word ?? ""));
  return at === second.from && said ? { kind: "sum", value: first.value + second.value } : APART;
}

function asPart(tokens: readonly Token[], first: NumberPhrase, second: NumberPhrase, lexicon: Lexicon): Pairing {
  const value = readPart(tokens, first, second, lexicon) ?? readWhole(tokens, first, second, lexicon);
  return value === null ? APART : { kind: "share", value };
}

/** How `first` and the number after it belong together. */
export function pairNumbers(
  tokens: readonly Token[],
  first: NumberPhrase,
  second: NumberPhrase,
  lexicon: Lexicon,
): Pairing {
  if (
    second.from === first.to ||
    second.from - first.to > REACH ||
    tokens[first.from]!.sentence !== tokens[second.from]!.sentence
  )
    return APART;
  const margin = asMargin(tokens, first, second, lexicon);
  if (margin) return { kind: "range", ...margin, opened: false, loose: true, best: first.value };
  for (const read of [asCorrection, asPart, asRange, asSum]) {
    const pairing = read(tokens, first, second, lexicon);
    if (pairing.kind !== "apart") return pairing;
  }
  return APART;
}
