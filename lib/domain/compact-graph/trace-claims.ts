import type { SupportStatus } from "../support-status";
import { calm, drifts, firstHand, holds, isEstimate, seen } from "./bits";
import type { CompactGraph } from "./compact-graph";
import { scratchOf, type Scratch } from "./scratch";
import { settle } from "./settle";
import { chain, circular, inCircle, isOrigin, known, onward, work } from "./support-state";
import type { Trace } from "./trace";

/**
 * Traces claims to all their origins, breadth-first, with support, families and drift: the support is settled already, or is
 * settled first. Linear in what is reached. The result lends its arrays from the graph: it holds until the next walk.
 */
export function traceClaims(g: CompactGraph, asked: ArrayLike<number>): Trace {
  settle(g, asked);
  const walk = new Walk(g);
  for (let i = 0; i < asked.length; i++) if (g.bits[asked[i]!]) walk.enter(asked[i]!);
  walk.run();
  return walk.finish(asked);
}

class Walk {
  readonly #g: CompactGraph;
  readonly #s: Scratch;
  readonly #before: number;
  readonly #undetermined: number[] = [];
  readonly #circles = new Map<number, number[]>();
  /** First-hand claims by their order in the walk. */
  readonly #origins: number[] = [];
  #count = 0;
  #links = 0;
  #worksMet = 0;
  #driftsMet = 0;

  constructor(g: CompactGraph) {
    this.#g = g;
    this.#s = scratchOf(g);
    this.#before = this.#s.begin() + 1;
  }

  /** A claim asked for: it stands in a family of its own until a link or a witness joins it with others. */
  enter(claim: number): void {
    const { order, node, parent, info } = this.#s;
    if (order[claim]! >= this.#before) return;
    const at = this.#count++;
    order[claim] = this.#before + at;
    node[at] = claim;
    info[at] = this.#g.support.state[claim]!;
    parent[at] = info[at]! & known ? at : -1;
  }

  /**
   * Follows every link that holds. A claim met first by a link is in the family of the claim that cites it, if it reaches an origin;
   * `parent` is -1 where not.
   */
  run(): void {
    const { order, node: nodes, parent, info, works, drifted, workMark } = this.#s;
    const g = this.#g;
    const { bits, support: { state } } = g;
    const { start, size, node, flags, link } = g.cites;
    const before = this.#before;
    let [count, links, worksMet, driftsMet] = [this.#count, 0, 0, 0];
    for (let head = 0; head < count; head++) {
      const claim = nodes[head]!;
      const own = info[head]!;
      if (own & isOrigin) this.#noteOrigin(claim, head);
      if (own & inCircle) this.#noteCircle(claim);
      if (claim >= start.length) continue;
      for (let i = start[claim]!, end = i + size[claim]!; i < end; i++) {
        const flag = flags[i]!;
        if ((flag & holds) === 0) continue;
        links++;
        const to = node[i]!;
        if (to < 0) {
          if (workMark[-to] !== before) works[worksMet++] = -to;
          workMark[-to] = before;
          continue;
        }
        if (flag & drifts) drifted[driftsMet++] = link[i]!;
        else if ((flag & calm) === 0) this.#noteUncompared(i, link[i]!, bits[claim]! & bits[to]! & isEstimate);
        const there = order[to]! - before;
        if (there >= 0) {
          const family = parent[there]!;
          if (family >= 0 && family !== parent[head]) this.#s.union(head, there);
          continue;
        }
        order[to] = before + count;
        nodes[count] = to;
        const said = (info[count] = state[to]!);
        parent[count++] = said & known ? parent[head]! : -1;
      }
    }
    this.#count = count;
    this.#links = links;
    this.#worksMet = worksMet;
    this.#driftsMet = driftsMet;
  } // prettier-ignore

  #noteUncompared(position: number, link: number, areFigures: number): void {
    if (areFigures === 0) this.#g.cites.flags[position]! |= calm;
    else this.#undetermined.push(link);
  }

  #noteCircle(claim: number): void {
    const id = this.#g.support.circle[claim]!;
    const members = this.#circles.get(id);
    if (members) members.push(claim);
    else this.#circles.set(id, [claim]);
  }

  /** Of a first-hand claim: those of one maker in one work are one witness. */
  #noteOrigin(claim: number, at: number): void {
    this.#origins.push(at);
    const first = this.#s.firstOfWitness(this.#g.witnessNumber(claim), this.#before + at) - this.#before;
    if (first !== at) this.#s.union(first, at);
  }

  finish(asked: ArrayLike<number>): Trace {
    const { node, works, drifted, low: families } = this.#s;
    const { state } = this.#g.support;
    families.fill(-1, 0, this.#count);
    const family = new Int32Array(asked.length).fill(-1);
    const status: SupportStatus[] = [];
    const origins: number[][] = [];
    for (let i = 0; i < asked.length; i++) {
      const claim = asked[i]!;
      status.push(this.#statusOf(claim));
      if (!this.#g.bits[claim] || (state[claim]! & known) === 0) continue;
      const root = this.#s.find(this.#s.order[claim]! - this.#before);
      if (families[root]! < 0) families[root] = origins.push([]) - 1;
      family[i] = families[root]!;
    }
    for (const origin of this.#origins) origins[families[this.#s.find(origin)]!]?.push(node[origin]!);
    return {
      claims: node.subarray(0, this.#count), works: works.subarray(0, this.#worksMet), links: this.#links, family, origins, status,
      drifted: drifted.subarray(0, this.#driftsMet), undetermined: this.#undetermined, cycles: [...this.#circles.values()],
      reachesOrigin: (claim) => (state[claim]! & known) !== 0,
    }; // prettier-ignore
  }

  #statusOf(claim: number): SupportStatus {
    const bits = this.#g.bits[claim] ?? 0;
    const state = this.#g.support.state[claim] ?? 0;
    if (bits === 0) return "unsupported";
    const isOriginUnseen = (bits & firstHand) !== 0 && (bits & seen) === 0;
    if (state & (isOriginUnseen ? onward : chain)) return "verified";
    if (state & known) return "traced";
    if (state & work) return "opaque";
    return state & circular ? "circular" : "unsupported";
  }
}
