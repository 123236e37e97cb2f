import type { ComparisonBand } from "@/lib/domain/compare-question";

/** From this many estimates on, the bands are listed above the table. */
const manyEstimates = 30;

/** Leads to the bands of a long table; nothing for a short one. */
export function BandLinks({ bands }: { bands: ComparisonBand[] }) {
  const estimates = bands.reduce((sum, band) => sum + band.rows.length, 0);
  if (bands.length < 2 || estimates < manyEstimates) return null;
  return (
    <nav aria-label="Bands" className="mt-4 text-sm no-print">
      <ul className="flex flex-wrap gap-x-5">
        {bands.map((band, i) => (
          <li key={band.label}>
            <a href={`#band-${i + 1}`} className="inline-block py-1">
              {band.label}
            </a>{" "}
            <span className="text-soft">{band.rows.length}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
