import type { CitationIntent, VerificationStatus } from "@/lib/schemas/citation";
import type { Basis } from "@/lib/schemas/claim";
import { carriesSupport, isEvidential, isFirstHand } from "../evidential";

/** What is known of a link, one bit each: it leans on its target; it carries support; it was confirmed. */
export const leans = 1;
export const holds = 2;
export const confirmed = 4;
/** What was worked out of a link from a claim, in `cites`: it has no drift, or it has; neither is set until somebody asked. */
export const calm = 8;
export const drifts = 16;

/** What is known of a claim, one bit each: it is there; first-hand; its wording was seen where it stands; it has a figure. */
export const exists = 1;
export const firstHand = 2;
export const seen = 4;
export const isEstimate = 8;

/** A drift that has not been worked out yet. */
export const unknownDrift = 0xffff;

/** The year of an undated source: later than any. */
export const noYear = 32_767;

/** The bits of a link. */
export const linkFlags = (intent: CitationIntent, status: VerificationStatus): number =>
  (isEvidential(intent) ? leans : 0) |
  (carriesSupport({ intent, status }) ? holds : 0) |
  (status === "confirmed" ? confirmed : 0);

/** The bits of a claim. */
export const claimBits = (claim: { basis: Basis; kind: string; isSeen: boolean }): number =>
  exists |
  (isFirstHand(claim.basis) ? firstHand : 0) |
  (claim.isSeen ? seen : 0) |
  (claim.kind === "estimate" ? isEstimate : 0);
