import { classAt, SPACE, UPPER } from "./characters";
import type { CslItem, CslName } from "./reading";

const url = /https?:\/\/[^\s<>"»”)\]]+/;
const doi = /\b(10\.\d{4,9}\/[^\s"<>]+[^\s"<>.,;)])/;
const isbn = /ISBN(?:-1[03])?:?\s*([\dX][\dX\s-]{8,16}[\dX])/i;
const pages = /(?<![\p{L}])(?:pp?\.|S\.|с\.|стр\.|págs?\.)\s*(\d+(?:\s?[–-]\s?\d+)?)/u;
const pagesAfterColon = /:\s*(\d{1,4}[–-]\d{1,4})\b/;
const yearAny = /(?:^|[^\d])((?:1[4-9]|20)\d\d)[a-z]?(?!\d)/g;
const volumeIssue =
  /(?:\b(\d{1,4})\s*\((\d{1,4}(?:[–/-]\d{1,4})?)\)|\bvol\.?\s*(\d{1,4})(?:,?\s*no\.?\s*(\d{1,4}))?|\bBd\.\s*(\d+)|т\.\s*(\d+))/iu;
const publisher = /\(?([\p{Lu}][\p{L}.\s&,/-]{2,40}):\s*([\p{Lu}][^,.:;()\d]{2,60}),\s*(?:1[4-9]|20)\d\d/u;
const quotedTitle = /[“"„«‘]([^“”"„«»]{4,250})[”"“»’]/;
const translator =
  /\b(?:trans(?:lated|\.)(?: by)?|übers\. v(?:on|\.)|trad(?:\.|uit par|ucción de))\s+((?:\p{Lu}[\p{L}.’'-]*\s*){1,4})/u;

const initial = "\\p{Lu}\\.(?:[-\\s]?\\p{Lu}\\.)*";
const word = "\\p{Lu}[\\p{L}’'-]+";
const familyFirst = new RegExp(
  `^((?:(?:von|van|de|der|du|la)\\s+){0,2}${word}(?:[ -]${word})?),\\s+(${initial}|${word}(?:\\s+(?:${initial}|${word}))?)`,
  "u",
);
const givenFirst = new RegExp(
  `^((?:${initial}|${word})(?:\\s+(?:${initial}|${word}))?)\\s+((?:(?:von|van|de|der|du|la)\\s+){0,2}${word})`,
  "u",
);
const initialsLast = new RegExp(`^(${word}(?:-${word})?)\\s+(${initial})`, "u");
const familyAlone = new RegExp(`^(${word})(?=,?\\s+\\(?(?:1[4-9]|20)\\d\\d)`, "u");
const join = /^\s*(?:,?\s*(?:and|&|und|et|y|и)\s+|;\s*|,\s+(?=\p{Lu}))/u;

const isSurrogate = (unit: number) => unit >= 0xd800 && unit < 0xe000;

/** The words with single plain spaces between them. Most have them already, which is seen without building others. */
function plainSpaced(words: string): string {
  for (let at = 0; at < words.length; at++)
    if (
      classAt(words, at) & SPACE &&
      (words.charCodeAt(at) !== 32 || at === 0 || at === words.length - 1 || words.charCodeAt(at - 1) === 32)
    )
      return words.replace(/\s+/g, " ").trim();
  return words;
}

/** Words that begin a title and no given name: "Horst Eckhart, Der Salzaufstand". */
const titleWord =
  /^(?:Der|Die|Das|Ein|Eine|Zur|Zum|Im|Am|The|A|An|On|In|Le|Les|Un|Une|Des|Du|El|Los|Las|Una|History|Histoire|Geschichte|Historia|История|О)(?![\p{L}.])/u;

/** The name at the head of the words: a capital, or a particle ("von", "de", "la"). */
function nameAt(text: string): { name: CslName; length: number } | null {
  const unit = text.charCodeAt(0);
  const small = unit === 118 || unit === 100 || unit === 108;
  if (!small && (classAt(text, 0) & UPPER) === 0 && !isSurrogate(unit)) return null;
  const first = text.includes(",") ? familyFirst.exec(text) : null;
  if (first && !titleWord.test(first[2]!))
    return { name: { family: first[1]!, given: first[2]! }, length: first[0].length };
  const last = !small && text.includes(".") ? initialsLast.exec(text) : null;
  if (last) return { name: { family: last[1]!, given: last[2]! }, length: last[0].length };
  const given = givenFirst.exec(text);
  if (given && !titleWord.test(given[1]!))
    return { name: { family: given[2]!, given: given[1]! }, length: given[0].length };
  return null;
}

/** The names that an entry opens with, and where they end; none where what follows shows that they were no names. */
function readAuthors(text: string): { names: CslName[]; end: number } {
  const names: CslName[] = [];
  let at = 0;
  for (let count = 0; count < 8; count++) {
    const found = nameAt(text.slice(at, at + 90));
    if (!found) break;
    names.push(found.name);
    at += found.length;
    const joined = join.exec(text.slice(at, at + 12));
    if (!joined || !nameAt(text.slice(at + joined[0].length, at + joined[0].length + 90))) break;
    at += joined[0].length;
  }
  if (names.length === 0) {
    const single = familyAlone.exec(text.slice(0, 60));
    return single ? { names: [{ family: single[1]! }], end: single[0].length } : { names, end: 0 };
  }
  if (text[at - 1] === "." && /^\s+\p{Lu}/u.test(text.slice(at, at + 4))) return { names, end: at };
  return /^\s*(?:et al\.?|u\.\s?a\.|и др\.)?\s*(?:[,.(:;“"«„–—]|\(?eds?|\(?Hrsg|$)/u.test(text.slice(at, at + 14))
    ? { names, end: at }
    : { names: [], end: 0 };
}

/** The title behind the authors and the year: what is quoted, else the words up to a full stop, comma or bracket. */
function readTitle(rest: string): string | null {
  const quoted = quotedTitle.exec(rest);
  if (quoted && quoted.index < 30) return quoted[1]!.replace(/[.,]$/, "").trim();
  const bare = rest
    .replace(/^[\s,.:;)]+/, "")
    .replace(/^\(?(?:eds?\.|Hrsg\.)\)?[\s,.:]*/, "")
    .replace(/^\(?(?:1[4-9]|20)\d\d[a-z]?\)?[\s,.:]+/, "");
  const end = /[.?!](?:\s|$)|,\s(?=(?:\p{Lu}|p\.|pp\.|S\.|с\.|\d|vol|Bd|trans|übers))|\s\(|\s[–—/]\s|;/u.exec(bare);
  const title = bare.slice(0, end ? end.index + (/[?!]/.test(end[0]) ? 1 : 0) : bare.length).trim();
  return title.length >= 3 && title.length <= 300 && /\p{L}{3}/u.test(title) && !/^https?:/.test(title) ? title : null;
}

function lastYear(text: string): number | null {
  let year: number | null = null;
  yearAny.lastIndex = 0;
  for (let match = yearAny.exec(text); match; match = yearAny.exec(text)) {
    year ??= Number(match[1]);
    if (text[match.index] === "(") return Number(match[1]);
  }
  return year;
}

/** Author, title and year, where they stand. */
function readHead(text: string): { item: CslItem; author: boolean } {
  const item: CslItem = { type: "document" };
  const { names, end } = readAuthors(text);
  if (names.length > 0) item[/^\s*\(?(?:eds?\.|Hrsg)/.test(text.slice(end, end + 10)) ? "editor" : "author"] = names;
  const year = lastYear(text.includes("http") ? text.replace(url, "") : text);
  if (year !== null) item.issued = { "date-parts": [[year]] };
  const title = readTitle(text.slice(end));
  if (title) item.title = title;
  return { item, author: names.length > 0 };
}

/**
 * A printed reference as CSL-JSON, as far as its words give it; null where it has neither an author with a title or year,
 * nor a title with a year, nor an address. Nothing is completed from elsewhere. Reads the first 600 characters.
 */
export function parseReference(entry: string): CslItem | null {
  const text = plainSpaced(entry.slice(0, 600));
  if (text.length < 6) return null;
  const { item, author } = readHead(text);
  readNumbers(item, text);
  const by = translator.exec(text);
  const named = by && nameAt(by[1]!.trim());
  if (named) item.translator = [named.name];
  const house = mayHavePublisher(text) ? publisher.exec(text) : null;
  if (house) {
    item["publisher-place"] = house[1]!.trim();
    item.publisher = house[2]!.trim();
  }
  readVolume(item, text);
  const quoted = quotedTitle.exec(text);
  if (quoted && quoted[1]!.replace(/[.,]$/, "").trim() === item.title)
    setContainer(item, text.slice(quoted.index + quoted[0].length));
  item.type = typeOf(item);
  const enough = (author && (item.title || item.issued)) || (item.title && item.issued) || item.URL || item.DOI;
  return enough ? item : null;
}

/** DOI, ISBN, pages and address. The plain tests before the patterns spare most entries most of the work. */
function readNumbers(item: CslItem, text: string) {
  const named = text.includes("10.") ? doi.exec(text) : null;
  if (named) item.DOI = named[1]!.trim();
  const book = isbn.exec(text);
  if (book) item.ISBN = book[1]!.trim();
  const leaves = pages.exec(text) ?? (text.includes(":") ? pagesAfterColon.exec(text) : null);
  if (leaves) item.page = leaves[1]!.trim();
  const address = text.includes("http") ? url.exec(text) : null;
  if (address) item.URL = address[0].replace(/[.,;]$/, "").trim();
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57;

/** Whether `volumeIssue` can match: a bracket before a digit, or the letters of its words. */
function mayHaveVolume(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 40) {
      if (isDigit(text.charCodeAt(at + 1))) return true;
    } else if ((unit | 32) === 118) {
      if ((text.charCodeAt(at + 1) | 32) === 111) return true;
    } else if ((unit | 32) === 98) {
      if (text.charCodeAt(at + 2) === 46) return true;
    } else if (unit > 0x3ff && text.charCodeAt(at + 1) === 46) return true;
  }
  return false;
}

/** Whether `publisher` can match: a colon before a capital. */
function mayHavePublisher(text: string): boolean {
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) {
    let next = at + 1;
    while (classAt(text, next) & SPACE) next++;
    const unit = text.charCodeAt(next);
    if (classAt(text, next) & UPPER || isSurrogate(unit)) return true;
  }
  return false;
}

/** Volume and issue: behind "vol.", "Bd." or "т.", or as a number with another in brackets. */
function readVolume(item: CslItem, text: string) {
  const numbers = mayHaveVolume(text) ? volumeIssue.exec(text) : null;
  if (!numbers) return;
  const volume = numbers[1] ?? numbers[3] ?? numbers[5] ?? numbers[6];
  const issue = numbers[2] ?? numbers[4];
  if (volume) item.volume = volume;
  if (issue) item.issue = issue;
}

function setContainer(item: CslItem, rest: string) {
  const found = /^[\s,.]*(?:in:?\s+)?(\p{Lu}[^,.:;(\d]{2,90})/u.exec(rest);
  if (found) item["container-title"] = found[1]!.trim();
}

function typeOf(item: CslItem): string {
  if (item["container-title"] && item.publisher) return "chapter";
  if (item["container-title"]) return "article-journal";
  if (item.publisher || item.ISBN) return "book";
  if (item.URL && !item.author) return "webpage";
  return item.volume && item.issue
    ? "article-journal"
    : item.author && item.title
      ? "book"
      : item.URL
        ? "webpage"
        : "document";
}

/** How an entry can be named in the prose: the family names of its makers with its year. */
export function keysOf(item: CslItem | null): string[] {
  if (!item) return [];
  const makers = [...(item.author ?? []), ...(item.author?.length ? [] : (item.editor ?? []))];
  const parts = item.issued && "date-parts" in item.issued ? item.issued["date-parts"][0]?.[0] : undefined;
  return makers.map((maker) => keyOf(`${maker.family ?? maker.literal ?? ""} ${parts ?? ""}`));
}

/** A key without case, accents and punctuation. */
export const keyOf = (key: string): string =>
  plainKey.test(key)
    ? key.toLowerCase()
    : key
        .toLowerCase()
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "")
        .replace(/[^\p{L}\d]+/gu, " ")
        .trim();

/** Keys that need no more than lower case: most are "Smith 1999". */
const plainKey = /^[A-Za-z\d]+(?: [A-Za-z\d]+)*$/;
