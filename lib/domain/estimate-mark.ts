import type { Estimate } from "@/lib/schemas/estimate";
import { isCeiling, isFloor } from "./describe-estimate";

/** The numbers of a figure, which is all that its mark is drawn from. */
export type EstimateNumbers = Pick<Estimate, "low" | "best" | "high" | "bound">;

/** How a figure is drawn: counts on the scale, whichever scale that is. */
export interface EstimateMark {
  /** Where dots stand: the stated number, the best value, or both ends of a range. */
  dots: number[];
  /** A bar between two counts, for a range. */
  bar: [number, number] | null;
  /** Whether the bar's ends get a stroke across instead of a dot, since the author names one best value inside. */
  strokes: boolean;
  /** An open end: from which count, to which side. */
  arrow: { from: number; to: "left" | "right" } | null;
}

/** The mark of a figure: a dot, a bar with both ends marked, or a dot with an arrow to the side that its author left open. */
export function estimateMark({ low, best, high, bound }: EstimateNumbers): EstimateMark {
  if (low !== null && high !== null && low !== high) {
    const dots = best === null ? [low, high] : [best];
    const arrow = best !== null ? null : isFloor(bound) ? ({ from: high, to: "right" } as const) : null;
    return { dots, bar: [low, high], strokes: best !== null, arrow };
  }
  if (isFloor(bound)) return single(low ?? best ?? high!, "right");
  if (isCeiling(bound)) return single(high ?? best ?? low!, "left");
  if (low !== null && high === null && best === null && bound === "between") return single(low, "right");
  if (high !== null && low === null && best === null && bound === "between") return single(high, "left");
  return single(best ?? low ?? high!, null);
}

function single(from: number, to: "left" | "right" | null): EstimateMark {
  return { dots: [from], bar: null, strokes: false, arrow: to === null ? null : { from, to } };
}

/** The counts that a mark shows: what a scale must hold. */
export const countsOfMark = (mark: EstimateMark): number[] => [...mark.dots, ...(mark.bar ?? [])];

/** A stretch of the scale, in any unit. */
export interface Extent {
  from: number;
  to: number;
}

/** Puts stretches into lanes so that none in a lane touch; gives each one's lane, the first being 0. In the order given. */
export function assignLanes(extents: Extent[]): number[] {
  const order = extents.map((_, i) => i).sort((a, b) => extents[a]!.from - extents[b]!.from || a - b);
  const ends: number[] = [];
  const lanes: number[] = Array.from(extents, () => 0);
  for (const i of order) {
    const { from, to } = extents[i]!;
    const free = ends.findIndex((end) => end < from);
    lanes[i] = free === -1 ? ends.length : free;
    ends[lanes[i]!] = to;
  }
  return lanes;
}
