import type { Lexicon } from "./lexicon";
import { roundShare, type NumberPhrase } from "./number";
import { readPart } from "./part-of";
import { readBoundBefore } from "./read-bounds";
import type { Token } from "./tokenize";

/** How two neighbouring numbers belong together; `apart` when they don't. */
export type Pairing =
  | { kind: "apart" }
  | { kind: "range"; low: number; high: number; opened: boolean; loose: boolean }
  | { kind: "years" }
  | { kind: "change"; value: number }
  | { kind: "correction" }
  | { kind: "sum"; value: number }
  | { kind: "share"; value: number };

const APART: Pairing = { kind: "apart" };
const DASH = /^[-‐‑‒–—−~]$/;
/** The farthest that the second number of a pair may stand from the first, in tokens. */
const REACH = 9;
const CHANGE_REACH = 6;

const wordsOf = new WeakMap<Lexicon, Set<string>>();

/** Every single word that occurs in a bound of the language. */
function boundWords(lexicon: Lexicon): Set<string> {
  let words = wordsOf.get(lexicon);
  if (!words) {
    words = new Set([...lexicon.before.map.keys()].flatMap((each) => each.split(" ")));
    wordsOf.set(lexicon, words);
  }
  return words;
}

/** The first number of a range with the magnitude that it shares with the second: "45-52,000", "two or three thousand". */
function scaled(first: NumberPhrase, second: NumberPhrase, dash: boolean): number {
  const { value } = first;
  if (second.scale > 1 && first.scale === 1) {
    const shared = value * second.scale;
    if (
      first.share ||
      (value < second.mantissa && value < second.scale) ||
      (value < second.mantissa && second.scale < 1000)
    )
      return shared;
    return value;
  }
  const thousands = second.form === "digits" && second.value >= 2000 && second.value % 1000 === 0 && second.grouped;
  if (!thousands || first.grouped || first.form !== "digits" || value >= 1000 || value < 2) return value;
  const ratio = second.value / 1000 / value;
  return ratio > 1 && (dash || ratio <= 20) ? value * 1000 : value;
}

/** Past the unit or percent sign that may stand after the first number of a range. */
function pastUnit(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  let next = at;
  while (next < at + 3) {
    const word = tokens[next]?.word ?? "";
    if (word !== "%" && !lexicon.percent.has(word) && !lexicon.units.has(word)) break;
    next++;
  }
  return next;
}

const fillers = (tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean => {
  for (let at = from; at < to; at++) {
    const { word, kind } = tokens[at]!;
    if (
      kind === "word" &&
      (boundWords(lexicon).has(word) || lexicon.skip.has(word) || lexicon.maybe.has(word) || lexicon.articles.has(word))
    )
      continue;
    return false;
  }
  return true;
};

/** "six, perhaps even seven million": nothing but words of doubt in between, one at least. */
const maybes = (tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean =>
  from < to && lexicon.maybe.has(tokens[from]!.word) && fillers(tokens, from, to, lexicon);

/** Whether a verb of change stands before "from X to Y", so that the two are a before and an after. */
function isChange(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const sentence = tokens[from]!.sentence;
  for (let at = from - 1; at >= 0 && at >= from - CHANGE_REACH; at--) {
    const token = tokens[at]!;
    if (token.sentence !== sentence) return false;
    if (lexicon.change.has(token.word)) return true;
  }
  return false;
}

/** Whether the word before a bare four-digit number makes it a year: "in 1801 to 16.8 million". */
const isYearWord = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token !== undefined &&
  lexicon.yearBefore.has(token.word) &&
  !lexicon.between.has(token.word) &&
  !lexicon.before.lasts.has(token.word);

type Connector = "dash" | "to" | "and" | "or" | null;

function connectorAt(
  tokens: readonly Token[],
  first: NumberPhrase,
  second: NumberPhrase,
  lexicon: Lexicon,
): { kind: Connector; at: number } {
  for (const at of new Set([pastUnit(tokens, first.to, lexicon), first.to])) {
    const token = tokens[at];
    if (!token || at >= second.from) continue;
    const rest = at + 1;
    if (DASH.test(token.word)) {
      if (rest === second.from) return { kind: "dash", at };
      if (rest + 1 === second.from && !lexicon.to.has(tokens[rest]!.word) && lexicon.betweenAnd.has(tokens[rest]!.word))
        return { kind: "and", at: rest };
      if (rest + 1 === second.from && lexicon.or.has(tokens[rest]!.word)) return { kind: "or", at: rest };
      if (lexicon.to.has(tokens[rest]?.word ?? "") && rest + 1 === second.from) return { kind: "to", at: rest };
    }
    if (
      token.word === "," &&
      lexicon.to.has(tokens[rest]?.word ?? "") &&
      fillers(tokens, rest + 1, second.from, lexicon)
    )
      return { kind: "to", at: rest };
    if (
      token.word === "," &&
      rest + 2 === second.from &&
      tokens[rest]!.word === "не" &&
      tokens[rest + 1]!.word === "то"
    )
      return { kind: "or", at };
    if (token.word === "," && at === first.to && second.scale > 1 && maybes(tokens, rest, second.from, lexicon))
      return { kind: "or", at };
    if (token.kind !== "word") continue;
    if (
      token.word === "up" &&
      lexicon.to.has(tokens[rest]?.word ?? "") &&
      fillers(tokens, rest + 1, second.from, lexicon)
    )
      return { kind: "to", at: rest };
    if (lexicon.or.has(token.word) && at === first.to && fillers(tokens, rest, second.from, lexicon))
      return { kind: "or", at };
    if (lexicon.to.has(token.word) && fillers(tokens, rest, second.from, lexicon)) return { kind: "to", at };
    if (lexicon.betweenAnd.has(token.word) && fillers(tokens, rest, second.from, lexicon)) return { kind: "and", at };
  }
  return { kind: null, at: -1 };
}

/** "between 5 and 6", "4,000 to 5,000", "45-52,000", "two or three thousand"; the two ends of a change are no range. */
function asRange(tokens: readonly Token[], first: NumberPhrase, second: NumberPhrase, lexicon: Lexicon): Pairing {
  const connector = connectorAt(tokens, first, second, lexicon);
  if (connector.kind === null || first.ordinal || second.ordinal) return APART;
  const short = connector.kind === "dash" && first.yearLike && second.form === "digits" && second.value < 100;
  if (short) return { kind: "years" };
  const before = readBoundBefore(tokens, first.from, lexicon);
  const opened = before.opener !== null;
  if (connector.kind === "and" && !opened) return APART;
  if (connector.kind === "and" && lexicon.from.has(tokens[before.opener!]!.word)) return APART;
  const low = first.vague ? first.vague.low : scaled(first, second, connector.kind === "dash");
  const high = second.vague ? second.vague.high : second.value;
  if (first.vague && !second.vague) return APART;
  if (connector.kind === "or" && (high / low > 10 || second.to - second.from > 6)) return APART;
  const change = connector.kind === "to" && opened && isChange(tokens, before.edge, lexicon);
  if (change)
    return {
      kind: "change",
      value: first.scale === 1 && second.scale >= 1000 && first.value < 1000 ? first.value * second.scale : first.value,
    };
  if (/^(?:auf)$/.test(tokens[connector.at]!.word)) return APART;
  if (low >= high)
    return connector.kind === "and" && low > high && !first.yearLike
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
    low: roundShare(low),
    high,
    opened: opened && connector.kind !== "or",
    loose: connector.kind === "or" && second.from === connector.at + 1,
  };
}

/** "not 10,000 but 8,500". */
function asCorrection(tokens: readonly Token[], first: NumberPhrase, second: NumberPhrase, lexicon: Lexicon): Pairing {
  if (!lexicon.not.has(tokens[first.from - 1]?.word ?? "")) return APART;
  for (let at = first.to; at < second.from; at++)
    if (lexicon.but.has(tokens[at]!.word) && fillers(tokens, at + 1, second.from, lexicon))
      return { kind: "correction" };
  return APART;
}

const PLUS = /^(?:and|plus|und|et|y|и|\+)$/;

/** "512 and another 800", "512 et 800 autres". */
function asSum(tokens: readonly Token[], first: NumberPhrase, second: NumberPhrase, lexicon: Lexicon): Pairing {
  if (first.vague || second.vague || first.share || second.share || first.yearLike) return APART;
  let joint = pastUnit(tokens, first.to, lexicon);
  if (tokens[joint]?.word === ",") joint++;
  if (!PLUS.test(tokens[joint]?.word ?? "")) return APART;
  let at = joint + 1;
  while (at < second.from && (lexicon.articles.has(tokens[at]!.word) || lexicon.another.has(tokens[at]!.word))) at++;
  const said =
    lexicon.another.has(tokens[second.from - 1]!.word) ||
    (lexicon.code !== "en" && lexicon.another.has(tokens[second.to]?.word ?? ""));
  return at === second.from && said ? { kind: "sum", value: first.value + second.value } : APART;
}

function asPart(tokens: readonly Token[], first: NumberPhrase, second: NumberPhrase, lexicon: Lexicon): Pairing {
  const value = readPart(tokens, first, second, lexicon);
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
  for (const read of [asCorrection, asPart, asRange, asSum]) {
    const pairing = read(tokens, first, second, lexicon);
    if (pairing.kind !== "apart") return pairing;
  }
  return APART;
}
