import { placeOnAxis, type EstimateAxis } from "./estimate-axis";
import { countsOfMark, type EstimateMark } from "./estimate-mark";

/** Into how many stretches a scale is cut, and how wide and high the drawing is, in its own units. */
const [bins, width] = [100, 1_000];

/**
 * Where the stated numbers of many estimates lie, as the path of an SVG `width` 1,000 units wide and `height` high: a stroke for
 * each stretch of the scale that has any, its height growing with the square root of their number. Empty without any.
 */
export function densityPath(marks: (EstimateMark | null)[], axis: EstimateAxis, height: number): string {
  const counts = new Uint32Array(bins);
  for (const mark of marks) {
    if (!mark) continue;
    const at = new Set(
      countsOfMark(mark).map((count) => Math.min(bins - 1, Math.floor(placeOnAxis(axis, count) * bins))),
    );
    for (const bin of at) counts[bin]!++;
  }
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const strokes: string[] = [];
  for (const [bin, count] of counts.entries()) {
    if (count === 0) continue;
    const tall = Math.max(3, Math.round(Math.sqrt(count / most) * height));
    strokes.push(`M${Math.round(((2 * bin + 1) * width) / (2 * bins))} ${height}v-${tall}`);
  }
  return strokes.join("");
}
