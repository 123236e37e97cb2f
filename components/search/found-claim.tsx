import Link from "next/link";
import { SightingMark } from "@/components/ui/sighting-mark";
import { describeEstimate } from "@/lib/domain/describe-estimate";
import { describePeriod } from "@/lib/domain/describe-period";
import type { ClaimReason, FoundClaim as Found } from "@/lib/domain/search-result";
import { countingBasisWords } from "@/lib/domain/words-for";
import { Highlighted } from "./highlighted";

const reasonWords: Record<Exclude<ClaimReason, `basis${string}`>, string> = {
  figure: "its stated figure meets this",
  openEnd: "only its open end reaches there",
  number: "the number stands in its words",
  wording: "word in the wording",
  label: "word in its short name",
  agent: "who says it",
  source: "who wrote the source",
  note: "word in the note",
  period: "period meets",
};
const basisWords: Record<Extract<ClaimReason, `basis${string}`>, (counted: string) => string> = {
  basis: (counted) => `counts ${counted}`,
  basisWithin: (counted) => `counts a part: ${counted}`,
  basisInWords: (counted) => `its words name it; what it counts is ${counted}`,
};

function reasonOf(reason: ClaimReason, { basis }: Found, spelling: string | null): string {
  if (reason === "basis" || reason === "basisWithin" || reason === "basisInWords")
    return basisWords[reason](basis === null || basis === "notStated" ? "not stated" : countingBasisWords[basis]);
  return reason === "agent" && spelling ? `${reasonWords.agent}${spelling}` : reasonWords[reason];
}

/** One claim that a search found: why, its words, its figure. */
export function FoundClaim({ claim, spelling }: { claim: Found; spelling: string | null }) {
  const { id, label, agentName, sourceTitle, wording, language, estimate, counts, temporal, sighting, reasons } = claim;
  const why = reasons.slice(0, 3).map((reason) => reasonOf(reason, claim, spelling));
  return (
    <li className="grid gap-x-8 gap-y-1 border-b border-hair py-3 md:grid-cols-[11rem_minmax(0,1fr)_13rem]">
      <p className="text-sm text-soft">{why.length > 0 ? why.join("; ") : "where it was read"}</p>
      <div>
        {wording ? (
          <Link href={`/claims/${id}`} className="text-ink no-underline hover:underline">
            <q lang={language ?? undefined}>
              <Highlighted parts={wording} />
            </q>
          </Link>
        ) : (
          <p>
            <Link href={`/claims/${id}`} className="font-medium text-ink no-underline hover:underline">
              {label}
            </Link>{" "}
            <span className="text-sm text-soft">wording not preserved</span>
          </p>
        )}
        <p className="text-sm text-soft">
          {agentName}, <cite>{sourceTitle}</cite>
        </p>
      </div>
      <div className="text-sm">
        {estimate && <p className="text-base font-medium">{describeEstimate(estimate)}</p>}
        <p className="line-clamp-2 text-soft">
          {[counts, temporal && describePeriod(temporal)].filter(Boolean).join(", ")}
        </p>
        <p className="text-soft">
          <SightingMark kind={sighting} />
        </p>
      </div>
    </li>
  );
}
