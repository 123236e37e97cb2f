import type { IndexedGraph } from "./build-graph";

/** For each node: -2 where no chain of it ends in a seed, -1 for a seed, else the number of the first citation of a shortest chain to one. */
export type NextLink = Int32Array;

/**
 * From seeds to all that rest on them, nearest first, over the links that carry support and that `use` lets through.
 * One visit a node: chains of any length and hubs of any size cost no more than their links.
 */
export function spreadBack(
  g: IndexedGraph,
  seeds: Iterable<number>,
  use: (link: number) => boolean = () => true,
): NextLink {
  const { start, node, link } = g.rests.in;
  const next = new Int32Array(g.nodeCount).fill(-2);
  const queue = new Int32Array(g.nodeCount);
  let tail = 0;
  for (const seed of seeds) {
    if (next[seed] !== -2) continue;
    next[seed] = -1;
    queue[tail++] = seed;
  }
  for (let head = 0; head < tail; head++) {
    const at = queue[head]!;
    for (let i = start[at]!; i < start[at + 1]!; i++) {
      const citing = node[i]!;
      if (next[citing] !== -2 || !use(link[i]!)) continue;
      next[citing] = link[i]!;
      queue[tail++] = citing;
    }
  }
  return next;
}

/** The citations of the chain that `next` describes, from a node to its seed, in order. Empty for a seed or where there is none. */
export function chainFrom(g: IndexedGraph, next: NextLink, node: number): number[] {
  const links: number[] = [];
  for (let at = node; next[at]! >= 0; at = g.to[links[links.length - 1]!]!) links.push(next[at]!);
  return links;
}
