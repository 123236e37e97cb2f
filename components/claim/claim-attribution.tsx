import Link from "next/link";
import type { Agent } from "@/lib/schemas/agent";
import type { Claim } from "@/lib/schemas/claim";
import type { Source } from "@/lib/schemas/source";

/** Who says it, of whom, and where: the claim's maker kept apart from the work in which it stands. */
export function ClaimAttribution({ claim, source, agent }: { claim: Claim; source: Source; agent: Agent }) {
  const work = (
    <Link href={`/sources/${source.id}`}>
      <cite lang={source.csl.language}>{source.csl.title}</cite>
    </Link>
  );
  const maker = (
    <Link href={`/agents/${agent.id}`} className="font-medium">
      {agent.name}
    </Link>
  );
  const place = claim.locator ?? "page not given in what was seen";
  if (claim.attributionKind === "none")
    return (
      <p className="mt-4">
        Made by {maker} in {work}, <span className="text-soft">{place}</span>.
      </p>
    );
  return (
    <p className="mt-4">
      Said of {maker}
      {claim.attribution && claim.attribution !== agent.name && (
        <>
          {" "}
          (<q>{claim.attribution}</q>)
        </>
      )}{" "}
      by the author of {work}, <span className="text-soft">{place}</span>
      {claim.attributionKind === "namedPersonNoWork" && "; no work of theirs is named"}
      {claim.attributionKind === "vague" && "; nobody is named"}.
    </p>
  );
}
