import "server-only";
import type { DocumentRecord, OrphanedPassage } from "@/lib/domain/document-record";
import type { QuoteSelector } from "@/lib/text/anchor/quote-selector";
import { findPassages } from "@/lib/text/anchor/find-passages";
import { positionsOf } from "@/lib/text/code-points";
import { sql } from "./client";
import { type KeyedPassage, listPassages } from "./document";

/** The passages of a document with those of the version that it supersedes, found again in its text or listed as orphaned. */
export interface CarriedPassages {
  passages: KeyedPassage[];
  /** How many of the passages come from the earlier version. */
  carried: number;
  orphaned: OrphanedPassage[];
}

/**
 * A document's own passages, and those of its predecessor that stand in its text too: by their exact words, else by nearly
 * the same, never in a doubtful place. Linear in the text. Three statements more than `listPassages` where there is a predecessor.
 */
export async function listCarriedPassages(document: DocumentRecord): Promise<CarriedPassages> {
  const own = await listPassages(document.key);
  if (document.supersedes === null) return { passages: own, carried: 0, orphaned: [] };
  const older = await listSelectors(document.supersedes);
  const marks = new Map((older[0] ? await listPassages(older[0].documentKey) : []).map((mark) => [mark.key, mark]));
  const { toCodePoint } = positionsOf(document.text);
  const old = older.length > 0 ? await readOldText(document.supersedes) : null;
  const taken = new Set(own.map(({ start, end }) => `${start}-${end}`));
  const carried: KeyedPassage[] = [];
  const orphaned: OrphanedPassage[] = [];
  for (const [i, match] of findPassages(document.text, older, old ?? undefined).entries()) {
    const { key, exact, claim } = older[i]!;
    const mark = marks.get(key);
    if (!match || !mark) {
      orphaned.push({ exact, claim });
      continue;
    }
    const [start, end] = [toCodePoint(match.start), toCodePoint(match.end)];
    if (!taken.has(`${start}-${end}`)) carried.push({ ...mark, start, end });
  }
  const passages = [...own, ...carried]
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map((passage, i) => ({ ...passage, number: i + 1 }));
  return { passages, carried: carried.length, orphaned };
}

async function readOldText(document: string): Promise<string | null> {
  const [row] = await sql()<{ text: string }[]>`SELECT "text" FROM "Document" WHERE "slug" = ${document}`;
  return row?.text ?? null;
}

type Selector = QuoteSelector & { key: number; documentKey: number; claim: string | null };

async function listSelectors(document: string): Promise<Selector[]> {
  return sql()<Selector[]>`
    SELECT p."id" AS key, p."documentId" AS "documentKey", p."exact", p."prefix", p."suffix",
      (SELECT c."slug" FROM "Claim" c WHERE c."passageId" = p."id" ORDER BY c."id" LIMIT 1) AS claim
    FROM "Passage" p JOIN "Document" d ON d."id" = p."documentId" WHERE d."slug" = ${document} ORDER BY p."start", p."id"`;
}
