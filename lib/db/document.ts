import "server-only";
import type { DocumentRecord, ListedDocument, PassageNote } from "@/lib/domain/document-record";
import type { ReaderPassage } from "@/lib/domain/read-document";
import type { Passage } from "@/lib/schemas/document";
import type { Mark } from "@/lib/text/reading";
import { sql } from "./client";
import { dearFrom, keptWhileUnchanged } from "./unchanged";

/** A stored text with its source, or null. One query. */
export async function findDocument(slug: string): Promise<DocumentRecord | null> {
  const [row] = await sql()<DocumentRecord[]>`
    SELECT d."id" AS key, d."slug" AS id, d."versionLabel" AS version, d."language", d."text", d."sha256", d."retrievedFrom", d."note",
      d."marks" IS NOT NULL AS "hasMarks", older."slug" AS supersedes,
      (SELECT n."slug" FROM "Document" n WHERE n."supersedesId" = d."id" ORDER BY n."id" DESC LIMIT 1) AS "supersededBy",
      json_build_object('id', s."slug", 'title', s."title", 'short', s."short", 'container', s."csl"->>'container-title',
        'language', s."language", 'issued', s."issued", 'note', s."note") AS source
    FROM "Document" d JOIN "Source" s ON s."id" = d."sourceId" LEFT JOIN "Document" older ON older."id" = d."supersedesId"
    WHERE d."slug" = ${slug}`;
  return row ?? null;
}

/** What the format of a stored text says of it; none for a plain text. One query. */
export async function findMarks(documentKey: number): Promise<Mark[]> {
  const [row] = await sql()<{ marks: Mark[] | null }[]>`SELECT "marks" FROM "Document" WHERE "id" = ${documentKey}`;
  return row?.marks ?? [];
}

/** A passage as the reader marks it, with the database's key and its marker. */
export type KeyedPassage = ReaderPassage & {
  key: number;
  marker: string | null;
  markerScope: "direct" | "block" | null;
};

/** The passages of a document in reading order, numbered from 1, with the kinds and the rules of their claims. One query. */
export async function listPassages(documentKey: number): Promise<KeyedPassage[]> {
  return sql()<KeyedPassage[]>`
    SELECT p."id" AS key, (row_number() OVER (ORDER BY p."start", p."end", p."id"))::int AS number, p."start", p."end", p."marker",
      p."markerScope", coalesce(k.kinds, '[]') AS kinds, coalesce(r.rules, '[]') AS rules
    FROM "Passage" p
    LEFT JOIN (
      SELECT c."passageId", json_agg(DISTINCT c."kind") AS kinds FROM "Claim" c
      JOIN "Passage" o ON o."id" = c."passageId" WHERE o."documentId" = ${documentKey} GROUP BY 1
    ) k ON k."passageId" = p."id"
    LEFT JOIN (
      SELECT c."passageId", json_agg(DISTINCT jsonb_build_object('id', f."ruleId", 'level', f."level")) AS rules
      FROM "Finding" f JOIN "Claim" c ON c."id" = f."claimId" JOIN "Passage" o ON o."id" = c."passageId"
      WHERE o."documentId" = ${documentKey} AND ${notSetAside()} GROUP BY 1
    ) r ON r."passageId" = p."id"
    WHERE p."documentId" = ${documentKey} ORDER BY number`;
}

const notSetAside = () => sql()`NOT EXISTS (SELECT FROM "Suppression" x
  WHERE x."ruleId" = f."ruleId" AND x."subjectKind" = f."subjectKind" AND x."subjectId" = f."subjectId" AND x."fingerprint" = '')`;

/** What the margin says of these passages: their claims, with assessment and findings, those set aside too. By passage key. One query. */
export async function listPassageNotes(keys: number[]): Promise<Map<number, PassageNote[]>> {
  if (keys.length === 0) return new Map();
  const rows = await sql()<(PassageNote & { passageKey: number })[]>`
    SELECT c."passageId" AS "passageKey", c."slug" AS claim, c."label", c."kind",
      CASE WHEN a."claimId" IS NOT NULL THEN json_build_object('verdict', a."verdict", 'grade', a."grade", 'by', a."by") END AS assessment,
      coalesce((
        SELECT json_agg(json_build_object('ruleId', f."ruleId", 'level', f."level", 'message', f."message", 'question', f."question",
          'subject', json_build_object('kind', f."subjectKind", 'id', CASE f."subjectKind" WHEN 'claim' THEN c."slug"
            WHEN 'citation' THEN (SELECT o."slug" FROM "Citation" o WHERE o."id" = f."subjectId")
            WHEN 'source' THEN (SELECT o."slug" FROM "Source" o WHERE o."id" = f."subjectId")
            ELSE (SELECT o."slug" FROM "Document" o WHERE o."id" = f."subjectId") END),
          'setAside', CASE WHEN x."id" IS NOT NULL THEN json_build_object('id', x."id", 'justification', x."justification",
            'actor', x."actor", 'at', x."at") END,
          'cause', CASE WHEN f."causeKind" = 'claim' THEN (
            SELECT json_build_object('claim', o."slug", 'label', o."label", 'passageKey', o."passageId") FROM "Claim" o WHERE o."id" = f."causeId"
          ) END) ORDER BY f."id")
        FROM "Finding" f LEFT JOIN "Suppression" x ON x."ruleId" = f."ruleId" AND x."subjectKind" = f."subjectKind"
          AND x."subjectId" = f."subjectId" AND x."fingerprint" = ''
        WHERE f."claimId" = c."id"
      ), '[]') AS findings
    FROM "Claim" c LEFT JOIN "Assessment" a ON a."claimId" = c."id"
    WHERE c."passageId" = ANY(${keys}) ORDER BY c."id"`;
  const notes = new Map<number, PassageNote[]>();
  for (const { passageKey, ...note } of rows) notes.set(passageKey, [...(notes.get(passageKey) ?? []), note]);
  for (const { setAside } of rows.flatMap(({ findings }) => findings))
    if (setAside) setAside.at = new Date(setAside.at);
  return notes;
}

/** A page of the stored texts. */
export interface DocumentPage {
  documents: ListedDocument[];
  total: number;
  page: number;
  pages: number;
}

/** Texts on a page. */
const documentsAtOnce = 50;

/**
 * A page of the stored texts by title, with how much was recorded in them. Two short statements: which text comes after which, and so how
 * many there are, is held while nothing changes.
 */
export async function listDocuments(asked = 1): Promise<DocumentPage> {
  const order = await keptWhileUnchanged("texts by title", readOrder, ({ length }) => length > dearFrom);
  const pages = Math.max(1, Math.ceil(order.length / documentsAtOnce));
  const page = Math.min(Math.max(1, asked), pages);
  const keys = order.slice((page - 1) * documentsAtOnce, page * documentsAtOnce);
  const documents = keys.length === 0 ? [] : await readListed(keys);
  return { documents, total: order.length, page, pages };
}

/** The keys of all texts by title. */
async function readOrder(): Promise<number[]> {
  const rows = await sql()<{ id: number }[]>`
    SELECT d."id" FROM "Document" d JOIN "Source" s ON s."id" = d."sourceId" ORDER BY s."title", d."slug"`;
  return rows.map(({ id }) => id);
}

/** What a list tells of these texts, in this order. */
async function readListed(keys: number[]): Promise<ListedDocument[]> {
  const rows = await sql()<ListedDocument[]>`
    SELECT d."slug" AS id, d."versionLabel" AS version, d."language", char_length(d."text") AS length, s."slug" AS source, s."title",
      s."short", s."language" AS "titleLanguage", s."csl"->>'container-title' AS container, n."slug" AS "supersededBy",
      (SELECT count(*)::int FROM "Passage" p WHERE p."documentId" = d."id") AS passages,
      (SELECT count(*)::int FROM "Passage" p JOIN "Claim" c ON c."passageId" = p."id" JOIN "Finding" f ON f."claimId" = c."id"
        WHERE p."documentId" = d."id" AND ${notSetAside()}) AS findings
    FROM unnest(${keys}::int[]) WITH ORDINALITY AS page(key, at)
    JOIN "Document" d ON d."id" = page.key JOIN "Source" s ON s."id" = d."sourceId"
    LEFT JOIN LATERAL (SELECT "slug" FROM "Document" n WHERE n."supersedesId" = d."id" LIMIT 1) n ON TRUE
    ORDER BY page.at`;
  return [...rows];
}

/** A passage with the claims made of it. */
export type LinkedPassage = Passage & { claims: string[] };

/** Every passage of a document in reading order with its claims' slugs: for exchange. One query. */
export async function listLinkedPassages(slug: string): Promise<LinkedPassage[]> {
  return sql()<LinkedPassage[]>`
    SELECT p."slug" AS id, d."slug" AS document, p."exact", p."prefix", p."suffix", p."start", p."end", p."marker", p."markerScope",
      coalesce((SELECT json_agg(c."slug" ORDER BY c."id") FROM "Claim" c WHERE c."passageId" = p."id"), '[]') AS claims
    FROM "Passage" p JOIN "Document" d ON d."id" = p."documentId" WHERE d."slug" = ${slug} ORDER BY p."start", p."end", p."id"`;
}
