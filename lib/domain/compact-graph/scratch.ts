import type { CompactGraph } from "./compact-graph";

const kept = new WeakMap<CompactGraph, Scratch>();

/** The arrays that a walk writes into, kept with the graph: a walk costs no more than what it reaches. Walks don't overlap. */
export function scratchOf(g: CompactGraph): Scratch {
  const known = kept.get(g);
  if (known && known.order.length >= g.bits.length && known.workMark.length >= g.year.length) return known;
  const made = new Scratch(Math.ceil(g.bits.length * 1.1) + 16, Math.ceil(g.year.length * 1.1) + 16);
  kept.set(g, made);
  return made;
}

/** By claim its order in the walk; by that order everything else. */
export class Scratch {
  /** `base + 1 + n` for the n-th claim of this walk; anything lower is from an earlier one. */
  readonly order: Int32Array;
  readonly workMark: Int32Array;
  readonly node: Int32Array;
  readonly low: Int32Array;
  readonly next: Int32Array;
  readonly path: Int32Array;
  readonly open: Int32Array;
  readonly group: Int32Array;
  readonly parent: Int32Array;
  readonly info: Uint8Array;
  #base = 0;
  #walk = 0;

  constructor(claims: number, sources: number) {
    this.order = new Int32Array(claims);
    this.workMark = new Int32Array(sources);
    this.node = new Int32Array(claims);
    this.low = new Int32Array(claims);
    this.next = new Int32Array(claims);
    this.path = new Int32Array(claims);
    this.open = new Int32Array(claims);
    this.group = new Int32Array(claims);
    this.parent = new Int32Array(claims);
    this.info = new Uint8Array(claims);
  }

  /** Begins a walk; all marks of earlier walks are below what it returns. */
  begin(): number {
    if (this.#base > 2 ** 31 - 2 * this.order.length - 2) {
      this.order.fill(0);
      this.#base = 0;
    }
    const base = this.#base;
    this.#base += this.order.length;
    this.#walk++;
    return base;
  }

  /** Whether a work is met for the first time in this walk. */
  enterWork(source: number): boolean {
    if (this.workMark[source] === this.#walk) return false;
    this.workMark[source] = this.#walk;
    return true;
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
