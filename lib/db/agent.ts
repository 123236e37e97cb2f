import "server-only";
import { agentSchema, type Agent } from "@/lib/schemas/agent";
import { readRecords } from "./bundle/read-records";
import { sql } from "./client";

/** The agent as a bundle has it, or null. One query. */
export async function findAgent(slug: string): Promise<Agent | null> {
  const [row] = await readRecords(sql(), "agents", { slugs: [slug] });
  return row ? agentSchema.parse(row.record) : null;
}

/** Under what a claim is listed: the first question that it answers, else its collection. */
export interface ClaimTopic {
  claim: string;
  question: string | null;
  title: string;
}

/** The topics of these claims, in the order in which the questions were recorded. One query. */
export async function listTopics(claims: string[]): Promise<ClaimTopic[]> {
  const rows = await sql()<ClaimTopic[]>`
    SELECT c."slug" AS claim, q."slug" AS question, coalesce(q."title", col."title") AS title
    FROM "Claim" c JOIN "Collection" col ON col."id" = c."collectionId"
    LEFT JOIN LATERAL (
      SELECT q."id", q."slug", q."title" FROM "Answer" a JOIN "Question" q ON q."id" = a."questionId"
      WHERE a."claimId" = c."id" ORDER BY q."id" LIMIT 1
    ) q ON TRUE
    WHERE c."slug" = ANY(${claims}) ORDER BY q."id" NULLS LAST, col."id", c."id"`;
  return [...rows];
}
