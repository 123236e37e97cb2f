import type { Estimate } from "@/lib/schemas/estimate";
import type { Scope } from "@/lib/schemas/scope";
import type { EvidenceGraph, GraphCitation, GraphClaim, GraphDerivation, GraphSource } from "./graph";

/** A figure with defaults: exactly 1,000 deaths. */
export const anEstimate = (given: Partial<Estimate> = {}): Estimate => ({
  low: null,
  best: given.low !== undefined || given.high !== undefined ? null : 1_000,
  high: null,
  bound: "exact",
  boundWords: null,
  unit: "deaths",
  words: null,
  interval: null,
  ours: null,
  ...given,
});

/** A scope with defaults: killings in 1918 in Russia. */
export const aScope = (given: Partial<Scope> = {}): Scope => ({
  event: null,
  countingBasis: "killings",
  counts: null,
  temporal: "1918",
  spatial: "Russia",
  place: null,
  population: null,
  ...given,
});

/** A claim with defaults: a statement of no stated basis in a source named after it ("a" stands in "source-a"). */
export function aClaim(given: Partial<GraphClaim> & { id: string }): GraphClaim {
  return {
    kind: given.estimate ? "estimate" : "statement",
    label: `Claim ${given.id}`,
    source: `source-${given.id}`,
    agent: `agent-${given.id}`,
    agentName: `Author ${given.id.toUpperCase()}`,
    attributionKind: "none",
    basis: "unstated",
    sighting: { kind: "original", quotedIn: null, extent: "excerpt", truncated: false, date: null, by: null },
    wording: null,
    language: null,
    locator: null,
    estimate: null,
    scope: null,
    ...given,
  };
}

/** A source with defaults: a book of 1920, of which a part was read. */
export const aSource = (given: Partial<GraphSource> & { id: string }): GraphSource => ({
  title: `Title of ${given.id}`,
  short: `${given.id} ${given.year === undefined ? 1920 : (given.year ?? "n.d.")}`,
  type: "book",
  language: "en",
  year: 1920,
  access: "excerpt",
  ...given,
});

/** A link from one claim to another with defaults: it reports on authority and is not checked. */
export const aCitation = (
  given: Partial<GraphCitation> & { claim: string } & ({ targetClaim: string } | { targetSource: string }),
): GraphCitation => ({
  id: `${given.claim}-to-${given.targetClaim ?? given.targetSource}`,
  targetClaim: null,
  targetSource: null,
  intent: "citesAsAuthority",
  relation: null,
  locator: null,
  evidence: null,
  status: "unchecked",
  ...given,
});

/** A derivation with defaults: a translation. */
export const aDerivation = (given: Partial<GraphDerivation> & { source: string; from: string }): GraphDerivation => ({
  id: `${given.source}-from-${given.from}`,
  kind: "translation",
  ...given,
});

/** A graph of the given records; a source is made for each claim and citation that names one not given. */
export function aGraph(given: Partial<EvidenceGraph> = {}): EvidenceGraph {
  const sources = new Map((given.sources ?? []).map((source) => [source.id, source]));
  const named = [
    ...(given.claims ?? []).map((claim) => claim.source),
    ...(given.citations ?? []).flatMap((citation) => citation.targetSource ?? []),
    ...(given.derivations ?? []).flatMap((derivation) => [derivation.source, derivation.from]),
  ];
  for (const id of named) if (!sources.has(id)) sources.set(id, aSource({ id }));
  return { claims: [], citations: [], derivations: [], places: new Map(), ...given, sources: [...sources.values()] };
}
