import { breakCycles, groupByStart } from "./break-cycles";
import type { LayoutEdge, LayoutNode } from "./layout";

/**
 * The column of each node, 0 on the right, and the links that run against all others. An earlier work never stands to the
 * right of a later one, and who cites always stands right of what he cites, unless the dates or a circle forbid it: such a link
 * runs backwards. Works of several years share a column where none of them leans on another, so that few columns do. A node
 * without a year stands by who cites it, and in a column of its own where nobody does.
 */
export function rankByYear(
  nodes: LayoutNode[],
  edges: LayoutEdge[],
): { ranks: Map<string, number>; back: Set<string> } {
  const circular = breakCycles(nodes, edges);
  const order = topological(nodes, edges, circular);
  const years = yearsOf(nodes, edges, circular, order);
  const place = new Map([...order.keys()].map((id, i) => [id, i]));
  const sorted = [...order.keys()].sort((a, b) => years.get(b)! - years.get(a)! || place.get(a)! - place.get(b)! || 0);
  const position = new Map(sorted.map((id, i) => [id, i]));
  const back = new Set(edges.filter((e) => position.get(e.from)! > position.get(e.to)!).map((e) => e.id));
  const citing = groupByStart(
    edges.map((e) => (back.has(e.id) ? { from: e.from, to: e.to } : { from: e.to, to: e.from })),
  );
  const ranks = new Map<string, number>();
  let [deepest, floor, year] = [0, 0, Number.NaN];
  for (const id of sorted) {
    if (years.get(id) !== year) {
      // What has no year, and nobody with one cites, shares its column with no year.
      floor = year === noYear ? deepest + 1 : deepest;
      year = years.get(id)!;
    }
    let rank = floor;
    for (const { to } of citing.get(id) ?? []) if (ranks.has(to)) rank = Math.max(rank, ranks.get(to)! + 1);
    ranks.set(id, rank);
    deepest = Math.max(deepest, rank);
  }
  return { ranks, back };
}

/** Stands after every year. */
const noYear = Number.MAX_SAFE_INTEGER;

/** Kahn's order from citing to cited, as keys in their order; links that close circles are left out. */
function topological(nodes: LayoutNode[], edges: LayoutEdge[], circular: Set<string>): Map<string, true> {
  const out = groupByStart(edges.filter((edge) => !circular.has(edge.id)));
  const waiting = new Map(nodes.map(({ id }) => [id, 0]));
  for (const list of out.values()) for (const { to } of list) waiting.set(to, waiting.get(to)! + 1);
  const order = new Map<string, true>();
  for (const { id } of nodes) if (waiting.get(id) === 0) order.set(id, true);
  for (const id of order.keys())
    for (const { to } of out.get(id) ?? []) {
      waiting.set(to, waiting.get(to)! - 1);
      if (waiting.get(to) === 0) order.set(to, true);
    }
  return order;
}

function yearsOf(nodes: LayoutNode[], edges: LayoutEdge[], circular: Set<string>, order: Map<string, true>) {
  const years = new Map(nodes.map(({ id, year }) => [id, year ?? noYear]));
  const undated = new Set(nodes.filter(({ year }) => year === null || year === undefined).map(({ id }) => id));
  const out = groupByStart(edges.filter((edge) => !circular.has(edge.id)));
  for (const id of order.keys())
    for (const { to } of out.get(id) ?? [])
      if (undated.has(to)) years.set(to, Math.min(years.get(to)!, years.get(id)!));
  return years;
}
