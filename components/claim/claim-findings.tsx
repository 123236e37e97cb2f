import type { Route } from "next";
import Link from "next/link";
import type { ListedFinding } from "@/lib/domain/listed-finding";

interface ClaimFindingsProps {
  findings: ListedFinding[];
  more: number;
  all: Route;
  /** Whether they are of several claims, so that each says of which. */
  ofMany?: boolean;
}

/** What the rules ask of a claim or a source. They ask, they don't scold. */
export function ClaimFindings({ findings, more, all, ofMany = false }: ClaimFindingsProps) {
  return (
    <section aria-label="Findings">
      <h2>Findings</h2>
      {findings.length === 0 && <p className="text-soft text-sm">No rule has anything to ask here.</p>}
      {findings.map((finding) => (
        <div key={finding.id} className="border-t border-hair py-3">
          <code className="text-warn">{finding.ruleId}</code>
          {ofMany && finding.claim && (
            <span className="text-sm">
              {" · "}
              <Link href={`/claims/${finding.claim.id}`}>{finding.claim.label}</Link>
            </span>
          )}
          <p className="mt-1">{finding.message}</p>
          <p className="mt-1 text-sm">
            {finding.question && <em className="text-soft not-italic">{finding.question} </em>}
            {finding.cause && (
              <>
                <Cause cause={finding.cause} /> ·{" "}
              </>
            )}
            <Link href={`/rules/${finding.ruleId}`}>Why this is flagged</Link>
          </p>
        </div>
      ))}
      {more > 0 && (
        <p className="text-sm border-t border-hair pt-3">
          <Link href={all}>{more} more findings</Link>
        </p>
      )}
    </section>
  );
}

function Cause({ cause }: { cause: NonNullable<ListedFinding["cause"]> }) {
  if (cause.claim) return <Link href={`/claims/${cause.claim}`}>{cause.label}</Link>;
  if (cause.kind === "source") return <Link href={`/sources/${cause.id}`}>{cause.label}</Link>;
  return <span className="text-soft">{cause.label}</span>;
}
