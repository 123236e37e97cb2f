import type { IndexedGraph } from "./build-graph";
import { describeEstimate } from "./describe-estimate";
import { statedCount } from "./estimate-interval";
import type { GraphClaim } from "./graph";
import { groupBy } from "./group-by";
import { nameClaim } from "./name-claim";

/** One reason why figures differ: a heading, a sentence or two that name who says what, and the claims concerned. */
export interface Disagreement {
  heading: string;
  text: string;
  claims: string[];
}

/** At most this many examples are named in one sentence; how many more there are is said. */
export const mostNamed = 4;

/** Looks for one reason among claims that have an estimate, by number; null where there is none. */
export type Reason = (g: IndexedGraph, claims: number[]) => Disagreement | null;

/** The number that a figure states. */
export const countOf = (g: IndexedGraph, claim: number) => statedCount(g.claims[claim]!.estimate!);
/** The figure and who gives it where: "up to 2 million (Sergei V. Volkov, in Metapedia)". */
export const figure = (g: IndexedGraph, claim: number) =>
  `${describeEstimate(g.claims[claim]!.estimate!)} (${nameClaim(g, claim)})`;
/** Their slugs. */
export const ids = (g: IndexedGraph, claims: number[]) => claims.map((claim) => g.claims[claim]!.id);

/** "A; B; and 3 more." */
export function list(parts: string[], more: number): string {
  return `${parts.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`;
}

/** Claims by what a key reads off them; those of which it reads nothing are left out. */
export const groupStated = (g: IndexedGraph, claims: number[], keyOf: (claim: GraphClaim) => string | null) =>
  groupBy(claims, (claim) => keyOf(g.claims[claim]!));

/** What is counted, or null where it is not stated. */
export const basisOf = ({ scope }: GraphClaim) =>
  !scope || scope.countingBasis === "notStated" ? null : scope.countingBasis;
