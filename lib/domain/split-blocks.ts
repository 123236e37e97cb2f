/** How a stretch of a plain text is laid out. */
export type BlockKind = "heading" | "paragraph" | "item" | "quote";

/** A block of a plain text. What lies between two blocks is white space and list signs. */
export interface Block {
  kind: BlockKind;
  /** The exact words. */
  text: string;
  /** Code points from the document's beginning, end exclusive: `text` is the document from `start` to `end`. */
  start: number;
  end: number;
  /** Whether its lines were broken to fit a page, so that they may be joined; else a line's end is the author's. */
  isWrapped: boolean;
}

/** The longest block, in UTF-16 units; a longer one is cut at a space. */
const longest = 8_000;
/** A line of at least this many units is a paragraph by itself. */
const longLine = 200;

const bullet = /^[ \t]*[•‣◦▪*-][ \t]+(?=\S)/;
const opening = /^["“«„‘]/;
const closing = /["”»“’][.,]?(?:\s?\[[^\]]{1,6}\])*$/;
const dialogue = /[,.!?]["”»]\s|\s["“«„]/;

interface Line {
  text: string;
  at: number;
}

/**
 * The layout of a plain text, for reading only: paragraphs and quotations set off by blank lines, list items by their
 * signs, headings by being short lines by themselves without an end mark. Linear in the text; keeps every word.
 */
export function splitBlocks(text: string): Block[] {
  const count = codePointCounter(text);
  const blocks: Block[] = [];
  const push = (kind: BlockKind, from: number, to: number, isWrapped = false) => {
    for (const [a, b] of cut(text, from, to))
      blocks.push({ kind, text: text.slice(a, b), start: count(a), end: count(b), isWrapped });
  };
  for (const stanza of stanzas(text)) layOut(stanza, push);
  return blocks;
}

type Push = (kind: BlockKind, from: number, to: number, isWrapped?: boolean) => void;

/** Lines between blank lines. */
function* stanzas(text: string): Generator<Line[]> {
  let lines: Line[] = [];
  for (let at = 0; at <= text.length;) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    const line = text.slice(at, end);
    if (line.trim() !== "") lines.push({ text: line, at });
    else if (lines.length > 0) {
      yield lines;
      lines = [];
    }
    at = end + 1;
  }
  if (lines.length > 0) yield lines;
}

function layOut(lines: Line[], push: Push): void {
  const first = lines.findIndex((line) => bullet.test(line.text));
  const items = first < 0 ? [] : lines.slice(first);
  const prose = first < 0 ? lines : lines.slice(0, first);
  if (prose.length > 0) layOutProse(prose, push);
  for (let i = 0; i < items.length;) {
    let next = i + 1;
    while (next < items.length && !bullet.test(items[next]!.text)) next++;
    const own = items.slice(i, next);
    const sign = bullet.exec(own[0]!.text)![0].length;
    push("item", own[0]!.at + sign, endOf(own), isWrapped(own));
    i = next;
  }
}

function layOutProse(lines: Line[], push: Push): void {
  const [from, to] = [startOf(lines), endOf(lines)];
  const wrapped = isWrapped(lines);
  if (lines.length === 1 && isHeading(lines[0]!.text)) push("heading", from, to);
  else if (isQuotation(lines)) push("quote", from, to, wrapped);
  else if (wrapped || lines.every((line) => line.text.length < longLine)) push("paragraph", from, to, wrapped);
  else for (const line of lines) push("paragraph", startOf([line]), endOf([line]));
}

const startOf = (lines: Line[]) => lines[0]!.at + lines[0]!.text.search(/\S/);
const endOf = (lines: Line[]) => lines[lines.length - 1]!.at + lines[lines.length - 1]!.text.trimEnd().length;

/** Several lines of much the same length, as a page breaks them. */
function isWrapped(lines: Line[]): boolean {
  if (lines.length < 3) return false;
  return lines.slice(0, -1).every(({ text }) => text.length >= 45 && text.length <= 110);
}

function isHeading(line: string): boolean {
  const text = line.trim();
  return text.length <= 80 && /\p{L}/u.test(text) && !/[.!?:;,…\])"”»]$/.test(text) && !opening.test(text);
}

function isQuotation(lines: Line[]): boolean {
  const first = lines[0]!.text.trim();
  if (lines.every((line) => line.text.trimStart().startsWith(">"))) return true;
  const last = lines[lines.length - 1]!.text.trim();
  if (!opening.test(first) || !closing.test(last)) return false;
  return lines.length > 1 || !dialogue.test(first.slice(1, -1));
}

/** Cuts a stretch that is too long for one block, at a space where there is one, never inside a character. */
function* cut(text: string, from: number, to: number): Generator<[number, number]> {
  while (to - from > longest) {
    const space = text.lastIndexOf(" ", from + longest);
    let end = space > from + longest / 2 ? space : from + longest;
    if (isLowSurrogate(text, end)) end--;
    yield [from, end];
    from = end + (text[end] === " " ? 1 : 0);
  }
  if (to > from) yield [from, to];
}

const isLowSurrogate = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
const isPairEnd = (text: string, at: number) =>
  isLowSurrogate(text, at) && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;

/** Counts the code points before an offset in UTF-16 units; offsets must rise. */
function codePointCounter(text: string): (at: number) => number {
  let [at, pairs] = [0, 0];
  return (offset) => {
    for (; at < offset; at++) if (isPairEnd(text, at)) pairs++;
    return offset - pairs;
  };
}
