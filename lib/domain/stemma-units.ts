import type { IndexedGraph } from "./build-graph";
import { isEvidential } from "./evidential";
import { strongComponents } from "./strong-components";

/** A group of claims that rest on each other with more members than this is drawn as one node. */
export const mostInOpenCircle = 8;

/** What a stemma is made of, by number: a node of the graph, or a whole circle (`nodeCount` plus the number of its group). */
export interface StemmaUnits {
  /** Everything that the roots lean on with its distance, nearest first, the roots included. */
  distance: Map<number, number>;
  unitOf(node: number): number;
  /** For each unit the links that lead to other units, the best one a target. */
  out: Map<number, { unit: number; link: number }[]>;
  /** How many units lean on each. */
  indegree: Map<number, number>;
  /** The members of each circle that is drawn as one. */
  circles: Map<number, number[]>;
}

/**
 * Walks over every link that leans, whatever was found of it, once. Big circles count as one unit, unless `isOpen` says that
 * a reader wants to look into them.
 */
export function stemmaUnits(
  g: IndexedGraph,
  roots: number[],
  isOpen: (members: number[]) => boolean = () => false,
): StemmaUnits {
  const { of, cycles } = strongComponents(g);
  const circles = new Map<number, number[]>();
  for (const { component, members } of cycles)
    if (members.length > mostInOpenCircle && !isOpen(members)) circles.set(g.nodeCount + component, members);
  const unitOf = (node: number) => {
    const circle = node < of.length ? g.nodeCount + of[node]! : -1;
    return circles.has(circle) ? circle : node;
  };
  const distance = new Map<number, number>();
  for (const root of roots) distance.set(unitOf(root), 0);
  const out: StemmaUnits["out"] = new Map();
  const indegree = new Map<number, number>();
  for (const [unit, steps] of distance) {
    const targets = new Map<number, number>();
    for (const node of circles.get(unit) ?? [unit])
      for (const [to, link] of leaningLinks(g, node)) {
        const target = unitOf(to);
        const known = targets.get(target);
        if (target !== unit && (known === undefined || rankOf(g, link) < rankOf(g, known))) targets.set(target, link);
      }
    out.set(
      unit,
      Array.from(targets, ([target, link]) => ({ unit: target, link })),
    );
    for (const target of targets.keys()) {
      indegree.set(target, (indegree.get(target) ?? 0) + 1);
      if (!distance.has(target)) distance.set(target, steps + 1);
    }
  }
  return { distance, unitOf, out, indegree, circles };
}

/** Confirmed links come first, those found to hold nothing last. */
export function rankOf(g: IndexedGraph, link: number): number {
  const { status } = g.citations[link]!;
  return status === "confirmed" ? 0 : status === "misrepresented" || status === "notFound" ? 2 : 1;
}

/** The links of a node that lean on their target, as pairs of the node at the far end and the link. */
export function* leaningLinks(g: IndexedGraph, node: number): Iterable<[to: number, link: number]> {
  for (const { start, node: to, link } of [g.rests.out, g.others.out])
    for (let i = start[node]!; i < start[node + 1]!; i++)
      if (isEvidential(g.citations[link[i]!]!.intent)) yield [to[i]!, link[i]!];
}
