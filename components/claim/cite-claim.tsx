import type { Claim } from "@/lib/schemas/claim";

/** How to cite the page itself, and where its data is. */
export function CiteClaim({ claim }: { claim: Claim }) {
  return (
    <section aria-label="Cite this page" className="mt-10 pt-4 border-t border-hair text-sm text-soft">
      <p>
        Cite this page: “{claim.label}”. <i>Stemma</i>, record <code>claims/{claim.id}</code>, collection{" "}
        <code>{claim.collection}</code>.
      </p>
    </section>
  );
}
