import Link from "next/link";
import { SightingMark } from "@/components/ui/sighting-mark";
import type { ComparisonRow } from "@/lib/domain/comparison-row";
import { WorkName } from "./work-name";

/** Claims that give no total: authors who say that none can be given, in their words. */
export function UncountableClaims({ rows }: { rows: ComparisonRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="uncountable">
      <h2 id="uncountable">No total given, or said to be uncountable</h2>
      <ul className="grid max-w-[60rem] gap-y-5">
        {rows.map((row) => (
          <li key={row.claim} className="break-inside-avoid">
            {row.wording ? (
              <blockquote className="quotation text-xl!" lang={row.language ?? undefined}>
                {row.wording}
              </blockquote>
            ) : (
              <p>{row.label}</p>
            )}
            <p className="mt-1 text-sm text-soft">
              <ClaimLine row={row} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Other claims that speak to the question: with a figure, but not one that a band could hold. */
export function BesideClaims({ rows }: { rows: ComparisonRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="beside">
      <h2 id="beside">Also said, but not to be set beside these</h2>
      <p className="mb-3 max-w-[44em] text-soft">
        These claims speak to the question and count something else, or a part, or give no number that could be drawn.
      </p>
      <ul className="max-w-[60rem]">
        {rows.map((row) => (
          <li key={row.claim} className="border-b border-grid py-1.5">
            <span className="font-medium">{row.figure ?? "no figure"}</span>
            {row.counted && <>: {row.counted}</>}
            {row.period && <>, {row.period}</>}
            <span className="block text-sm text-soft">
              <ClaimLine row={row} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ClaimLine({ row }: { row: ComparisonRow }) {
  return (
    <>
      <Link href={`/claims/${row.claim}`} prefetch={false}>
        {row.who}
      </Link>
      , <WorkName row={row} />; <SightingMark kind={row.sighting.kind} />
    </>
  );
}
