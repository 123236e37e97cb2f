import type { IndexedGraph } from "./build-graph";
import { shortestPath } from "./origin-paths";
import { hasKnownLineage } from "./support-status";
import { endKindOf, upstreamOf } from "./trace-origins";

/** Where what two claims rest on comes together. Nodes and links by number. */
export interface Meeting {
  /** The nearest node that both rest on, counted in links from both; one of the claims itself where the other rests on it. Null where there is none. */
  first: number | null;
  /** The links from each claim to it. */
  ways: [number[], number[]];
  /** All nodes that both rest on or are. */
  shared: Set<number>;
  /** First-hand claims that both reach. */
  sharedOrigins: number[];
  /** Works of which both use some text: the original here, its translation there. Pairs of nodes, one of each claim's. */
  oneWitness: [number, number][];
  /** First-hand claims of one maker in one work, or in texts of one: one here, another there. They too are one witness. */
  oneMaker: [number, number][];
  /** Whether each reaches an origin at all. */
  known: [boolean, boolean];
  /** For each, how many works and claims its chains end at without reaching an origin there: lines that could still meet. */
  openEnds: [number, number];
}

/** Compares what two claims rest on, over links that carry support. Linear in what they reach. */
export function whereStemmasMeet(g: IndexedGraph, a: number, b: number): Meeting {
  const [ofA, ofB] = [upstreamOf(g, [a]), upstreamOf(g, [b])];
  const inA = new Set(ofA);
  const shared = new Set(ofB.filter((node) => inA.has(node)));
  const first = nearest(shared, stepsFrom(g, ofA), stepsFrom(g, ofB));
  const way = (from: number) => (first === null ? [] : shortestPath(g, from, first)!.links);
  return {
    first,
    ways: [way(a), way(b)],
    shared,
    sharedOrigins: [...shared].filter((node) => endKindOf(g, node) === "origin"),
    oneWitness: witnessPairs(g, ofA, ofB, shared),
    oneMaker: makerPairs(g, ofA, ofB, shared),
    known: [hasKnownLineage(g, a), hasKnownLineage(g, b)],
    openEnds: [openEndsOf(g, ofA), openEndsOf(g, ofB)],
  };
}

const openEndsOf = (g: IndexedGraph, nodes: number[]) =>
  nodes.filter((node) => {
    const kind = endKindOf(g, node);
    return kind !== null && kind !== "origin";
  }).length;

/** For nodes in breadth-first order, the first being the start: how many links lie between at least. */
function stepsFrom(g: IndexedGraph, nodes: number[]): Map<number, number> {
  const steps = new Map([[nodes[0]!, 0]]);
  const { start, node } = g.rests.out;
  for (const at of nodes)
    for (let i = start[at]!; i < start[at + 1]!; i++) if (!steps.has(node[i]!)) steps.set(node[i]!, steps.get(at)! + 1);
  return steps;
}

function nearest(shared: Set<number>, fromA: Map<number, number>, fromB: Map<number, number>): number | null {
  let best: number | null = null;
  const far = (node: number) => fromA.get(node)! + fromB.get(node)!;
  for (const node of shared) if (best === null || far(node) < far(best)) best = node;
  return best;
}

/** As `originFamilies` has it. */
function makerPairs(g: IndexedGraph, ofA: number[], ofB: number[], shared: Set<number>): [number, number][] {
  const makerOf = (node: number) => `${g.claims[node]!.agent} ${g.witnessOfSource[g.sourceOfClaim[node]!]}`;
  const own = (nodes: number[]) => nodes.filter((node) => !shared.has(node) && endKindOf(g, node) === "origin");
  const byMaker = new Map(own(ofA).map((node) => [makerOf(node), node]));
  const pairs = own(ofB).flatMap((node): [string, [number, number]][] => {
    const other = byMaker.get(makerOf(node));
    return other === undefined ? [] : [[makerOf(node), [other, node]]];
  });
  return [...new Map(pairs).values()];
}

function witnessPairs(g: IndexedGraph, ofA: number[], ofB: number[], shared: Set<number>): [number, number][] {
  const sourceOfNode = (node: number) => (node < g.claims.length ? g.sourceOfClaim[node]! : node - g.claims.length);
  const byWitness = new Map<number, number>();
  for (const node of ofA) {
    const witness = g.witnessOfSource[sourceOfNode(node)];
    if (witness !== undefined && !byWitness.has(witness)) byWitness.set(witness, node);
  }
  const pairs = new Map<string, [number, number]>();
  for (const node of ofB) {
    const [source, other] = [sourceOfNode(node), byWitness.get(g.witnessOfSource[sourceOfNode(node)] ?? -1)];
    if (other === undefined || shared.has(node) || shared.has(other) || sourceOfNode(other) === source) continue;
    pairs.set(`${sourceOfNode(other)} ${source}`, [other, node]);
  }
  return [...pairs.values()];
}
