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

/** Links by the node where they start. */
export function groupByStart<E extends { from: string }>(edges: E[]): Map<string, E[]> {
  const groups = new Map<string, E[]>();
  for (const edge of edges) {
    const group = groups.get(edge.from);
    if (group) group.push(edge);
    else groups.set(edge.from, [edge]);
  }
  return groups;
}
