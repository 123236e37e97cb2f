import type { CountingBasis } from "@/lib/schemas/scope";
import type { IndexedGraph } from "./build-graph";
import { describePeriod } from "./describe-period";
import { describePlace } from "./describe-scope";
import { describeReconciliation, fewestDistinctions } from "./fewest-distinctions";
import { likeForLike } from "./like-for-like";
import { byBoundOfOneNumber, byScopeOfOneNumber, byTenfold } from "./one-number";
import { type NotedSum, sumsThatStayOpen } from "./open-sums";
import { originFamilies } from "./origin-families";
import { partsAboveWholes } from "./part-above-whole";
import {
  basisOf,
  countOf,
  figure,
  groupStated,
  ids,
  list,
  mostNamed,
  type Disagreement,
  type Reason,
} from "./say-disagreement";
import { countingBasisWords } from "./words-for";

export type { Disagreement } from "./say-disagreement";

/** What is known beside the graph: the sums noted with claims by slug, and claims beside the compared ones whose sums are looked at too. */
export interface Beside {
  notedSums?: ReadonlyMap<string, NotedSum>;
  alongside?: string[];
}

/** Why the estimates among some claims disagree, from what is recorded alone. Attributed and without judgement; empty where nothing is. */
export function explainDisagreement(
  g: IndexedGraph,
  claimIds: Iterable<string>,
  { notedSums = new Map(), alongside = [] }: Beside = {},
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
    byPart,
    byTenfold,
    byOrigin,
    () => sumsThatStayOpen(g, withOthers, notedSums),
    byConflict,
  ];
  return reasons.flatMap((reason) => reason(g, numbers) ?? []);
}

const estimatesAmong = (g: IndexedGraph, claimIds: string[]) =>
  [...new Set(claimIds)].flatMap((id) => {
    const claim = g.claimNumber.get(id);
    return claim !== undefined && g.claims[claim]!.estimate ? [claim] : [];
  });

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

const byBasis: Reason = (g, claims) =>
  contrast(
    g,
    "They count different things",
    groupStated(g, claims, basisOf),
    (claim, key) => `${figure(g, claim)} counts ${countingBasisWords[key as CountingBasis]}`,
  );

const byPeriod: Reason = (g, claims) =>
  contrast(
    g,
    "They cover different periods",
    groupStated(g, claims, ({ scope }) => (scope?.temporal ? describePeriod(scope.temporal) : null)),
    (claim, key) => `${figure(g, claim)} is for ${key}`,
  );

const byPlace: Reason = (g, claims) =>
  contrast(
    g,
    "They cover different territories",
    groupStated(g, claims, ({ scope }) => (scope ? describePlace(scope, g.graph.places) : null)),
    (claim, key) => `${figure(g, claim)} is for ${key}`,
  );

const byFewest: Reason = (g, claims) => {
  const found = fewestDistinctions(g, ids(g, claims));
  const text = found && describeReconciliation(found);
  if (!text) return null;
  const pairs = found.left < found.like || found.like === 0 ? sayPairs(g, found.pairs, found.left) : "";
  return { heading: "The fewest distinctions that reconcile them", text: text + pairs, claims: found.pairs.flat() };
};

/** Pairs in words: " They are: 1 (A) and 2 (B); …". */
function sayPairs(g: IndexedGraph, pairs: [string, string][], count: number): string {
  if (pairs.length === 0) return "";
  const named = pairs.slice(0, mostNamed).map((pair) => pair.map((id) => figure(g, g.claimNumber.get(id)!)).join(" and "));
  return ` ${count === 1 ? "It is" : "They are"}: ${list(named, count - named.length)}`;
} // prettier-ignore

/** Parts that come out larger than what they are part of. */
const byPart: Reason = (g, claims) => {
  const found = partsAboveWholes(g, claims);
  if (found.length === 0) return null;
  const say = ({ part, whole, words }: (typeof found)[number]) =>
    `${figure(g, part)} lies above ${figure(g, whole)}, of which it counts a part (${words})`;
  const shown = found.slice(0, mostNamed);
  const text = list(shown.map(say), found.length - shown.length);
  return {
    heading: "A part above its whole",
    text,
    claims: ids(
      g,
      shown.flatMap(({ part, whole }) => [part, whole]),
    ),
  };
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
  if (groups.length === 0) return null;
  const total = groups.reduce((sum, group) => sum + group.conflictCount, 0);
  const shown = groups.slice(0, mostNamed);
  const parts = shown.map(({ label, conflicts, conflictCount }) => {
    const [a, b] = conflicts[0]!.map((id) => figure(g, g.claimNumber.get(id)!));
    const many = conflictCount === 1 ? "" : groups.length === 1 ? "as " : `${conflictCount} pairs, as `;
    return `for ${label}, ${many}${a} and ${b}`;
  });
  const head = total === 1 ? "One pair of like figures cannot both hold: " : `${total} pairs of like figures cannot both hold: `;
  return {
    heading: "Compared like with like, these stay in conflict",
    text: head + list(parts, groups.length - shown.length),
    claims: shown.flatMap((group) => group.conflicts[0]!),
  };
}; // prettier-ignore
