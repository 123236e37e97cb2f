import type { CitationIntent, VerificationStatus } from "@/lib/schemas/citation";
import type { AttributionKind, Basis, ClaimKind, Sighting } from "@/lib/schemas/claim";
import type { Estimate } from "@/lib/schemas/estimate";
import type { Scope } from "@/lib/schemas/scope";
import type { Access, DerivationKind } from "@/lib/schemas/source";

/** A claim as the analysis of the evidence graph needs it. Ids are slugs. */
export interface GraphClaim {
  id: string;
  kind: ClaimKind;
  label: string;
  source: string;
  agent: string;
  agentName: string;
  attributionKind: AttributionKind;
  basis: Basis;
  sighting: Sighting;
  wording: string | null;
  language: string | null;
  locator: string | null;
  estimate: Estimate | null;
  scope: Scope | null;
  /** For a claim at the edge of a part of the graph, what holds of it in the whole: whether it reaches an origin, and whether it cites anything that carries support. */
  beyond?: { reachesOrigin: boolean; cites: boolean };
}

/** A source as the analysis needs it. `year` is the year of issue, null where the work is undated. */
export interface GraphSource {
  id: string;
  title: string;
  /** Author and year, or a short title: how a hop names the work. */
  short: string;
  type: string;
  language: string | null;
  year: number | null;
  access: Access;
  /** Whether the work can be found by its record, as `isIdentified` tells; where absent, it is told from the title and year alone. */
  identified?: boolean;
}

/** A link. Exactly one of `targetClaim` and `targetSource` is set. */
export interface GraphCitation {
  id: string;
  claim: string;
  targetClaim: string | null;
  targetSource: string | null;
  intent: CitationIntent;
  relation: string | null;
  locator: string | null;
  evidence: string | null;
  status: VerificationStatus;
}

/** A source that was derived from another. */
export interface GraphDerivation {
  id: string;
  source: string;
  from: string;
  kind: DerivationKind;
}

/** A part of the evidence graph that is closed under "rests on": every target of a citation in it is in it. */
export interface EvidenceGraph {
  claims: GraphClaim[];
  sources: GraphSource[];
  citations: GraphCitation[];
  derivations: GraphDerivation[];
  /** Places with their parents, by slug: what scopes are compared by. */
  places: Map<string, { label: string; partOf: string | null }>;
}
