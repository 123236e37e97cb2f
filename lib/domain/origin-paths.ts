import type { IndexedGraph } from "./build-graph";
import { closedCycles, endKindOf, upstreamOf, type EndKind } from "./trace-origins";
import { strongComponents } from "./strong-components";

/** A place where a claim's chains end, by number, with how many links lie between at least. */
export interface ChainEnd {
  node: number;
  kind: EndKind;
  distance: number;
}

/** A way from a claim to a node: the links in order, by number, and how many of them nobody has confirmed. */
export interface OriginPath {
  links: number[];
  unconfirmed: number;
}

/** All ends of a claim's chains, origins first, then the nearest; a circle without a way out is named by its nearest member. */
export function chainEnds(g: IndexedGraph, claim: number): ChainEnd[] {
  const distance = distancesFrom(g, claim);
  const closed = closedCycles(g);
  const { of } = strongComponents(g);
  const circles = new Set<number>();
  const ends: ChainEnd[] = [];
  for (const node of upstreamOf(g, [claim])) {
    const group = node < of.length ? of[node]! : -1;
    const kind = closed.has(group) ? "circular" : endKindOf(g, node);
    if (kind === null || (kind === "circular" && circles.has(group))) continue;
    if (kind === "circular") circles.add(group);
    ends.push({ node, kind, distance: distance[node]! });
  }
  return ends.toSorted((a, b) => Number(b.kind === "origin") - Number(a.kind === "origin") || a.distance - b.distance);
}

function distancesFrom(g: IndexedGraph, claim: number): Int32Array {
  const distance = new Int32Array(g.nodeCount).fill(-1);
  distance[claim] = 0;
  const { start, node } = g.rests.out;
  for (const at of upstreamOf(g, [claim]))
    for (let i = start[at]!; i < start[at + 1]!; i++)
      if (distance[node[i]!] === -1) distance[node[i]!] = distance[at]! + 1;
  return distance;
}

/** The way with the fewest links over links that carry support, or null where none leads there. Linear. */
export const shortestPath = (g: IndexedGraph, from: number, to: number): OriginPath | null =>
  walkBack(g, from, to, () => true);

/**
 * The way with the fewest links that nobody has confirmed, and of such ways the shortest. Two linear walks, never a list of
 * ways: the first settles how many unconfirmed links lie before each node at least, the second is breadth-first over the links
 * that keep to it.
 */
export function bestVerifiedPath(g: IndexedGraph, from: number, to: number): OriginPath | null {
  const least = new Int32Array(g.nodeCount).fill(-1);
  const settled = new Uint8Array(g.nodeCount);
  const { start, node, link } = g.rests.out;
  const cost = (i: number) => (g.citations[link[i]!]!.status === "confirmed" ? 0 : 1);
  let level = [from];
  least[from] = 0;
  for (let unconfirmed = 0; level.length > 0; unconfirmed++) {
    const next: number[] = [];
    for (const at of level) {
      if (settled[at]) continue;
      settled[at] = 1;
      for (let i = start[at]!; i < start[at + 1]!; i++) {
        const [target, found] = [node[i]!, unconfirmed + cost(i)];
        if (least[target] !== -1 && least[target]! <= found) continue;
        least[target] = found;
        (cost(i) === 0 ? level : next).push(target);
      }
    }
    level = next;
  }
  return walkBack(g, from, to, (at, i) => least[node[i]!] === least[at]! + cost(i));
}

function walkBack(
  g: IndexedGraph,
  from: number,
  to: number,
  use: (at: number, position: number) => boolean,
): OriginPath | null {
  const { start, node, link } = g.rests.out;
  const cameBy = new Int32Array(g.nodeCount).fill(-1);
  const queue = [from];
  const seen = new Uint8Array(g.nodeCount);
  seen[from] = 1;
  for (const at of queue) {
    if (at === to) break;
    for (let i = start[at]!; i < start[at + 1]!; i++) {
      const target = node[i]!;
      if (seen[target] || !use(at, i)) continue;
      seen[target] = 1;
      cameBy[target] = link[i]!;
      queue.push(target);
    }
  }
  if (!seen[to]) return null;
  const links: number[] = [];
  for (let at = to; at !== from; at = g.from[links.at(-1)!]!) links.push(cameBy[at]!);
  return pathOf(g, links.toReversed());
}

/** Links in their order as a way. */
export const pathOf = (g: IndexedGraph, links: number[]): OriginPath => ({
  links,
  unconfirmed: links.filter((link) => g.citations[link]!.status !== "confirmed").length,
});

/** The way along given claims (a work last, if any), each by its slug, or null where the record has no such links. */
export function pathAlong(g: IndexedGraph, from: number, hops: string[]): OriginPath | null {
  const links: number[] = [];
  const { start, node, link } = g.rests.out;
  let at = from;
  for (const hop of hops) {
    const source = g.sourceNumber.get(hop);
    const wanted = g.claimNumber.get(hop) ?? (source === undefined ? -1 : g.claims.length + source);
    let found = -1;
    for (let i = start[at]!; i < start[at + 1]! && found === -1; i++) if (node[i] === wanted) found = link[i]!;
    if (found === -1) return null;
    links.push(found);
    at = wanted;
  }
  return pathOf(g, links);
}
