import Link from "next/link";
import { describeEstimate } from "@/lib/domain/describe-estimate";
import { describeScope } from "@/lib/domain/describe-scope";
import type { ListedClaim } from "@/components/claim/claim-table";

/** Pairs of one maker's figures for the same thing that leave no number to both. The later stands second. */
export function Contradictions({ pairs, more }: { pairs: [ListedClaim, ListedClaim][]; more: number }) {
  return (
    <section>
      <h2>Own figures that differ for the same thing</h2>
      <ul>
        {pairs.map(([a, b]) => (
          <li key={`${a.claim.id} ${b.claim.id}`} className="border-t border-hair py-2 max-w-[46em]">
            <Figure listed={a} />, and <Figure listed={b} />
            <span className="block text-sm text-soft">both for: {describeScope(a.claim.scope)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="text-sm text-soft">{more} more pairs.</p>}
    </section>
  );
}

function Figure({ listed: { claim, source } }: { listed: ListedClaim }) {
  return (
    <>
      <Link href={`/claims/${claim.id}`}>{claim.estimate ? describeEstimate(claim.estimate) : claim.label}</Link>
      {source && ` in ${source.short}`}
    </>
  );
}
