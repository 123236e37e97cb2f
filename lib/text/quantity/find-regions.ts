import { russianAdjective } from "./russian-adjective";
import type { Lexicon } from "./lexicon";
import { SOFT_BEFORE_YEAR } from "./names-place";

/** A stretch of text around numbers, in UTF-16 units. Numbers that begin before `from` belong to the stretch before it. */
export interface Region {
  start: number;
  end: number;
  from: number;
  /** Where its first number begins and its last ends. */
  first: number;
  to: number;
}

/** How much text around a number is read for its bounds, its noun and its verb. */
const CONTEXT = 130;
/** How far behind a number a weak one is read with it ("four in the town and one at sea"). */
const TAIL = 90;
/** The longest stretch read at once, which keeps the work for each number bounded. */
const LONGEST = 4000;

const tables = new WeakMap<Lexicon, Uint8Array>();

/** One bit for the first three letters of each number word: most words of a text are passed over by it. */
function prefixTable(lexicon: Lexicon): Uint8Array {
  let table = tables.get(lexicon);
  if (!table) {
    table = new Uint8Array(65_536);
    const german =
      lexicon.code === "de"
        ? [
            "ein",
            "elf",
            "zwe",
            "dre",
            "vie",
            "fün",
            "sec",
            "sie",
            "ach",
            "neu",
            "zeh",
            "zwö",
            "zwa",
            "hun",
            "tau",
            "sch",
          ]
        : [];
    for (const word of [...lexicon.numerals.keys(), ...german]) if (word.length > 2) table[prefixOf(word, 0)] = 1;
    tables.set(lexicon, table);
  }
  return table;
}

const fold = (unit: number) => (unit < 128 ? unit | 32 : unit >= 0x410 && unit <= 0x42f ? unit + 32 : unit);
const prefixOf = (text: string, at: number) =>
  (fold(text.charCodeAt(at)) * 961 + fold(text.charCodeAt(at + 1)) * 31 + fold(text.charCodeAt(at + 2))) & 0xffff;

const isWordUnit = (unit: number) =>
  ((unit | 32) >= 97 && (unit | 32) <= 122) || (unit >= 0xc0 && unit < 0x2000 && unit !== 0xd7 && unit !== 0xf7);
const FRACTIONS = /[¼-¾⅐-⅞]/;

/** Words so common as other than numbers that alone they call for no reading. */
const WEAK: Record<string, Set<string>> = {
  en: new Set(["one"]),
  de: new Set(["eins", "acht", "achte", "achten", "halb", "zweite", "zweiter", "eine", "einen", "einem", "einer"]),
  fr: new Set(["une", "demi", "neuf"]),
  es: new Set(["uno", "media", "medio", "cuarto", "quinta", "once"]),
  ru: new Set(["один", "одна", "одной", "одну", "второй", "вторая", "сот"]),
};

/**
 * Whether digits are plainly a year after a word of time or a day before a month, which `namesPlaceOrTime` would refuse after
 * all the words around were read: most numbers in a history are.
 */
function isDated(text: string, at: number, end: number, lexicon: Lexicon): boolean {
  if (text.charCodeAt(at - 1) !== 32) return false;
  if (end - at === 4) {
    const unit = text.charCodeAt(at);
    if (unit !== 49 && unit !== 50) return false;
    const after = text[end];
    if (after === "/" || after === "%" || isWordUnit(text.charCodeAt(end))) return false;
    const before = wordBefore(text, at - 1);
    return (
      lexicon.yearBefore.has(before) &&
      !SOFT_BEFORE_YEAR.test(before) &&
      !lexicon.before.lasts.has(before) &&
      !lexicon.between.has(before)
    );
  }
  if (end - at > 2 || text.charCodeAt(end) !== 32) return false;
  const first = text[end + 1] ?? "";
  if (lexicon.code !== "ru" && lexicon.code !== "fr" && lexicon.code !== "es" && first === first.toLowerCase())
    return false;
  return lexicon.months.has(wordAfter(text, end + 1)) && !/[–-]/.test(text[at - 2] ?? "");
}

const LONGEST_DATE_WORD = 14;

function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST_DATE_WORD && isWordUnit(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end).toLowerCase();
}

function wordAfter(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < LONGEST_DATE_WORD && isWordUnit(text.charCodeAt(end))) end++;
  return text.slice(start, end).toLowerCase();
}

/** Gathers numbers that stand near each other into regions. */
class Regions {
  readonly found: Region[] = [];
  private first = -1;
  private last = -1;
  private tail = -1;
  constructor(
    readonly text: string,
    readonly from: number,
    readonly to: number,
  ) {}

  /** A number from one place to another, behind the one before. */
  add(start: number, end: number): void {
    if (this.first >= 0 && (start - this.last > CONTEXT || end - this.first > LONGEST)) this.close();
    if (this.first < 0) this.first = start;
    this.last = end;
  }

  /** A weak number or what looks like a date, which belongs to the numbers near before it and opens nothing. */
  follow(start: number, end: number): void {
    if (this.first >= 0 && start - this.last < TAIL) this.tail = end;
  }

  close(): void {
    const { first, last, tail } = this;
    if (first < 0) return;
    this.found.push({
      start: wordStart(this.text, Math.max(this.from, first - CONTEXT), this.from, this.to),
      end: Math.min(this.to, last + CONTEXT),
      from: this.found.at(-1)?.to ?? this.from,
      first,
      to: Math.max(last, tail),
    });
    this.first = -1;
    this.tail = -1;
  }
}

/** Adds each place where a number may begin, in order. One pass over the text. */
function addNumbers(regions: Regions, lexicon: Lexicon): void {
  const { text, from, to: length } = regions;
  const table = prefixTable(lexicon);
  const weak = WEAK[lexicon.code]!;
  let at = from;
  while (at < length) {
    const unit = text.charCodeAt(at);
    if (isWordUnit(unit)) {
      let end = at + 1;
      while (end < length && isWordUnit(text.charCodeAt(end))) end++;
      if (end - at > 2 && table[prefixOf(text, at)] === 1 && end - at <= 60) {
        const word = text.slice(at, end).toLowerCase();
        const known = lexicon.numerals.has(word) || (lexicon.code === "ru" && russianAdjective(word) !== null);
        if (weak.has(word)) {
          // "каждый второй", "jeder zweite" are shares.
          const isShare = lexicon.numerals.get(word)?.kind === "ordinal" && lexicon.every.has(wordBefore(text, at - 1));
          if (isShare) regions.add(at, end);
          else if (!lexicon.articles.has(word)) regions.follow(at, end);
        } else if (lexicon.code === "de" || known) regions.add(at, end);
      }
      at = end;
    } else if (unit >= 48 && unit <= 57) {
      let end = at + 1;
      while (end < length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
      if (isDated(text, at, end, lexicon)) regions.follow(at, end);
      else if (end - at < 16) regions.add(at, end);
      at = end;
    } else {
      if (unit >= 0xbc && unit < 0x2190 && FRACTIONS.test(text[at]!)) regions.add(at, at + 1);
      at++;
    }
  }
}

/** The stretches of text from one place to another that hold numbers, each number in exactly one between `from` and `to`. */
export function findRegions(text: string, lexicon: Lexicon, from = 0, to = text.length): Region[] {
  const regions = new Regions(text, from, to);
  addNumbers(regions, lexicon);
  regions.close();
  return regions.found;
}

/** The start of a word at or shortly after `at`, so that no region begins inside one. */
function wordStart(text: string, at: number, from: number, to: number): number {
  let start = at;
  while (start > from && start < at + 40 && start < to && text.charCodeAt(start - 1) > 32) start++;
  return start;
}
