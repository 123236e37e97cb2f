import type { Lexicon } from "./lexicon";
import type { NumberPhrase } from "./number";
import type { Token } from "./tokenize";

/** A range whose ends, and perhaps the best value between them, are told by a label each. */
export interface LabelledRange {
  low: number;
  high: number;
  best: number | null;
  /** How many numbers make it. */
  count: number;
  /** The token where the first label begins. */
  from: number;
}

type Label = "low" | "high" | "best";
const LABELS = new Map<string, Label>(
  Object.entries({
    low: "low lowest lower min minimum minimal",
    high: "high highest higher upper max maximum maximal",
    best: "best central middle median mid medium likeliest likely preferred point",
  } satisfies Record<Label, string>).flatMap(([label, words]) =>
    words.split(" ").map((word) => [word, label as Label] as const),
  ),
);
const NOUN = /^(?:estimates?|figures?|guess|bound|limit|end|count|value|case)$/;
/** The most words that may stand between one number and the label of the next. */
const GAP = 6;
const LONGEST = GAP + 4;

/** The label that ends right before a number: "low", "best guess:", "high estimate of"; and where it begins. */
function labelBefore(tokens: readonly Token[], number: NumberPhrase): { label: Label; from: number } | null {
  let at = number.from - 1;
  if (/^(?::|=|of)$/.test(tokens[at]?.word ?? "")) at--;
  if (NOUN.test(tokens[at]?.word ?? "")) at--;
  if (tokens[at]?.sentence !== tokens[number.from]!.sentence) return null;
  const label = LABELS.get(tokens[at]!.word);
  if (!label) return null;
  return { label, from: label === "best" && tokens[at - 1]?.word === "most" ? at - 1 : at };
}

/** "Low 1,900, high 6,100, best guess 3,300", in any order: one range with its best value. English alone. */
export function labelledRange(
  tokens: readonly Token[],
  numbers: readonly NumberPhrase[],
  at: number,
  { code }: Lexicon,
): LabelledRange | null {
  if (code !== "en" || !numbers[at + 1]) return null;
  if (numbers[at + 1]!.from - numbers[at]!.to > LONGEST || !labelBefore(tokens, numbers[at]!)) return null;
  const found: Partial<Record<Label, number>> = {};
  let start = -1;
  let count = 0;
  for (let next = at; next < at + 3 && next < numbers.length; next++) {
    const number = numbers[next]!;
    const read = number.vague || number.ordinal ? null : labelBefore(tokens, number);
    if (!read || found[read.label] !== undefined) break;
    if (next > at && !follows(tokens, numbers[next - 1]!.to, read.from)) break;
    if (next === at) start = read.from;
    found[read.label] = number.value;
    count++;
  }
  const { low, high, best = null } = found;
  if (low === undefined || high === undefined || low >= high) return null;
  if (best !== null && (best < low || best > high)) return null;
  return { low, high, best, count, from: start };
}

/** Whether nothing but a short noun, a comma or a bracket stands between a number and the label of the next. */
function follows(tokens: readonly Token[], to: number, from: number): boolean {
  if (from < to || from - to > GAP) return false;
  const { sentence } = tokens[to - 1]!;
  let marks = 0;
  for (let at = to; at < from; at++) {
    const { word, kind, sentence: own } = tokens[at]!;
    if (own !== sentence) return false;
    if (/^(?:[,;(/–—)]|and|the|a|with|to)$/.test(word)) marks++;
    else if (kind !== "word") return false;
  }
  return marks > 0;
}
