import type { IndexedGraph } from "./build-graph";

/** A figure that is worked out from parts which add up to something else. */
export interface UnclosedSum {
  claim: number;
  parts: number[];
  sum: number;
  stated: number;
}

const saysSum = /\b(?:sum|adds?|added|addition|total|arithmetic|plus|parts?)\b/i;

/** Among some claims, those whose links say that they add up cited figures, and whose stated number is not their sum. */
export function findUnclosedSums(g: IndexedGraph, claims: number[]): UnclosedSum[] {
  const { start, node, link } = g.rests.out;
  return claims.flatMap((claim) => {
    const stated = g.claims[claim]!.estimate?.best ?? null;
    const parts: number[] = [];
    let sum = 0;
    for (let i = start[claim]!; i < start[claim + 1]!; i++) {
      const best = g.claims[node[i]!]?.estimate?.best ?? null;
      const { relation, evidence } = g.citations[link[i]!]!;
      if (best === null || !saysSum.test(`${relation ?? ""} ${evidence ?? ""}`)) continue;
      parts.push(node[i]!);
      sum += best;
    }
    return stated === null || parts.length < 2 || sum === stated ? [] : [{ claim, parts, sum, stated }];
  });
}
