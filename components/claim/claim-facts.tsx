import Link from "next/link";
import { Fact, FactList } from "@/components/ui/fact-list";
import { languageName } from "@/components/ui/language-name";
import { SightingMark } from "@/components/ui/sighting-mark";
import { describeEstimate } from "@/lib/domain/describe-estimate";
import { describePeriod } from "@/lib/domain/describe-period";
import { basisWords, countingBasisWords } from "@/lib/domain/words-for";
import type { Claim } from "@/lib/schemas/claim";

const Absent = ({ children }: { children: React.ReactNode }) => <span className="text-soft">{children}</span>;

/** What a claim states and how far it was seen, field by field. */
export function ClaimFacts({ claim, quotedIn }: { claim: Claim; quotedIn: { id: string; short: string } | null }) {
  const { estimate, scope, sighting } = claim;
  return (
    <FactList>
      {estimate && (
        <Fact name="Figure">
          {describeEstimate(estimate)} <Absent>{estimate.unit}</Absent>
        </Fact>
      )}
      {estimate?.boundWords && <Fact name="Bound">“{estimate.boundWords}”</Fact>}
      {estimate?.interval && <Fact name="Interval">{estimate.interval}</Fact>}
      {estimate?.ours && <Fact name="Our reading">{estimate.ours}</Fact>}
      {scope && (
        <>
          <Fact name="Counts">
            {scope.counts ??
              (scope.countingBasis === "notStated" ? (
                <Absent>not stated</Absent>
              ) : (
                countingBasisWords[scope.countingBasis]
              ))}
          </Fact>
          {scope.population && <Fact name="Of whom">{scope.population}</Fact>}
          <Fact name="Period">{scope.temporal ? describePeriod(scope.temporal) : <Absent>not stated</Absent>}</Fact>
          <Fact name="Place">{scope.spatial ?? <Absent>not stated</Absent>}</Fact>
        </>
      )}
      <Fact name="Basis">{claim.basis === "unstated" ? <Absent>not stated</Absent> : basisWords[claim.basis]}</Fact>
      <Fact name="Opened">
        <SightingMark kind={sighting.kind} />
        {quotedIn && (
          <>
            {" in "}
            <Link href={`/sources/${quotedIn.id}`}>{quotedIn.short}</Link>
          </>
        )}
        {sighting.extent === "excerpt" && ", in an excerpt"}
        {sighting.extent === "fullText" && ", full text"}
        {sighting.date && `, ${describePeriod(sighting.date)}`}
        {sighting.by && <Absent> by {sighting.by}</Absent>}
      </Fact>
      <Fact name="Page">{claim.locator ?? <Absent>not given in what was seen</Absent>}</Fact>
      {claim.language && <Fact name="Language">{languageName(claim.language)}</Fact>}
      {claim.rank !== "normal" && (
        <Fact name="Rank">
          {claim.rank}: {claim.rankReason}
        </Fact>
      )}
    </FactList>
  );
}
