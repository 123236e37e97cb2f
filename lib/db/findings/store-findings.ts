import "server-only";
import type { Sql } from "postgres";
import { rules } from "@/lib/check";
import type { Finding, Level } from "@/lib/schemas/finding";
import { insertRows } from "../bundle/insert-rows";

const levels: Record<Level, number> = { error: 0, warning: 1, note: 2, cannotCheck: 3 };
const order = new Map(rules.map((rule, i) => [rule.id, i]));

/** Where a finding stands in the queue: the worst first, then by rule. */
const rankOf = ({ level, ruleId }: Finding) => levels[level] * 1_000 + (order.get(ruleId) ?? 999);

/** Makes the table that findings are gathered in: of this transaction alone. */
export const beginStore = (t: Sql) => t`
  CREATE TEMP TABLE found_now ("position" int, "ruleId" text, "level" "Level", "message" text, "question" text, "rank" int,
    "subjectKind" "SubjectKind", "subject" text, "causeKind" "SubjectKind", "cause" text) ON COMMIT DROP`;

/** Adds findings to it; they keep their order. */
export async function gather(t: Sql, found: Finding[]): Promise<void> {
  const rows = found.map((finding, position) => {
    const { ruleId, level, message, question, subject, cause } = finding;
    return {
      position, ruleId, level, message, question, rank: rankOf(finding),
      subjectKind: subject.kind, subject: subject.id, causeKind: cause?.kind ?? null, cause: cause?.id ?? null,
    }; // prettier-ignore
  });
  await insertRows(t, "found_now", rows, () => undefined);
}

/**
 * Writes the gathered findings among the stored ones. Subjects that are gone are left out.
 * @returns the keys of the sources that they are of, -1 for those without one.
 */
export async function store(t: Sql): Promise<number[]> {
  await t`ANALYZE found_now`;
  const [row] = await t<{ sources: number[] }[]>`
    WITH stored AS (INSERT INTO "Finding" ("ruleId", "level", "message", "question", "rank", "subjectKind", "subjectId", "causeKind", "causeId", "claimId", "sourceId")
    SELECT f."ruleId", f."level", f."message", f."question", f."rank", f."subjectKind", coalesce(c."id", t."id", s."id", d."id"),
      CASE WHEN coalesce(cc."id", ct."id", cs."id", cd."id") IS NOT NULL THEN f."causeKind" END,
      coalesce(cc."id", ct."id", cs."id", cd."id"),
      coalesce(c."id", t."claimId"), coalesce(c."sourceId", tc."sourceId", s."id", d."sourceId")
    FROM found_now f
    LEFT JOIN "Claim" c ON f."subjectKind" = 'claim' AND c."slug" = f."subject"
    LEFT JOIN "Citation" t ON f."subjectKind" = 'citation' AND t."slug" = f."subject"
    LEFT JOIN "Claim" tc ON tc."id" = t."claimId"
    LEFT JOIN "Source" s ON f."subjectKind" = 'source' AND s."slug" = f."subject"
    LEFT JOIN "Document" d ON f."subjectKind" = 'document' AND d."slug" = f."subject"
    LEFT JOIN "Claim" cc ON f."causeKind" = 'claim' AND cc."slug" = f."cause"
    LEFT JOIN "Citation" ct ON f."causeKind" = 'citation' AND ct."slug" = f."cause"
    LEFT JOIN "Source" cs ON f."causeKind" = 'source' AND cs."slug" = f."cause"
    LEFT JOIN "Document" cd ON f."causeKind" = 'document' AND cd."slug" = f."cause"
    WHERE coalesce(c."id", t."id", s."id", d."id") IS NOT NULL
    ORDER BY f."rank", coalesce(c."id", t."claimId"), f."position" RETURNING "sourceId")
    SELECT coalesce(array_agg(DISTINCT coalesce("sourceId", -1)), '{}') AS sources FROM stored`;
  return row!.sources;
}

/** Counts the stored findings of some sources anew, or of all: what pages tell their numbers from. */
export async function countStored(t: Sql, sources: Iterable<number> | "all"): Promise<void> {
  await t`SELECT stemma_count_findings(${sources === "all" ? null : [...sources]}::int[])`;
}
