import type { Estimate } from "@/lib/schemas/estimate";
import type { Scope } from "@/lib/schemas/scope";
import { areLike, compareScopes, type DimensionComparison, type Places } from "./compare-scopes";
import { areDisjoint, estimateInterval } from "./estimate-interval";
import { unitKey } from "./read-unit";

/** A figure with what it counts. */
export interface ScopedEstimate {
  estimate: Estimate;
  scope: Scope | null;
}

/**
 * Whether two figures can both hold. `compatible` and `conflicting` are said only of like and like; else `incomparable`,
 * with the dimensions that differ or are not stated, in words.
 */
export type EstimateComparison =
  | { kind: "compatible"; dimensions: DimensionComparison[] }
  | { kind: "conflicting"; dimensions: DimensionComparison[] }
  | { kind: "incomparable"; because: string[]; dimensions: DimensionComparison[] };

/** Compares two figures: unit, counting basis, period and place must agree before their intervals are held together. */
export function compareEstimates(a: ScopedEstimate, b: ScopedEstimate, places?: Places): EstimateComparison {
  const dimensions = compareScopes(a.scope, b.scope, places);
  const sameUnit = unitKey(a.estimate.unit) === unitKey(b.estimate.unit);
  if (!sameUnit || !areLike(dimensions)) {
    const because = dimensions.filter((d) => d.relation !== "comparable").map((d) => d.words);
    if (!sameUnit) because.unshift(`the unit: ${a.estimate.unit} against ${b.estimate.unit}`);
    return { kind: "incomparable", because, dimensions };
  }
  const disjoint = areDisjoint(estimateInterval(a.estimate), estimateInterval(b.estimate));
  return { kind: disjoint ? "conflicting" : "compatible", dimensions };
}
