import { dateOfDay, dayNumber, edtfInterval } from "./edtf-interval";

const months = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
]; // prettier-ignore
const seasons = ["spring", "summer", "autumn", "winter"];

interface Day {
  year: number;
  month: number;
  day: number;
}

/** An EDTF date or period in words: "1917–22", "September–October 1918", "from 1917 on". What can't be read stays as it is. */
export function describePeriod(text: string): string {
  const interval = edtfInterval(text);
  if (!interval) return text;
  const words = specialWords(text) ?? wordsOf(interval.from, interval.to);
  const hedge = /[~%]/.test(text) ? "about " : "";
  return `${hedge}${words}${/[?%]/.test(text) ? " (uncertain)" : ""}`;
}

function specialWords(text: string): string | null {
  const season = /^(\d{4})-(2[1-4])$/.exec(text);
  if (season) return `${seasons[Number(season[2]) - 21]} ${season[1]}`;
  const decade = /^(\d{3})X$/.exec(text);
  if (decade) return `${decade[1]}0s`;
  const set = /^\[(\d{4})(?:,(\d{4}))+\]$/.exec(text);
  return set
    ? text
        .slice(1, -1)
        .replace(/,(?=\d{4}$)/, " or ")
        .replaceAll(",", ", ")
    : null;
}

function wordsOf(from: number | null, to: number | null): string {
  if (from === null && to === null) return "at any time";
  if (from === null) return `until ${endWords(to!)}`;
  if (to === null) return `from ${startWords(from)} on`;
  const [a, b] = [dateOfDay(from), dateOfDay(to)];
  if (startsYear(a) && endsYear(b)) return a.year === b.year ? year(a) : yearRange(a, b);
  if (a.day === 1 && endsMonth(to)) return monthRange(a, b);
  return dayRange(a, b);
}

const startsYear = (d: Day) => d.month === 1 && d.day === 1;
const endsYear = (d: Day) => d.month === 12 && d.day === 31;
const endsMonth = (day: number) => dateOfDay(day + 1).day === 1;
const year = (d: Day) => (d.year > 0 ? `${d.year}` : `${1 - d.year} BC`);
const month = (d: Day) => months[d.month - 1]!;

function startWords(from: number): string {
  const d = dateOfDay(from);
  return startsYear(d) ? year(d) : d.day === 1 ? `${month(d)} ${year(d)}` : dayWords(d);
}

function endWords(to: number): string {
  const d = dateOfDay(to);
  return endsYear(d) ? year(d) : endsMonth(to) ? `${month(d)} ${year(d)}` : dayWords(d);
}

const dayWords = (d: Day) => `${d.day} ${month(d)} ${year(d)}`;

function yearRange(a: Day, b: Day): string {
  const sameCentury = a.year > 999 && Math.floor(a.year / 100) === Math.floor(b.year / 100);
  return `${year(a)}–${sameCentury ? String(b.year).slice(-2) : year(b)}`;
}

function monthRange(a: Day, b: Day): string {
  if (a.year === b.year) return a.month === b.month ? `${month(a)} ${year(a)}` : `${month(a)}–${month(b)} ${year(a)}`;
  return `${month(a)} ${year(a)}–${month(b)} ${year(b)}`;
}

function dayRange(a: Day, b: Day): string {
  if (dayNumber(a.year, a.month, a.day) === dayNumber(b.year, b.month, b.day)) return dayWords(a);
  if (a.year === b.year && a.month === b.month) return `${a.day}–${b.day} ${month(a)} ${year(a)}`;
  return `${a.year === b.year ? `${a.day} ${month(a)}` : dayWords(a)}–${dayWords(b)}`;
}
