import type { ClaimKind, Sighting } from "@/lib/schemas/claim";
import type { Estimate } from "@/lib/schemas/estimate";
import type { CountingBasis } from "@/lib/schemas/scope";

/** A text with the parts that matched. */
export interface Highlight {
  text: string;
  match: boolean;
}

/** Why a claim was found, the strongest reason first. */
export type ClaimReason =
  | "figure"
  | "openEnd"
  | "number"
  | "basis"
  | "basisWithin"
  | "basisInWords"
  | "wording"
  | "label"
  | "agent"
  | "source"
  | "note"
  | "period";

/** One claim that was found. */
export interface FoundClaim {
  id: string;
  kind: ClaimKind;
  label: string;
  agentName: string;
  sourceTitle: string;
  sourceShort: string;
  wording: Highlight[] | null;
  language: string | null;
  estimate: Estimate | null;
  counts: string | null;
  basis: CountingBasis | null;
  temporal: string | null;
  sighting: Sighting["kind"];
  reasons: ClaimReason[];
}

/** A source, agent, document or quotation that was found. */
export interface FoundRecord {
  id: string;
  title: string;
  detail: string | null;
  snippet: Highlight[] | null;
  language: string | null;
  byName: boolean;
}

/** A choice that narrows the claims, with how many it leaves. */
export interface SearchFacet {
  value: string;
  count: number;
}

/** What a search narrows the claims to. */
export interface SearchFilter {
  kind?: string;
  basis?: string;
  sighting?: string;
  collection?: string;
  /** Whether figures that only an open end carries into the interval are shown in place of the others. */
  openEnds?: boolean;
  page?: number;
}

/** Claims that are looked at on each side of a figure: where there are more, they are not counted. */
export const mostCounted = 1_000;

/** Records of another kind that are counted: where there are so many, there may be more. */
export const mostRecordsCounted = 1_000;

/** What is found beside claims. */
export type RecordKind = "agents" | "sources" | "documents" | "quotations";

/** All that a search found. Claims come a page at a time; the other lists hold their first fifty, that of documents ten. */
export interface SearchResult {
  claims: FoundClaim[];
  /** Exact, unless `isMore`: then so many were looked at, and there are more. */
  claimCount: number;
  isMore: boolean;
  /** Whether the facets count only the first that were looked at, since there are too many. */
  areFacetsOfFirst: boolean;
  /** How many more claims reach the figure by an open end alone. */
  openEndCount: number;
  /** Whether there are more of these than were looked at. */
  isMoreApart: boolean;
  page: number;
  pages: number;
  facets: Record<"kind" | "basis" | "sighting" | "collection", SearchFacet[]>;
  agents: FoundRecord[];
  sources: FoundRecord[];
  documents: FoundRecord[];
  quotations: FoundRecord[];
  /** How many there are of each, exact below `mostRecordsCounted`. */
  recordCounts: Record<RecordKind, number>;
  /** The key by which names were compared, where words were searched. */
  nameKey: string | null;
}
