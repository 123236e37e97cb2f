import type { Scope } from "@/lib/schemas/scope";
import type { IndexedGraph } from "./build-graph";
import type { GraphClaim } from "./graph";
import { describePlace } from "./describe-scope";
import { describePeriod } from "./describe-period";
import { areDisjoint, estimateInterval } from "./estimate-interval";
import { groupBy } from "./group-by";
import { likePeriods } from "./like-periods";
import { unitKey } from "./read-unit";
import { countingBasisWords } from "./words-for";

/** Claims that count the same thing, in the same period (but for the precision of its dates) and place, in the same unit. */
export interface LikeGroup {
  /** What they have in common: "executions, 1918, Petrograd". */
  label: string;
  claims: string[];
  /** Pairs whose intervals have nothing in common. At most `mostConflicts` are listed; `conflictCount` is exact. */
  conflicts: [string, string][];
  conflictCount: number;
}

/** Groups of like estimates, and those that can't be placed since what they count, when or where is not stated. */
export interface LikeForLike {
  groups: LikeGroup[];
  notStated: string[];
}

const mostConflicts = 50;

/** Sorts estimates into groups that may be compared. Claims without a figure are left out. Linear, but for the sorting of a group. */
export function likeForLike(g: IndexedGraph, claimIds: Iterable<string>): LikeForLike {
  const figures = [...new Set(claimIds)].flatMap((id) => {
    const claim = g.claims[g.claimNumber.get(id) ?? -1];
    return claim?.estimate ? [claim] : [];
  });
  const periods = likePeriods(figures.flatMap(({ scope }) => scope?.temporal ?? []));
  const keyOf = ({ scope, estimate }: GraphClaim) => {
    const parts = likeParts(scope, estimate!.unit, periods);
    return parts && JSON.stringify(parts);
  };
  const groups = Array.from(groupBy(figures, keyOf).values(), (claims) => ({
    label: labelOf(coarsest(claims, periods).scope!, g),
    claims: claims.map((claim) => claim.id),
    ...conflictsOf(claims),
  }));
  const notStated = figures.filter((claim) => keyOf(claim) === null).map((claim) => claim.id);
  return { groups, notStated };
}

/** What two figures must share to be held against each other: what is counted (with its unit and of whom), when and where. */
export interface LikeParts {
  basis: string;
  period: string;
  place: string;
}

/** What a figure shares with its likes, or null where what is counted, when or where is not stated. `periods`: see `likePeriods`. */
export function likeParts(scope: Scope | null, unit: string, periods: Map<string, string>): LikeParts | null {
  if (!scope || scope.countingBasis === "notStated" || scope.countingBasis === "mixed" || scope.temporal === null)
    return null;
  const place = scope.place ?? (scope.spatial === null ? null : `“${scope.spatial.trim().toLowerCase()}”`);
  if (place === null) return null;
  const population = scope.population?.trim().toLowerCase() ?? "";
  return {
    basis: [unitKey(unit), scope.countingBasis, population].join("\n"),
    period: periods.get(scope.temporal) ?? scope.temporal,
    place,
  };
}

/** The claim whose period gives the group its name. */
const coarsest = (claims: GraphClaim[], periods: Map<string, string>): GraphClaim =>
  claims.find(({ scope }) => periods.get(scope!.temporal!) === scope!.temporal) ?? claims[0]!;

function labelOf(scope: Scope, g: IndexedGraph): string {
  const parts = [countingBasisWords[scope.countingBasis], scope.population && `of ${scope.population}`];
  parts.push(scope.temporal && describePeriod(scope.temporal), describePlace(scope, g.graph.places));
  return parts.filter(Boolean).join(", ");
}

/** Pairs of disjoint intervals: after sorting by the low end, those that begin above another's high end. */
function conflictsOf(claims: GraphClaim[]): Pick<LikeGroup, "conflicts" | "conflictCount"> {
  const spans = claims.map((claim) => ({ id: claim.id, span: estimateInterval(claim.estimate!) }));
  const byLow = spans.toSorted((a, b) => (a.span.low ?? 0) - (b.span.low ?? 0));
  const lows = byLow.map(({ span }) => span.low ?? 0);
  const conflicts: [string, string][] = [];
  let conflictCount = 0;
  for (const lower of byLow) {
    const first = firstAbove(lows, lower.span.high ?? Infinity);
    conflictCount += byLow.length - first;
    for (let i = first; i < byLow.length && conflicts.length < mostConflicts; i++)
      if (areDisjoint(lower.span, byLow[i]!.span)) conflicts.push([lower.id, byLow[i]!.id]);
  }
  return { conflicts, conflictCount };
}

function firstAbove(sorted: number[], value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! > value) to = middle;
    else from = middle + 1;
  }
  return from;
}
