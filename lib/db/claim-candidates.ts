import "server-only";
import { sql } from "./client";

/** A claim as something to choose: its label, and the work it stands in. */
export interface Candidate {
  id: string;
  label: string;
  short: string;
}

/** The first claims that answer a question which this claim answers too, in the questions' order. One statement. */
export async function findSiblings(slug: string, most = 60): Promise<Candidate[]> {
  const rows = await sql()<Candidate[]>`
    SELECT c."slug" AS id, c."label", s."short" FROM (
      SELECT o."claimId", min(o."position") AS at FROM "Answer" a
      JOIN "Claim" me ON me."id" = a."claimId" JOIN "Answer" o ON o."questionId" = a."questionId" AND o."claimId" <> a."claimId"
      WHERE me."slug" = ${slug} GROUP BY o."claimId" ORDER BY at, o."claimId" LIMIT ${most}
    ) f JOIN "Claim" c ON c."id" = f."claimId" JOIN "Source" s ON s."id" = c."sourceId" ORDER BY f.at, c."id"`;
  return [...rows];
}
