import type { Claim } from "@/lib/schemas/claim";

/** What can be taken away from a claim's page: plain links, since most answer with files. */
export function CiteClaim({ claim }: { claim: Claim }) {
  const links = [
    [`/claims/${claim.id}/cite`, "Cite (APA, Chicago, MLA, BibTeX)"],
    [`/claims/${claim.id}/stemma.svg`, "Stemma as SVG"],
    [`/api/v1/claims/${claim.id}`, "JSON"],
    [`/api/v1/collections/${claim.collection}/bundle`, "Stemma bundle of the collection"],
    [`/claims/${claim.id}`, "Permalink"],
  ] as const;
  return (
    <section aria-labelledby="use" className="mt-10 border-t border-hair">
      <h2 id="use" className="mt-4">
        Use this record
      </h2>
      <ul className="flex flex-wrap gap-x-5 text-sm no-print">
        {links.map(([href, words]) => (
          <li key={words}>
            <a href={href} className="inline-block py-1">
              {words}
            </a>
          </li>
        ))}
      </ul>
      <p className="print-only text-sm">
        Stemma, record claims/{claim.id}, collection {claim.collection}.
      </p>
    </section>
  );
}
