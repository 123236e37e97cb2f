import { isBroken, isNoteList } from "./broken-digits";
import type { QuantityLanguage } from "./lexicon";

/** A number written in digits, or digits that are no quantity (`junk`: a date, a time, an identifier, an ordinal). */
export interface Digits {
  end: number;
  value: number;
  /** Digits of the first run, before any separator. */
  length: number;
  grouped: boolean;
  decimal: boolean;
  fraction: boolean;
  junk: boolean;
  /** 1000 to 2100 in four bare digits: a year, unless the words around say otherwise. */
  yearLike: boolean;
}

const FRACTIONS: Record<string, number> = {
  "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5,
  "⅙": 1 / 6, "⅚": 5 / 6, "⅐": 1 / 7, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8, "⅑": 1 / 9, "⅒": 1 / 10,
}; // prettier-ignore

const SPACES = " \u00a0\u2009\u202f\u2007";
/** Identifiers are longer than any count. */
const LONGEST_RUN = 15;

const isDigit = (unit: number) => unit >= 48 && unit <= 57;

/** The share that a vulgar-fraction character stands for. */
export const vulgarFraction = (character: string): number | undefined => FRACTIONS[character];

function runEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Whether what follows makes the number a multiple of something, so that "1.234" there is a decimal. */
const MAGNITUDE =
  /^[ \u00a0\u202f\u2009-]?(?:m(?:illi|io|ln|rd|illones|illón|n\b)|b(?:illi|n\b)|m\b|k\b|млн|млрд|миллион|миллиард|тыс|crore|lakh|%|per ?cent|pro[cz]ent|pour cent|por ciento|процент|fold)/iu;

const magnitudeFollows = (text: string, at: number) => MAGNITUDE.test(text.slice(at, at + 14));

/** Whether the text goes on as after the end of a sentence: a space and a capital, or nothing more. */
function sentenceEnds(text: string, at: number): boolean {
  if (at >= text.length || text.charCodeAt(at) === 10) return true;
  return /^\s+["“«(]?\p{Lu}/u.test(text.slice(at, at + 6));
}

interface Separated {
  digits: string;
  end: number;
  grouped: boolean;
  decimal: boolean;
}

/** "13,00,000": groups of two before the last three. */
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?![\d,])/;

/** Joins groups of three that a comma, a dot, a space or an apostrophe parts; stops at a decimal part or a glued note number. */
function readGroups(text: string, at: number, limit: number, language: QuantityLanguage): Separated {
  const indian = language === "en" ? INDIAN.exec(text.slice(at, Math.min(limit, at + 17)))?.[0] : undefined;
  if (indian) return { digits: indian.replaceAll(",", ""), end: at + indian.length, grouped: true, decimal: false };
  let end = runEnd(text, at, limit);
  let digits = text.slice(at, end);
  let separator = "";
  const zero = digits.startsWith("0");
  while (end < limit) {
    const mark = text[end]!;
    const next = runEnd(text, end + 1, limit);
    const length = next - end - 1;
    if (length === 0) break;
    const run = text.slice(end + 1, next);
    const mayGroup = digits.length <= 3 || separator !== "";
    if (mayGroup && !zero && (SPACES.includes(mark) || "'’".includes(mark))) {
      if (length !== 3 || (separator && separator !== mark)) break;
      if ("'’".includes(mark) === false && /^[,.]\d{3}(?!\d)/.test(text.slice(next, next + 5)) && !separator) break;
      separator = mark;
    } else if (mark === "," || mark === ".") {
      const same = !separator || separator === mark;
      const isGroup =
        mayGroup && !zero && same && length === 3 && (separator !== "" || !decimalTriple(text, next, mark, language));
      if (!isGroup) {
        if (mark === "," && mayGroup && !zero && same && length > 3 && length < 6 && language === "en") {
          return { digits: digits + run.slice(0, 3), end: end + 4 + (length - 3), grouped: true, decimal: false };
        }
        return decimalPart(text, { digits, end, grouped: separator !== "", decimal: false }, run, next, mark);
      }
      separator = mark;
    } else if (mark === "·" && separator === "") {
      return { digits: `${digits}.${run}`, end: next, grouped: false, decimal: true };
    } else break;
    digits += run;
    end = next;
  }
  return { digits, end, grouped: separator !== "", decimal: false };
}

/** "1.234 million", "1,300 Millionen": three digits after the language's own decimal mark, before a magnitude. */
function decimalTriple(text: string, at: number, mark: string, language: QuantityLanguage): boolean {
  const own = language === "en" ? "." : ",";
  return mark === own && magnitudeFollows(text, at);
}

/** What stands behind a mark that parts no group: decimals, or the number of a note glued to the figure. */
function decimalPart(text: string, whole: Separated, run: string, next: number, mark: string): Separated {
  const decimals = { ...whole, digits: `${whole.digits}.${run}`, end: next, decimal: true };
  if (magnitudeFollows(text, next) || run.length > 3) return decimals;
  const large = whole.grouped || whole.digits.length > 2;
  if (mark === "." && large && (sentenceEnds(text, next) || whole.grouped)) return whole;
  return whole.grouped && mark === "," && run.length < 3 ? whole : decimals;
}

const junk = (end: number, length: number): Digits => ({
  end, value: 0, length, grouped: false, decimal: false, fraction: false, junk: true, yearLike: false,
}); // prettier-ignore

/** Reads the number whose first digit stands at `at`. Takes time linear in the digits read. */
export function readDigits(text: string, at: number, limit: number, language: QuantityLanguage): Digits {
  const first = runEnd(text, at, limit);
  const length = first - at;
  if (length > LONGEST_RUN) return junk(first, length);
  const read = readGroups(text, at, limit, language);
  let { end } = read;
  let value = Number(read.digits);
  let decimal = read.decimal;
  let fraction = false;
  const glued = vulgarFraction(text[end] ?? "") ?? vulgarFraction(text[end] === " " ? (text[end + 1] ?? "") : "");
  if (glued !== undefined && !decimal) {
    value += glued;
    decimal = true;
    end += text[end] === " " ? 2 : 1;
  }
  const mixed = decimal || glued !== undefined || language !== "en" ? null : MIXED.exec(text.slice(end, end + 8));
  if (mixed && Number(mixed[1]) < Number(mixed[2])) {
    value += Number(mixed[1]) / Number(mixed[2]);
    decimal = true;
    end += mixed[0].length;
  }
  const paired = SLASHED.test(text.slice(end, end + 14)) && (read.grouped || read.digits.length < 4);
  if (text[end] === "/" && isDigit(text.charCodeAt(end + 1)) && !paired) {
    const under = runEnd(text, end + 1, limit);
    const bottom = Number(text.slice(end + 1, under));
    if (under - end > 4 || bottom < 2 || value >= bottom || value < 1 || text[under] === "/")
      return junk(under, length);
    value /= bottom;
    fraction = true;
    end = under;
  }
  if (!paired && isBroken(text, at, end, read.grouped && !isNoteList(text, at, end, language)))
    return junk(skipGlued(text, end, limit), length);
  // English "(7.184)": book and chapter.
  if (
    language === "en" &&
    read.grouped &&
    length < 3 &&
    text[at - 1] === "(" &&
    text[end] === ")" &&
    end - at === length + 4 &&
    text[at + length] === "."
  )
    return junk(end, length);
  const yearLike = !read.grouped && !decimal && !fraction && length === 4 && value >= 1000 && value <= 2100;
  if (read.digits.length > LONGEST_RUN || (length > 1 && text[at] === "0" && !decimal)) return junk(end, length);
  if (
    /^1[5-9]\d\d\d\d$/.test(read.digits) &&
    Number(read.digits.slice(4)) === (Number(read.digits.slice(2, 4)) + 1) % 100 &&
    !read.grouped
  )
    return junk(end, length);
  return { end, value, length, grouped: read.grouped, decimal, fraction, junk: false, yearLike };
}

/** "1 1/2", "2-3/4": a whole number and a fraction with a numerator of one digit. */
const MIXED = /^[ -]([1-9])\/([2-9]|1[0-6])(?![\d/])/;

/** "40/50,000": a slash between the two ends of a range, the second of which is in groups of three. */
const SLASHED = /^\/\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+(?![\d/])/;

function skipGlued(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && /[\p{L}\d\-‑:/_.@]/u.test(text[end]!) && end - at < 60) {
    if (text[end] === "." && !/[\p{L}\d]/u.test(text[end + 1] ?? " ")) break;
    end++;
  }
  return end;
}
