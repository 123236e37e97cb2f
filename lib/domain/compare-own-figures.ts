import type { IndexedGraph } from "./build-graph";
import { compareEstimates } from "./compare-estimates";
import { areDisjoint, estimateInterval } from "./estimate-interval";
import type { GraphClaim } from "./graph";
import { likeForLike } from "./like-for-like";

/** Two figures that one maker gives under one question and that no number fits both, the earlier first. */
export interface OwnPair {
  first: string;
  second: string;
  /** Why they are no contradiction: the dimensions that differ or are not stated, in words. Empty where like stands against like. */
  because: string[];
}

/** One maker's figures held together, question by question. */
export interface OwnFigures {
  /** Pairs of like figures, by the year of the later one. At most 50 of each group of like figures are listed; `count` has all, those not listed under each question that both answer. */
  contradictions: OwnPair[];
  count: number;
  /** Of each figure and the one before it in another work: those that differ and are not alike. */
  unlike: OwnPair[];
  /** Questions under which at least two figures were held together. */
  questions: number;
}

/**
 * Where a maker's figures for the same question leave no number to both, told apart by whether they count the same
 * thing. `questions` holds the claims of each question. Linear, but for sorting by year.
 */
export function compareOwnFigures(g: IndexedGraph, questions: string[][]): OwnFigures {
  const found: OwnFigures = { contradictions: [], count: 0, unlike: [], questions: 0 };
  const order = new Map<string, number>();
  const told = new Set<string>();
  // A claim may answer several questions: a pair is told under the first.
  const isNew = (a: string, b: string) => told.size < told.add(`${a} ${b}`).size;
  for (const ids of questions) {
    const figures = figuresByYear(g, ids);
    if (figures.length < 2) continue;
    found.questions++;
    for (const claim of figures) if (!order.has(claim.id)) order.set(claim.id, order.size);
    for (const group of likeForLike(g, ids).groups) {
      found.count += group.conflictCount;
      for (const [a, b] of group.conflicts) {
        const [first, second] = order.get(a)! <= order.get(b)! ? [a, b] : [b, a];
        if (isNew(first, second)) found.contradictions.push({ first, second, because: [] });
        else found.count--;
      }
    }
    found.unlike.push(...unlikeNeighbours(g, figures).filter(({ first, second }) => isNew(first, second)));
  }
  const yearOf = (pair: OwnPair) => yearIn(g, g.claims[g.claimNumber.get(pair.second)!]!);
  found.contradictions.sort((a, b) => compareYears(yearOf(a), yearOf(b)));
  return found;
}

function figuresByYear(g: IndexedGraph, ids: string[]): GraphClaim[] {
  const claims = [...new Set(ids)].flatMap((id) => g.claims[g.claimNumber.get(id) ?? -1] ?? []);
  return claims.filter((claim) => claim.estimate !== null).toSorted((a, b) => compareYears(yearIn(g, a), yearIn(g, b)));
}

function unlikeNeighbours(g: IndexedGraph, figures: GraphClaim[]): OwnPair[] {
  const pairs: OwnPair[] = [];
  let other: GraphClaim | null = null;
  figures.forEach((claim, i) => {
    const before = figures[i - 1];
    if (before && before.source !== claim.source) other = before;
    if (other === null || !areDisjoint(estimateInterval(other.estimate!), estimateInterval(claim.estimate!))) return;
    const [first, second] = [other, claim].map(({ estimate, scope }) => ({ estimate: estimate!, scope }));
    const compared = compareEstimates(first!, second!, g.graph.places);
    if (compared.kind === "incomparable") pairs.push({ first: other.id, second: claim.id, because: compared.because });
  });
  return pairs;
}

const yearIn = (g: IndexedGraph, claim: GraphClaim): number =>
  g.sources[g.sourceNumber.get(claim.source) ?? -1]?.year ?? Infinity;

const compareYears = (a: number, b: number): number => (a === b ? 0 : a - b);
