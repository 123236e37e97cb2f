import { AxisGrid, AxisLabels, EstimateGlyph } from "@/components/estimate/estimate-glyph";
import { placeOnAxis, type EstimateAxis } from "@/lib/domain/estimate-axis";
import { assignLanes, countsOfMark, estimateMark } from "@/lib/domain/estimate-mark";
import type { OverviewBand } from "@/lib/domain/question-overview";

/** The most marks that a strip draws in one band; the rest is said in words. */
const mostDrawn = 40;
const laneHeight = 13;

const columns = "sm:grid sm:grid-cols-[11.75rem_minmax(0,1fr)] sm:gap-x-4";

/** A question's small figure: one strip a band, each estimate a mark on a scale that all share. Says the same in words for a reader who can't see it. */
export function QuestionStrip({ bands, axis }: { bands: OverviewBand[]; axis: EstimateAxis }) {
  return (
    <ul aria-label="Estimates by what is counted" className="divide-y divide-grid">
      {bands.map((band) => (
        <li key={band.label} className={columns}>
          <BandName band={band} />
          <BandMarks band={band} axis={axis} />
        </li>
      ))}
    </ul>
  );
}

/** The numbers of the strips' scale, in line with the strips. */
export function QuestionStripAxis({ axis, className = "" }: { axis: EstimateAxis; className?: string }) {
  return (
    <div className={`${columns} ${className}`}>
      <span />
      <AxisLabels axis={axis} />
    </div>
  );
}

function BandName({ band: { label, marks } }: { band: OverviewBand }) {
  const rest = marks.length - mostDrawn;
  return (
    <span className="flex justify-between gap-2 self-center py-[3px] text-xs leading-tight text-soft">
      <span>{label}</span>
      <span className="text-ink">
        {marks.length}
        <span className="sr-only"> {marks.length === 1 ? "estimate" : "estimates"}</span>
        {rest > 0 && <span className="text-soft"> ({mostDrawn} drawn)</span>}
      </span>
    </span>
  );
}

function BandMarks({ band, axis }: { band: OverviewBand; axis: EstimateAxis }) {
  const drawn = band.marks.slice(0, mostDrawn).map(({ claim, numbers, sighting }) => {
    const mark = estimateMark(numbers);
    const places = countsOfMark(mark).map((count) => placeOnAxis(axis, count));
    const [left, right] = [mark.arrow?.to === "left" ? 0.095 : 0.02, mark.arrow?.to === "right" ? 0.095 : 0.02];
    return { claim, mark, sighting, from: Math.min(...places) - left, to: Math.max(...places) + right };
  });
  const lanes = assignLanes(drawn);
  const height = Math.max(1, ...lanes.map((lane) => lane + 1)) * laneHeight + 6;
  return (
    <svg width="100%" height={height} className="block overflow-visible" aria-hidden="true">
      <AxisGrid axis={axis} />
      {drawn.map(({ claim, mark, sighting }, i) => (
        <EstimateGlyph
          key={claim}
          mark={mark}
          sighting={sighting}
          axis={axis}
          y={9.5 + lanes[i]! * laneHeight}
          r={4.5}
        />
      ))}
    </svg>
  );
}
