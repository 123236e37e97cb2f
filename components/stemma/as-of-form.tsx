import { stemmaQuery } from "@/lib/domain/stemma-address";
import type { Seen } from "./stemma-view";

/** What was left out of a stemma that is seen as of a year. */
export interface LeftOut {
  laterSources: number;
  undatedSources: number;
  claimsLeftOut: number;
}

const works = (n: number, words: string) => `${n.toLocaleString("en")} ${words} ${n === 1 ? "work" : "works"}`;

/** Chooses the year as of which a chain is seen, and says what that leaves out. */
export function AsOfForm({ seen, leftOut, years }: { seen: Seen; leftOut: LeftOut | null; years: number[] }) {
  const { asOf } = seen.wanted;
  if (asOf === null && new Set(years).size < 2) return null;
  return (
    <form action={`${seen.path}#stemma`} className="text-sm flex flex-wrap items-baseline gap-x-3 gap-y-1 mb-4">
      {Object.entries(seen.others ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label className="no-print">
        <span className="text-soft">As it could have been known in </span>
        <input
          name="asof"
          type="number"
          inputMode="numeric"
          min={-9999}
          max={9999}
          defaultValue={asOf ?? ""}
          list="stemma-years"
          className="w-20 border-b border-soft bg-transparent px-1"
        />
      </label>
      <datalist id="stemma-years">
        {[...new Set(years)]
          .sort((a, b) => a - b)
          .map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
      </datalist>
      <button type="submit" className="no-print text-accent underline underline-offset-2 cursor-pointer min-h-6">
        Show
      </button>
      {asOf !== null && (
        <>
          <span>
            As of {asOf}
            {leftOut && leftOut.laterSources + leftOut.undatedSources > 0
              ? `: ${[leftOut.laterSources > 0 ? works(leftOut.laterSources, "later") : "", leftOut.undatedSources > 0 ? works(leftOut.undatedSources, "undated") : ""].filter(Boolean).join(" and ")} left out.`
              : ": nothing is left out."}
          </span>
          <a
            className="no-print"
            href={`${seen.path}${stemmaQuery({ ...seen.wanted, asOf: null }, seen.others)}#stemma`}
          >
            All years
          </a>
        </>
      )}
    </form>
  );
}
