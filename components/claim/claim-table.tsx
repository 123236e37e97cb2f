import Link from "next/link";
import { SightingMark } from "@/components/ui/sighting-mark";
import { describeEstimate } from "@/lib/domain/describe-estimate";
import { describePeriod } from "@/lib/domain/describe-period";
import type { SupportStatus } from "@/lib/domain/support-status";
import { countedOf } from "@/lib/domain/comparison-row";
import type { GraphClaim } from "@/lib/domain/graph";
import { SupportMark } from "./support-verdict";

/** A claim with its work. */
export interface ListedFigure {
  claim: GraphClaim;
  /** The work it stands in, where the table spans several. */
  source: { id: string; short: string; year: number | null } | null;
}

/** A claim as a table lists it. */
export interface ListedClaim extends ListedFigure {
  status: SupportStatus;
}

/** Claims as a table, on a phone as a list: what is said, by whom, what is counted, its support, whether it was opened. */
export function ClaimTable({
  claims,
  caption,
  maker = true,
}: {
  claims: ListedClaim[];
  caption: string;
  maker?: boolean;
}) {
  const cell = "max-md:block py-2 pr-4 align-baseline text-left font-normal";
  return (
    <table className="max-md:block md:table-fixed text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b border-ink text-soft text-xs text-left">
          <th scope="col" className="font-normal py-1.5 pr-4 md:w-[40%]">
            Claim
          </th>
          <th scope="col" className="font-normal py-1.5 pr-4 md:w-[15%]">
            {maker ? "Made by" : "Stands in"}
          </th>
          <th scope="col" className="font-normal py-1.5 pr-4 md:w-[19%]">
            Counts
          </th>
          <th scope="col" className="font-normal py-1.5 pr-4 md:w-[12%]">
            Support
          </th>
          <th scope="col" className="font-normal py-1.5">
            Opened
          </th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {claims.map(({ claim, status, source }) => (
          <tr key={claim.id} className="border-b border-hair max-md:block max-md:py-2">
            <th scope="row" className={`${cell} max-md:pb-0`}>
              <Said claim={claim} />
            </th>
            <td className={`${cell} max-md:py-0 text-soft`}>
              {maker || !source ? (
                <Link href={`/agents/${claim.agent}`}>{claim.agentName}</Link>
              ) : (
                <Link href={`/sources/${source.id}`}>{source.short}</Link>
              )}
            </td>
            <td className={`${cell} max-md:py-0 text-soft`}>
              <Counts claim={claim} />
            </td>
            <td className={`${cell} max-md:py-0 max-md:inline-block`}>
              <SupportMark status={status} />
            </td>
            <td className="py-2 align-baseline max-md:py-0 max-md:inline-block">
              <SightingMark kind={claim.sighting.kind} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is counted in the source's own terms, and when. */
function Counts({ claim: { scope } }: { claim: GraphClaim }) {
  const counted = countedOf(scope);
  const period = scope?.temporal ? describePeriod(scope.temporal) : null;
  return (
    <>
      {counted && (
        <span className="line-clamp-3" title={counted}>
          {counted}
        </span>
      )}
      {period}
    </>
  );
}

function Said({ claim }: { claim: GraphClaim }) {
  const figure = claim.estimate && `${describeEstimate(claim.estimate)} ${claim.estimate.unit}`;
  return (
    <>
      <Link href={`/claims/${claim.id}`} className="text-base text-ink no-underline hover:underline">
        {figure ? <span className="font-medium">{figure}</span> : claim.wording === null ? claim.label : null}
        {!figure && claim.wording !== null && <Words language={claim.language}>{shorten(claim.wording, 180)}</Words>}
      </Link>
      {figure && claim.wording !== null && (
        <span className="block text-soft">
          <Words language={claim.language}>{shorten(claim.wording, 120)}</Words>
        </span>
      )}
    </>
  );
}

/** A source's words in quotation marks, or in their own where they begin with some. */
const Words = ({ language, children }: { language: string | null; children: string }) => (
  <q
    lang={language ?? undefined}
    className={/^["“„«]/.test(children) ? "before:content-none after:content-none" : undefined}
  >
    {children}
  </q>
);

const shorten = (text: string, length: number) =>
  text.length <= length ? text : `${text.slice(0, length - 6).replace(/\s+\S*$/, "")} …`;
