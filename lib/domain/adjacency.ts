/**
 * Links as three typed arrays (compressed sparse rows): the links of node `n` are the positions `start[n]` to
 * `start[n + 1]`; `node` holds the node at the far end and `link` the number of the citation. Order is that of the input.
 */
export interface Adjacency {
  start: Int32Array;
  node: Int32Array;
  link: Int32Array;
}

/** Builds both directions for the links `from[i] -> to[i]` where `keep(i)`. Linear. */
export function buildAdjacency(nodes: number, from: Int32Array, to: Int32Array, keep: (link: number) => boolean) {
  const kept = new Uint8Array(from.length);
  for (let i = 0; i < from.length; i++) kept[i] = from[i]! >= 0 && to[i]! >= 0 && keep(i) ? 1 : 0;
  return { out: rows(nodes, from, to, kept), in: rows(nodes, to, from, kept) };
}

function rows(nodes: number, from: Int32Array, to: Int32Array, kept: Uint8Array): Adjacency {
  const start = new Int32Array(nodes + 1);
  for (let i = 0; i < from.length; i++) if (kept[i]) start[from[i]! + 1]!++;
  for (let n = 0; n < nodes; n++) start[n + 1]! += start[n]!;
  const next = start.slice();
  const node = new Int32Array(start[nodes]!);
  const link = new Int32Array(start[nodes]!);
  for (let i = 0; i < from.length; i++) {
    if (!kept[i]) continue;
    const at = next[from[i]!]!++;
    node[at] = to[i]!;
    link[at] = i;
  }
  return { start, node, link };
}

/** How many links leave (or, in the other direction, enter) a node. */
export const degree = (adjacency: Adjacency, node: number): number =>
  adjacency.start[node + 1]! - adjacency.start[node]!;
