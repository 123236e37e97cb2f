import type { Block } from "./split-blocks";

/** A span to be marked: code points of the document, end exclusive. */
export interface Span {
  number: number;
  start: number;
  end: number;
}

/** A stretch of a block under the same spans. */
export interface MarkedSegment {
  text: string;
  /** The spans over it, the innermost (shortest) first. */
  under: number[];
  /** The spans that begin with it: where their anchors stand. */
  begins: number[];
  /** The spans that end with it: where their numbers stand. */
  ends: number[];
}

/**
 * Cuts a block where spans begin and end. Spans may lie in one another, overlap, and reach over several blocks; those that
 * don't touch the block are passed over. The segments' texts together are the block's text.
 */
export function markBlock(block: Block, spans: Span[]): MarkedSegment[] {
  const own = spans.filter((span) => span.start < block.end && span.end > block.start && span.start < span.end);
  const clip = (at: number) => Math.min(Math.max(at, block.start), block.end);
  const edges = [...new Set([block.start, block.end, ...own.flatMap((s) => [clip(s.start), clip(s.end)])])].toSorted(
    (a, b) => a - b,
  );
  const cutText = slicer(block.text);
  const byLength = own.toSorted((a, b) => a.end - a.start - (b.end - b.start) || a.number - b.number);
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1]!;
    const over = byLength.filter((span) => span.start < to && span.end > from);
    return {
      text: cutText(from - block.start, to - block.start),
      under: over.map((span) => span.number),
      begins: over.filter((span) => clip(span.start) === from && span.start >= block.start).map((span) => span.number),
      ends: over.filter((span) => span.end === to).map((span) => span.number),
    };
  });
}

/** Cuts by code points. */
function slicer(text: string): (from: number, to: number) => string {
  if (!/[\ud800-\udbff]/.test(text)) return (from, to) => text.slice(from, to);
  const points = Array.from(text);
  return (from, to) => points.slice(from, to).join("");
}
