import type { ClaimDossier } from "@/lib/db/claim";
import type { Agent } from "@/lib/schemas/agent";
import type { Source } from "@/lib/schemas/source";
import { fullName } from "@/lib/domain/describe-source";

const agentTypes: Record<Agent["kind"], string> = {
  person: "Person",
  organisation: "Organization",
  state: "GovernmentOrganization",
  anonymous: "Person",
};

const issuedOf = ({ csl }: Source) =>
  csl.issued?.["date-parts"]?.[0]?.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0")).join("-");

/** The claim as schema.org has it: a Claim or a Quotation that appears in a work. It rates nothing, so it is no ClaimReview. */
export function claimJsonLd({ claim, source, agent }: ClaimDossier): Record<string, unknown> {
  const work = {
    "@type": "CreativeWork",
    name: source.csl.title,
    url: `/sources/${source.id}`,
    author: source.csl.author?.map((name) => ({ "@type": "Person", name: fullName(name) })),
    datePublished: issuedOf(source),
    inLanguage: source.csl.language,
  };
  const maker = { "@type": agentTypes[agent.kind], name: agent.name, url: `/agents/${agent.id}` };
  const common = {
    "@context": "https://schema.org",
    url: `/claims/${claim.id}`,
    name: claim.label,
    text: claim.wording ?? undefined,
    inLanguage: claim.language ?? undefined,
  };
  if (claim.kind === "quotation") return { ...common, "@type": "Quotation", spokenByCharacter: maker, isPartOf: work };
  return { ...common, "@type": "Claim", author: maker, appearance: work };
}
