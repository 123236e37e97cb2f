import type { EvidenceGraph } from "./graph";

/** A graph as it could have been known in a year, and how many of its works were left out, and why. */
export interface GraphAsOf {
  graph: EvidenceGraph;
  /** Works issued after the year. */
  laterSources: number;
  /** Works without a year: whether they were there cannot be told, so they are left out. */
  undatedSources: number;
  /** Claims that stand in either. */
  claimsLeftOut: number;
}

/** The part of a graph that was issued in or before a year. A link stays where both its ends do. */
export function asOf(graph: EvidenceGraph, year: number): GraphAsOf {
  const sources = graph.sources.filter((source) => source.year !== null && source.year <= year);
  const kept = new Set(sources.map((source) => source.id));
  const claims = graph.claims.filter((claim) => kept.has(claim.source));
  const keptClaims = new Set(claims.map((claim) => claim.id));
  const hasTarget = ({ targetClaim, targetSource }: EvidenceGraph["citations"][number]) =>
    targetClaim === null ? kept.has(targetSource ?? "") : keptClaims.has(targetClaim);
  return {
    graph: {
      claims,
      sources,
      citations: graph.citations.filter((citation) => keptClaims.has(citation.claim) && hasTarget(citation)),
      derivations: graph.derivations.filter((derivation) => kept.has(derivation.source) && kept.has(derivation.from)),
      places: graph.places,
    },
    laterSources: graph.sources.filter((source) => source.year !== null && source.year > year).length,
    undatedSources: graph.sources.filter((source) => source.year === null).length,
    claimsLeftOut: graph.claims.length - claims.length,
  };
}
