import type { TextEstimate } from "@/lib/text/reading";

/** A figure of a text as it is printed: its keys in a fixed order, null where a side is open, and nothing else. */
export const estimateJson = ({ start, end, low, high, best, bound, unit, term, words }: TextEstimate) => ({
  start,
  end,
  low,
  high,
  best,
  bound,
  unit,
  term,
  words,
});
