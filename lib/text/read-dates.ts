import { flag } from "./lexicon/flags";
import { flagsOf, NUMBER, type Words } from "./read-words";

/** A date in UTF-16 units. */
export type DraftDate = {
  start: number;
  end: number;
  edtf: string | null;
  calendar: "gregorian" | "julian" | "double" | "unstated";
  ambiguous: string | null;
};

const months: Record<string, number> = {};
const names = [
  "january jan januar jänner janvier enero января январь январе",
  "february feb februar février febrero февраля февраль феврале",
  "march mar märz mars marzo марта март марте",
  "april apr avril abril апреля апрель апреле",
  "may mai mayo мая май мае",
  "june jun juni juin junio июня июнь июне",
  "july jul juli juillet julio июля июль июле",
  "august aug août agosto августа август августе",
  "september sep sept septembre septiembre setiembre сентября сентябрь сентябре",
  "october oct oktober octobre octubre октября октябрь октябре",
  "november nov novembre noviembre ноября ноябрь ноябре",
  "december dec dezember décembre diciembre декабря декабрь декабре",
];
names.forEach((list, index) => list.split(" ").forEach((name) => (months[name] = index + 1)));

const two = (number: number) => String(number).padStart(2, "0");
const julian =
  /^[\s,(]*(?:O\.\s?S\.|OS\b|old style|alten stils|a\. ?st\.|ancien style|estilo antiguo|ст\.\s?ст|по старому стилю|старого стиля)/i;
const gregorian =
  /^[\s,(]*(?:N\.\s?S\.|NS\b|new style|neuen stils|n\. ?st\.|nouveau style|estilo nuevo|н\.\s?ст|по новому стилю|нового стиля)/i;

/** The number that a word of digits says, or null. */
function numberAt(text: string, words: Words, index: number, from: number, to: number): number | null {
  if (index < from || index >= to || (words.shape[index]! & NUMBER) === 0) return null;
  const start = words.start[index]!;
  const end = words.end[index]!;
  return end - start <= 4 ? Number(text.slice(start, end)) : null;
}

const isDay = (number: number | null): number is number => number !== null && number >= 1 && number <= 31;
const isYear = (number: number | null): number is number => number !== null && number >= 1000 && number <= 2100;

/** What stands between two words. */
const gap = (text: string, words: Words, left: number, right: number) =>
  text.slice(words.end[left]!, words.start[right]!);

/** How many days the calendars differed. */
const drift = (year: number | null) =>
  year === null ? [10, 11, 12, 13] : year >= 1900 ? [13] : year >= 1800 ? [12, 13] : year >= 1700 ? [11, 12] : [10, 11];

type Day = { first: number; day: number; second: number | null; join: "slash" | "range" | null };

function dayBefore(text: string, words: Words, month: number, from: number): Day | null {
  let at = month - 1;
  if (at >= from && /^(?:de|of|er|st|nd|rd|th|го|е)$/i.test(text.slice(words.start[at]!, words.end[at]!))) at--;
  if (at >= from && /^(?:st|nd|rd|th)$/i.test(text.slice(words.start[at]!, words.end[at]!))) at--;
  const second = numberAt(text, words, at, from, month);
  if (!isDay(second) || gap(text, words, at, at + 1).length > 3) return null;
  const first = numberAt(text, words, at - 1, from, month);
  if (!isDay(first)) return { first: at, day: second, second: null, join: null };
  const between = gap(text, words, at - 1, at);
  if (/^\s?\/\s?$/.test(between) || /^\s?\($/.test(between))
    return { first: at - 1, day: first, second, join: "slash" };
  if (/^\.?\s?[–-]\s?$/.test(between)) return { first: at - 1, day: first, second, join: "range" };
  return { first: at, day: second, second: null, join: null };
}

function double(day: Day, month: number, year: number | null): Pick<DraftDate, "edtf" | "calendar" | "ambiguous"> {
  const [one, other] = [day.day, day.second!];
  const prefix = year === null ? null : `${year}-${two(month)}`;
  const apart = Math.abs(other - one);
  if (drift(year).includes(apart))
    return { edtf: prefix && `${prefix}-${two(Math.max(one, other))}`, calendar: "double", ambiguous: null };
  return {
    edtf: prefix && `[${prefix}-${two(Math.min(one, other))},${prefix}-${two(Math.max(one, other))}]`,
    calendar: "double",
    ambiguous: `The two days are ${apart} apart, which no pair of calendars gives${year ? ` in ${year}` : ""}: two dates, a range, or a mistake.`,
  };
}

function dateAt(text: string, words: Words, index: number, from: number, to: number): DraftDate | null {
  const month = months[text.slice(words.start[index]!, words.end[index]!).toLowerCase()];
  if (month === undefined) return null;
  const before = dayBefore(text, words, index, from);
  let last = index;
  let after: number | null = null;
  let year = numberAt(text, words, last + 1, from, to);
  if (!before && isDay(year) && gap(text, words, last, last + 1).length <= 2) {
    after = year;
    last++;
    if (/^(?:st|nd|rd|th)$/.test(text.slice(words.start[last + 1] ?? 0, words.end[last + 1] ?? 0))) last++;
    year = numberAt(text, words, last + 1, from, to);
  }
  const link = last + 2 < to && /^(?:de|del)$/.test(text.slice(words.start[last + 1]!, words.end[last + 1]!)) ? 2 : 1;
  if (link === 2) year = numberAt(text, words, last + 2, from, to);
  if (isYear(year) && gap(text, words, last, last + 1).length <= 3) last += link;
  else year = null;
  const day = before?.day ?? after;
  if (day === null && year === null) return null;
  const start = words.start[before?.first ?? index]!;
  const end = words.end[last]!;
  const tail = text.slice(end, end + 26);
  const calendar = julian.test(tail) ? "julian" : gregorian.test(tail) ? "gregorian" : "unstated";
  if (before?.join === "slash") return { start, end, ...double(before, month, year) };
  const prefix = year === null ? null : `${year}-${two(month)}`;
  const one = prefix && (day === null ? prefix : `${prefix}-${two(day)}`);
  const edtf = one && before?.join === "range" ? `${one}/${prefix}-${two(before.second!)}` : one;
  return { start, end, edtf: calendar === "julian" ? null : edtf, calendar, ambiguous: null };
}

/** A year by itself, or two with a dash: "in 1918", "1917–1922". */
function yearAt(text: string, words: Words, index: number, to: number): DraftDate | null {
  const year = numberAt(text, words, index, index, to);
  if (!isYear(year) || year < 1400 || words.end[index]! - words.start[index]! !== 4) return null;
  const before = index > 0 ? text.slice(Math.max(0, words.start[index]! - 12), words.start[index]!) : "";
  const linked =
    index + 2 < to &&
    /^(?:to|until|till|bis|à|au|hasta|по|do)$/i.test(text.slice(words.start[index + 1]!, words.end[index + 1]!))
      ? numberAt(text, words, index + 2, index, to)
      : null;
  if (isYear(linked) && linked > year && linked - year < 200)
    return {
      start: words.start[index]!,
      end: words.end[index + 2]!,
      edtf: `${year}/${linked}`,
      calendar: "unstated",
      ambiguous: null,
    };
  const next = index + 1 < to ? numberAt(text, words, index + 1, index, to) : null;
  if (isYear(next) && next > year && /^\s?(?:[–—-]|to|bis)\s?$/.test(gap(text, words, index, index + 1)))
    return {
      start: words.start[index]!,
      end: words.end[index + 1]!,
      edtf: `${year}/${next}`,
      calendar: "unstated",
      ambiguous: null,
    };
  if (
    !/(?:^|[\s(])(?:in|of|since|until|by|from|to|during|before|after|early|late|im|Jahr(?:e|es)?|seit|bis|en|de|del|depuis|jusqu'en|desde|hasta|в|во|с|до|к|около|circa|ca\.|year)\s$|\($|\n[\s•*·–-]*$/i.test(
      before,
    )
  )
    return null;
  return {
    start: words.start[index]!,
    end: words.end[index]!,
    edtf: String(year),
    calendar: "unstated",
    ambiguous: null,
  };
}

/** The dates among a run of words, in order, each with its EDTF form where the words give a year. */
export function readDates(text: string, words: Words, from: number, to: number): DraftDate[] {
  const dates: DraftDate[] = [];
  let covered = 0;
  for (let index = from; index < to; index++) {
    const isMonth = (flagsOf(words, index) & flag.month) !== 0;
    if (!isMonth && (words.shape[index]! & NUMBER) === 0) continue;
    const date = isMonth ? dateAt(text, words, index, from, to) : null;
    if (date) {
      while (dates.length > 0 && dates.at(-1)!.end > date.start) dates.pop();
      dates.push(date);
      covered = date.end;
    } else if (!isMonth && words.start[index]! >= covered) {
      const year = yearAt(text, words, index, to);
      if (year) {
        dates.push(year);
        covered = year.end;
      }
    }
  }
  return dates;
}
