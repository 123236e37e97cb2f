import { nameOf, sourceOf, type IndexedGraph } from "./build-graph";
import { driftOfLink, type Drift } from "./describe-drift";
import { isEvidential } from "./evidential";
import type { GraphCitation } from "./graph";
import { groupBy } from "./group-by";
import { strongComponents } from "./strong-components";
import { supportStatus, type SupportStatus } from "./support-status";
import { closedCycles, endKindOf, type EndKind } from "./trace-origins";

/** A claim, or a work in which the claim has not been located, as the stemma draws it. */
export interface StemmaNode {
  /** Unique in the stemma: `claim:slug` or `source:slug`. */
  key: string;
  kind: "claim" | "source";
  slug: string;
  /** How a hop names it: the short name of the work. */
  name: string;
  /** Steps from the claim that the stemma is of. */
  distance: number;
  year: number | null;
  end: EndKind | null;
  /** Null for a work. */
  status: SupportStatus | null;
  /** The number of the circle that it belongs to, or null. */
  circle: number | null;
  /** How many of its links lead to nodes that are not shown. */
  more: number;
}

/** A link from a citing to a cited node. */
export interface StemmaEdge {
  citation: GraphCitation;
  from: string;
  to: string;
  /** Whether its intent leans on the target; where not, it is drawn apart. */
  isEvidential: boolean;
  drift: Drift[];
}

/** A line of the list that equals the graph. A node that stands above already is referred to and not unrolled again. */
export interface StemmaLine {
  depth: number;
  node: string;
  /** The slug of the citation that leads here; null for the claim itself. */
  citation: string | null;
  isRepeated: boolean;
  /** Whether the line leads back to a node on the way to it: a circle closes here. */
  closesCircle: boolean;
}

/** What a claim rests on, hop by hop, as a graph and as a list that says the same. */
export interface Stemma {
  nodes: StemmaNode[];
  edges: StemmaEdge[];
  lines: StemmaLine[];
  /** How many claims and works further up are not shown. */
  more: number;
}

/**
 * The stemma of a claim by its slug, nearest first, of at most `most` nodes; null where the graph lacks the claim. Links
 * found to misrepresent are followed too: a reader wants to see what was misquoted, and where that came from.
 */
export function stemmaOf(g: IndexedGraph, claimId: string, most = 150): Stemma | null {
  const root = g.claimNumber.get(claimId);
  if (root === undefined) return null;
  const distance = distancesFrom(g, root);
  const upstream = [...distance.keys()];
  const shown = upstream.slice(0, most);
  const keys = new Map(shown.map((node) => [node, keyOf(g, node)]));
  for (const node of shown) addSpokenOf(g, node, { keys, distance, most });
  const numbers = [...keys.keys()];
  const nodes = numbers.map((node) => describeNode(g, node, distance.get(node)!, keys));
  const edges = numbers.flatMap((node) => edgesOf(g, node, keys));
  return {
    nodes,
    edges,
    lines: listLines(
      edges.map(({ citation, from, to }) => ({ id: citation.id, from, to })),
      keys.get(root)!,
    ),
    more: upstream.length - shown.length,
  };
}

/** The key of a claim or a work in a stemma. */
export const keyOf = (g: IndexedGraph, node: number) =>
  node < g.claims.length ? `claim:${g.claims[node]!.id}` : `source:${g.sources[node - g.claims.length]!.id}`;

/** All that a claim leans on with its distance, nearest first: over every evidential link, whatever was found of it. */
function distancesFrom(g: IndexedGraph, root: number): Map<number, number> {
  const distance = new Map([[root, 0]]);
  for (const [at, steps] of distance)
    for (const { start, node, link } of [g.rests.out, g.others.out])
      for (let i = start[at]!; i < start[at + 1]!; i++)
        if (!distance.has(node[i]!) && isEvidential(g.citations[link[i]!]!.intent)) distance.set(node[i]!, steps + 1);
  return distance;
}

/** Works and claims that a shown claim disputes or discusses are shown too, but nothing is reached through them. */
function addSpokenOf(
  g: IndexedGraph,
  at: number,
  shown: { keys: Map<number, string>; distance: Map<number, number>; most: number },
): void {
  const { start, node, link } = g.others.out;
  for (let i = start[at]!; i < start[at + 1]! && shown.keys.size < shown.most * 2; i++) {
    const to = node[i]!;
    if (shown.keys.has(to) || isEvidential(g.citations[link[i]!]!.intent)) continue;
    shown.keys.set(to, keyOf(g, to));
    if (!shown.distance.has(to)) shown.distance.set(to, shown.distance.get(at)! + 1);
  }
}

/** The slug of a claim or a work. */
export const slugOf = (g: IndexedGraph, node: number): string =>
  g.claims[node]?.id ?? g.sources[node - g.claims.length]!.id;

/** A claim or a work of the graph as a stemma shows it, where `keys` has all that is shown. */
export function describeNode(g: IndexedGraph, node: number, distance: number, keys: Map<number, string>): StemmaNode {
  const claim = g.claims[node];
  const group = claim ? strongComponents(g).of[node]! : -1;
  const isCircular = closedCycles(g).has(group);
  const source = claim ? sourceOf(g, node) : g.sources[node - g.claims.length];
  let hidden = 0;
  for (const { start, node: to } of [g.rests.out, g.others.out])
    for (let i = start[node]!; i < start[node + 1]!; i++) if (!keys.has(to[i]!)) hidden++;
  return {
    key: keys.get(node)!,
    kind: claim ? "claim" : "source",
    slug: claim?.id ?? g.sources[node - g.claims.length]!.id,
    name: nameOf(g, node),
    distance,
    year: source?.year ?? null,
    end: isCircular ? "circular" : endKindOf(g, node),
    status: claim ? supportStatus(g, node) : null,
    circle: isCircular ? group : null,
    more: hidden,
  };
}

function edgesOf(g: IndexedGraph, node: number, keys: Map<number, string>): StemmaEdge[] {
  const edges: StemmaEdge[] = [];
  for (const { start, node: to, link } of [g.rests.out, g.others.out])
    for (let i = start[node]!; i < start[node + 1]!; i++) {
      const key = keys.get(to[i]!);
      if (key === undefined) continue;
      const citation = g.citations[link[i]!]!;
      edges.push({
        citation,
        from: keys.get(node)!,
        to: key,
        isEvidential: isEvidential(citation.intent),
        drift: driftOfLink(g, link[i]!),
      });
    }
  return edges;
}

/** Depth first with a stack of its own: each node is unrolled once, wherever it is met first, over several roots too. */
export function listLines(
  edges: { id: string; from: string; to: string }[],
  root: string,
  unrolled = new Set<string>(),
): StemmaLine[] {
  const byNode = groupBy(edges, (edge) => edge.from);
  const lines: StemmaLine[] = [];
  const path: string[] = [];
  const stack: StemmaLine[] = [{ depth: 0, node: root, citation: null, isRepeated: false, closesCircle: false }];
  while (stack.length > 0) {
    const line = stack.pop()!;
    path.length = line.depth;
    const isRepeated = unrolled.has(line.node);
    lines.push({ ...line, isRepeated, closesCircle: isRepeated && path.includes(line.node) });
    if (isRepeated) continue;
    unrolled.add(line.node);
    path.push(line.node);
    for (const edge of (byNode.get(line.node) ?? []).toReversed())
      stack.push({
        depth: line.depth + 1,
        node: edge.to,
        citation: edge.id,
        isRepeated: false,
        closesCircle: false,
      });
  }
  return lines;
}
