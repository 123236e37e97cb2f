import type { Route } from "next";
import Link from "next/link";
import type { Comparison } from "@/lib/domain/compare-question";
import { describeCount } from "@/lib/domain/describe-estimate";
import { describeRangeEnd, type GroupSummary } from "@/lib/domain/summarise-estimates";

interface LikeGroupsProps {
  comparison: Comparison;
  sideBySide: string;
  /** The address with the median, or without it where it is shown. */
  medianLink: string;
  isMedianShown: boolean;
}

/** Which figures may be held against each other: those that agree in unit, basis, period and place. */
export function LikeGroups({ comparison, sideBySide, medianLink, isMedianShown }: LikeGroupsProps) {
  const { likeGroups, alone, notPlaced } = comparison;
  return (
    <section aria-labelledby="like">
      <h2 id="like">Like for like</h2>
      {likeGroups.length === 0 ? (
        <p className="max-w-[44em]">No two of these figures agree in what they count, of when and of where.</p>
      ) : (
        <ul className="max-w-[60em]">
          {likeGroups.map((group) => (
            <LikeGroup key={group.label} group={group} sideBySide={sideBySide} />
          ))}
        </ul>
      )}
      <p className="mt-3 max-w-[44em] text-sm text-soft">
        {alone > 0 && `${alone} ${alone === 1 ? "figure has" : "figures have"} no like here. `}
        {notPlaced > 0 && `${notPlaced} cannot be placed, since what they count, when or where is not stated. `}
        There is no mean.{" "}
        {likeGroups.length > 0 && (
          <Link href={medianLink as Route} scroll={false} prefetch={false} className="no-print">
            {isMedianShown ? "Leave out the median" : "Give the median of each group"}
          </Link>
        )}
      </p>
    </section>
  );
}

function LikeGroup({ group, sideBySide }: { group: GroupSummary; sideBySide: string }) {
  const { label, claims, lowest, highest, conflictCount, median } = group;
  const chosen = claims.slice(0, 5);
  return (
    <li className="border-b border-grid py-1.5">
      <span className="font-medium">{label}</span>: {claims.length} estimates
      {lowest && `, lowest ${describeRangeEnd(lowest)}`}
      {highest && `, highest ${describeRangeEnd(highest)}`}
      {group.openAbove && ", open above"}
      {median !== null && `, median ${describeCount(median)}`}.{" "}
      {conflictCount > 0
        ? `${conflictCount} ${conflictCount === 1 ? "pair" : "pairs"} cannot both hold.`
        : "All of them can hold together."}{" "}
      <Link
        href={`${sideBySide}?claims=${chosen.map(encodeURIComponent).join(",")}` as Route}
        prefetch={false}
        className="no-print"
      >
        Side by side
      </Link>
      {claims.length > chosen.length && <span className="text-soft no-print"> (the first five)</span>}
    </li>
  );
}
