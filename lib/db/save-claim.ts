import "server-only";
import { slugOf } from "@/lib/domain/slug-of";
import { AppError } from "@/lib/errors";
import type { AgentKind } from "@/lib/schemas/agent";
import type { Bundle } from "@/lib/schemas/bundle";
import type { Citation } from "@/lib/schemas/citation";
import type { Claim } from "@/lib/schemas/claim";
import type { Passage } from "@/lib/schemas/document";
import { type Addition, addRecords, freeSlug, type Transaction } from "./bundle/add-records";
import { sql } from "./client";
import { someReader } from "./keep-document";
import { findAgentByName } from "./prepared-claim";

/** A claim that a reader prepared from a passage. Its names are given when it is saved. */
export interface PreparedClaim {
  document: string;
  passage: Omit<Passage, "id" | "document">;
  claim: Omit<Claim, "id" | "collection" | "source" | "agent" | "passage">;
  /** The collection's slug; null for the one of prepared claims. */
  collection: string | null;
  agent: { name: string; kind: AgentKind };
  citations: Pick<Citation, "targetSource" | "intent" | "relation" | "locator">[];
}

/** Where claims go whose reader names no collection. */
const preparedCollection: Bundle["collections"][number] = {
  id: "prepared-claims",
  title: "Claims prepared from texts",
  description: "Made by readers from passages of stored texts, one by one.",
};

/** The records that a prepared claim becomes, and those on record that they lean on. */
export type ClaimRecords = Addition & { claim: string };

/**
 * Makes the records of a prepared claim: its passage (the one on record where it has the same ends), its agent (by name in any
 * spelling), its citations, unchecked. Writes nothing. Throws `AppError("not-found")` for an unknown document.
 */
export async function claimRecords(prepared: PreparedClaim, tx: Transaction = sql()): Promise<ClaimRecords> {
  const [document] = await tx<{ key: number; source: string }[]>`
    SELECT d."id" AS key, s."slug" AS source FROM "Document" d JOIN "Source" s ON s."id" = d."sourceId" WHERE d."slug" = ${prepared.document}`;
  if (!document) throw new AppError("not-found", `There is no document “${prepared.document}”.`);
  const { source } = document;
  const [there] = await tx<{ id: string }[]>`
    SELECT "slug" AS id FROM "Passage" WHERE "documentId" = ${document.key} AND "start" = ${prepared.passage.start}
      AND "end" = ${prepared.passage.end} ORDER BY "id" LIMIT 1`;
  const known = await findAgentByName(prepared.agent.name);
  const [hasCollection] = await tx`SELECT 1 FROM "Collection" WHERE "slug" = ${preparedCollection.id}`;
  const passage =
    there?.id ?? (await freeSlug(tx, "passages", `${prepared.document.slice(0, 100)}-${prepared.passage.start}`));
  const agent = known?.id ?? (await freeSlug(tx, "agents", slugOf(prepared.agent.name, "agent")));
  const id = await freeSlug(
    tx,
    "claims",
    slugOf(
      `${prepared.claim.estimate?.words ?? prepared.passage.exact.slice(0, 40)} ${source.replace(/^src-/, "")}`,
      "claim",
    ),
  );
  const collection = prepared.collection ?? preparedCollection.id;
  const citations = prepared.citations.map((citation, i): Citation => ({
    id: `${id}-cites-${i + 1}`,
    claim: id,
    targetClaim: null,
    evidence: null,
    verifications: [],
    ...citation,
  }));
  return {
    claim: id,
    records: {
      collections: prepared.collection === null && !hasCollection ? [preparedCollection] : [],
      agents: known
        ? []
        : [{ id: agent, name: prepared.agent.name, kind: prepared.agent.kind, otherNames: [], note: null }],
      passages: there ? [] : [{ id: passage, document: prepared.document, ...prepared.passage }],
      claims: [{ id, collection, source, agent, passage, ...prepared.claim }],
      citations,
    },
    leansOn: {
      collections: prepared.collection === null && !hasCollection ? [] : [collection],
      places: prepared.claim.scope?.place ? [prepared.claim.scope.place] : [],
      agents: known ? [agent] : [],
      sources: [source, ...citations.flatMap(({ targetSource }) => targetSource ?? [])],
      documents: [prepared.document],
      passages: there ? [passage] : [],
    },
  };
}

/** Saves a prepared claim in one transaction with its rows of history. @returns its slug and the change's number. */
export async function saveClaim(
  prepared: PreparedClaim,
  { by, why }: { by: string; why: string },
): Promise<{ claim: string; change: number }> {
  let claim = "";
  const change = await addRecords({ actor: by || someReader, reason: why }, async (tx) => {
    const made = await claimRecords(prepared, tx);
    claim = made.claim;
    return made;
  });
  return { claim, change };
}
