import type { Scope } from "@/lib/schemas/scope";
import type { IndexedGraph } from "./build-graph";
import type { GraphClaim } from "./graph";
import { describePlace } from "./describe-scope";
import { describePeriod } from "./describe-period";
import { edtfInterval } from "./edtf-interval";
import { areDisjoint, estimateInterval } from "./estimate-interval";
import { unitKey } from "./read-unit";
import { countingBasisWords } from "./words-for";

/** Claims that count the same thing, in the same period and place, in the same unit. */
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
  const groups = new Map<string, { label: string; claims: GraphClaim[] }>();
  const notStated: string[] = [];
  for (const id of new Set(claimIds)) {
    const claim = g.claims[g.claimNumber.get(id) ?? -1];
    if (!claim?.estimate) continue;
    const key = likeKey(claim.scope, claim.estimate.unit);
    if (key === null) {
      notStated.push(id);
      continue;
    }
    const group = groups.get(key);
    if (group) group.claims.push(claim);
    else groups.set(key, { label: labelOf(claim.scope!, g), claims: [claim] });
  }
  const list = Array.from(groups.values(), ({ label, claims }) => ({
    label,
    claims: claims.map((c) => c.id),
    ...conflictsOf(claims),
  }));
  return { groups: list, notStated };
}

/** A key that two figures share exactly when they may be compared, or null where what is counted, when or where is not stated. */
export function likeKey(scope: Scope | null, unit: string): string | null {
  if (!scope || scope.countingBasis === "notStated" || scope.countingBasis === "mixed" || scope.temporal === null)
    return null;
  const interval = edtfInterval(scope.temporal);
  const period = interval ? [interval.from, interval.to] : scope.temporal;
  const place = scope.place ?? (scope.spatial === null ? null : [scope.spatial.trim().toLowerCase()]);
  if (place === null) return null;
  return JSON.stringify([
    unitKey(unit),
    scope.countingBasis,
    period,
    place,
    scope.population?.trim().toLowerCase() ?? null,
  ]);
}

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
