import { buildAdjacency, type Adjacency } from "./adjacency";
import { carriesSupport } from "./evidential";
import type { EvidenceGraph, GraphCitation, GraphClaim, GraphSource } from "./graph";
import { UnionFind } from "./union-find";

/**
 * The evidence graph by number, for linear passes. Nodes 0 to `claims.length - 1` are claims, the rest sources (node
 * `claims.length + s`). `rests` has the links that carry support, `others` all the rest: disputes, discussions, and
 * links found to misrepresent or not found.
 */
export interface IndexedGraph {
  graph: EvidenceGraph;
  claims: GraphClaim[];
  sources: GraphSource[];
  citations: GraphCitation[];
  nodeCount: number;
  claimNumber: Map<string, number>;
  sourceNumber: Map<string, number>;
  /** For each claim, the number of the source that prints it, -1 where the graph lacks it. */
  sourceOfClaim: Int32Array;
  /** For each source, the number of the first source of its derivation family: translation and original are one witness. */
  witnessOfSource: Int32Array;
  /** For each citation, the citing claim and the cited node; -1 where the graph lacks it. */
  from: Int32Array;
  to: Int32Array;
  rests: { out: Adjacency; in: Adjacency };
  others: { out: Adjacency; in: Adjacency };
}

const built = new WeakMap<EvidenceGraph, IndexedGraph>();

/** Indexes a graph once; a second call with the same object gives the same index. Links whose ends are missing are left out. */
export function buildGraph(graph: EvidenceGraph): IndexedGraph {
  const known = built.get(graph);
  if (known) return known;
  const { claims, sources, citations } = graph;
  const claimNumber = new Map(claims.map((claim, i) => [claim.id, i]));
  const sourceNumber = new Map(sources.map((source, i) => [source.id, i]));
  const nodeCount = claims.length + sources.length;
  const from = Int32Array.from(citations, (c) => claimNumber.get(c.claim) ?? -1);
  const to = Int32Array.from(citations, (c) => nodeOf(c, claimNumber, sourceNumber, claims.length));
  const carries = (i: number) => carriesSupport(citations[i]!);
  const index: IndexedGraph = {
    graph,
    claims,
    sources,
    citations,
    nodeCount,
    claimNumber,
    sourceNumber,
    sourceOfClaim: Int32Array.from(claims, (c) => sourceNumber.get(c.source) ?? -1),
    witnessOfSource: witnesses(graph, sourceNumber),
    from,
    to,
    rests: buildAdjacency(nodeCount, from, to, carries),
    others: buildAdjacency(nodeCount, from, to, (i) => !carries(i)),
  };
  built.set(graph, index);
  return index;
}

function nodeOf(c: GraphCitation, claimNumber: Map<string, number>, sourceNumber: Map<string, number>, claims: number) {
  if (c.targetClaim !== null) return claimNumber.get(c.targetClaim) ?? -1;
  const source = c.targetSource === null ? undefined : sourceNumber.get(c.targetSource);
  return source === undefined ? -1 : claims + source;
}

function witnesses(graph: EvidenceGraph, sourceNumber: Map<string, number>): Int32Array {
  const sets = new UnionFind(graph.sources.length);
  for (const { source, from } of graph.derivations) {
    const a = sourceNumber.get(source);
    const b = sourceNumber.get(from);
    if (a !== undefined && b !== undefined) sets.union(a, b);
  }
  return Int32Array.from(graph.sources, (_, i) => sets.find(i));
}

/** The source of a claim by the claim's number, where the graph has it. */
export const sourceOf = (g: IndexedGraph, claim: number): GraphSource | undefined =>
  g.sources[g.sourceOfClaim[claim] ?? -1];

/** How a hop names a node: the short name of the work. */
export function nameOf(g: IndexedGraph, node: number): string {
  if (node >= g.claims.length) return g.sources[node - g.claims.length]!.short;
  return sourceOf(g, node)?.short ?? g.claims[node]!.agentName;
}
