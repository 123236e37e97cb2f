import type { ComparisonBand } from "./compare-question";
import type { ComparisonRow } from "./comparison-row";
import { drawMark } from "./draw-mark";
import { placeOnAxis, type EstimateAxis } from "./estimate-axis";
import { fitText, type Figure, type Shape } from "./figure";

const width = 1000;
const plot = { from: 372, to: 772 };
const figureAt = 800;
const rowHeight = 24;
const bandHeight = 40;
const headHeight = 24;

/** The comparison as a figure to be taken away: a row an estimate as in the table, so that no label can meet another. */
export function drawValueFigure(bands: readonly ComparisonBand[], axis: EstimateAxis): Figure {
  const at = (count: number) => plot.from + placeOnAxis(axis, count) * (plot.to - plot.from);
  const rows = bands.reduce((sum, band) => sum + band.rows.length, 0);
  const height = headHeight + bands.length * bandHeight + rows * rowHeight;
  const shapes: Shape[] = drawScale(axis, at, height);
  let y = headHeight;
  for (const band of bands) {
    shapes.push({
      kind: "text",
      x: 0,
      y: y + 26,
      strong: band.label,
      text: `  ${band.rows.length}`,
      size: 13,
      ink: "ink",
    });
    shapes.push({ kind: "line", x1: 0, y1: y + 34, x2: width, y2: y + 34, ink: "hair" });
    y += bandHeight;
    for (const row of band.rows) {
      shapes.push(...drawRow(row, y, at));
      y += rowHeight;
    }
  }
  return { width, height, shapes };
}

function drawScale(axis: EstimateAxis, at: (count: number) => number, height: number): Shape[] {
  return axis.ticks.flatMap(({ value, label }): Shape[] => [
    { kind: "line", x1: at(value), y1: 18, x2: at(value), y2: height, ink: "grid" },
    { kind: "text", x: at(value), y: 12, text: label, size: 11, ink: "soft", anchor: "middle" },
  ]);
}

function drawRow(row: ComparisonRow, y: number, at: (count: number) => number): Shape[] {
  const middle = y + rowHeight / 2;
  const year = row.source.year === null ? "n.d." : String(row.source.year);
  const where = row.readIn ? `${year}, read in ${row.readIn.short}` : year;
  const who = fitText(row.who, 12, 250);
  const rest = fitText(`  ${where}`, 11, 340 - who.length * 7);
  const shapes: Shape[] = [{ kind: "text", x: 0, y: middle + 4, strong: who, text: rest, size: 12, ink: "ink" }];
  if (row.mark) shapes.push(...drawMark(row.mark, row.sighting.kind, { along: at, across: middle, runs: "across" }));
  shapes.push({
    kind: "text",
    x: figureAt,
    y: middle + 4,
    text: fitText(row.figure ?? "", 12, width - figureAt),
    size: 12,
    ink: "ink",
  });
  return shapes;
}
