import { readReferenceEntries } from "./read-reference-entries";
import type { AttributionKind, Claim, ClaimKind } from "@/lib/schemas/claim";
import type { Document, Passage } from "@/lib/schemas/document";
import type { Estimate } from "@/lib/schemas/estimate";
import type { Scope } from "@/lib/schemas/scope";

/** One assertion of a document that was recorded as a claim with its passage. */
export interface RecordedAssertion {
  claim: string;
  kind: ClaimKind;
  /** The exact words in the document. */
  exact: string;
  /** Code points from the document's beginning, end exclusive. */
  start: number;
  end: number;
  marker: string | null;
  markerScope: "direct" | "block" | null;
  attributionKind: AttributionKind;
  attribution: string | null;
  agentName: string;
  estimate: Estimate | null;
  scope: Scope | null;
  /** Whether the claim leans on a recorded claim or source. */
  isCited: boolean;
}

/** The recorded assertions of one document in reading order, with what its reference list holds. */
export interface RecordedText {
  document: string;
  hasReferenceList: boolean;
  /** The markers that have an entry, as written: [1]. */
  entries: string[];
  assertions: RecordedAssertion[];
}

/** Puts together what the passage rules read. `cited` has the slugs of the claims with a recorded evidential citation. */
export function recordedText(
  document: Pick<Document, "id" | "text">,
  passages: Passage[],
  claims: (Claim & { agentName?: string })[],
  cited: ReadonlySet<string> = new Set(),
): RecordedText {
  const passageOf = new Map(passages.map((passage) => [passage.id, passage]));
  const assertions = claims.flatMap((claim): RecordedAssertion[] => {
    const passage = claim.passage === null ? undefined : passageOf.get(claim.passage);
    if (!passage || passage.document !== document.id) return [];
    const { exact, start, end, marker, markerScope } = passage;
    const { id, kind, attributionKind, attribution, estimate, scope } = claim;
    const agentName = claim.agentName ?? attribution ?? claim.agent;
    return [
      {
        claim: id,
        kind,
        exact,
        start,
        end,
        marker,
        markerScope,
        attributionKind,
        attribution,
        agentName,
        estimate,
        scope,
        isCited: cited.has(id),
      },
    ];
  });
  const { hasList, markers } = readReferenceEntries(document.text);
  assertions.sort((a, b) => a.start - b.start || a.end - b.end);
  return { document: document.id, hasReferenceList: hasList, entries: markers, assertions };
}
