import { placeOnAxis, type EstimateAxis } from "@/lib/domain/estimate-axis";
import type { EstimateMark } from "@/lib/domain/estimate-mark";
import type { Sighting } from "@/lib/schemas/claim";
import { SightingDot } from "@/components/ui/sighting-mark";

/** Room at both ends of a scale, in parts of its width, so that arrows and labels stay inside. */
const margin = 0.06;

/** Where a count stands in a plot, as a percentage of its width. */
export const percentOf = (axis: EstimateAxis, count: number): string => percent(placeOnAxis(axis, count));

const percent = (at: number) => `${Math.round((margin + at * (1 - 2 * margin)) * 10_000) / 100}%`;

/** The mark of one estimate, inside an SVG of any width: everything across is a percentage, everything down is in pixels. */
export function EstimateGlyph({
  mark,
  sighting,
  axis,
  y = 13,
  r = 5,
}: {
  mark: EstimateMark;
  sighting: Sighting["kind"];
  axis: EstimateAxis;
  y?: number;
  r?: number;
}) {
  const at = (count: number) => percentOf(axis, count);
  const dashes = sighting === "unseen" ? "2 2.5" : undefined;
  const reach = mark.arrow?.to === "left" ? -24 : 24;
  const head = mark.arrow?.to === "left" ? 6 : -6;
  return (
    <>
      {mark.bar && (
        <line
          x1={at(mark.bar[0])}
          x2={at(mark.bar[1])}
          y1={y}
          y2={y}
          stroke="var(--color-accent)"
          strokeWidth={2}
          strokeDasharray={dashes}
        />
      )}
      {mark.strokes &&
        mark.bar?.map((end) => (
          <line
            key={end}
            x1={at(end)}
            x2={at(end)}
            y1={y - 5}
            y2={y + 5}
            stroke="var(--color-accent)"
            strokeWidth={1.75}
          />
        ))}
      {mark.arrow && (
        <svg x={at(mark.arrow.from)} y={y} overflow="visible">
          <path
            d={`M0 0h${reach}m${head} -4l${-head} 4l${head} 4`}
            fill="none"
            stroke="var(--color-accent)"
            strokeWidth={1.75}
            strokeDasharray={dashes}
          />
        </svg>
      )}
      {mark.dots.map((dot) => (
        <svg key={dot} x={at(dot)} y={y} overflow="visible">
          <SightingDot kind={sighting} cx={0} cy={0} r={r} />
        </svg>
      ))}
    </>
  );
}

/** The hairlines of a scale, over the whole height. */
export function AxisGrid({ axis }: { axis: EstimateAxis }) {
  return axis.ticks.map(({ value, at }) => (
    <line key={value} x1={percent(at)} x2={percent(at)} y1="0" y2="100%" stroke="var(--color-grid)" />
  ));
}

/** The numbers of a scale, as the head of a column of marks. */
export function AxisLabels({ axis, className = "" }: { axis: EstimateAxis; className?: string }) {
  return (
    <svg width="100%" height="14" className={`block overflow-visible ${className}`} aria-hidden="true">
      {axis.ticks.map(({ value, at, label }, i) => (
        <text
          key={value}
          x={percent(at)}
          y="11"
          textAnchor="middle"
          className={`fill-soft text-xs ${i % 2 === 1 && axis.ticks.length > 6 ? "max-sm:hidden" : ""}`}
        >
          {label}
        </text>
      ))}
    </svg>
  );
}
