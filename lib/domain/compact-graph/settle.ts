import { confirmed, firstHand, holds } from "./bits";
import type { CompactGraph } from "./compact-graph";
import { scratchOf, type Scratch } from "./scratch";
import { chain, circular, done, inCircle, isOrigin, known, onward, work } from "./support-state";

/**
 * Settles the support of some claims and of all that they rest on, as far as it isn't settled already: one walk (Tarjan's, so that
 * what a claim rests on is settled before the claim), linear in what is not, without recursion.
 */
export function settle(g: CompactGraph, claims: ArrayLike<number>): void {
  const { state } = g.support;
  let walk: Settling | null = null;
  for (let i = 0; i < claims.length; i++) {
    const claim = claims[i]!;
    if (g.bits[claim] && (state[claim]! & done) === 0) (walk ??= new Settling(g)).from(claim);
  }
}

class Settling {
  readonly #g: CompactGraph;
  readonly #s: Scratch;
  readonly #state: Uint8Array;
  readonly #base: number;
  #count = 0;
  #open = 0;

  constructor(g: CompactGraph) {
    this.#g = g;
    this.#s = scratchOf(g);
    this.#state = g.support.state;
    this.#base = this.#s.begin();
  }

  from(root: number): void {
    const { order, node: nodes, low, next, path } = this.#s;
    const { start, size, node, flags } = this.#g.cites;
    const state = this.#state;
    const before = this.#base + 1;
    let depth = 0;
    path[depth++] = this.#enter(root);
    while (depth > 0) {
      const at = path[depth - 1]!;
      const claim = nodes[at]!;
      const end = (start[claim] ?? 0) + (size[claim] ?? 0);
      let step = next[at]!;
      let child = -1;
      for (; step < end && child < 0; step++) {
        const to = node[step]!;
        if (to < 0 || (flags[step]! & holds) === 0 || state[to]! & done) continue;
        const there = order[to]! - before;
        if (there < 0) child = this.#enter(to);
        else if (there < low[at]!) low[at] = there;
      }
      next[at] = step;
      if (child >= 0) {
        path[depth++] = child;
        continue;
      }
      depth--;
      if (depth > 0 && low[at]! < low[path[depth - 1]!]!) low[path[depth - 1]!] = low[at]!;
      if (low[at] === at) this.#settle(at);
    }
  }

  #enter(claim: number): number {
    const { order, node, low, next, open } = this.#s;
    const at = this.#count++;
    order[claim] = this.#base + 1 + at;
    node[at] = claim;
    low[at] = at;
    next[at] = this.#g.cites.start[claim] ?? 0;
    open[this.#open++] = at;
    return at;
  }

  /** A group is complete: everything else that it rests on is settled already. */
  #settle(first: number): void {
    const { open, node } = this.#s;
    const members: number[] = [];
    let at: number;
    do {
      at = open[--this.#open]!;
      members.push(node[at]!);
    } while (at !== first);
    if (members.length === 1) this.#state[members[0]!] = this.#look(members[0]!) | done;
    else this.#settleCircle(members);
  }

  #settleCircle(members: number[]): void {
    const state = this.#state;
    const { circle } = this.#g.support;
    let all = 0;
    for (const claim of members) all |= state[claim] = this.#look(claim);
    const isClosed = (all & (known | work)) === 0 && !members.some((claim) => this.#leaves(claim));
    const shared = (all & (known | work | circular)) | (isClosed ? circular : 0);
    for (const claim of members) circle[claim] = members[0]!;
    this.#spreadChains(members);
    for (const claim of members)
      state[claim] = (state[claim]! & (chain | onward | isOrigin)) | shared | done | inCircle;
  }

  /** What a claim has by itself and by its links to what is settled: out of its group. */
  #look(claim: number): number {
    const state = this.#state;
    const { start, size, node, flags } = this.#g.cites;
    let bits = this.#g.bits[claim]! & firstHand ? known | chain | isOrigin : 0;
    for (let i = start[claim] ?? 0, end = i + (size[claim] ?? 0); i < end; i++) {
      const flag = flags[i]!;
      if ((flag & holds) === 0) continue;
      if (node[i]! < 0) {
        bits |= work;
        continue;
      }
      const said = state[node[i]!]!;
      if ((said & done) === 0) continue;
      bits |= said & (known | work | circular);
      if (flag & confirmed && said & chain) bits |= chain | onward;
    }
    return bits;
  }

  #leaves(claim: number): boolean {
    const { start, size, node, flags } = this.#g.cites;
    for (let i = start[claim]!, end = i + size[claim]!; i < end; i++)
      if (flags[i]! & holds && (node[i]! < 0 || this.#state[node[i]!]! & done)) return true;
    return false;
  }

  /** Within a group, confirmed links back from the members that reach an origin by confirmed links. */
  #spreadChains(members: number[]): void {
    const state = this.#state;
    const { circle } = this.#g.support;
    const { start, size, node, flags } = this.#g.citedBy;
    const queue = members.filter((claim) => state[claim]! & chain);
    for (const claim of queue)
      for (let i = start[claim]!, end = i + size[claim]!; i < end; i++) {
        const citing = node[i]!;
        if ((flags[i]! & (holds | confirmed)) !== (holds | confirmed) || circle[citing] !== members[0]) continue;
        const had = state[citing]!;
        state[citing] = had | chain | onward;
        if ((had & chain) === 0) queue.push(citing);
      }
  }
}
