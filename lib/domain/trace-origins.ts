import { degree } from "./adjacency";
import type { IndexedGraph } from "./build-graph";
import { isFirstHand } from "./evidential";
import { isLost } from "./identified-source";
import { strongComponents } from "./strong-components";

/** How a chain ends; see DESIGN §2. */
export type EndKind = "origin" | "uncited" | "unread" | "lost" | "circular";

/** The end that a node itself is, and null for one that only leads on. A first-hand claim is an origin even where it cites further. */
export function endKindOf(g: IndexedGraph, node: number): Exclude<EndKind, "circular"> | null {
  const claim = g.claims[node];
  if (!claim) return isLost(g.sources[node - g.claims.length]!) ? "lost" : "unread";
  if (isFirstHand(claim.basis)) return "origin";
  return degree(g.rests.out, node) === 0 && !claim.beyond?.cites ? "uncited" : null;
}

/** Where the chains of one claim end. Numbers of claims, of sources, and of strongly connected groups. */
export interface Ends {
  origins: number[];
  uncited: number[];
  /** Works in which the claim that is rested on has not been located. */
  unread: number[];
  /** Works that cannot be identified. */
  lost: number[];
  /** Groups of claims that rest on each other and on nothing else. */
  circular: number[];
  /** How many claims and works were visited, the claim itself included. */
  visited: number;
}

/** All ends of one claim's chains; each claim is visited once, so that the number of paths doesn't matter. */
export function traceOrigins(g: IndexedGraph, claim: number): Ends {
  const ends: Ends = { origins: [], uncited: [], unread: [], lost: [], circular: [], visited: 0 };
  const closed = closedCycles(g);
  const { of } = strongComponents(g);
  const groups = new Set<number>();
  for (const node of upstreamOf(g, [claim])) {
    ends.visited++;
    const kind = endKindOf(g, node);
    if (kind === "origin") ends.origins.push(node);
    else if (kind === "uncited") ends.uncited.push(node);
    else if (kind !== null) ends[kind].push(node - g.claims.length);
    const group = node < of.length ? of[node]! : -1;
    if (closed.has(group)) groups.add(group);
  }
  ends.circular = [...groups];
  return ends;
}

/** Some claims and everything that they rest on, nearest first, each node once. */
export function upstreamOf(g: IndexedGraph, claims: Iterable<number>): number[] {
  const seen = new Uint8Array(g.nodeCount);
  const queue: number[] = [];
  for (const claim of claims) {
    if (seen[claim]) continue;
    seen[claim] = 1;
    queue.push(claim);
  }
  const { start, node } = g.rests.out;
  for (let head = 0; head < queue.length; head++) {
    const at = queue[head]!;
    for (let i = start[at]!; i < start[at + 1]!; i++) {
      const to = node[i]!;
      if (seen[to]) continue;
      seen[to] = 1;
      queue.push(to);
    }
  }
  return queue;
}

const closedOf = new WeakMap<IndexedGraph, Map<number, number[]>>();

/** The groups with no way out: no link leaves them and no member is first-hand. By the group's number, with its members. */
export function closedCycles(g: IndexedGraph): Map<number, number[]> {
  const known = closedOf.get(g);
  if (known) return known;
  const { of, cycles } = strongComponents(g);
  const { start, node } = g.rests.out;
  const leaves = (claim: number) => {
    for (let i = start[claim]!; i < start[claim + 1]!; i++) if ((of[node[i]!] ?? -1) !== of[claim]) return true;
    return isFirstHand(g.claims[claim]!.basis);
  };
  const closed = new Map(cycles.filter((c) => !c.members.some(leaves)).map((c) => [c.component, c.members]));
  closedOf.set(g, closed);
  return closed;
}
