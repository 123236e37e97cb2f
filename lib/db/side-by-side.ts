import "server-only";
import type { SideBySideRecord } from "@/lib/domain/side-by-side";
import { sql } from "./client";
import { findGraph } from "./graph";
import { findLastChange, listAbsences, listAnswerDetails, listOpenQuestions } from "./question";

/** What a comparison of a few claims in columns is made from. Claims that are not there are left out; the number of statements is constant. */
export async function findSideBySide(claims: string[]): Promise<SideBySideRecord> {
  const [graph, details, openQuestions, absences, findings, changed] = await Promise.all([
    findGraph(claims),
    listAnswerDetails(claims),
    listOpenQuestions(claims),
    listAbsences(claims),
    listFindingsOf(claims),
    findLastChange(),
  ]);
  return { claims, graph, details, openQuestions, absences, findings, changed };
}

/** What rules hold against these claims and nobody has set aside, those that one of the others causes first. */
async function listFindingsOf(claims: string[]): Promise<SideBySideRecord["findings"]> {
  return sql()<SideBySideRecord["findings"]>`
    SELECT f."id", f."ruleId", f."message", f."question", c."slug" AS claim, cc."slug" AS cause
    FROM "Finding" f JOIN "Claim" c ON c."id" = f."claimId"
    LEFT JOIN "Claim" cc ON f."causeKind" = 'claim' AND cc."id" = f."causeId" AND cc."slug" = ANY(${claims})
    LEFT JOIN "Suppression" x ON x."ruleId" = f."ruleId" AND x."subjectKind" = f."subjectKind" AND x."subjectId" = f."subjectId" AND x."fingerprint" = ''
    WHERE c."slug" = ANY(${claims}) AND x."id" IS NULL ORDER BY cc."id" IS NULL, f."id" LIMIT 30`;
}
