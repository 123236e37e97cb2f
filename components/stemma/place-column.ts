import type { Box } from "./layout";

const rowGap = 22;
const laneGap = 56;

/**
 * Gives every box its `y`: as near as the order allows to the middle of its neighbours, never nearer to the next box than
 * the gap. Each column is solved exactly (least squares under order, by pooling), left and right in turn.
 */
export function placeColumn(layers: Box[][]): void {
  for (const layer of layers) stack(layer);
  for (const lane of [0, 1] as const) {
    const columns = layers.map((layer) => layer.filter((box) => box.lane === lane));
    for (let sweep = 0; sweep < 12; sweep++)
      for (const column of sweep % 2 === 0 ? columns : columns.toReversed()) settle(column, lane);
    const top = lane === 0 ? 0 : bottomOf(layers.flat().filter((box) => box.lane === 0)) + laneGap;
    const boxes = columns.flat();
    const shift = top - Math.min(...boxes.map((box) => box.y));
    for (const box of boxes) box.y += shift;
  }
}

const bottomOf = (boxes: Box[]) => Math.max(0, ...boxes.map((box) => box.y + box.height));

function stack(layer: Box[]): void {
  let y = 0;
  for (const box of layer) {
    box.y = y;
    y += box.height + rowGap;
  }
}

function settle(column: Box[], lane: 0 | 1): void {
  const offsets: number[] = [];
  let offset = 0;
  for (const box of column) {
    offsets.push(offset);
    offset += box.height + rowGap;
  }
  const wishes = column.map((box, i) => {
    const near = [...box.before, ...box.after].filter((other) => other.lane === lane);
    if (near.length === 0) return box.y - offsets[i]!;
    const mean = near.reduce((sum, other) => sum + other.y + other.height / 2, 0) / near.length;
    return mean - box.height / 2 - offsets[i]!;
  });
  const places = isotonic(wishes);
  for (const [i, box] of column.entries()) box.y = places[i]! + offsets[i]!;
}

/** The rising row of numbers that lies nearest to the given one: neighbours in the wrong order share their mean. */
export function isotonic(values: number[]): number[] {
  const pools: { sum: number; size: number }[] = [];
  for (const value of values) {
    let pool = { sum: value, size: 1 };
    for (let last = pools.at(-1); last && last.sum / last.size > pool.sum / pool.size; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, size: last.size + pool.size };
    }
    pools.push(pool);
  }
  return pools.flatMap((pool) => Array.from({ length: pool.size }, () => pool.sum / pool.size));
}
