import "server-only";
import type { Sql } from "postgres";
import { type AnyRecord, type Kind, tableOf } from "./kinds";

/** A record as the database holds it, in the bundle's shape, with its key. */
export interface StoredRecord {
  key: number;
  record: AnyRecord;
}

/** Which records to read: those named, those with these keys, or all. */
export type Selection = { slugs: string[] } | { keys: number[] } | "all";

/** The JSON that each kind's record is made of, in the order of its schema. `t` is the kind's own row. */
const shapes: Record<Kind, { json: string; joins?: string }> = {
  collections: { json: `'title', t."title", 'description', t."description"` },
  places: { json: `'label', t."label", 'partOf', p."slug"`, joins: `LEFT JOIN "Place" p ON p."id" = t."partOfId"` },
  agents: { json: `'name', t."name", 'kind', t."kind", 'otherNames', t."otherNames", 'note', t."note"` },
  sources: { json: `'csl', t."csl", 'access', t."access", 'notLaterThan', t."notLaterThan", 'note', t."note"` },
  derivations: {
    json: `'source', s."slug", 'from', f."slug", 'kind', t."kind", 'evidence', t."evidence"`,
    joins: `JOIN "Source" s ON s."id" = t."sourceId" JOIN "Source" f ON f."id" = t."fromId"`,
  },
  documents: {
    json: `'source', s."slug", 'version', t."versionLabel", 'language', t."language", 'text', t."text", 'sha256', t."sha256",
      'retrievedFrom', t."retrievedFrom", 'supersedes', o."slug", 'note', t."note", 'marks', t."marks"`,
    joins: `JOIN "Source" s ON s."id" = t."sourceId" LEFT JOIN "Document" o ON o."id" = t."supersedesId"`,
  },
  passages: {
    json: `'document', d."slug", 'exact', t."exact", 'prefix', t."prefix", 'suffix', t."suffix", 'start', t."start", 'end', t."end",
      'marker', t."marker", 'markerScope', t."markerScope"`,
    joins: `JOIN "Document" d ON d."id" = t."documentId"`,
  },
  quotations: {
    json: `'title', t."title", 'originalSource', s."slug", 'date', t."date", 'status', t."status"`,
    joins: `LEFT JOIN "Source" s ON s."id" = t."originalSourceId"`,
  },
  claims: {
    json: `'collection', col."slug", 'kind', t."kind", 'label', t."label", 'source', s."slug", 'agent', a."slug",
      'attribution', t."attribution", 'attributionKind', t."attributionKind", 'locator', t."locator", 'wording', t."wording",
      'language', t."language", 'translation', CASE WHEN t."translation" IS NOT NULL THEN json_build_object('text', t."translation"->'text',
        'language', t."translation"->'language', 'by', t."translation"->'by') END,
      'passage', pa."slug", 'quotation', q."slug", 'basis', t."basis", 'rank', t."rank", 'rankReason', t."rankReason",
      'estimate', CASE WHEN e."claimId" IS NOT NULL THEN json_build_object('low', e."low", 'best', e."best", 'high', e."high",
        'bound', e."bound", 'boundWords', e."boundWords", 'unit', e."unit", 'words', e."words", 'interval', e."interval", 'ours', e."ours") END,
      'scope', CASE WHEN sc."claimId" IS NOT NULL THEN json_build_object('event', sc."event", 'countingBasis', sc."countingBasis",
        'counts', sc."counts", 'temporal', sc."temporal", 'spatial', sc."spatial", 'place', pl."slug", 'population', sc."population") END,
      'sighting', json_build_object('kind', si."kind", 'quotedIn', qi."slug", 'extent', si."extent", 'truncated', si."truncated",
        'date', si."date", 'by', si."by"),
      'assessment', CASE WHEN ass."claimId" IS NOT NULL THEN json_build_object('verdict', ass."verdict", 'grade', ass."grade", 'note', ass."note",
        'evidence', coalesce((SELECT json_agg(es."slug" ORDER BY ev."position") FROM "AssessmentEvidence" ev
          JOIN "Source" es ON es."id" = ev."sourceId" WHERE ev."claimId" = t."id"), '[]'::json), 'by', ass."by") END,
      'note', t."note"`,
    joins: `JOIN "Collection" col ON col."id" = t."collectionId" JOIN "Source" s ON s."id" = t."sourceId"
      JOIN "Agent" a ON a."id" = t."agentId" JOIN "Sighting" si ON si."claimId" = t."id"
      LEFT JOIN "Source" qi ON qi."id" = si."quotedInId" LEFT JOIN "Passage" pa ON pa."id" = t."passageId"
      LEFT JOIN "Quotation" q ON q."id" = t."quotationId" LEFT JOIN "Estimate" e ON e."claimId" = t."id"
      LEFT JOIN "Scope" sc ON sc."claimId" = t."id" LEFT JOIN "Place" pl ON pl."id" = sc."placeId"
      LEFT JOIN "Assessment" ass ON ass."claimId" = t."id"`,
  },
  citations: {
    json: `'claim', c."slug", 'targetClaim', tc."slug", 'targetSource', ts."slug", 'intent', t."intent", 'relation', t."relation",
      'locator', t."locator", 'evidence', t."evidence",
      'verifications', coalesce((SELECT json_agg(json_build_object('status', v."status", 'date', v."date", 'by', v."by", 'passage', vp."slug",
        'note', v."note") ORDER BY v."position") FROM "Verification" v LEFT JOIN "Passage" vp ON vp."id" = v."passageId"
        WHERE v."citationId" = t."id"), '[]'::json)`,
    joins: `JOIN "Claim" c ON c."id" = t."claimId" LEFT JOIN "Claim" tc ON tc."id" = t."targetClaimId"
      LEFT JOIN "Source" ts ON ts."id" = t."targetSourceId"`,
  },
  openQuestions: {
    json: `'claim', c."slug", 'otherClaim', oc."slug", 'otherSource', os."slug", 'relation', t."relation", 'reason', t."reason"`,
    joins: `JOIN "Claim" c ON c."id" = t."claimId" LEFT JOIN "Claim" oc ON oc."id" = t."otherClaimId"
      LEFT JOIN "Source" os ON os."id" = t."otherSourceId"`,
  },
  absences: {
    json: `'collection', col."slug", 'kind', t."kind", 'sought', t."sought", 'claim', c."slug", 'source', s."slug", 'note', t."note"`,
    joins: `JOIN "Collection" col ON col."id" = t."collectionId" LEFT JOIN "Claim" c ON c."id" = t."claimId"
      LEFT JOIN "Source" s ON s."id" = t."sourceId"`,
  },
  questions: {
    json: `'collection', col."slug", 'title', t."title", 'about', t."about",
      'bands', coalesce((SELECT json_agg(json_build_object('label', b."label", 'note', b."note", 'claims', coalesce((SELECT json_agg(bc."slug" ORDER BY an."position")
        FROM "Answer" an JOIN "Claim" bc ON bc."id" = an."claimId" WHERE an."bandId" = b."id"), '[]'::json)) ORDER BY b."position")
        FROM "Band" b WHERE b."questionId" = t."id"), '[]'::json),
      'unbanded', coalesce((SELECT json_agg(uc."slug" ORDER BY an."position") FROM "Answer" an JOIN "Claim" uc ON uc."id" = an."claimId"
        WHERE an."questionId" = t."id" AND an."bandId" IS NULL), '[]'::json)`,
    joins: `JOIN "Collection" col ON col."id" = t."collectionId"`,
  },
};

/** The records of a kind in the bundle's shape, sorted by id. One statement. */
export async function readRecords(sql: Sql, kind: Kind, which: Selection): Promise<StoredRecord[]> {
  const { json, joins = "" } = shapes[kind];
  const where =
    which === "all"
      ? sql``
      : "slugs" in which
        ? sql`WHERE t."slug" = ANY(${which.slugs})`
        : sql`WHERE t."id" = ANY(${which.keys})`;
  const rows = await sql<StoredRecord[]>`
    SELECT t."id" AS key, json_build_object('id', t."slug", ${sql.unsafe(json)}) AS record
    FROM ${sql(tableOf[kind])} t ${sql.unsafe(joins)} ${where} ORDER BY t."slug" COLLATE "C"`;
  // A plain text has none: they are left out, not null.
  if (kind === "documents")
    for (const { record } of rows)
      if ("marks" in record && record.marks === null) delete (record as { marks?: unknown }).marks;
  return rows;
}
