import { positionsOf } from "./code-points";
import type { Span } from "./reading";

/**
 * Where the words of a text stand in the source they were read out of: a wiki page's, whose markup is no part of the text.
 * `runs` are quadruples in order: start and end in the text, start and end in the source, UTF-16 units. A run whose two
 * sides are of one length goes character by character; another, such as a printed marker, stands for its whole source.
 */
export type Origin = { source: string; runs: number[] };

/** The run that a place of the text lies in, or the last one before it; -1 where none is. */
function runAt(runs: number[], place: number): number {
  let [low, high] = [0, runs.length / 4];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle * 4]! <= place) low = middle + 1;
    else high = middle;
  }
  return (low - 1) * 4;
}

const isEven = (runs: number[], at: number) => runs[at + 1]! - runs[at]! === runs[at + 3]! - runs[at + 2]!;

function startIn(runs: number[], place: number): number | null {
  let at = runAt(runs, place);
  if (at < 0 || place >= runs[at + 1]!) at += 4;
  if (at < 0 || at >= runs.length) return null;
  return runs[at + 2]! + (isEven(runs, at) ? Math.max(0, place - runs[at]!) : 0);
}

function endIn(runs: number[], place: number): number | null {
  const at = runAt(runs, place - 1);
  if (at < 0) return null;
  return place < runs[at + 1]! && isEven(runs, at) ? runs[at + 2]! + place - runs[at]! : runs[at + 3]!;
}

/** Answers where stretches of a text stand in its source, in code points on both sides. Made once a text; null where nothing is known, and for an empty stretch. */
export function findOrigins(text: string, { source, runs }: Origin): (span: Span) => Span | null {
  const [words, places] = [positionsOf(text), positionsOf(source)];
  return (span) => {
    if (span.end <= span.start) return null;
    const start = startIn(runs, words.toUnit(span.start));
    const end = endIn(runs, words.toUnit(span.end));
    if (start === null || end === null) return null;
    return { start: places.toCodePoint(start), end: places.toCodePoint(Math.max(start, end)) };
  };
}
