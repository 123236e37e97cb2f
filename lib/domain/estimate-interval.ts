import type { Estimate } from "@/lib/schemas/estimate";
import { isCeiling, isFloor } from "./describe-estimate";

/** The counts that an estimate allows, both inclusive; null where that side is open. */
export interface CountInterval {
  low: number | null;
  high: number | null;
}

/**
 * The interval that a figure with its bound allows. "About" reaches half a unit of the last digit that is not a rounding
 * zero (about 140,000 is 135,000 to 145,000), an order of magnitude the factor of the square root of ten to each side.
 */
export function estimateInterval(estimate: Estimate): CountInterval {
  const { low, best, high, bound } = estimate;
  if (isFloor(bound))
    return { low: (low ?? best ?? high!) + (bound === "moreThan" ? 1 : 0), high: aboveFloor(estimate) };
  if (isCeiling(bound))
    return { low: belowCeiling(estimate), high: Math.max(0, (high ?? best ?? low!) - (bound === "fewerThan" ? 1 : 0)) };
  if (low !== null && high !== null && (low !== high || best === null)) return { low, high };
  const stated = best ?? low ?? high!;
  if (bound === "orderOfMagnitude")
    return { low: Math.ceil(stated / Math.sqrt(10)), high: Math.floor(stated * Math.sqrt(10)) };
  if (bound === "about") return { low: stated - roundingOf(stated) / 2, high: stated + roundingOf(stated) / 2 };
  if (bound === "between") return { low, high };
  return { low: low ?? stated, high: high ?? stated };
}

const aboveFloor = ({ low, best, high }: Estimate) =>
  low !== null || best !== null ? (high !== null && high !== (low ?? best) ? high : null) : null;
const belowCeiling = ({ low, best, high }: Estimate) =>
  high !== null || best !== null ? (low !== null && low !== (high ?? best) ? low : null) : null;

/** The unit of a number's last digit that isn't zero: 10,000 for 140,000; 1 for 12,733. */
export function roundingOf(count: number): number {
  if (count === 0) return 1;
  let unit = 1;
  while (count % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** Whether two intervals have no count in common. */
export function areDisjoint(a: CountInterval, b: CountInterval): boolean {
  return (a.high ?? Infinity) < (b.low ?? 0) || (b.high ?? Infinity) < (a.low ?? 0);
}

/** The number that an estimate states where it is drawn as one mark: its best, else the end that it bounds, else its middle. */
export function statedCount({ low, best, high, bound }: Estimate): number {
  if (best !== null) return best;
  if (isFloor(bound)) return low ?? high!;
  if (isCeiling(bound)) return high ?? low!;
  return low !== null && high !== null ? Math.round((low + high) / 2) : (low ?? high!);
}
