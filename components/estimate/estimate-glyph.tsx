import { placeOnAxis, type EstimateAxis } from "@/lib/domain/estimate-axis";
import type { EstimateMark } from "@/lib/domain/estimate-mark";
import type { Sighting } from "@/lib/schemas/claim";
import { SightingDot } from "@/components/ui/sighting-mark";

/** Room at both ends of a scale, in parts of its width, so that arrows and labels stay inside. */
const margin = 0.06;

/** Where a count stands in a plot, as a percentage of its width. */
export const percentOf = (axis: EstimateAxis, count: number): string => percent(placeOnAxis(axis, count));

const percent = (at: number) => `${Math.round((margin + at * (1 - 2 * margin)) * 10_000) / 100}%`;

interface GlyphProps {
  mark: EstimateMark;
  sighting: Sighting["kind"];
  axis: EstimateAxis;
  /** The height of its middle, in pixels. */
  y?: number;
  /** The radius of a dot. */
  r?: number;
}

/** The mark of one estimate, inside an SVG of any width: everything across is a percentage, everything down is in pixels. */
export function EstimateGlyph({ mark, sighting, axis, y = 13, r = 5 }: GlyphProps) {
  const dashes = sighting === "unseen" ? "2 2.5" : undefined;
  return (
    <>
      {mark.bar && <Bar bar={mark.bar} strokes={mark.strokes} axis={axis} y={y} dashes={dashes} />}
      {mark.arrow && (
        <svg x={percentOf(axis, mark.arrow.from)} y={y} overflow="visible">
          <path
            d={mark.arrow.to === "left" ? "M0 0h-24m6 -4l-6 4l6 4" : "M0 0h24m-6 -4l6 4l-6 4"}
            fill="none"
            stroke="var(--color-accent)"
            strokeWidth={1.75}
            strokeDasharray={dashes}
          />
        </svg>
      )}
      {mark.dots.map((dot) => (
        <svg key={dot} x={percentOf(axis, dot)} y={y} overflow="visible">
          <SightingDot kind={sighting} cx={0} cy={0} r={r} />
        </svg>
      ))}
    </>
  );
}

interface BarProps extends Pick<GlyphProps, "axis"> {
  bar: [number, number];
  strokes: boolean;
  y: number;
  dashes: string | undefined;
}

function Bar({ bar, strokes, axis, y, dashes }: BarProps) {
  const [low, high] = [percentOf(axis, bar[0]), percentOf(axis, bar[1])];
  const ink = { stroke: "var(--color-accent)" };
  return (
    <>
      <line x1={low} x2={high} y1={y} y2={y} {...ink} strokeWidth={2} strokeDasharray={dashes} />
      {strokes &&
        [low, high].map((end) => (
          <line key={end} x1={end} x2={end} y1={y - 5} y2={y + 5} {...ink} strokeWidth={1.75} />
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
