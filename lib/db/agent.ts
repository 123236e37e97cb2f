import "server-only";
import type { EvidenceGraph } from "@/lib/domain/graph";
import { groupBy } from "@/lib/domain/group-by";
import { agentSchema, type Agent } from "@/lib/schemas/agent";
import { readRecords } from "./bundle/read-records";
import { sql } from "./client";
import { findGraphPart } from "./graph";

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

/** Figures that are held together at most, the first recorded. */
const mostFigures = 2_000;

/** An agent's own figures, all of them up to a bound, by the questions that they answer. */
export interface OwnFigureClaims {
  graph: EvidenceGraph;
  /** The claims of each question that has two or more of them. */
  questions: string[][];
  /** How many were read, where there are more; null where these are all. */
  firstOnly: number | null;
}

/** Own figures of an agent that answer a question: what stands in the works of others is not among them. A bounded number of statements. */
export async function findOwnFigures(slug: string): Promise<OwnFigureClaims> {
  const rows = await sql()<{ key: number; id: string; question: number }[]>`
    SELECT c."id" AS key, c."slug" AS id, an."questionId" AS question
    FROM (
      SELECT c."id", c."slug" FROM "Claim" c JOIN "Agent" a ON a."id" = c."agentId" JOIN "Estimate" e ON e."claimId" = c."id"
      WHERE a."slug" = ${slug} AND c."attributionKind" = 'none' AND EXISTS (SELECT FROM "Answer" n WHERE n."claimId" = c."id")
      ORDER BY c."id" LIMIT ${mostFigures + 1}
    ) c JOIN "Answer" an ON an."claimId" = c."id" ORDER BY an."questionId", c."id"`;
  const keys = [...new Set(rows.map(({ key }) => key))];
  const shown = new Set(keys.slice(0, mostFigures));
  const byQuestion = groupBy(rows.filter(({ key }) => shown.has(key)), ({ question }) => question);
  const questions = [...byQuestion.values()].filter((own) => own.length > 1);
  const { graph } = await findGraphPart([...new Set(questions.flat().map(({ key }) => key))], sql(), { links: false });
  return { graph, questions: questions.map((own) => own.map(({ id }) => id)), firstOnly: keys.length > mostFigures ? mostFigures : null };
} // prettier-ignore
