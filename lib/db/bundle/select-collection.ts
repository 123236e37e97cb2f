import "server-only";
import type { Sql } from "postgres";
import type { Kind } from "./kinds";

/**
 * The keys of all records that a collection's bundle must hold to be whole: its claims and questions, the claims that these
 * lean on in other collections, and the sources, agents, documents and places of all of them. Null where there is no such
 * collection. Each statement takes a whole level or kind.
 */
export async function selectCollection(sql: Sql, slug: string): Promise<Record<Kind, number[]> | null> {
  const [collection] = await sql<{ id: number }[]>`SELECT "id" FROM "Collection" WHERE "slug" = ${slug}`;
  if (!collection) return null;
  const keys = async (query: Promise<{ id: number }[]>) => (await query).map((row) => row.id);
  const questions = await keys(sql`SELECT "id" FROM "Question" WHERE "collectionId" = ${collection.id}`);
  const claims = await keys(sql`
    WITH RECURSIVE part(id) AS (
      SELECT "id" FROM "Claim" WHERE "collectionId" = ${collection.id}
      UNION SELECT "claimId" FROM "Answer" WHERE "questionId" = ANY(${questions})
      UNION SELECT l.target FROM part CROSS JOIN LATERAL (
        SELECT c."targetClaimId" AS target FROM "Citation" c WHERE c."claimId" = part.id AND c."targetClaimId" IS NOT NULL
        UNION SELECT o."otherClaimId" FROM "OpenQuestion" o WHERE o."claimId" = part.id AND o."otherClaimId" IS NOT NULL
      ) l
    ) SELECT id FROM part`);
  const citations = await keys(sql`SELECT "id" FROM "Citation" WHERE "claimId" = ANY(${claims})`);
  const openQuestions = await keys(sql`SELECT "id" FROM "OpenQuestion" WHERE "claimId" = ANY(${claims})`);
  const absences = await keys(sql`
    SELECT "id" FROM "Absence" WHERE "collectionId" = ${collection.id} AND ("claimId" IS NULL OR "claimId" = ANY(${claims}))`);
  const quotations = await keys(
    sql`SELECT DISTINCT "quotationId" AS id FROM "Claim" WHERE "id" = ANY(${claims}) AND "quotationId" IS NOT NULL`,
  );
  const cited = await keys(sql`
    SELECT "sourceId" AS id FROM "Claim" WHERE "id" = ANY(${claims})
    UNION SELECT "quotedInId" FROM "Sighting" WHERE "claimId" = ANY(${claims}) AND "quotedInId" IS NOT NULL
    UNION SELECT "sourceId" FROM "AssessmentEvidence" WHERE "claimId" = ANY(${claims})
    UNION SELECT "targetSourceId" FROM "Citation" WHERE "id" = ANY(${citations}) AND "targetSourceId" IS NOT NULL
    UNION SELECT "otherSourceId" FROM "OpenQuestion" WHERE "id" = ANY(${openQuestions}) AND "otherSourceId" IS NOT NULL
    UNION SELECT "sourceId" FROM "Absence" WHERE "id" = ANY(${absences}) AND "sourceId" IS NOT NULL
    UNION SELECT "originalSourceId" FROM "Quotation" WHERE "id" = ANY(${quotations}) AND "originalSourceId" IS NOT NULL`);
  const sources = await keys(sql`
    WITH RECURSIVE part(id) AS (
      SELECT unnest(${cited}::int[])
      UNION SELECT l.other FROM part CROSS JOIN LATERAL (
        SELECT "fromId" AS other FROM "Derivation" WHERE "sourceId" = part.id
        UNION SELECT "sourceId" FROM "Derivation" WHERE "fromId" = part.id
      ) l
    ) SELECT id FROM part`);
  const documents = await keys(sql`SELECT "id" FROM "Document" WHERE "sourceId" = ANY(${sources})`);
  return {
    collections: await keys(sql`
      SELECT ${collection.id}::int AS id UNION SELECT "collectionId" FROM "Claim" WHERE "id" = ANY(${claims})`),
    places: await keys(sql`
      WITH RECURSIVE part(id) AS (
        SELECT "placeId" FROM "Scope" WHERE "claimId" = ANY(${claims}) AND "placeId" IS NOT NULL
        UNION SELECT p."partOfId" FROM part JOIN "Place" p ON p."id" = part.id WHERE p."partOfId" IS NOT NULL
      ) SELECT id FROM part`),
    agents: await keys(sql`SELECT DISTINCT "agentId" AS id FROM "Claim" WHERE "id" = ANY(${claims})`),
    sources,
    derivations: await keys(sql`SELECT "id" FROM "Derivation" WHERE "sourceId" = ANY(${sources})`),
    documents,
    passages: await keys(sql`SELECT "id" FROM "Passage" WHERE "documentId" = ANY(${documents})`),
    quotations,
    claims,
    citations,
    openQuestions,
    absences,
    questions,
  };
}
