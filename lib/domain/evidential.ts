import { evidentialIntents, type CitationIntent, type VerificationStatus } from "@/lib/schemas/citation";
import type { Basis } from "@/lib/schemas/claim";

const evidential = new Set<CitationIntent>(evidentialIntents);
const firstHand = new Set<Basis>(["archivalCount", "officialReturn", "eyewitness", "survey", "ownCount"]);

/** Whether an intent leans on what it cites. The others (`disputes`, `discusses` ...) speak of it only. */
export const isEvidential = (intent: CitationIntent): boolean => evidential.has(intent);

/** Whether a link carries support: it leans on its target, and nobody found that the target says otherwise or nothing. */
export const carriesSupport = (citation: { intent: CitationIntent; status: VerificationStatus }): boolean =>
  evidential.has(citation.intent) && citation.status !== "misrepresented" && citation.status !== "notFound";

/** Whether a claim with this basis is an origin: its maker counted, saw, surveyed, or gives the official return. */
export const isFirstHand = (basis: Basis): boolean => firstHand.has(basis);
