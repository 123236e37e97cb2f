import type { IndexedGraph } from "./build-graph";
import { sourceOf } from "./build-graph";
import { rankOf, type StemmaUnits } from "./stemma-units";

/** How many targets of one node are drawn at first, and by how much they grow at each opening. */
export const fanAtFirst = 12;
export const fanSteps = [12, 36, 100] as const;
/** A row of claims of which each rests on the next alone is folded where it is longer than this. */
const foldOver = 7;
/** How many of such a row stand before its fold at first, after it always, and how many more each opening shows. */
export const foldHead = 2;
const foldTail = 2;
export const foldStep = 8;

/** The inner part of a row, left out. */
export interface Fold {
  /** The hidden claims in their order, nearest first, and the claim that the fold is named by. */
  hidden: number[];
  name: number;
  /** How many of the row stand before it. */
  head: number;
  /** Unit before the fold, and the link that leads into it. */
  from: number;
  into: number;
  /** Unit after it, and the link that leads there. */
  to: number;
  outOf: number;
}

/** What of a stemma is drawn. */
export interface StemmaPart {
  /** Units in the order in which they were chosen, the roots first. */
  units: Set<number>;
  folds: Fold[];
  /** For a unit with targets that its fan leaves out, how many. */
  fanRest: Map<number, number>;
}

export interface PartOptions {
  /** At most so many units. */
  most: number;
  /** How many targets of a unit, by the unit; where absent, `fanAtFirst`. */
  fan: (unit: number) => number | undefined;
  /** How many claims of a row stand before its fold, by the claim that its fold is named by; where absent, `foldHead`. */
  head: (name: number) => number | undefined;
}

/**
 * Chooses what is drawn, nearest first: of a hub a fan, of a long row its beginning and end, of everything at most so many.
 * Links that carry support come first, then earlier works; the order of the citations has no say, so that a graph read in part
 * is chosen from as the whole is. Linear in what is reached but for sorting a fan.
 */
export function choosePart(g: IndexedGraph, roots: number[], all: StemmaUnits, options: PartOptions): StemmaPart {
  const part: StemmaPart = { units: new Set(roots.map((root) => all.unitOf(root))), folds: [], fanRest: new Map() };
  const fixed = new Set(part.units);
  const folded = new Set<number>();
  const isInRow = (unit: number) =>
    unit < g.claims.length && !fixed.has(unit) && all.indegree.get(unit) === 1 && all.out.get(unit)!.length === 1;
  for (const unit of part.units) {
    const targets = all.out.get(unit) ?? [];
    const fan = options.fan(unit) ?? fanAtFirst;
    if (targets.length > fan) part.fanRest.set(unit, targets.length - fan);
    for (const { unit: target, link } of firstOf(g, targets, fan)) {
      if (part.units.has(target) || folded.has(target)) continue;
      if (part.units.size >= options.most) break;
      const row = isInRow(target) && !isInRow(unit) ? rowFrom(all, target, isInRow) : [];
      if (row.length > foldOver)
        for (const claim of addFolded(part, { all, row, unit, link, head: headOf(row, options) })) folded.add(claim);
      else part.units.add(target);
    }
  }
  return part;
}

/** A row cannot close on itself: each of its claims has one citer, and the first has one outside. */
function rowFrom(all: StemmaUnits, first: number, isInRow: (unit: number) => boolean): number[] {
  const row = [first];
  for (let at = all.out.get(first)![0]!.unit; isInRow(at); at = all.out.get(at)![0]!.unit) row.push(at);
  return row;
}

function addFolded(
  part: StemmaPart,
  { all, row, unit, link, head }: { all: StemmaUnits; row: number[]; unit: number; link: number; head: number },
): number[] {
  const shown = row.slice(0, head);
  const hidden = row.slice(head, row.length - foldTail);
  for (const claim of hidden.length > 1 ? shown : row) part.units.add(claim);
  if (hidden.length <= 1) return [];
  const [from, last, to] = [shown.at(-1) ?? unit, hidden.at(-1)!, row[row.length - foldTail]!];
  const into = shown.length > 0 ? all.out.get(from)![0]!.link : link;
  part.folds.push({ hidden, name: row[foldHead]!, head, from, into, to, outOf: all.out.get(last)![0]!.link });
  for (const claim of row.slice(-foldTail)) part.units.add(claim);
  return hidden;
}

/** A fold is named by the claim before which it stands at first, so that it keeps its name when it is opened. */
const headOf = (row: number[], options: PartOptions) =>
  Math.min(options.head(row[foldHead]!) ?? foldHead, options.most, row.length);

interface Ranked {
  unit: number;
  link: number;
  rank: number;
  year: number;
}

/** The first so many of some targets in their order, best first: the others are only held against the last of them. */
function firstOf(g: IndexedGraph, targets: { unit: number; link: number }[], most: number): Ranked[] {
  const first: Ranked[] = [];
  for (const { unit, link } of targets) {
    const source = unit < g.claims.length ? sourceOf(g, unit) : g.sources[unit - g.claims.length];
    const target = { unit, link, rank: rankOf(g, link), year: source?.year ?? Number.MAX_SAFE_INTEGER };
    if (first.length >= most && compare(g, first[first.length - 1]!, target) <= 0) continue;
    let at = first.length;
    while (at > 0 && compare(g, first[at - 1]!, target) > 0) at--;
    first.splice(at, 0, target);
    if (first.length > most) first.pop();
  }
  return first;
}

const compare = (g: IndexedGraph, a: Ranked, b: Ranked) =>
  a.rank - b.rank ||
  a.year - b.year ||
  Number(a.unit >= g.claims.length) - Number(b.unit >= g.claims.length) ||
  a.unit - b.unit;
