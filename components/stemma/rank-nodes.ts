import type { LayoutEdge, LayoutNode } from "./layout";

/** The links that close a circle: those that lead back into the path on which they were met. Depth-first, without recursion. */
export function breakCycles(nodes: LayoutNode[], edges: LayoutEdge[]): Set<string> {
  const out = groupByStart(edges);
  const state = new Map<string, "open" | "done">();
  const back = new Set<string>();
  for (const { id } of nodes) {
    if (state.has(id)) continue;
    const stack = [{ id, next: 0 }];
    state.set(id, "open");
    while (stack.length > 0) {
      const top = stack[stack.length - 1]!;
      const edge = out.get(top.id)?.[top.next++];
      if (!edge) {
        state.set(top.id, "done");
        stack.pop();
      } else if (state.get(edge.to) === "open") back.add(edge.id);
      else if (!state.has(edge.to)) {
        state.set(edge.to, "open");
        stack.push({ id: edge.to, next: 0 });
      }
    }
  }
  return back;
}

/** How far left each node stands: one more than the farthest that cites it. Kahn's order over the links without circles. */
export function rankNodes(nodes: LayoutNode[], edges: LayoutEdge[], back: Set<string>): Map<string, number> {
  const directed = edges.map((e) => (back.has(e.id) ? { from: e.to, to: e.from } : { from: e.from, to: e.to }));
  const out = groupByStart(directed);
  const waiting = new Map(nodes.map(({ id }) => [id, 0]));
  for (const { to } of directed) waiting.set(to, (waiting.get(to) ?? 0) + 1);
  const ranks = new Map(nodes.map(({ id }) => [id, 0]));
  const ready = nodes.filter(({ id }) => waiting.get(id) === 0).map(({ id }) => id);
  for (const id of ready) {
    for (const { to } of out.get(id) ?? []) {
      ranks.set(to, Math.max(ranks.get(to)!, ranks.get(id)! + 1));
      waiting.set(to, waiting.get(to)! - 1);
      if (waiting.get(to) === 0) ready.push(to);
    }
  }
  return ranks;
}

function groupByStart<E extends { from: string }>(edges: E[]): Map<string, E[]> {
  const groups = new Map<string, E[]>();
  for (const edge of edges) {
    const group = groups.get(edge.from);
    if (group) group.push(edge);
    else groups.set(edge.from, [edge]);
  }
  return groups;
}
