import type { DerivationKind } from "@/lib/schemas/source";
import type { IndexedGraph } from "./build-graph";
import { keyOf } from "./stemma";

/** Two drawn nodes whose works are texts of one witness: the derived one and what it was made from. */
export interface WitnessTie {
  id: string;
  from: string;
  to: string;
  kind: DerivationKind;
}

/** For each derivation between works of some nodes, the first node of each. */
export function witnessTies(g: IndexedGraph, nodes: number[]): WitnessTie[] {
  const first = new Map<string, number>();
  for (const node of nodes) {
    const source = node < g.claims.length ? g.claims[node]!.source : g.sources[node - g.claims.length]!.id;
    if (!first.has(source)) first.set(source, node);
  }
  return g.graph.derivations.flatMap(({ id, source, from, kind }) => {
    const [later, earlier] = [first.get(source), first.get(from)];
    if (later === undefined || earlier === undefined) return [];
    return [{ id: `tie:${id}`, from: keyOf(g, later), to: keyOf(g, earlier), kind }];
  });
}

const derivedOf = new WeakMap<IndexedGraph, Map<string, { kind: DerivationKind; from: string }>>();

/** Of what a work is the translation, edition, reprint or abridgement, where that is recorded. */
export function derivedFrom(g: IndexedGraph, source: string): { kind: DerivationKind; from: string } | undefined {
  const known =
    derivedOf.get(g) ?? new Map(g.graph.derivations.map(({ source: s, kind, from }) => [s, { kind, from }]));
  derivedOf.set(g, known);
  return known.get(source);
}
