import { degree } from "./adjacency";
import type { IndexedGraph } from "./build-graph";
import { isFirstHand } from "./evidential";
import { hasKnownLineage } from "./support-status";

/** Everything that rests on a claim or source, at any distance. */
export interface Dependants {
  /** Exact, however many. */
  count: number;
  direct: number;
  /** A page of them, nearest first. */
  page: { claim: string; distance: number }[];
  /** Where the next page begins, or null at the end. */
  next: number | null;
  /** How many of them would still reach an origin if the claim or source fell. */
  stillStanding: number;
  /** How many reach an origin now and would not. */
  wouldFall: number;
}

/** What hangs on a node of the graph (a claim's number, or the number of claims plus a source's). One linear pass, in pages. */
export function dependantsOf(
  g: IndexedGraph,
  node: number,
  options: { offset?: number; limit?: number } = {},
): Dependants {
  const { offset = 0, limit = 100 } = options;
  const distance = new Int32Array(g.nodeCount).fill(-1);
  const queue = [node];
  distance[node] = 0;
  const { start, node: citing } = g.rests.in;
  for (let head = 0; head < queue.length; head++) {
    const at = queue[head]!;
    for (let i = start[at]!; i < start[at + 1]!; i++) {
      const to = citing[i]!;
      if (distance[to] !== -1) continue;
      distance[to] = distance[at]! + 1;
      queue.push(to);
    }
  }
  const all = queue.slice(1);
  const page = all
    .slice(offset, offset + limit)
    .map((claim) => ({ claim: g.claims[claim]!.id, distance: distance[claim]! }));
  const stands = reachesWithout(g, node);
  const stillStanding = all.filter((claim) => stands[claim] === 1).length;
  const known = all.filter((claim) => hasKnownLineage(g, claim)).length;
  const next = offset + limit < all.length ? offset + limit : null;
  return {
    count: all.length,
    direct: degree(g.rests.in, node),
    page,
    next,
    stillStanding,
    wouldFall: known - stillStanding,
  };
}

/** Which claims reach an origin by chains that don't pass through `removed`. */
function reachesWithout(g: IndexedGraph, removed: number): Uint8Array {
  const stands = new Uint8Array(g.nodeCount);
  const queue: number[] = [];
  const visit = (claim: number) => {
    if (claim === removed || stands[claim]) return;
    stands[claim] = 1;
    queue.push(claim);
  };
  g.claims.forEach((claim, i) => isFirstHand(claim.basis) && visit(i));
  const { start, node } = g.rests.in;
  for (let head = 0; head < queue.length; head++)
    for (let i = start[queue[head]!]!; i < start[queue[head]! + 1]!; i++) visit(node[i]!);
  return stands;
}
