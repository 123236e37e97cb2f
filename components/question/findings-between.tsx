import type { Route } from "next";
import Link from "next/link";
import type { SideBySideColumn, SideBySideRecord } from "@/lib/domain/side-by-side";

/** What rules hold against the claims that stand side by side, each under its letter. */
export function FindingsBetween({
  findings,
  columns,
}: {
  findings: SideBySideRecord["findings"];
  columns: SideBySideColumn[];
}) {
  const letters = new Map(columns.map(({ row, letter }) => [row.claim, letter]));
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">Findings</h2>
      {findings.length === 0 && <p className="text-soft">No rule holds anything against these claims.</p>}
      <ul className="grid gap-y-2">
        {findings.map(({ id, ruleId, message, question, claim, cause }) => (
          <li key={id}>
            <span className="text-sm text-soft">
              {[claim, cause].flatMap((one) => letters.get(one ?? "") ?? []).join(", ")}
            </span>{" "}
            <Link href={`/rules/${ruleId}` as Route} prefetch={false} className="font-mono text-sm text-warn">
              {ruleId}
            </Link>{" "}
            {message} {question && <span className="text-soft">{question}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
