import type { CountingBasis } from "@/lib/schemas/scope";
import type { IndexedGraph } from "./build-graph";
import { relateBases } from "./compare-scopes";
import { describeCount, describeEstimate, isCeiling, isFloor } from "./describe-estimate";
import { statedCount } from "./estimate-interval";
import type { GraphClaim } from "./graph";
import { nameClaim } from "./name-claim";
import { originFamilies } from "./origin-families";
import { basisOf, figure, groupStated, ids, list, mostNamed, type Disagreement, type Reason } from "./say-disagreement";
import { countingBasisWords } from "./words-for";

const byCount = (g: IndexedGraph, claims: number[]) =>
  groupStated(g, claims, ({ estimate }) => String(statedCount(estimate!)));

const highestFirst = (g: IndexedGraph, claims: number[]) =>
  [...byCount(g, claims)].toSorted((a, b) => Number(b[0]) - Number(a[0]));

/** Numbers that several works give for unlike things, the highest first. */
export const byScopeOfOneNumber: Reason = (g, claims) => {
  const found = highestFirst(g, claims).flatMap(([count, sharing]) => {
    const scopes = groupStated(g, sharing, basisOf);
    const bases = [...scopes.keys()] as CountingBasis[];
    const unlike = bases.filter((a) => bases.some((b) => a !== b && relateBases(a, b) !== "comparable"));
    if (unlike.length < 2) return [];
    const named = unlike.slice(0, mostNamed).map((basis) => ({ basis, claim: scopes.get(basis)![0]! }));
    const parts = named.map(({ basis, claim }) => `${countingBasisWords[basis]} (${nameClaim(g, claim)})`);
    return [
      {
        text: `${describeCount(Number(count))} counts ${list(parts, unlike.length - named.length)}`,
        claims: named.map((n) => n.claim),
      },
    ];
  });
  return together(g, found, "One number, two scopes");
};

/** Numbers that are given with unlike bounds, the highest first. */
export const byBoundOfOneNumber: Reason = (g, claims) => {
  const side = (claim: GraphClaim) =>
    isFloor(claim.estimate!.bound) ? "floor" : isCeiling(claim.estimate!.bound) ? "ceiling" : "neither";
  const found = highestFirst(g, claims).flatMap(([count, sharing]) => {
    const sides = groupStated(g, sharing, side);
    if (sides.size < 2) return [];
    const named = [...sides.values()].map((group) => group[0]!);
    const parts = named.map((claim) => `“${describeEstimate(g.claims[claim]!.estimate!)}” (${nameClaim(g, claim)})`);
    return [{ text: `${describeCount(Number(count))} stands as ${list(parts, 0)}`, claims: named }];
  });
  return together(g, found, "One number, unlike bounds");
};

/** Up to two numbers said in one paragraph. */
function together(g: IndexedGraph, found: { text: string; claims: number[] }[], heading: string): Disagreement | null {
  if (found.length === 0) return null;
  const shown = found.slice(0, 2);
  return {
    heading,
    text: shown.map((f) => f.text).join(" "),
    claims: ids(
      g,
      shown.flatMap((f) => f.claims),
    ),
  };
}

/** Two figures of one origin of which one has one nought more. */
export const byTenfold: Reason = (g, claims) => {
  const counts = byCount(g, claims);
  for (const { claims: family } of originFamilies(g, ids(g, claims)).families) {
    const members = new Set(family);
    for (const [count, sharing] of counts) {
      const small = sharing.find((claim) => members.has(g.claims[claim]!.id));
      const large = counts.get(String(Number(count) * 10))?.find((claim) => members.has(g.claims[claim]!.id));
      if (small === undefined || large === undefined || Number(count) === 0) continue;
      const text = `${figure(g, small)} and ${figure(g, large)} share an origin and differ by the factor ten.`;
      return { heading: "One digit more", text, claims: ids(g, [small, large]) };
    }
  }
  return null;
};
