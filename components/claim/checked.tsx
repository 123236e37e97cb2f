import { describePeriod } from "@/lib/domain/describe-period";
import { verificationWords } from "@/lib/domain/words-for";
import type { Assessment } from "@/lib/schemas/claim";
import type { Citation } from "@/lib/schemas/citation";
import type { Source } from "@/lib/schemas/source";
import Link from "next/link";

interface VerificationHistoryProps {
  /** The links that a reader opened, or the first of them. */
  links: Citation[];
  linkCount: number;
  openedCount: number;
  linkNames: Map<string, string>;
}

/** What readers found on opening the places that a claim cites: the whole history, oldest first. */
export function VerificationHistory({ links, linkCount, openedCount, linkNames }: VerificationHistoryProps) {
  const opened = links.flatMap((link) => link.verifications.map((verification) => ({ link, verification })));
  if (opened.length === 0)
    return (
      <p className="text-sm text-soft">
        {linkCount === 0
          ? "It cites nothing that could be opened."
          : "Nobody has recorded opening the places that it cites."}
      </p>
    );
  return (
    <ul className="list-none m-0 p-0 text-sm">
      {opened.map(({ link, verification }, i) => (
        <li key={`${link.id} ${i}`} className="border-t border-hair py-2">
          <span className={verification.status === "misrepresented" ? "text-warn font-semibold" : "font-medium"}>
            {verificationWords[verification.status]}
          </span>
          {": "}
          {linkNames.get(link.targetClaim ?? link.targetSource ?? "") ?? "the cited place"}
          {link.locator && `, ${link.locator}`}
          <span className="text-soft">
            {verification.by && ` · by ${verification.by}`}
            {verification.date ? ` · ${describePeriod(verification.date)}` : " · date not recorded"}
          </span>
          {verification.note && <p className="mt-1 text-soft">{verification.note}</p>}
        </li>
      ))}
      {openedCount > links.length && (
        <li className="border-t border-hair py-2 text-soft">
          And {(openedCount - links.length).toLocaleString("en")} more of its {linkCount.toLocaleString("en")} links
          were opened.
        </li>
      )}
    </ul>
  );
}

const grades: Record<Assessment["grade"], string> = {
  original: "its ground was seen in the original",
  quoted: "its ground was seen quoted",
  unseen: "its ground was not checked",
};

/** What somebody who examined a claim held of it: theirs, never ours. */
export function ClaimAssessment({ assessment, evidence }: { assessment: Assessment; evidence: Source[] }) {
  return (
    <>
      <p>
        {assessment.by ?? "Somebody unnamed"} held it to be <b className="font-semibold">{assessment.verdict}</b>
        <span className="text-soft">; {grades[assessment.grade]}.</span>
      </p>
      {assessment.note && <p className="mt-2 text-sm max-w-[44em]">{assessment.note}</p>}
      {evidence.length > 0 && (
        <p className="mt-2 text-sm">
          <span className="text-soft">Points to </span>
          {evidence.map((source, i) => (
            <span key={source.id}>
              {i > 0 && "; "}
              <Link href={`/sources/${source.id}`}>
                <cite lang={source.csl.language}>{source.csl.title}</cite>
              </Link>
            </span>
          ))}
          .
        </p>
      )}
    </>
  );
}
