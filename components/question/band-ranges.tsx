import type { Route } from "next";
import Link from "next/link";
import type { ComparisonBand } from "@/lib/domain/compare-question";
import { describeRangeEnd, type RangeEnd } from "@/lib/domain/summarise-estimates";

/** The ends of each band, with their bounds. Bands count different things, so no range runs across them. */
export function BandRanges({ bands }: { bands: ComparisonBand[] }) {
  return (
    <section aria-labelledby="ranges">
      <h2 id="ranges">Lowest and highest, band by band</h2>
      <p className="mb-3 max-w-[44em] text-soft">
        The bands count different things and are not pooled. An “up to” is never the low end of a range, an “at least”
        never the high end.
      </p>
      <table className="max-w-[60rem] text-left">
        <thead className="max-sm:sr-only">
          <tr>
            {["Band", "Estimates and origins", "Lowest", "Highest"].map((head) => (
              <th
                key={head}
                scope="col"
                className="border-b border-ink py-2 pr-4 text-xs leading-none font-medium text-soft"
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bands.map((band) => (
            <BandRange key={band.label} band={band} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

const cell = "align-baseline py-[5px] pr-4 max-sm:block max-sm:py-0";

function BandRange({ band }: { band: ComparisonBand }) {
  const { rows, independentOrigins, unknownLineage } = band;
  return (
    <tr className="border-b border-grid max-sm:block max-sm:py-2">
      <th scope="row" className={`${cell} font-medium`}>
        {band.label}
      </th>
      <td className={`${cell} text-sm text-soft`}>
        {rows.length} {rows.length === 1 ? "estimate" : "estimates"}, {independentOrigins}{" "}
        {independentOrigins === 1 ? "origin" : "origins"}
        {unknownLineage > 0 && `, ${unknownLineage} unknown`}
      </td>
      <td className={cell}>
        <End end={band.lowest} name="lowest" without="no floor stated" />
      </td>
      <td className={cell}>
        <End end={band.highest} name="highest" without="no ceiling stated" />
        {band.openAbove && <span className="block text-sm text-soft">and open above</span>}
      </td>
    </tr>
  );
}

function End({ end, name, without }: { end: RangeEnd | null; name: string; without: string }) {
  if (!end) return <span className="text-sm text-soft">{without}</span>;
  return (
    <>
      <span className="text-sm text-soft sm:sr-only">{name} </span>
      <Link href={`/claims/${end.claim}` as Route} prefetch={false} className="text-ink">
        {describeRangeEnd(end)}
      </Link>
    </>
  );
}
