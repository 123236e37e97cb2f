import type { CountingBasis } from "@/lib/schemas/scope";
import type { IndexedGraph } from "./build-graph";
import { relateBases } from "./compare-scopes";
import { describeCount, describeEstimate, isCeiling, isFloor } from "./describe-estimate";
import { describePeriod } from "./describe-period";
import { describePlace } from "./describe-scope";
import { statedCount } from "./estimate-interval";
import type { GraphClaim } from "./graph";
import { describeReconciliation, fewestDistinctions } from "./fewest-distinctions";
import { groupBy } from "./group-by";
import { likeForLike } from "./like-for-like";
import { nameClaim } from "./name-claim";
import { originFamilies } from "./origin-families";
import { sumsThatStayOpen } from "./open-sums";
import { countingBasisWords } from "./words-for";

/** One reason why figures differ: a heading, a sentence or two that name who says what, and the claims concerned. */
export interface Disagreement {
  heading: string;
  text: string;
  claims: string[];
}

/** At most this many examples are named in one sentence; how many more there are is said. */
const mostNamed = 4;

/** What is known beside the graph: the notes of claims by slug, and claims beside the compared ones whose sums are looked at too. */
export interface Beside {
  noteOf?: (claim: string) => string | null;
  alongside?: string[];
}

/** Why the estimates among some claims disagree, from what is recorded alone. Attributed and without judgement; empty where nothing is. */
export function explainDisagreement(
  g: IndexedGraph,
  claimIds: Iterable<string>,
  { noteOf = () => null, alongside = [] }: Beside = {},
): Disagreement[] {
  const compared = [...claimIds];
  const numbers = estimatesAmong(g, compared);
  const withOthers = estimatesAmong(g, [...compared, ...alongside]);
  const reasons = [
    byFewest,
    byBasis,
    byPeriod,
    byPlace,
    byScopeOfOneNumber,
    byBoundOfOneNumber,
    byTenfold,
    byOrigin,
    () => sumsThatStayOpen(g, withOthers, noteOf),
    byConflict,
  ];
  return reasons.flatMap((reason) => reason(g, numbers) ?? []);
}

const estimatesAmong = (g: IndexedGraph, claimIds: string[]) =>
  [...new Set(claimIds)].flatMap((id) => {
    const claim = g.claimNumber.get(id);
    return claim !== undefined && g.claims[claim]!.estimate ? [claim] : [];
  });

type Reason = (g: IndexedGraph, claims: number[]) => Disagreement | null;

const countOf = (g: IndexedGraph, claim: number) => statedCount(g.claims[claim]!.estimate!);
const figure = (g: IndexedGraph, claim: number) => describeEstimate(g.claims[claim]!.estimate!);
const ids = (g: IndexedGraph, claims: number[]) => claims.map((claim) => g.claims[claim]!.id);

function list(parts: string[], more: number): string {
  return `${parts.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`;
}

/** One example for each value of a distinction, from the lowest figure to the highest. */
function contrast(
  g: IndexedGraph,
  heading: string,
  groups: Map<string, number[]>,
  say: (claim: number, key: string) => string,
): Disagreement | null {
  if (groups.size < 2) return null;
  const examples = Array.from(groups, ([key, claims]) => ({
    key,
    claim: claims.reduce((a, b) => (countOf(g, b) > countOf(g, a) ? b : a)),
  }));
  examples.sort((a, b) => countOf(g, a.claim) - countOf(g, b.claim));
  const named = examples.length <= mostNamed ? examples : [...examples.slice(0, mostNamed - 1), examples.at(-1)!];
  const text = list(
    named.map(({ claim, key }) => say(claim, key)),
    examples.length - named.length,
  );
  return {
    heading,
    text,
    claims: ids(
      g,
      named.map(({ claim }) => claim),
    ),
  };
}

const groupStated = (g: IndexedGraph, claims: number[], keyOf: (claim: GraphClaim) => string | null) =>
  groupBy(claims, (claim) => keyOf(g.claims[claim]!));

const basisOf = ({ scope }: GraphClaim) => (!scope || scope.countingBasis === "notStated" ? null : scope.countingBasis);

const byBasis: Reason = (g, claims) =>
  contrast(
    g,
    "They count different things",
    groupStated(g, claims, basisOf),
    (claim, key) => `${figure(g, claim)} in ${nameClaim(g, claim)} counts ${countingBasisWords[key as CountingBasis]}`,
  );

const byPeriod: Reason = (g, claims) =>
  contrast(
    g,
    "They cover different periods",
    groupStated(g, claims, ({ scope }) => (scope?.temporal ? describePeriod(scope.temporal) : null)),
    (claim, key) => `${figure(g, claim)} in ${nameClaim(g, claim)} is for ${key}`,
  );

const byPlace: Reason = (g, claims) =>
  contrast(
    g,
    "They cover different territories",
    groupStated(g, claims, ({ scope }) => (scope ? describePlace(scope, g.graph.places) : null)),
    (claim, key) => `${figure(g, claim)} in ${nameClaim(g, claim)} is for ${key}`,
  );

const byCount = (g: IndexedGraph, claims: number[]) =>
  groupStated(g, claims, ({ estimate }) => String(statedCount(estimate!)));

const highestFirst = (g: IndexedGraph, claims: number[]) =>
  [...byCount(g, claims)].toSorted((a, b) => Number(b[0]) - Number(a[0]));

/** Numbers that several works give for unlike things, the highest first. */
const byScopeOfOneNumber: Reason = (g, claims) => {
  const found = highestFirst(g, claims).flatMap(([count, sharing]) => {
    const scopes = groupStated(g, sharing, basisOf);
    const bases = [...scopes.keys()] as CountingBasis[];
    const unlike = bases.filter((a) => bases.some((b) => a !== b && relateBases(a, b) !== "comparable"));
    if (unlike.length < 2) return [];
    const named = unlike.slice(0, mostNamed).map((basis) => ({ basis, claim: scopes.get(basis)![0]! }));
    const parts = named.map(({ basis, claim }) => `in ${nameClaim(g, claim)}, ${countingBasisWords[basis]}`);
    return [
      {
        text: `${describeCount(Number(count))} is, ${list(parts, unlike.length - named.length)}`,
        claims: named.map((n) => n.claim),
      },
    ];
  });
  return together(g, found, "One number, two scopes");
};

/** Numbers that are given with unlike bounds, the highest first. */
const byBoundOfOneNumber: Reason = (g, claims) => {
  const side = (claim: GraphClaim) =>
    isFloor(claim.estimate!.bound) ? "floor" : isCeiling(claim.estimate!.bound) ? "ceiling" : "neither";
  const found = highestFirst(g, claims).flatMap(([count, sharing]) => {
    const sides = groupStated(g, sharing, side);
    if (sides.size < 2) return [];
    const named = [...sides.values()].map((group) => group[0]!);
    const parts = named.map((claim) => `“${figure(g, claim)}” in ${nameClaim(g, claim)}`);
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

const byFewest: Reason = (g, claims) => {
  const found = fewestDistinctions(g, ids(g, claims));
  const text = found && describeReconciliation(found);
  if (!text) return null;
  const named = found.left.slice(0, mostNamed).map((pair) => {
    const [a, b] = pair.map((id) => g.claimNumber.get(id)!);
    return `${figure(g, a!)} in ${nameClaim(g, a!)} and ${figure(g, b!)} in ${nameClaim(g, b!)}`;
  });
  const left = named.length > 0 ? ` Left: ${list(named, found.after - named.length)}` : "";
  return { heading: "The fewest distinctions that reconcile them", text: text + left, claims: found.left.flat() };
};

/** Two figures of one origin of which one has one nought more. */
const byTenfold: Reason = (g, claims) => {
  const counts = byCount(g, claims);
  for (const { claims: family } of originFamilies(g, ids(g, claims)).families) {
    const members = new Set(family);
    for (const [count, sharing] of counts) {
      const small = sharing.find((claim) => members.has(g.claims[claim]!.id));
      const large = counts.get(String(Number(count) * 10))?.find((claim) => members.has(g.claims[claim]!.id));
      if (small === undefined || large === undefined || Number(count) === 0) continue;
      const text = `${figure(g, small)} in ${nameClaim(g, small)} and ${figure(g, large)} in ${nameClaim(g, large)} share an origin and differ by the factor ten.`;
      return { heading: "One digit more", text, claims: ids(g, [small, large]) };
    }
  }
  return null;
};

const byOrigin: Reason = (g, claims) => {
  const { families, unknownCount } = originFamilies(g, ids(g, claims));
  const shared = families
    .filter((family) => family.claims.length > 1)
    .toSorted((a, b) => b.claims.length - a.claims.length);
  if (shared.length === 0) return null;
  const parts = shared
    .slice(0, mostNamed)
    .map((family) => `${family.claims.length} estimates go back to ${family.name}`);
  const unknown = unknownCount > 0 ? ` Of ${unknownCount} the lineage is not recorded.` : "";
  return {
    heading: "Some share an origin",
    text: list(parts, shared.length - parts.length) + unknown,
    claims: shared.flatMap((family) => family.claims),
  };
};

const byConflict: Reason = (g, claims) => {
  const groups = likeForLike(g, ids(g, claims)).groups.filter((group) => group.conflictCount > 0);
  const first = groups[0]?.conflicts[0];
  if (!first) return null;
  const [a, b] = [g.claimNumber.get(first[0])!, g.claimNumber.get(first[1])!];
  const total = groups.reduce((sum, group) => sum + group.conflictCount, 0);
  const more = total > 1 ? ` There are ${total} such pairs.` : "";
  const text = `For ${groups[0]!.label}, ${figure(g, a)} in ${nameClaim(g, a)} and ${figure(g, b)} in ${nameClaim(g, b)} cannot both hold.${more}`;
  return { heading: "Compared like with like, these stay in conflict", text, claims: [...first] };
};
