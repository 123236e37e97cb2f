/** A line and a column, both from 1; the column counts code points. */
export interface LinePlace {
  line: number;
  column: number;
}

/** The lines of a text, for places in code points. Made once a text; each look-up takes the logarithm of the lines. */
export interface LineIndex {
  placeOf(at: number): LinePlace;
  /** The words of a line, from 1, without its end. */
  lineAt(line: number): string;
}

/** Reads where the lines of a text begin. */
export function lineIndex(text: string): LineIndex {
  const lines = text.split("\n");
  const starts = Array.from({ length: lines.length }, () => 0);
  let at = 0;
  lines.forEach((line, index) => {
    starts[index] = at;
    at += lengthOf(line) + 1;
  });
  const placeOf = (point: number): LinePlace => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= point) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: point - starts[low]! + 1 };
  };
  return { placeOf, lineAt: (line) => lines[line - 1] ?? "" };
}

/** The length in code points. */
function lengthOf(line: string): number {
  if (!/[\ud800-\udbff]/.test(line)) return line.length;
  let count = 0;
  for (const _ of line) count++;
  return count;
}
