import type { Comparison } from "@/lib/domain/compare-question";
import type { ComparisonView } from "@/lib/schemas/comparison-view";

/** What a view leaves out, and why. */
export function LeftOutNote({ comparison, view }: { comparison: Comparison; view: ComparisonView }) {
  const { later, undated, sameOrigin, filtered } = comparison.leftOut;
  const parts = [
    later > 0 && `${later} in works issued after ${view.asOf}`,
    undated > 0 && `${undated} in works without a year, of which it cannot be told whether they were there`,
    sameOrigin > 0 && `${sameOrigin} that share an origin with one shown`,
    filtered > 0 && `${filtered} by the filters`,
  ].filter(Boolean);
  const isCeiling = view.show === "one-per-origin" && comparison.unknownLineage > 0;
  if (parts.length === 0 && !isCeiling) return null;
  return (
    <p className="mt-3 max-w-[58em] text-sm text-soft">
      {parts.length > 0 && <>Left out: {parts.join("; ")}. </>}
      {isCeiling &&
        `Of ${comparison.unknownLineage} the lineage is not recorded, so ${comparison.shown} is a ceiling on the origins, not a count of them. `}
      {view.show === "no-tertiary" &&
        "“No encyclopaedias” leaves out encyclopaedias and dictionaries, and what is known only through them."}
    </p>
  );
}
