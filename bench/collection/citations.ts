import { evidentialIntents, otherIntents, type Citation } from "@/lib/schemas/citation";
import type { Claim } from "@/lib/schemas/claim";
import type { Topic } from "./claims";
import { heavyTail, type Random } from "../generate/random";

/** What makes links: how many a claim has, works to cite, and claims that every topic cites. */
export interface Links {
  perClaim: number;
  sources: number;
  famous: Claim[];
}

const statuses = ["unchecked", "unchecked", "unchecked", "confirmed", "confirmed", "notFound", "misrepresented", "inaccessible"] as const; // prettier-ignore

/**
 * Links within topics, from later claims to earlier ones: half to what is recent, a third to what is much cited already, so
 * that in-degrees have a heavy tail and chains reach some forty links; some to works; one in two hundred closes a circle.
 */
export function generateCitations(r: Random, topics: Topic[], links: Links): Citation[] {
  const citations: Citation[] = [];
  const pickFamous = heavyTail(links.famous.length, 1);
  for (const { claims } of topics) {
    const cited: Claim[] = [];
    for (const [at, claim] of claims.entries()) {
      const count = r.chance(0.3) ? 0 : Math.round(r.next() * 2 * (links.perClaim / 0.7));
      const targets = new Set<string>();
      for (let n = 0; n < count; n++) {
        const target = r.chance(0.05) ? links.famous[pickFamous(r)]! : targetOf(r, claims, at, cited);
        const toSource = target === undefined || target === claim || r.chance(0.12);
        const key = toSource ? `s-${r.below(links.sources)}` : target.id;
        if (targets.has(key)) continue;
        targets.add(key);
        if (!toSource) cited.push(target);
        citations.push(citation(r, citations.length, claim, toSource ? null : key, toSource ? key : null));
      }
    }
  }
  return citations;
}

function targetOf(r: Random, claims: Claim[], at: number, cited: Claim[]): Claim | undefined {
  if (r.chance(0.005)) return r.pick(claims);
  if (at === 0) return undefined;
  const how = r.next();
  if (how < 0.5) return claims[Math.max(0, at - 1 - r.below(6))];
  if (how < 0.85 && cited.length > 0) return r.pick(cited);
  return claims[r.below(at)];
}

function citation(
  r: Random,
  i: number,
  claim: Claim,
  targetClaim: string | null,
  targetSource: string | null,
): Citation {
  const status = r.pick(statuses);
  return {
    id: `l-${i}`,
    claim: claim.id,
    targetClaim,
    targetSource,
    intent: r.chance(0.9) ? r.pick(evidentialIntents) : r.pick(otherIntents),
    relation: null,
    locator: r.chance(0.5) ? `p. ${1 + r.below(400)}` : null,
    evidence: null,
    verifications:
      status === "unchecked" ? [] : [{ status, date: "2020", by: "a generator", passage: null, note: null }],
  };
}
