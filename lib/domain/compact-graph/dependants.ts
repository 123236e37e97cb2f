import { holds } from "./bits";
import type { CompactGraph } from "./compact-graph";

/** Claims that rest on something, nearest first, with how many steps away each is. */
export interface Resting {
  claims: Int32Array;
  /** `rings[d]` is where those at distance `d + 1` begin in `claims`. */
  rings: number[];
}

/** Everything that rests on some claims and on a work, at any distance, each once; they themselves left out. One linear pass. */
export function restingOn(g: CompactGraph, claims: ArrayLike<number>, source: number | null = null): Resting {
  const seen = new Uint8Array(g.bits.length);
  let queue = new Int32Array(1_024);
  let count = 0;
  const visit = (claim: number) => {
    if (seen[claim]) return;
    seen[claim] = 1;
    if (count === queue.length) {
      const longer = new Int32Array(count * 4);
      longer.set(queue);
      queue = longer;
    }
    queue[count++] = claim;
  };
  for (let i = 0; i < claims.length; i++) visit(claims[i]!);
  const own = count;
  if (source !== null) visitRow(g.sourceCitedBy, source, visit);
  const rings: number[] = [];
  let ringEnd = own;
  for (let head = 0; head < count; head++) {
    if (head === ringEnd && head >= own) {
      rings.push(head - own);
      ringEnd = count;
    }
    visitRow(g.citedBy, queue[head]!, visit);
  }
  return { claims: queue.subarray(own, count), rings };
}

function visitRow(rows: CompactGraph["citedBy"], row: number, visit: (claim: number) => void): void {
  const { start, size, node, flags } = rows;
  for (let at = start[row] ?? 0, end = at + (size[row] ?? 0); at < end; at++) if (flags[at]! & holds) visit(node[at]!);
}

/** How many of these claims reach an origin by chains that pass neither the fallen claims nor the fallen work. */
export const countStanding = (g: CompactGraph, resting: Int32Array, fallen: ArrayLike<number>): number =>
  standingAmong(g, resting, fallen).length;

/** Which of these claims do: with nothing fallen, which reach an origin at all. */
export function standingAmong(g: CompactGraph, resting: Int32Array, fallen: ArrayLike<number>): number[] {
  const state = new Uint8Array(g.bits.length);
  for (let i = 0; i < resting.length; i++) state[resting[i]!] = 1;
  const isFallen = new Set(Array.from(fallen));
  const stands = outsideSupport(g, resting, state, isFallen);
  const queue = [...stands];
  for (const claim of queue) state[claim] = 2;
  const { start, size, node, flags } = g.citedBy;
  for (const claim of queue)
    for (let at = start[claim] ?? 0, end = at + (size[claim] ?? 0); at < end; at++) {
      const citing = node[at]!;
      if ((flags[at]! & holds) === 0 || state[citing] !== 1) continue;
      state[citing] = 2;
      queue.push(citing);
    }
  return queue;
}

/** Of the claims that rest on what fell, those that are first-hand or cite a claim outside them that reaches an origin. */
function outsideSupport(g: CompactGraph, resting: Int32Array, state: Uint8Array, fallen: Set<number>): number[] {
  const { start, size, node, flags } = g.cites;
  const outside = new Set<number>();
  const found: number[] = [];
  const citing = new Map<number, number[]>();
  for (const claim of resting) {
    if (g.bits[claim]! & 2) found.push(claim);
    for (let at = start[claim] ?? 0, end = at + (size[claim] ?? 0); at < end; at++) {
      const to = node[at]!;
      if (to < 0 || (flags[at]! & holds) === 0 || state[to] !== 0 || fallen.has(to)) continue;
      outside.add(to);
      const list = citing.get(to);
      if (list) list.push(claim);
      else citing.set(to, [claim]);
    }
  }
  for (const claim of reachingOrigins(g, outside)) found.push(...(citing.get(claim) ?? []));
  return [...new Set(found)];
}

/** Of some claims, those that reach an origin: forward from them, then back from the origins met. */
function reachingOrigins(g: CompactGraph, claims: Set<number>): number[] {
  const { start, size, node, flags } = g.cites;
  const upstream = new Set(claims);
  const back = new Map<number, number[]>();
  const reaching = new Set<number>();
  for (const claim of upstream) {
    if (g.bits[claim]! & 2) reaching.add(claim);
    for (let at = start[claim] ?? 0, end = at + (size[claim] ?? 0); at < end; at++) {
      if (node[at]! < 0 || (flags[at]! & holds) === 0) continue;
      upstream.add(node[at]!);
      const list = back.get(node[at]!);
      if (list) list.push(claim);
      else back.set(node[at]!, [claim]);
    }
  }
  for (const claim of reaching) for (const citing of back.get(claim) ?? []) reaching.add(citing);
  return [...claims].filter((claim) => reaching.has(claim));
}
