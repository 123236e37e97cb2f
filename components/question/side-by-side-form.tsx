import { comparedLineSchema, sideBySideLimits } from "@/lib/schemas/comparison-view";
import type { SideBySideColumn } from "@/lib/domain/side-by-side";
import { claimPlace, printSideBySide, usualLines, type SideBySideView } from "@/lib/domain/side-by-side-address";
import { ColumnForm, PlaceField } from "./column-form";
import { comparedLineWords } from "./column-words";

interface Props {
  path: string;
  view: SideBySideView;
  columns: SideBySideColumn[];
}

/** What is compared, in which order; the order of the claims; and which of both are columns. */
export function SideBySideForm({ path, view, columns }: Props) {
  const claims = columns.map(({ row }) => row.claim);
  const usual = usualLines(view.isTurned);
  return (
    <div className="mt-5 border-t border-hair">
      <ColumnForm
        path={path}
        hidden={[...new URLSearchParams(printSideBySide(claims, view))]}
        name="Columns and lines"
        all={comparedLineSchema.options}
        usual={usual}
        shown={view.lines}
        words={comparedLineWords}
        usualHref={`${path}${printSideBySide(claims, { ...view, lines: usual })}#columns`}
      >
        <select
          name="at-turned"
          aria-label="How the claims stand"
          key={String(view.isTurned)}
          defaultValue={view.isTurned ? "yes" : "no"}
          className="mb-4 border-b border-ink bg-paper py-0.5"
        >
          <option value="no">The claims are columns</option>
          <option value="yes">The claims are lines</option>
        </select>
        <ul className="mb-5 grid gap-x-10 gap-y-2 md:grid-cols-2" aria-label="Claims">
          {columns.map(({ row, letter }) => (
            <PlaceField
              key={row.claim}
              column={claimPlace(row.claim)}
              shown={claims.map(claimPlace)}
              of={claims.length}
              words={{ label: `${letter} ${row.who}, ${row.figure ?? "no figure"}` }}
              hide={claims.length > sideBySideLimits.least ? "taken out" : null}
            />
          ))}
        </ul>
      </ColumnForm>
    </div>
  );
}
