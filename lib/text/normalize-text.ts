import { classAt, COMBINING } from "./characters";
import type { MarkedText } from "./reading";

const isJamo = (unit: number) => unit >= 0x1160 && unit < 0x1200;

/** The next place at which normalising the two sides apart gives the same as normalising the whole. */
function snap(text: string, at: number): number {
  let place = at;
  while (place < text.length && (classAt(text, place) & COMBINING || isJamo(text.charCodeAt(place)))) place++;
  return place;
}

const clean = (text: string) =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/\u0000/g, "\ufffd")
    .normalize("NFC");

/** Whether the text is already as readings keep it, without building another. */
const isClean = (text: string) => !/[\r\u0000]/.test(text) && text === text.normalize("NFC");

/**
 * The text in Unicode NFC with lines ended by a line feed, and its marks moved along. A mark that would part a letter
 * from its accent moves behind the accent. Marks that lie outside the text are cut to it.
 */
export function normalizeText(marked: MarkedText): MarkedText {
  const source = marked.text.startsWith("\ufeff") ? marked.text.slice(1) : marked.text;
  const shift = marked.text.length - source.length;
  const marks = marked.marks ?? [];
  if (shift === 0 && isClean(source)) return { ...marked, marks };
  const runs = marked.origin?.runs ?? [];
  if (marks.length === 0) return { ...marked, text: clean(source), marks };
  const wanted = new Set<number>();
  for (const { start, end } of marks) wanted.add(start).add(end);
  for (let at = 0; at < runs.length; at += 4) wanted.add(runs[at]!).add(runs[at + 1]!);
  const moved = new Map<number, number>();
  const parts: string[] = [];
  let from = 0;
  let length = 0;
  for (const place of [...wanted].sort((a, b) => a - b)) {
    let to = Math.max(from, snap(source, Math.min(Math.max(place - shift, 0), source.length)));
    if (source.charCodeAt(to) === 10 && source.charCodeAt(to - 1) === 13) to++;
    const part = clean(source.slice(from, to));
    parts.push(part);
    length += part.length;
    from = to;
    moved.set(place, length);
  }
  parts.push(clean(source.slice(from)));
  const place = (at: number) => moved.get(at) ?? 0;
  return {
    ...marked,
    text: parts.join(""),
    marks: marks.map((mark) => ({ ...mark, start: place(mark.start), end: place(mark.end) })),
    ...(marked.origin
      ? { origin: { ...marked.origin, runs: runs.map((at, index) => (index % 4 < 2 ? place(at) : at)) } }
      : {}),
  };
}
