import type { IndexedGraph } from "./build-graph";
import { describeCount, describeEstimate, isCeiling, isFloor } from "./describe-estimate";
import { estimateInterval, statedCount } from "./estimate-interval";
import type { GraphClaim } from "./graph";
import { likeForLike, type LikeGroup } from "./like-for-like";
import { originFamilies, type Independence } from "./origin-families";

/** One end of a range: the claim that states it, the count, and its figure with the bound in words. */
export interface RangeEnd {
  claim: string;
  count: number;
  words: string;
  /** Whether its figure has two ends of which this is one. */
  isOfRange: boolean;
}

/** An end in words: the number, and the range that it is an end of, where the figure is one: "5,700, of 5,700 to 15,000". */
export function describeRangeEnd({ count, words, isOfRange }: RangeEnd): string {
  return isOfRange ? `${describeCount(count)}, of ${words}` : words;
}

/** What is said of like estimates: nothing is averaged. */
export interface GroupSummary extends LikeGroup {
  /** The lowest stated floor. An "up to" is never one. Null where no estimate states a floor. */
  lowest: RangeEnd | null;
  /** The highest stated ceiling. An "at least" is never one. Null where no estimate states a ceiling. */
  highest: RangeEnd | null;
  /** Whether some estimate leaves its upper side open at or above the highest ceiling. */
  openAbove: boolean;
  /** The median of the stated counts, only where it was asked for. */
  median: number | null;
}

/** A summary of estimates: how many, how many origins, and ranges within groups of like estimates only. */
export interface EstimateSummary extends Independence {
  /** "14 estimates, 5 independent origins, 3 of unknown lineage". */
  words: string;
  groups: GroupSummary[];
  notStated: string[];
}

/** Summarises the estimates among some claims. Nothing is pooled across groups; there is no mean. */
export function summariseEstimates(
  g: IndexedGraph,
  claimIds: Iterable<string>,
  options: { median?: boolean } = {},
): EstimateSummary {
  const claims = [...new Set(claimIds)].filter((id) => g.claims[g.claimNumber.get(id) ?? -1]?.estimate);
  const independence = originFamilies(g, claims);
  const { groups, notStated } = likeForLike(g, claims);
  const summaries = groups.map((group) => ({
    ...group,
    ...rangeOf(g, group.claims),
    median: options.median ? medianOf(g, group.claims) : null,
  }));
  return { ...independence, words: independenceWords(independence), groups: summaries, notStated };
}

/** The line over any range: how many estimates, how many independent origins, how many of unknown lineage. */
export function independenceWords({
  estimates,
  independentOrigins,
  unknownCount,
}: Pick<Independence, "estimates" | "independentOrigins" | "unknownCount">): string {
  const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
  const unknown = unknownCount > 0 ? `, ${unknownCount} of unknown lineage` : "";
  return `${count(estimates, "estimate", "estimates")}, ${count(independentOrigins, "independent origin", "independent origins")}${unknown}`;
}

/** Lowest floor and highest ceiling of like claims, by slug; for a band that a person made, the same rules hold. */
export function rangeOf(g: IndexedGraph, claimIds: string[]): Pick<GroupSummary, "lowest" | "highest" | "openAbove"> {
  let lowest: RangeEnd | null = null;
  let highest: RangeEnd | null = null;
  let highestFloor = -1;
  for (const claim of claimsOf(g, claimIds)) {
    const estimate = claim.estimate!;
    const { low, high } = estimate;
    const said = {
      claim: claim.id,
      words: describeEstimate(estimate),
      isOfRange: low !== null && high !== null && low !== high,
    };
    const floor = isCeiling(estimate.bound)
      ? estimateInterval(estimate).low
      : (estimate.low ?? estimate.best ?? estimate.high);
    const ceiling = isFloor(estimate.bound)
      ? estimateInterval(estimate).high
      : (estimate.high ?? estimate.best ?? estimate.low);
    if (floor !== null && (lowest === null || floor < lowest.count)) lowest = { ...said, count: floor };
    if (ceiling !== null && (highest === null || ceiling > highest.count)) highest = { ...said, count: ceiling };
    if (isFloor(estimate.bound)) highestFloor = Math.max(highestFloor, floor ?? -1);
  }
  return { lowest, highest, openAbove: highestFloor >= 0 && (highest === null || highestFloor >= highest.count) };
}

const claimsOf = (g: IndexedGraph, ids: string[]): GraphClaim[] =>
  ids.flatMap((id) => {
    const claim = g.claims[g.claimNumber.get(id) ?? -1];
    return claim?.estimate ? [claim] : [];
  });

function medianOf(g: IndexedGraph, ids: string[]): number {
  const counts = claimsOf(g, ids)
    .map((claim) => statedCount(claim.estimate!))
    .toSorted((a, b) => a - b);
  const middle = counts.length >> 1;
  return counts.length % 2 === 1 ? counts[middle]! : (counts[middle - 1]! + counts[middle]!) / 2;
}
