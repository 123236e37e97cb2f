import { describeCount } from "./describe-estimate";

/**
 * A figure to search for where this one finds nothing: from half of its lower end to twice the upper one, in words that a search reads as
 * such. Null where every figure would do.
 */
export function widerFigure({ low, high }: { low: number | null; high: number | null }): string | null {
  const from = low === null ? 0 : Math.floor(low / 2);
  if (high === null) return from === 0 ? null : `at least ${describeCount(from)}`;
  return from === 0 ? `up to ${describeCount(high * 2)}` : `${describeCount(from)} to ${describeCount(high * 2)}`;
}
