import "server-only";
import type { ExampleFinding } from "@/lib/domain/example-finding";
import { sql } from "./client";
import { keptWhileUnchanged } from "./unchanged";

/** Findings, and assertions, of which the shortest is chosen: however many there are. */
const looked = 500;

/**
 * The shortest sentence with a vague attribution in a stored document, or with any finding where there is none; null without any.
 * Held until the record changes or the findings are renewed.
 */
export async function findExampleFinding(): Promise<ExampleFinding | null> {
  const [state] = await sql()<{ snapshot: string }[]>`SELECT "snapshot" FROM "FindingState"`;
  return keptWhileUnchanged(`example ${state?.snapshot ?? ""}`, readExampleFinding);
}

async function readExampleFinding(): Promise<ExampleFinding | null> {
  const [row] = await sql()<ExampleFinding[]>`
    SELECT d."slug" AS document, s."title" AS "documentTitle", s."csl"->>'container-title' AS "publishedIn", p."exact", d."language", f."ruleId",
      f."question", f."message",
      (SELECT count(*)::int FROM "Passage" o WHERE o."documentId" = d."id") AS assertions
    FROM (
      (SELECT "ruleId", "question", "message", "claimId" FROM "Finding" WHERE "ruleId" = 'vague-attribution' ORDER BY "claimId" LIMIT ${looked})
      UNION ALL
      SELECT o."ruleId", o."question", o."message", o."claimId" FROM (
        SELECT "id" FROM "Claim" WHERE "passageId" IS NOT NULL ORDER BY "passageId" LIMIT ${looked}
      ) k JOIN "Finding" o ON o."claimId" = k."id"
    ) f JOIN "Claim" c ON c."id" = f."claimId" JOIN "Passage" p ON p."id" = c."passageId"
    JOIN "Document" d ON d."id" = p."documentId" JOIN "Source" s ON s."id" = d."sourceId"
    ORDER BY f."ruleId" <> 'vague-attribution', c."kind" <> 'estimate', length(p."exact") LIMIT 1`;
  return row ?? null;
}
