import type { SupportStatus } from "../support-status";
import { confirmed, firstHand, holds, isEstimate, seen, unknownDrift, type CompactGraph } from "./compact-graph";
import { scratchOf, type Scratch } from "./scratch";
import type { Trace } from "./trace";

/** What a walk finds of each claim: it reaches an origin; by confirmed links; a work; a circle; and a confirmed link leads on. */
const known = 1;
const chain = 2;
const work = 4;
const circle = 8;
const onward = 16;
const done = 32;

/**
 * Traces claims to all their origins in one walk (Tarjan's, so that what a claim rests on is settled before the claim), with
 * support, families and drift. Linear in what is reached; no recursion. The result lends its arrays from the graph: it holds
 * until the next walk.
 */
export function traceClaims(g: CompactGraph, asked: ArrayLike<number>): Trace {
  const walk = new Walk(g);
  for (let i = 0; i < asked.length; i++) if (g.bits[asked[i]!]) walk.from(asked[i]!);
  return walk.finish(asked);
}

class Walk {
  readonly #g: CompactGraph;
  readonly #s: Scratch;
  readonly #base: number;
  readonly #works: number[] = [];
  readonly #drifted: number[] = [];
  readonly #undetermined: number[] = [];
  readonly #cycles: number[][] = [];
  readonly #origins: number[] = [];
  readonly #firstOfWitness = new Map<number, number>();
  #count = 0;
  #open = 0;
  #links = 0;

  constructor(g: CompactGraph) {
    this.#g = g;
    this.#s = scratchOf(g);
    this.#base = this.#s.begin();
  }

  from(root: number): void {
    const { order, node: nodes, low, next, path, info } = this.#s;
    const { start, size, node, flags } = this.#g.cites;
    const base = this.#base;
    if (order[root]! > base) return;
    let depth = 0;
    path[depth++] = this.#enter(root);
    while (depth > 0) {
      const at = path[depth - 1]!;
      const claim = nodes[at]!;
      const end = start[claim]! + size[claim]!;
      let step = next[at]!;
      let child = -1;
      for (; step < end && child < 0; step++) {
        const to = node[step]!;
        if (to < 0 || (flags[step]! & holds) === 0) continue;
        const there = order[to]! - base - 1;
        if (there < 0) child = this.#enter(to);
        else if ((info[there]! & done) === 0 && there < low[at]!) low[at] = there;
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
    const { order, node, low, next, info, parent, open, group } = this.#s;
    const at = this.#count++;
    order[claim] = this.#base + 1 + at;
    node[at] = claim;
    low[at] = at;
    parent[at] = at;
    info[at] = 0;
    group[at] = -1;
    next[at] = this.#g.cites.start[claim] ?? 0;
    open[this.#open++] = at;
    return at;
  }

  /** A group is complete: everything that it rests on is settled already. */
  #settle(first: number): void {
    const { open, info, group } = this.#s;
    if (open[this.#open - 1] === first) {
      this.#open--;
      group[first] = first;
      info[first] = this.#look(first, first) | done;
      this.#witness(first);
      return;
    }
    const members: number[] = [];
    do {
      members.push(open[--this.#open]!);
      group[members[members.length - 1]!] = first;
    } while (members[members.length - 1] !== first);
    this.#settleCircle(members, first);
  }

  #settleCircle(members: number[], first: number): void {
    const { info, node } = this.#s;
    let all = 0;
    for (const at of members) all |= info[at] = this.#look(at, first);
    const isClosed = (all & (known | work)) === 0 && !members.some((at) => this.#leaves(at, first));
    const shared = (all & (known | work | circle)) | (isClosed ? circle : 0);
    this.#spreadChains(members, first);
    for (const at of members) info[at] = (info[at]! & (chain | onward)) | shared | done;
    for (const at of members) {
      if (shared & known) this.#s.union(first, at);
      this.#witness(at);
    }
    this.#cycles.push(members.map((at) => node[at]!));
  }

  /**
   * What a claim has by itself and by its links out of its group; counts links, gathers works and drift, and joins it with what it
   * rests on that reaches an origin.
   */
  #look(at: number, first: number): number {
    const { order, info, node: nodes, group } = this.#s;
    const g = this.#g;
    const claimBits = g.bits;
    const { start, size, node, flags, link } = g.cites;
    const before = this.#base + 1;
    const claim = nodes[at]!;
    const own = claimBits[claim]!;
    let bits = own & firstHand ? known | chain : 0;
    let links = 0;
    for (let i = start[claim] ?? 0, end = i + (size[claim] ?? 0); i < end; i++) {
      const flag = flags[i]!;
      if ((flag & holds) === 0) continue;
      links++;
      const to = node[i]!;
      if (to < 0) {
        bits |= work;
        if (this.#s.enterWork(-to)) this.#works.push(-to);
        continue;
      }
      if (own & claimBits[to]! & isEstimate) this.#noteDrift(link[i]!);
      const there = order[to]! - before;
      const said = info[there]!;
      if ((said & done) === 0 && group[there] === first) continue;
      bits |= said & (known | work | circle);
      if (said & known) this.#s.union(at, there);
      if (flag & confirmed && said & chain) bits |= chain | onward;
    }
    this.#links += links;
    return bits;
  }

  #noteDrift(link: number): void {
    const drift = this.#g.drift[link]!;
    if (drift === unknownDrift) this.#undetermined.push(link);
    else if (drift !== 0) this.#drifted.push(link);
  }

  #leaves(at: number, first: number): boolean {
    const { order, group, node: nodes } = this.#s;
    const { start, size, node, flags } = this.#g.cites;
    const claim = nodes[at]!;
    for (let i = start[claim]!, end = i + size[claim]!; i < end; i++)
      if (flags[i]! & holds && (node[i]! < 0 || group[order[node[i]!]! - this.#base - 1] !== first)) return true;
    return false;
  }

  /** Within a group, confirmed links back from the members that reach an origin by confirmed links. */
  #spreadChains(members: number[], first: number): void {
    const { order, info, group, node: nodes } = this.#s;
    const { start, size, node, flags } = this.#g.citedBy;
    const queue = members.filter((at) => info[at]! & chain);
    for (const at of queue) {
      const claim = nodes[at]!;
      for (let i = start[claim]!, end = i + size[claim]!; i < end; i++) {
        if ((flags[i]! & (holds | confirmed)) !== (holds | confirmed)) continue;
        const there = order[node[i]!]! - this.#base - 1;
        if (there < 0 || there >= this.#count || group[there] !== first || info[there]! & done) continue;
        const had = info[there]!;
        info[there] = had | chain | onward;
        if ((had & chain) === 0) queue.push(there);
      }
    }
  }

  /** Of a first-hand claim: those of one maker in one work are one witness. */
  #witness(at: number): void {
    const g = this.#g;
    const claim = this.#s.node[at]!;
    if ((g.bits[claim]! & firstHand) === 0) return;
    this.#origins.push(at);
    const witness = g.agent[claim]! * 2 ** 26 + g.witnessOf(g.source[claim]!);
    const first = this.#firstOfWitness.get(witness);
    if (first === undefined) this.#firstOfWitness.set(witness, at);
    else this.#s.union(first, at);
  }

  finish(asked: ArrayLike<number>): Trace {
    const { order, info, node } = this.#s;
    const base = this.#base;
    const count = this.#count;
    const at = (claim: number) => (order[claim] ?? 0) - base - 1;
    const families = new Map<number, number>();
    const family = Int32Array.from({ length: asked.length }, (_, i) => {
      const here = at(asked[i]!);
      if (here < 0 || (info[here]! & known) === 0) return -1;
      const root = this.#s.find(here);
      if (!families.has(root)) families.set(root, families.size);
      return families.get(root)!;
    });
    const origins: number[][] = Array.from(families, () => []);
    for (const origin of this.#origins) {
      const number = families.get(this.#s.find(origin));
      if (number !== undefined) origins[number]!.push(node[origin]!);
    }
    return {
      claims: node.subarray(0, count), works: this.#works, links: this.#links, family, origins,
      status: Array.from(asked, (claim) => this.#statusAt(at(claim))),
      drifted: this.#drifted, undetermined: this.#undetermined, cycles: this.#cycles,
      reachesOrigin: (claim) => at(claim) >= 0 && (info[at(claim)]! & known) !== 0,
    }; // prettier-ignore
  }

  #statusAt(at: number): SupportStatus {
    if (at < 0) return "unsupported";
    const { info, node } = this.#s;
    const bits = this.#g.bits[node[at]!]!;
    const isOriginUnseen = (bits & firstHand) !== 0 && (bits & seen) === 0;
    if (info[at]! & (isOriginUnseen ? onward : chain)) return "verified";
    if (info[at]! & known) return "traced";
    if (info[at]! & work) return "opaque";
    return info[at]! & circle ? "circular" : "unsupported";
  }
}
