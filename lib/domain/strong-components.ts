import type { IndexedGraph } from "./build-graph";

/** The strongly connected groups of the claims, over links that carry support. */
export interface Components {
  /** For each claim the number of its group; a group's number is lower than that of any group that rests on it. */
  of: Int32Array;
  count: number;
  /** The groups in which claims rest on themselves: members in the order of their numbers. */
  cycles: { component: number; members: number[] }[];
}

const computed = new WeakMap<IndexedGraph, Components>();

/** Tarjan's algorithm with its own stack, so that no depth or size is too much. Linear; kept for the graph once done. */
export function strongComponents(g: IndexedGraph): Components {
  const known = computed.get(g);
  if (known) return known;
  const { of, count } = tarjan(g);
  const components = { of, count, cycles: findCycles(g, of, count) };
  computed.set(g, components);
  return components;
}

function tarjan(g: IndexedGraph): { of: Int32Array; count: number } {
  const n = g.claims.length;
  const { start, node } = g.rests.out;
  const of = new Int32Array(n).fill(-1);
  const order = new Int32Array(n).fill(-1);
  const low = new Int32Array(n);
  const next = start.slice(0, n + 1);
  const open: number[] = [];
  const path: number[] = [];
  let seen = 0;
  let count = 0;
  for (let root = 0; root < n; root++) {
    if (order[root] !== -1) continue;
    path.push(root);
    while (path.length > 0) {
      const at = path[path.length - 1]!;
      if (order[at] === -1) {
        order[at] = low[at] = seen++;
        open.push(at);
      }
      const step = next[at]!;
      if (step < start[at + 1]!) {
        next[at] = step + 1;
        const to = node[step]!;
        if (to >= n) continue;
        if (order[to] === -1) path.push(to);
        else if (of[to] === -1) low[at] = Math.min(low[at]!, order[to]!);
        continue;
      }
      path.pop();
      const parent = path[path.length - 1];
      if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[at]!);
      if (low[at] !== order[at]) continue;
      let member: number;
      do {
        member = open.pop()!;
        of[member] = count;
      } while (member !== at);
      count++;
    }
  }
  return { of, count };
}

function findCycles(g: IndexedGraph, of: Int32Array, count: number): Components["cycles"] {
  const size = new Int32Array(count);
  for (let i = 0; i < of.length; i++) size[of[i]!]!++;
  const { start, node } = g.rests.out;
  const members = new Map<number, number[]>();
  for (let i = 0; i < of.length; i++) {
    const group = of[i]!;
    const citesItself = () => node.subarray(start[i], start[i + 1]).includes(i);
    if (size[group]! === 1 && !citesItself()) continue;
    const list = members.get(group);
    if (list) list.push(i);
    else members.set(group, [i]);
  }
  return Array.from(members, ([component, list]) => ({ component, members: list }));
}
