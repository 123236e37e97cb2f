import type { BoundWord } from "./lexicon";
import type { NumberPhrase } from "./number";
import type { ReadUnit } from "./read-unit";

/** A quantity being put together from one or two numbers of a region; places are tokens. */
export interface Quantity {
  /** The first and last number, the same for a single one. */
  first: NumberPhrase;
  last: NumberPhrase;
  /** The span with its bound words: first token, and the token after the last. */
  start: number;
  end: number;
  low: number;
  high: number;
  /** The middle of a figure with its margin of error; else null. */
  best: number | null;
  bound: BoundWord | null;
  about: boolean;
  shape: "single" | "range" | "vague";
  unit: ReadUnit;
  /** Words that say per what, where the figure is a rate. */
  rate: { start: number; end: number } | null;
  deed: string | null;
}
