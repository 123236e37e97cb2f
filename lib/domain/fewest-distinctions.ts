import type { IndexedGraph } from "./build-graph";
import { sourceOf } from "./build-graph";
import { areDisjoint, estimateInterval, statedCount, type CountInterval } from "./estimate-interval";
import { groupBy } from "./group-by";
import { likeParts, type LikeParts } from "./like-for-like";
import { likePeriods } from "./like-periods";
import { originFamilies } from "./origin-families";

/** By what figures are told apart before they are held against each other. `bound`: an "up to" is read as a ceiling. */
export const likeDistinctions = ["bound", "basis", "period", "place"] as const;
/** By what like figures may be told apart further. `origin`: figures of one origin are one witness. */
export const furtherDistinctions = ["origin", "year"] as const;
export type Distinction = (typeof likeDistinctions)[number] | (typeof furtherDistinctions)[number];

/** A pair of figures that can't both hold, by slug. */
export type Pair = [string, string];

/**
 * The fewest distinctions after which figures agree, or come nearest to it. Pairs are counted in one way: `before` ≥ `like` ≥ `left`,
 * and `like` is the number of conflicts of `likeForLike` over the same claims.
 */
export interface Reconciliation {
  /** Figures that say what they count, when and where; the others are held against nothing. */
  placed: number;
  notPlaced: number;
  /** Pairs that can't both hold, were all taken as plain numbers for one thing. */
  before: number;
  /** The fewest of `likeDistinctions` that do as much as all of them, and the pairs that they leave. */
  by: Distinction[];
  like: number;
  /** The fewest of `furtherDistinctions` that make those fewest; for `year`, works before it and from it on are held apart. */
  further: Distinction[];
  year: number | null;
  left: number;
  /** Some of the pairs that are left, one at least of each group of like figures that has any. */
  pairs: Pair[];
  /** How many placed figures have no like: nothing contradicts them since there is nothing like them. */
  alone: number;
}

interface Figure {
  id: string;
  point: CountInterval;
  span: CountInterval;
  family: string | null;
  year: number | null;
  like: LikeParts;
}

/** Years at which works are divided that are tried: quantiles of the years that occur. */
const mostYears = 12;
const mostPairs = 20;

/**
 * Tries every set of distinctions, the smallest first, and takes the first that leaves the fewest pairs in conflict. Linear in the
 * figures but for sorting; a bounded number of tries. Null where fewer than two figures are placed.
 */
export function fewestDistinctions(g: IndexedGraph, claimIds: Iterable<string>): Reconciliation | null {
  const { figures, notPlaced } = readFigures(g, claimIds);
  if (figures.length < 2) return null;
  const [by, like] = fewestOf(subsets(likeDistinctions), (set) => hold(figures, set, null).conflicts);
  const whole = new Set<Distinction>(likeDistinctions);
  const tries = subsets(furtherDistinctions).flatMap((set): Try[] =>
    (set.has("year") ? yearsToTry(figures) : [null]).map((year) => ({ set, year })),
  );
  const [best, left] = fewestOf(tries, ({ set, year }) => hold(figures, union(whole, set), year).conflicts);
  const all = union(whole, best.set);
  return {
    placed: figures.length,
    notPlaced,
    before: hold(figures, new Set(), null).conflicts,
    by: [...by],
    like,
    further: [...best.set],
    year: best.year,
    left,
    pairs: listPairs(hold(figures, all, best.year).groups, all, best.year),
    alone: hold(figures, whole, null).groups.filter((group) => group.length === 1).length,
  };
}

/** Distinctions, and the year at which works are divided by it. */
interface Try {
  set: Set<Distinction>;
  year: number | null;
}

const union = <T>(a: Set<T>, b: Set<T>) => new Set([...a, ...b]);

/** The first of some tries, the smallest first, that leaves fewest. */
function fewestOf<One>(tries: One[], leaves: (one: One) => number): [One, number] {
  const counts = tries.map(leaves);
  const fewest = Math.min(...counts);
  return [tries[counts.indexOf(fewest)]!, fewest];
}

function readFigures(g: IndexedGraph, claimIds: Iterable<string>): { figures: Figure[]; notPlaced: number } {
  const claims = [...new Set(claimIds)].flatMap((id) => g.claims[g.claimNumber.get(id) ?? -1] ?? []).filter((claim) => claim.estimate); // prettier-ignore
  const ids = claims.map(({ id }) => id);
  const family = new Map(originFamilies(g, ids).families.flatMap(({ id, claims: own }) => own.map((claim) => [claim, id]))); // prettier-ignore
  const periods = likePeriods(claims.flatMap(({ scope }) => scope?.temporal ?? []));
  const figures = claims.flatMap(({ id, scope, estimate }) => {
    const like = likeParts(scope, estimate!.unit, periods);
    if (!like) return [];
    const { best, low, high } = estimate!;
    const count = statedCount(estimate!);
    const point = best === null && low !== null && high !== null ? { low, high } : { low: count, high: count };
    const year = sourceOf(g, g.claimNumber.get(id)!)?.year ?? null;
    return [{ id, point, span: estimateInterval(estimate!), family: family.get(id) ?? null, year, like }];
  });
  return { figures, notPlaced: claims.length - figures.length };
}

/** Every set of some distinctions, the smaller first; within a size in the order of the list. */
function subsets(names: readonly Distinction[]): Set<Distinction>[] {
  const all = Array.from({ length: 2 ** names.length }, (_, mask) => new Set(names.filter((__, i) => mask & (1 << i))));
  return all.sort((a, b) => a.size - b.size);
}

function yearsToTry(figures: Figure[]): number[] {
  const years = [...new Set(figures.flatMap(({ year }) => year ?? []))].toSorted((a, b) => a - b).slice(1);
  const step = Math.max(1, Math.ceil(years.length / mostYears));
  return years.filter((_, i) => i % step === 0);
}

/** Sorts figures by what tells them apart and counts the pairs within a group that can't both hold. */
function hold(figures: Figure[], by: Set<Distinction>, year: number | null): { conflicts: number; groups: Figure[][] } {
  const stated = (["basis", "period", "place"] as const).filter((name) => by.has(name));
  const groups = [...groupBy(figures, (f) => stated.map((name) => f.like[name]).join("\n\n")).values()];
  let conflicts = 0;
  for (const group of groups) {
    conflicts += countPairs(group, by);
    if (year !== null) conflicts -= countAcross(group, by, year);
  }
  return { conflicts, groups };
}

/** Pairs that can't both hold; with `origin`, those of one origin are none. */
function countPairs(group: Figure[], by: Set<Distinction>): number {
  const all = countDisjoint(group, by);
  if (!by.has("origin")) return all;
  const kin = groupBy(group, (f) => f.family);
  return [...kin.values()].reduce((count, own) => count - countDisjoint(own, by), all);
}

/** Those of them between an earlier work and a later one. A work without a year is apart from no other. */
function countAcross(group: Figure[], by: Set<Distinction>, year: number): number {
  const dated = group.filter((f) => f.year !== null);
  const [early, late] = [dated.filter((f) => f.year! < year), dated.filter((f) => f.year! >= year)];
  return countPairs(dated, by) - countPairs(early, by) - countPairs(late, by);
}

const intervalOf = (f: Figure, by: Set<Distinction>) => (by.has("bound") ? f.span : f.point);

/** How many pairs have nothing in common: by the low ends in order, those beyond each high end. */
function countDisjoint(group: Figure[], by: Set<Distinction>): number {
  const lows = group.map((f) => intervalOf(f, by).low ?? 0).toSorted((a, b) => a - b);
  let count = 0;
  for (const f of group) {
    const high = intervalOf(f, by).high ?? Infinity;
    let [from, to] = [0, lows.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (lows[middle]! > high) to = middle;
      else from = middle + 1;
    }
    count += lows.length - from;
  }
  return count;
}

/** Up to twenty pairs that are left, one of each group in turn, so that no group hides another. */
function listPairs(groups: Figure[][], by: Set<Distinction>, year: number | null): Pair[] {
  const isApart = (a: Figure, b: Figure) =>
    (by.has("origin") && a.family !== null && a.family === b.family) ||
    (year !== null && a.year !== null && b.year !== null && a.year < year !== b.year < year);
  const lists = groups.map((group) => {
    const pairs: Pair[] = [];
    for (let i = 0; i < group.length && pairs.length < mostPairs; i++)
      for (let j = i + 1; j < group.length && pairs.length < mostPairs; j++) {
        const [a, b] = [group[i]!, group[j]!];
        if (areDisjoint(intervalOf(a, by), intervalOf(b, by)) && !isApart(a, b)) pairs.push([a.id, b.id]);
      }
    return pairs;
  });
  return Array.from({ length: mostPairs }, (_, turn) => lists.flatMap((pairs) => pairs[turn] ? [pairs[turn]] : [])).flat().slice(0, mostPairs); // prettier-ignore
}

const words: Record<Distinction, string> = {
  bound: "by their bounds (an “at least” has no upper end)",
  basis: "by what they count",
  period: "by period",
  place: "by territory",
  origin: "by origin",
  year: "by the year of the work",
};

const and = (parts: string[]) =>
  parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}` : parts[0]!;
const count = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`;

/**
 * How far the figures come apart by telling them apart, in sentences: from all pairs to those of like figures, and from those to
 * the ones that nothing reconciles. Null where they agreed from the beginning.
 */
export function describeReconciliation(found: Reconciliation): string | null {
  const { placed, notPlaced, before, by, like, further, year, left, alone } = found;
  if (before === 0) return null;
  const whole = notPlaced === 0 ? "" : `${count(notPlaced, "figure")} ${notPlaced === 1 ? "does" : "do"} not say what is counted, when or where, and ${notPlaced === 1 ? "is" : "are"} held against nothing. `;
  const unlike = `${whole}Taken as plain numbers for one thing, ${count(before, "pair")} of ${notPlaced === 0 ? "the" : "the other"} ${placed} figures could not both hold.`;
  if (by.length === 0 && further.length === 0) return `${unlike} No distinction that is recorded makes them fewer.`;
  const single = alone === 0 ? "" : `, but ${count(alone, "figure")} ${alone === 1 ? "has" : "have"} then nothing alike to be held against`;
  const first = by.length === 0 ? "" : ` Told apart ${and(by.map((name) => words[name]))}, ${like === 0 ? `none is left${single}` : `${count(like, "pair")} ${like === 1 ? "is" : "are"} left`}.`;
  if (further.length === 0) return unlike + first;
  const named = further.map((name) => (name === "year" ? `${words[name]} as well (before ${year}, and from then on)` : words[name]));
  const rest = left === 0 ? "none" : `${left}`;
  return `${unlike}${first} Told apart ${and(named)}, ${rest} of ${by.length === 0 ? "them" : `these ${like}`} ${left === 1 ? "is" : "are"} left.`;
} // prettier-ignore
