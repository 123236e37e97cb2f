import type { BlockKind } from "./reading";
import { isListHeading } from "./list-headings";

/** A block while it is being read, in UTF-16 units. `start` is behind bullets and quotation arrows. */
export type DraftBlock = { start: number; end: number; kind: BlockKind; level: number };

type Line = { start: number; end: number; raw: number };

const bullet = /^(?:[•‣◦▪·*–—-]\s+|\(?\d{1,3}[.)]\s+|\(?[a-z]\)\s+|#\s+)/;
const listed = /^\s*(?:\[\^?\w{1,12}\]:?\s|[¹²³⁰⁴-⁹]+\s|\^\s|\d{1,3}\.?\s+\S)/;
const caption =
  /^(?:fig(?:ure|\.)|abb(?:ildung|\.)|tab(?:le|elle|la|leau|\.)|photo(?:graph)?|foto|map|karte|carte|mapa|figura|illustration|plate|picture|image|bild|imagen|рис(?:унок|\.)|карта|фото|таблица)\s*(?:\d+|[ivx]+\b|:)/i;
const fileName = /^\S.{0,80}\.(?:jpe?g|png|gif|svg|tiff?|webp|ogv|pdf)$/i;
/** The plain test spares most lines the pattern: none of its endings is longer. */
const isFileName = (head: string) => head.length < 87 && head.includes(".", head.length - 5) && fileName.test(head);
const navigation =
  /^(?:jump to\b|from (?:metapedia|wikipedia|conservapedia|rationalwiki)|\[?edit\]?$|navigation\b|retrieved from\b|categor(?:y|ies):|share (?:this|on)\b|skip to\b|home\s*[>»|]|print\b.{0,12}$|cookie|©|\(c\)\s|copyright\b|all rights reserved|tags?:|filed under|posted (?:on|by|in)\b|published (?:on|by)?:?\s*\d|last (?:updated|modified|edited)|this page was last|by [A-Z][\w.]+(?: [A-Z][\w.]+){1,3}(?:, [A-Z]\w+)?$|aus (?:wikipedia|metapedia)\b|zur navigation|kategorien?:|catégories?:|un article de wikipédia|de wikipedia, la|categorías?:|материал из википедии|категории:|перейти к)/i;

/** Notices of rights run longer than other words of a page's frame. */
const rights = /^(?:©|\(c\)\s|copyright\b|all rights reserved)/i;

function linesOf(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  let at = from;
  while (at <= to) {
    let end = text.indexOf("\n", at);
    if (end < 0 || end > to) end = to;
    let start = at;
    let stop = end;
    while (start < stop && isBlank(text.charCodeAt(start))) start++;
    while (stop > start && isBlank(text.charCodeAt(stop - 1))) stop--;
    lines.push({ start, end: stop, raw: at });
    at = end + 1;
  }
  return lines;
}

const isBlank = (unit: number) =>
  unit === 32 || unit === 9 || unit === 160 || unit === 12 || unit === 0xfeff || unit === 0x3000;
const ends = (text: string, line: Line) => /[.!?…:;。»”"')\]]/.test(text[line.end - 1] ?? "");
const size = (line: Line) => line.end - line.start;

/** Whether the lines are one paragraph that was broken to a width. */
function isWrapped(text: string, lines: Line[]): boolean {
  if (lines.length < 2) return false;
  let longest = 0;
  for (const line of lines) longest = Math.max(longest, size(line));
  if (longest < 40 || longest > 120) return false;
  let full = 0;
  let open = 0;
  for (const line of lines.slice(0, -1)) {
    if (size(line) >= longest * 0.7) full++;
    if (!ends(text, line)) open++;
  }
  return full >= (lines.length - 1) * 0.6 && open >= 1;
}

/** How many words, counted up to a limit. */
function wordCount(text: string, line: Line): number {
  let count = 1;
  for (let at = line.start; at < line.end && count < 30; at++) if (text.charCodeAt(at) === 32) count++;
  return count;
}

/** A stop at the end of a line, with closing marks and reference markers behind it. */
const sentenceEnd = /[.!…;,:]["”“»«’‘')]*(?:\s?\[[^\]\n]{1,24}\]|\s?\([^()\n]{3,60}\)\.?|[¹²³⁰⁴-⁹]+|\d{1,3})*$/;

/** A stop behind a word, with another sentence behind it on the line. */
const innerStop = /\p{Ll}{4}[.!?]["”“»«]?\s\p{Lu}\p{Ll}/u;

/** Whether nearly all longer words of a line have a capital: "The Siege of Varn and What Came After (1822)". */
function isTitled(text: string, line: Line): boolean {
  let long = 0;
  let capital = 0;
  for (const word of text.slice(line.start, line.end).split(/[\s–—-]+/)) {
    if (word.length < 4) continue;
    long++;
    if (/^["“„«'‘(]*[\p{Lu}\d]/u.test(word)) capital++;
  }
  return long > 3 && capital > long * 0.8;
}

function looksLikeHeading(text: string, line: Line): boolean {
  if (
    size(line) > 160 ||
    innerStop.test(text.slice(line.start, line.end)) ||
    sentenceEnd.test(text.slice(Math.max(line.start, line.end - 80), line.end))
  )
    return false;
  if (isListHeading(text.slice(line.start, line.end))) return true;
  const words = wordCount(text, line);
  const titled = words > 5 && isTitled(text, line);
  if (
    words > (titled ? 25 : 20) ||
    (size(line) > 130 && !titled) ||
    !/^[\p{Lu}\d“"„«'‘(#IVX]/u.test(text.slice(line.start, line.start + 2))
  )
    return false;
  return titled || !/[”"»’)\]]$/.test(text.slice(line.end - 1, line.end)) || words <= 8;
}

function kindOfLine(text: string, line: Line, next: Line | undefined): BlockKind {
  const head = text.slice(line.start, Math.min(line.end, line.start + 130));
  if (isFileName(head)) return "noise";
  if (navigation.test(head) && size(line) < (rights.test(head) ? 400 : 130)) return "noise";
  if (caption.test(head)) return "caption";
  if (next && next.start - line.end < 3 && isFileName(text.slice(next.start, Math.min(next.end, next.start + 90))))
    return "caption";
  if (head.includes("\t") || /\|.*\|/.test(head)) return "table";
  return "paragraph";
}

/** A box of links: three or more short lines without an end. */
const isBox = (text: string, lines: Line[]) =>
  lines.length >= 3 &&
  lines.every(
    (line) =>
      size(line) <= 48 &&
      !/[.!?…:,;”"»]$/.test(text.slice(line.end - 1, line.end)) &&
      !bullet.test(text.slice(line.raw, line.start + 8).trimStart()),
  );

class PlainBlocks {
  blocks: DraftBlock[] = [];
  constructor(readonly text: string) {}

  add(kind: BlockKind, start: number, end: number, level = 0) {
    if (end > start) this.blocks.push({ start, end, kind, level });
  }

  /** One run of lines without an empty line between them. */
  chunk(lines: Line[], next: Line | undefined) {
    const { text } = this;
    if (isBox(text, lines)) {
      for (const line of lines) this.add("noise", line.start, line.end);
      return;
    }
    const bulleted = lines.some((line) => bullet.test(text.slice(line.start, Math.min(line.end, line.start + 12))));
    if (lines.every((line) => text[line.start] === ">")) {
      this.add("blockquote", lines[0]!.start + 1, lines.at(-1)!.end);
      return;
    }
    if (!bulleted && isWrapped(text, lines)) {
      const first = lines[0]!;
      const kind = kindOfLine(text, first, lines[1]);
      this.add(
        kind === "table" ? "table" : kind === "caption" ? "caption" : "paragraph",
        first.start,
        lines.at(-1)!.end,
      );
      return;
    }
    lines.forEach((line, index) => this.line(line, lines[index - 1], lines[index + 1] ?? next, lines.length));
  }

  line(line: Line, before: Line | undefined, next: Line | undefined, count: number) {
    const { text } = this;
    const head = text.slice(line.start, Math.min(line.end, line.start + 40));
    const mark = bullet.exec(head);
    if (mark) {
      this.add("listItem", line.start + mark[0].length, line.end);
      return;
    }
    const last = this.blocks.at(-1);
    if (before && last && last.kind === "listItem" && !ends(text, before) && /^[\p{Ll}(]/u.test(head)) {
      last.end = line.end;
      return;
    }
    const kind = kindOfLine(text, line, next);
    const alone = !before && (count === 1 || (next !== undefined && size(next) > size(line)));
    if (kind === "paragraph" && alone && !listed.test(head.slice(0, 12)) && looksLikeHeading(text, line))
      this.add("heading", line.start, line.end, 2);
    else if (kind === "paragraph" && /^(?:#{1,6}|={2,6})\s/.test(head)) this.add("heading", line.start, line.end, 2);
    else this.add(kind, line.start, line.end);
  }
}

/** The blocks of plain text: by empty lines, bullets, widths and the look of single lines. One pass over the lines. */
export function readPlainBlocks(text: string, from = 0, to = text.length): DraftBlock[] {
  const plain = new PlainBlocks(text);
  const lines = linesOf(text, from, to);
  let at = 0;
  while (at < lines.length) {
    if (size(lines[at]!) === 0) {
      at++;
      continue;
    }
    let end = at;
    while (end < lines.length && size(lines[end]!) > 0) end++;
    let after = end;
    while (after < lines.length && size(lines[after]!) === 0) after++;
    plain.chunk(lines.slice(at, end), lines[after]);
    at = end;
  }
  return plain.blocks;
}
