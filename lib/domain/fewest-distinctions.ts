import type { IndexedGraph } from "./build-graph";
import { sourceOf } from "./build-graph";
import { edtfInterval } from "./edtf-interval";
import { areDisjoint, estimateInterval, statedCount, type CountInterval } from "./estimate-interval";
import { groupBy } from "./group-by";
import { originFamilies } from "./origin-families";

/** By what figures can be told apart. `bound`: an "up to" is read as a ceiling; `origin`: figures of one origin are one witness. */
export const distinctions = ["bound", "basis", "period", "place", "origin", "year"] as const;
export type Distinction = (typeof distinctions)[number];

/** The fewest distinctions after which figures agree, or come nearest to it. */
export interface Reconciliation {
  /** None where they agree as they stand. */
  by: Distinction[];
  /** For `year`: works issued before it, and those of it and later, are held apart. */
  year: number | null;
  /** Pairs of figures that can't both hold, all taken as plain numbers for one thing; and those left by the distinctions. */
  before: number;
  after: number;
  /** Figures that can't be placed since what tells them apart is not stated: held against nothing. */
  notPlaced: string[];
  /** How many figures that were placed stand alone of their kind: nothing contradicts them since there is nothing like them. */
  alone: number;
  /** Some of the pairs that are left, by slug. */
  left: [string, string][];
}

interface Figure {
  id: string;
  point: CountInterval;
  span: CountInterval;
  family: string | null;
  year: number | null;
  keys: Record<"basis" | "period" | "place", string | null>;
}

/** Years at which works are divided that are tried: quantiles of the years that occur. */
const mostYears = 4;
/** More than so many at once tell a reader nothing. */
const mostAtOnce = 3;
const mostLeft = 20;

/**
 * Tries every set of up to three distinctions, the smallest first, and takes the first that leaves the fewest pairs in conflict; among equal
 * ones, that which leaves most figures placed. Linear in the figures but for sorting; a bounded number of tries.
 */
export function fewestDistinctions(g: IndexedGraph, claimIds: Iterable<string>): Reconciliation | null {
  const figures = readFigures(g, claimIds);
  if (figures.length < 2) return null;
  const years = yearsToTry(figures);
  const before = hold(figures, new Set(), null).conflicts;
  let best: { by: Distinction[]; year: number | null; conflicts: number; unplaced: number } | null = null;
  for (const by of subsets()) {
    if (best?.conflicts === 0 && by.length > best.by.length) break;
    for (const year of by.includes("year") ? years : [null]) {
      const { conflicts, placed } = hold(figures, new Set(by), year);
      const unplaced = figures.length - placed.length;
      const isBetter = !best || conflicts < best.conflicts || (conflicts === best.conflicts && by.length === best.by.length && unplaced < best.unplaced);
      if (isBetter) best = { by, year, conflicts, unplaced };
    }
  }
  const { by, year, conflicts } = best!;
  const held = hold(figures, new Set(by), year);
  const placed = new Set(held.placed);
  const notPlaced = figures.filter((figure) => !placed.has(figure)).map(({ id }) => id);
  const alone = held.groups.filter((group) => group.length === 1).length;
  return { by, year, before, after: conflicts, notPlaced, alone, left: listLeft(held.groups, new Set(by)) };
} // prettier-ignore

function readFigures(g: IndexedGraph, claimIds: Iterable<string>): Figure[] {
  const ids = [...new Set(claimIds)].filter((id) => g.claims[g.claimNumber.get(id) ?? -1]?.estimate);
  const family = new Map(originFamilies(g, ids).families.flatMap(({ id, claims }) => claims.map((claim) => [claim, id])));
  return ids.map((id) => {
    const claim = g.claimNumber.get(id)!;
    const { estimate, scope } = g.claims[claim]!;
    const count = statedCount(estimate!);
    const isStated = scope !== null && scope.countingBasis !== "notStated" && scope.countingBasis !== "mixed";
    const days = scope?.temporal ? edtfInterval(scope.temporal) : null;
    return {
      id,
      point: { low: estimate!.best === null && estimate!.low !== null && estimate!.high !== null ? estimate!.low : count, high: estimate!.best === null && estimate!.low !== null && estimate!.high !== null ? estimate!.high : count },
      span: estimateInterval(estimate!),
      family: family.get(id) ?? null,
      year: sourceOf(g, claim)?.year ?? null,
      keys: {
        basis: isStated ? scope.countingBasis : null,
        period: days ? `${days.from} ${days.to}` : null,
        place: scope?.place ?? scope?.spatial?.trim().toLowerCase() ?? null,
      },
    };
  });
} // prettier-ignore

/** Every set of distinctions, the smaller first; within a size in the order of the list. */
function subsets(): Distinction[][] {
  const all = Array.from({ length: 2 ** distinctions.length }, (_, mask) => distinctions.filter((__, i) => mask & (1 << i)));
  return all.filter((by) => by.length <= mostAtOnce).sort((a, b) => a.length - b.length);
} // prettier-ignore

function yearsToTry(figures: Figure[]): number[] {
  const years = [...new Set(figures.flatMap(({ year }) => year ?? []))].toSorted((a, b) => a - b).slice(1);
  const step = Math.max(1, Math.ceil(years.length / mostYears));
  return years.filter((_, i) => i % step === 0);
}

interface Held {
  conflicts: number;
  placed: Figure[];
  groups: Figure[][];
}

/** Sorts figures by what tells them apart and counts the pairs within a group that can't both hold. */
function hold(figures: Figure[], by: Set<Distinction>, year: number | null): Held {
  const stated = (["basis", "period", "place"] as const).filter((name) => by.has(name));
  const placed = figures.filter((f) => stated.every((name) => f.keys[name] !== null) && (year === null || f.year !== null));
  const side = (f: Figure) => (year === null ? "" : String(f.year! < year));
  const groups = [...groupBy(placed, (f) => [...stated.map((name) => f.keys[name]), side(f)].join("\n")).values()];
  let conflicts = 0;
  for (const group of groups) {
    conflicts += countDisjoint(group, by);
    if (!by.has("origin")) continue;
    const kin = groupBy(group.filter((f) => f.family !== null), (f) => f.family!);
    for (const own of kin.values()) conflicts -= countDisjoint(own, by);
  }
  return { conflicts, placed, groups };
} // prettier-ignore

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

function listLeft(groups: Figure[][], by: Set<Distinction>): [string, string][] {
  const left: [string, string][] = [];
  for (const group of groups)
    for (let i = 0; i < group.length && left.length < mostLeft; i++)
      for (let j = i + 1; j < group.length && left.length < mostLeft; j++) {
        const [a, b] = [group[i]!, group[j]!];
        if (by.has("origin") && a.family !== null && a.family === b.family) continue;
        if (areDisjoint(intervalOf(a, by), intervalOf(b, by))) left.push([a.id, b.id]);
      }
  return left;
}

const words: Record<Distinction, string> = {
  bound: "by their bounds",
  basis: "by what they count",
  period: "by period",
  place: "by territory",
  origin: "by origin",
  year: "by the year of the work",
};

/** The answer in a sentence or two; null where they agreed from the beginning. */
export function describeReconciliation({ by, year, before, after, notPlaced, alone }: Reconciliation): string | null {
  if (before === 0) return null;
  const pairs = (n: number) => `${n} ${n === 1 ? "pair" : "pairs"}`;
  const unlike = `Taken as plain numbers for one thing, ${pairs(before)} of them cannot both hold.`;
  if (by.length === 0) return `${unlike} No distinction that is recorded makes them fewer.`;
  const named = by.map((name) => (name === "year" ? `${words[name]} (before ${year}, and from then on)` : words[name]));
  const apart = `Told apart ${named.length > 1 ? `${named.slice(0, -1).join(", ")} and ${named.at(-1)}` : named[0]}`;
  const rest = after === 0 ? "none is left" : `${pairs(after)} ${after === 1 ? "is" : "are"} left`;
  const unplaced = notPlaced.length === 0 ? "" : ` ${notPlaced.length} cannot be placed in this way, since it is not stated, and ${notPlaced.length === 1 ? "is" : "are"} held against nothing.`;
  const single = alone === 0 ? "" : ` ${alone} ${alone === 1 ? "figure has" : "figures have"} then no like to be held against.`;
  return `${unlike} ${apart}, ${rest}.${single}${unplaced}`;
} // prettier-ignore
