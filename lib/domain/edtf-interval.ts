import edtf from "edtf";

/** A period as days since 1970-01-01 (UTC, proleptic Gregorian), both inclusive; null where that side is open or unknown. */
export interface DayInterval {
  from: number | null;
  to: number | null;
}

const millisecondsInDay = 86_400_000;
const plainDate = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;
const season = /^(\d{4})-(2[1-4])$/;

/**
 * The days that an EDTF string covers, or null where it cannot be read. Seasons are those of the north (spring is March
 * to May), a `~` or `?` doesn't widen the interval, and a set such as `[1918,1920]` covers all between its ends.
 */
export function edtfInterval(text: string): DayInterval | null {
  const known = read.get(text);
  if (known !== undefined) return known;
  const interval = readInterval(text);
  if (read.size >= mostKept) read.clear();
  read.set(text, interval);
  return interval;
}

/** The same few periods are met on every claim of a question, so what was read is kept, up to a bound. */
const read = new Map<string, DayInterval | null>();
const mostKept = 10_000;

function readInterval(text: string): DayInterval | null {
  const [first, last, ...more] = text.split("/");
  if (first === undefined || more.length > 0) return null;
  const from = sideOf(first);
  const to = last === undefined ? from : sideOf(last);
  const whole = from && to ? { from: from.from, to: to.to } : readByLibrary(text);
  return whole && whole.from !== null && whole.to !== null && whole.from > whole.to ? null : whole;
}

function sideOf(text: string): DayInterval | null {
  if (text === ".." || text === "") return { from: null, to: null };
  const date = plainDate.exec(text.replace(/[~?%]$/, ""));
  if (date) return daysOf(Number(date[1]), date[2], date[3]);
  const found = season.exec(text);
  if (found) return seasonDays(Number(found[1]), Number(found[2]) - 21);
  return readByLibrary(text);
}

function daysOf(year: number, month: string | undefined, day: string | undefined): DayInterval | null {
  if (month === undefined) return { from: dayNumber(year, 0, 1), to: dayNumber(year + 1, 0, 1) - 1 };
  const m = Number(month) - 1;
  if (day === undefined) return { from: dayNumber(year, m, 1), to: dayNumber(year, m + 1, 1) - 1 };
  const at = dayNumber(year, m, Number(day));
  return at < dayNumber(year, m + 1, 1) ? { from: at, to: at } : null;
}

const seasonDays = (year: number, index: number): DayInterval => ({
  from: dayNumber(year, 2 + 3 * index, 1),
  to: dayNumber(year, 5 + 3 * index, 1) - 1,
});

/** The day's number; months may run past December. `Date.UTC` takes years below 100 for 19xx, `setUTCFullYear` doesn't. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(new Date(0).setUTCFullYear(year, month, day) / millisecondsInDay);
}

/** Year, month (1 to 12) and day of a day's number. */
export function dateOfDay(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * millisecondsInDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function readByLibrary(text: string): DayInterval | null {
  if (text.length > 60) return null;
  try {
    const { min, max } = edtf(text);
    return { from: toDay(min), to: toDay(max) };
  } catch {
    return null;
  }
}

/**
 * Whether two periods with a beginning and an end agree but for the precision of their dates: 20 March 2003 to 30 June 2006
 * is March 2003 to June 2006. A single date within another (1918-09 within 1918) is a part of it and not the same.
 */
export function areSameButForPrecision(a: string, b: string): boolean {
  const [x, y] = [a.split("/"), b.split("/")];
  return x.length === 2 && y.length === 2 && isWithinOther(x[0]!, y[0]!) && isWithinOther(x[1]!, y[1]!);
}

function isWithinOther(a: string, b: string): boolean {
  const [x, y] = [sideOf(a), sideOf(b)];
  if (!x || !y || x.from === null || x.to === null || y.from === null || y.to === null) return a === b;
  return (x.from >= y.from && x.to <= y.to) || (y.from >= x.from && y.to <= x.to);
}

const toDay = (ms: number | null) => (ms === null || !Number.isFinite(ms) ? null : Math.floor(ms / millisecondsInDay));
