import type { Box } from "./layout";

/** Sorts each column so that few links cross: sweeps by the mean place of the neighbours, and keeps the best order met. */
export function orderLayers(layers: Box[][]): void {
  for (const layer of layers) number(layer.sort((a, b) => a.lane - b.lane));
  let best = { crossings: crossingsOf(layers), order: layers.map((layer) => [...layer]) };
  for (let sweep = 0; sweep < 8 && best.crossings > 0; sweep++) {
    const forward = sweep % 2 === 0;
    for (const layer of forward ? layers : layers.toReversed()) sortByNeighbours(layer, forward ? "before" : "after");
    const crossings = crossingsOf(layers);
    if (crossings < best.crossings) best = { crossings, order: layers.map((layer) => [...layer]) };
  }
  for (const [i, layer] of best.order.entries()) number((layers[i] = layer));
}

function number(layer: Box[]): void {
  for (const [i, box] of layer.entries()) box.order = i;
}

function sortByNeighbours(layer: Box[], side: "before" | "after"): void {
  const wish = new Map(
    layer.map((box) => {
      const near = box[side];
      const mean = near.reduce((sum, other) => sum + other.order, 0) / near.length;
      return [box, near.length === 0 ? box.order : mean];
    }),
  );
  number(layer.sort((a, b) => a.lane - b.lane || wish.get(a)! - wish.get(b)! || a.order - b.order));
}

function crossingsOf(layers: Box[][]): number {
  let crossings = 0;
  for (const layer of layers) {
    const ends = layer.flatMap((box) => box.after.map((other) => other.order).sort((a, b) => a - b));
    crossings += inversions(ends);
  }
  return crossings;
}

/** Pairs that stand in the wrong order, counted while merging. */
function inversions(values: number[]): number {
  if (values.length < 2) return 0;
  const half = values.length >> 1;
  const [left, right] = [values.slice(0, half), values.slice(half)];
  let count = inversions(left) + inversions(right);
  left.sort((a, b) => a - b);
  right.sort((a, b) => a - b);
  let j = 0;
  for (const value of left) {
    while (j < right.length && right[j]! < value) j++;
    count += j;
  }
  return count;
}
