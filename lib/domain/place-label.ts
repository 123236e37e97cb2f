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

/**
 * Finds room for a label beside a point: to the right or left, level with it, then higher and lower. Where there is room
 * the box is added to `taken`; null where there is none.
 */
export function placeLabel(
  { x, y }: { x: number; y: number },
  { strong, text, size }: { strong: string; text: string; size: number },
  taken: Box[],
  within: Box,
): Shape | null {
  const width = textWidth(strong, size) * 1.04 + textWidth(text, size);
  const height = size + 3;
  for (const lift of [0, -9, 9, -18, 18]) {
    for (const side of [1, -1]) {
      const start = side === 1 ? x + 10 : x - 10 - width;
      const box = { x: start, y: y + lift - height / 2, width, height };
      if (start < within.x || start + width > within.x + within.width) continue;
      if (box.y < within.y || box.y + height > within.y + within.height || !isFree(box, taken)) continue;
      taken.push(box);
      return { kind: "text", x: start, y: y + lift + size * 0.36, strong, text, size, ink: "ink", halo: true };
    }
  }
  return null;
}
