import type { ComparisonBand } from "./compare-question";
import type { ComparisonRow } from "./comparison-row";
import { drawMark } from "./draw-mark";
import { estimateAxis, placeOnAxis, type EstimateAxis } from "./estimate-axis";
import { countsOfMark } from "./estimate-mark";
import { fitText, type Figure, type Shape } from "./figure";
import { isFree, placeLabel, type Box } from "./place-label";

const width = 1104;
const left = 64;
const labelSize = 11;
/** A factor of ten is as high in every band. */
const perPower = 150;
const leastHeight = 45;
const undatedWidth = 350;

/** How years become places across: dated works by year, undated ones in a strip of their own, where the place means nothing. */
interface YearScale {
  from: number;
  to: number;
  right: number;
  hasUndated: boolean;
}

/**
 * Estimates by the year of the work in which they stand, one band under the other, each with its own scale upwards. Labels
 * that would meet another are left out; the table has them all. `labelsLeftOut` says how many.
 */
export function drawYearFigure(
  bands: readonly ComparisonBand[],
  kind: EstimateAxis["kind"],
): Figure & { labelsLeftOut: number } {
  const rows = bands.flatMap((band) => band.rows);
  const scale = yearScale(rows);
  const shapes: Shape[] = [];
  let labelsLeftOut = 0;
  let y = 24;
  for (const band of bands) {
    const drawn = drawBand(band, scale, y, kind);
    shapes.push(...drawn.shapes);
    labelsLeftOut += drawn.labelsLeftOut;
    y += drawn.height;
  }
  const height = y + 20;
  return { width, height, shapes: [...drawYears(scale, height), ...shapes], labelsLeftOut };
}

function yearScale(rows: ComparisonRow[]): YearScale {
  const years = rows.flatMap((row) => row.source.year ?? []);
  const hasUndated = years.length < rows.length;
  const [first, last] = years.length === 0 ? [2000, 2000] : [Math.min(...years), Math.max(...years)];
  const from = Math.floor(first / 10) * 10;
  const to = Math.max(from + 10, Math.ceil((last + 1) / 10) * 10);
  return { from, to, right: hasUndated ? width - undatedWidth : width - 130, hasUndated };
}

const acrossOf = ({ from, to, right }: YearScale, year: number) =>
  left + 20 + ((year - from) / (to - from)) * (right - left - 30);

function drawYears(scale: YearScale, height: number): Shape[] {
  const span = scale.to - scale.from;
  const step = [10, 20, 50, 100, 200, 500, 1000].find((n) => span / n <= 12) ?? 1000;
  const shapes: Shape[] = [];
  for (let year = Math.ceil(scale.from / step) * step; year <= scale.to; year += step) {
    const x = acrossOf(scale, year);
    shapes.push({ kind: "line", x1: x, y1: 18, x2: x, y2: height - 18, ink: "grid" });
    for (const y of [12, height - 4])
      shapes.push({ kind: "text", x, y, text: String(year), size: 11, ink: "soft", anchor: "middle" });
  }
  if (scale.hasUndated) {
    shapes.push({
      kind: "line",
      x1: scale.right,
      y1: 18,
      x2: scale.right,
      y2: height - 18,
      ink: "soft",
      dashes: "1 4",
    });
    shapes.push({
      kind: "text",
      x: scale.right + 10,
      y: 12,
      text: "n.d.: no year; place across has no meaning",
      size: 11,
      ink: "soft",
    });
  }
  return shapes;
}

function drawBand(band: ComparisonBand, scale: YearScale, top: number, kind: EstimateAxis["kind"]) {
  const counts = band.rows.flatMap((row) => (row.mark ? countsOfMark(row.mark) : []));
  const axis = estimateAxis(counts, kind);
  const inner = Math.max(leastHeight, axis.kind === "logarithmic" ? Math.log10(axis.to / axis.from) * perPower : 150);
  const height = inner + 86;
  const base = top + height - 32;
  const up = (count: number) => base - placeOnAxis(axis, count) * inner;
  const shapes: Shape[] = [
    {
      kind: "text",
      x: 0,
      y: top + 22,
      strong: band.label,
      text: `  ${band.rows.length}`,
      size: 13,
      ink: "ink",
      halo: true,
    },
    { kind: "line", x1: 0, y1: top + height, x2: width, y2: top + height, ink: "hair" },
    ...drawScaleUp(axis, up),
  ];
  const marks = placeRows(band.rows, scale);
  const taken: Box[] = marks.map(({ row, x }) => boxOfMark(row, x, up));
  const lastUndated = Math.max(0, ...marks.filter(({ row }) => row.source.year === null).map(({ x }) => x));
  let labelsLeftOut = 0;
  const labels: Shape[] = [];
  for (const { row, x } of marks) {
    if (!row.mark) continue;
    shapes.push(...drawMark(row.mark, row.sighting.kind, { along: up, across: x, runs: "up" }));
    const label = {
      strong: fitText(shortName(row), labelSize, row.source.year === null ? 110 : 190),
      text: ` ${row.figure ?? ""}`,
      size: labelSize,
    };
    const point = { x, y: up(row.mark.dots[0]!), from: row.source.year === null ? lastUndated + 12 : x + 10 };
    const start = row.source.year === null ? scale.right : left; // an undated label never stands among the years
    const end = row.source.year === null ? width : scale.hasUndated ? scale.right : width;
    const within = { x: start, y: top + 26, width: end - start, height: height - 30 };
    const placed = placeLabel(point, label, taken, within);
    if (placed) labels.push(...placed);
    else labelsLeftOut++;
  }
  return { shapes: [...shapes, ...labels], height, labelsLeftOut };
}

function drawScaleUp(axis: EstimateAxis, up: (count: number) => number): Shape[] {
  return axis.ticks.flatMap(({ value, label }): Shape[] => [
    { kind: "line", x1: left, y1: up(value), x2: width, y2: up(value), ink: "grid" },
    { kind: "text", x: left - 6, y: up(value) + 4, text: label, size: 11, ink: "soft", anchor: "end" },
  ]);
}

/** Dated rows at mid-year, undated ones spread over their strip so that none hides another. */
function placeRows(rows: ComparisonRow[], scale: YearScale): { row: ComparisonRow; x: number }[] {
  const undated = rows.filter((row) => row.source.year === null);
  const step = Math.min(16, (undatedWidth - 240) / Math.max(1, undated.length));
  const used: Box[] = [];
  return rows.map((row) => {
    if (row.source.year === null) return { row, x: scale.right + 24 + undated.indexOf(row) * step };
    let x = acrossOf(scale, row.source.year + 0.5);
    const box = () => ({ x: x - 5, y: row.count, width: 10, height: 0 });
    while (used.some((other) => other.y === row.count && !isFree(box(), [{ ...other, height: 1 }]))) x += 10;
    used.push(box());
    return { row, x };
  });
}

function boxOfMark({ mark }: ComparisonRow, x: number, up: (count: number) => number): Box {
  const ys = mark ? countsOfMark(mark).map(up) : [0];
  const [high, low] = [
    Math.min(...ys) - (mark?.arrow?.to === "right" ? 26 : 6),
    Math.max(...ys) + (mark?.arrow?.to === "left" ? 26 : 6),
  ];
  return { x: x - 7, y: high, width: 14, height: low - high };
}

const shortName = (row: ComparisonRow) => row.who.replace(/\s*\([^)]*\)/g, "").trim() || row.who;
