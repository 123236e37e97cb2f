import "server-only";
import type { Sql } from "postgres";
import { findRule } from "@/lib/check";
import type { SetAside } from "@/lib/domain/live-passages";
import { AppError } from "@/lib/errors";
import type { FindingKey, SetAsideRequest } from "@/lib/schemas/suppression";
import { sql } from "./client";
import { someReader } from "./keep-document";
import { transaction } from "./transaction";

const tableOf: Record<FindingKey["subject"]["kind"], string> = {
  claim: "Claim",
  citation: "Citation",
  source: "Source",
  document: "Document",
};

/**
 * Sets a finding aside with a reason: it stays, and is shown as set aside. One transaction, kept in the history. Throws
 * `AppError("not-found")` for a rule or record that is not there, `conflict` where somebody has set it aside already.
 */
export async function setAside({ finding, justification, by }: SetAsideRequest): Promise<void> {
  const { ruleId, subject, fingerprint } = finding;
  if (!findRule(ruleId)) throw new AppError("not-found", `There is no rule “${ruleId}”.`);
  const actor = by || someReader;
  await changing(actor, `A finding of ${ruleId} set aside: ${justification}`, async (t) => {
    const rows = await t`
      INSERT INTO "Suppression" ("ruleId", "subjectKind", "subjectId", "fingerprint", "justification", "actor")
      SELECT ${ruleId}, ${subject.kind}::"SubjectKind", "id", ${fingerprint}, ${justification}, ${actor}
      FROM ${t(tableOf[subject.kind])} WHERE "slug" = ${subject.id}
      ON CONFLICT DO NOTHING RETURNING "id"`;
    if (rows.length > 0) return;
    const there = await t`SELECT 1 FROM ${t(tableOf[subject.kind])} WHERE "slug" = ${subject.id}`;
    if (there.length === 0) throw new AppError("not-found", `There is no ${subject.kind} “${subject.id}”.`);
    throw new AppError(
      "conflict",
      "Somebody has set this finding aside already: open the page again to see the reason.",
    );
  });
}

/** Takes a "not here" back: the finding stands again. Throws `AppError("not-found")` where it stands already. */
export async function bringBack(finding: FindingKey, by: string): Promise<void> {
  const { ruleId, subject, fingerprint } = finding;
  await changing(by || someReader, `A finding of ${ruleId} brought back`, async (t) => {
    const rows = await t`
      DELETE FROM "Suppression" WHERE "ruleId" = ${ruleId} AND "subjectKind" = ${subject.kind}::"SubjectKind"
        AND "fingerprint" = ${fingerprint} AND "subjectId" = (SELECT "id" FROM ${t(tableOf[subject.kind])} WHERE "slug" = ${subject.id})
      RETURNING "id"`;
    if (rows.length === 0) throw new AppError("not-found", "This finding is not set aside any more.");
  });
}

/** What people have set aside in the reading of a document, by the findings' fingerprints. One query. */
export async function listSetAside(documentKey: number): Promise<Map<string, SetAside>> {
  const rows = await sql()<(SetAside & { fingerprint: string })[]>`
    SELECT "id", "fingerprint", "justification", "actor", "at" FROM "Suppression"
    WHERE "subjectKind" = 'document' AND "subjectId" = ${documentKey} AND "fingerprint" <> ''`;
  return new Map(rows.map(({ fingerprint, ...aside }) => [fingerprint, aside]));
}

async function changing(actor: string, reason: string, change: (t: Sql) => Promise<void>): Promise<void> {
  await transaction(async (t) => {
    await t`SELECT set_config('stemma.actor', ${actor}, true), set_config('stemma.reason', ${reason.slice(0, 1_000)}, true)`;
    await change(t);
  });
}
