import type { CompactGraph } from "./compact-graph";
import { grown } from "./link-rows";

const kept = new WeakMap<CompactGraph, Scratch>();

/** The arrays that a walk writes into, kept with the graph: a walk costs no more than what it reaches. Walks don't overlap. */
export function scratchOf(g: CompactGraph): Scratch {
  const known = kept.get(g);
  const [claims, sources, links] = [g.bits.length, g.year.length, g.linkFrom.length];
  if (known && known.order.length >= claims && known.works.length >= sources && known.drifted.length >= links)
    return known;
  const room = (length: number) => Math.ceil(length * 1.1) + 16;
  const made = new Scratch(room(claims), room(sources), room(links));
  kept.set(g, made);
  return made;
}

/** By claim its order in the walk; by that order everything else. */
export class Scratch {
  /** `base + 1 + n` for the n-th claim of this walk; anything lower is from an earlier one. */
  readonly order: Int32Array;
  /** `base + 1` where the work was met in this walk. */
  readonly workMark: Int32Array;
  /** Works met in this walk, and links that have a drift. */
  readonly works: Int32Array;
  readonly drifted: Int32Array;
  readonly node: Int32Array;
  readonly low: Int32Array;
  readonly next: Int32Array;
  readonly path: Int32Array;
  readonly open: Int32Array;
  readonly parent: Int32Array;
  readonly info: Uint8Array;
  #witnessMark = new Int32Array(1_024);
  #base = 0;

  constructor(claims: number, sources: number, links: number) {
    this.order = new Int32Array(claims);
    this.workMark = new Int32Array(sources);
    this.works = new Int32Array(sources);
    this.drifted = new Int32Array(links);
    this.node = new Int32Array(claims);
    this.low = new Int32Array(claims);
    this.next = new Int32Array(claims);
    this.path = new Int32Array(claims);
    this.open = new Int32Array(claims);
    this.parent = new Int32Array(claims);
    this.info = new Uint8Array(claims);
  }

  /** Begins a walk; all marks of earlier walks are below what it returns. */
  begin(): number {
    if (this.#base > 2 ** 31 - 2 * this.order.length - 2) {
      this.order.fill(0);
      this.workMark.fill(0);
      this.#witnessMark.fill(0);
      this.#base = 0;
    }
    const base = this.#base;
    this.#base += this.order.length;
    return base;
  }

  /** The mark of the first claim of a witness in this walk: `mark` itself where it is the first. */
  firstOfWitness(witness: number, mark: number): number {
    if (witness >= this.#witnessMark.length)
      this.#witnessMark = grown(this.#witnessMark, new Int32Array(Math.ceil(witness * 1.5)));
    const known = this.#witnessMark[witness]!;
    if (known > this.#base - this.order.length) return known;
    this.#witnessMark[witness] = mark;
    return mark;
  }

  find(member: number): number {
    const { parent } = this;
    let at = member;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  }

  union(a: number, b: number): void {
    const [rootA, rootB] = [this.find(a), this.find(b)];
    if (rootA < rootB) this.parent[rootB] = rootA;
    else this.parent[rootA] = rootB;
  }
}
