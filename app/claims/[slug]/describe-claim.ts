import type { ClaimDossier } from "@/lib/db/claim";
import { describeEstimate } from "@/lib/domain/describe-estimate";
import { describeScope } from "@/lib/domain/describe-scope";
import { describeSource } from "@/lib/domain/describe-source";
import { sightingWords } from "@/lib/domain/words-for";

/** A claim in a sentence or two, for a bookmark or a link's preview: attributed, never asserting. */
export function describeClaim({ claim, source, agent }: ClaimDossier): string {
  const { short } = describeSource(source.csl);
  const who = claim.attributionKind === "none" ? `${agent.name} in ${short}` : `${short}, said of ${agent.name}`;
  const what = claim.estimate
    ? `${describeEstimate(claim.estimate)} ${claim.estimate.unit}; counts: ${describeScope(claim.scope)}`
    : `“${(claim.wording ?? claim.label).slice(0, 160)}”`;
  return `${who}: ${what}. Wording ${sightingWords[claim.sighting.kind].label}.`;
}
