import { textWidth, type Shape } from "./figure";

/** A rectangle; x and y are its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Whether a box meets none of the others. */
export const isFree = (box: Box, others: readonly Box[]): boolean =>
  others.every(
    (other) =>
      box.x + box.width <= other.x ||
      other.x + other.width <= box.x ||
      box.y + box.height <= other.y ||
      other.y + other.height <= box.y,
  );

/** How far a label may stand above or below its point, nearest first. */
const lifts = [0, -9, 9, -18, 18, -30, 30, -42, 42, -54, 54];

/**
 * Finds room for a label beside a point: from `from` to the right, or to the left of the point, level with it, then higher
 * and lower. A label that stands off gets a line to its point. Where there is room the box is added to `taken`; null where
 * there is none.
 */
export function placeLabel(
  { x, y, from }: { x: number; y: number; from: number },
  { strong, text, size }: { strong: string; text: string; size: number },
  taken: Box[],
  within: Box,
): Shape[] | null {
  const width = textWidth(strong, size) * 1.04 + textWidth(text, size);
  const height = size + 3;
  for (const lift of lifts) {
    for (const start of [from, x - 10 - width]) {
      const box = { x: start, y: y + lift - height / 2, width, height };
      if (start < within.x || start + width > within.x + within.width) continue;
      if (box.y < within.y || box.y + height > within.y + within.height || !isFree(box, taken)) continue;
      taken.push(box);
      const end = { x: start > x ? start - 2 : start + width + 2, y: y + lift };
      const label: Shape = {
        kind: "text",
        x: start,
        y: y + lift + size * 0.36,
        strong,
        text,
        size,
        ink: "ink",
        halo: true,
      };
      const isOff = Math.abs(lift) > 9 || Math.abs(end.x - x) > 12;
      return isOff ? [leader({ x: start > x ? x + 6 : x - 6, y }, end), label] : [label];
    }
  }
  return null;
}

const leader = (a: { x: number; y: number }, b: { x: number; y: number }): Shape => ({
  kind: "line",
  x1: a.x,
  y1: a.y,
  x2: b.x,
  y2: b.y,
  ink: "soft",
  width: 0.5,
});
