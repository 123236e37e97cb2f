import type { Sighting } from "@/lib/schemas/claim";
import type { EstimateMark } from "./estimate-mark";
import type { Shape } from "./figure";

/** Where a mark stands: how a count becomes a place along the scale, the other coordinate, and which way the scale runs. */
export interface MarkPlace {
  along: (count: number) => number;
  across: number;
  runs: "across" | "up";
}

const reach = 24;

/** A mark as shapes, on a scale that runs to the right or upwards: the same mark as in the table. */
export function drawMark(mark: EstimateMark, sighting: Sighting["kind"], place: MarkPlace): Shape[] {
  const isUp = place.runs === "up";
  const at = (count: number) => point(place, place.along(count));
  const dashes = sighting === "unseen" ? "2 2.5" : undefined;
  const shapes: Shape[] = [];
  const line = (a: { x: number; y: number }, b: { x: number; y: number }, width: number) =>
    shapes.push({ kind: "line", x1: a.x, y1: a.y, x2: b.x, y2: b.y, ink: "accent", width, dashes });
  if (mark.bar) line(at(mark.bar[0]), at(mark.bar[1]), 2);
  if (mark.strokes)
    for (const end of mark.bar ?? []) {
      const { x, y } = at(end);
      const [dx, dy] = isUp ? [5, 0] : [0, 5];
      line({ x: x - dx, y: y - dy }, { x: x + dx, y: y + dy }, 1.75);
    }
  if (mark.arrow)
    shapes.push({
      kind: "path",
      d: arrow(at(mark.arrow.from), mark.arrow.to, isUp),
      ink: "accent",
      width: 1.75,
      dashes,
    });
  for (const count of mark.dots) shapes.push(dot(at(count), sighting));
  return shapes;
}

const point = ({ across, runs }: MarkPlace, along: number) =>
  runs === "up" ? { x: across, y: along } : { x: along, y: across };

/** On a scale to the right the low side is left; on one upwards it is down, where y grows. */
function arrow({ x, y }: { x: number; y: number }, to: "left" | "right", isUp: boolean): string {
  const sign = (to === "right") !== isUp ? 1 : -1;
  const from = `M${round(x)} ${round(y)}`;
  if (isUp) return `${from}v${sign * reach}m-4 ${-sign * 6}l4 ${sign * 6}l4 ${-sign * 6}`;
  return `${from}h${sign * reach}m${-sign * 6} -4l${sign * 6} 4l${-sign * 6} 4`;
}

const round = (n: number) => Math.round(n * 100) / 100;

function dot({ x, y }: { x: number; y: number }, sighting: Sighting["kind"]): Shape {
  if (sighting === "original") return { kind: "circle", x, y, r: 5, fill: "accent" };
  return {
    kind: "circle",
    x,
    y,
    r: 4.25,
    fill: "paper",
    stroke: "accent",
    width: 1.75,
    dashes: sighting === "unseen" ? "1.5 2.2" : undefined,
  };
}
