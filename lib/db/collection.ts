import "server-only";
import type { Collection } from "@/lib/schemas/question";
import { sql } from "./client";

/** A collection with how much it holds. */
export type ListedCollection = Collection & { claims: number; questions: number };

/** All collections by title. One query. */
export async function listCollections(): Promise<ListedCollection[]> {
  const rows = await sql()<ListedCollection[]>`
    SELECT c."slug" AS id, c."title", c."description",
      (SELECT count(*)::int FROM "Claim" t WHERE t."collectionId" = c."id") AS claims,
      (SELECT count(*)::int FROM "Question" q WHERE q."collectionId" = c."id") AS questions
    FROM "Collection" c ORDER BY c."title"`;
  return [...rows];
}
