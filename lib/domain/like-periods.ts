import { areSameButForPrecision, dateOfDay, edtfInterval } from "./edtf-interval";
import { groupBy } from "./group-by";

/**
 * A key for each of some EDTF periods: periods share it that cover the same days, or that agree but for the precision of their dates
 * ("1918/1922" and "1918/1922-23", its autumn). All of one key agree with each other, not only with one in the middle. Of
 * periods in words only the very same are one. The key is the coarsest of its periods.
 */
export function likePeriods(periods: Iterable<string>): Map<string, string> {
  const keys = new Map<string, string>();
  for (const near of groupBy(new Set(periods), yearsOf).values()) {
    const classes: string[][] = [];
    for (const period of near.toSorted((a, b) => lengthOf(b) - lengthOf(a) || (a < b ? -1 : 1))) {
      const own = classes.find((members) => members.every((member) => areAlike(member, period)));
      if (own) own.push(period);
      else classes.push([period]);
    }
    for (const members of classes) for (const member of members) keys.set(member, members[0]!);
  }
  return keys;
}

/** Whether two periods cover the same days, or agree but for the precision of their dates. */
export function areLikePeriods(a: string, b: string): boolean {
  return a === b || areAlike(a, b);
}

function areAlike(a: string, b: string): boolean {
  const [x, y] = [edtfInterval(a), edtfInterval(b)];
  if (!x || !y) return false;
  return (x.from === y.from && x.to === y.to) || areSameButForPrecision(a, b);
}

/** The years of both ends: periods that agree but for precision have them in common, so that only few are held together. */
function yearsOf(period: string): string {
  const days = edtfInterval(period);
  if (!days) return period;
  const year = (day: number | null) => (day === null ? ".." : dateOfDay(day).year);
  return `${year(days.from)} ${year(days.to)}`;
}

function lengthOf(period: string): number {
  const days = edtfInterval(period);
  return days ? (days.to ?? Infinity) - (days.from ?? -Infinity) : 0;
}
