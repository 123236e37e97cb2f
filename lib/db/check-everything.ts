import "server-only";
import { checkGraph, checkPassages } from "@/lib/check";
import { readReferenceEntries } from "@/lib/check/read-reference-entries";
import type { RecordedAssertion } from "@/lib/check/recorded-text";
import type { GraphClaim } from "@/lib/domain/graph";
import { isEvidential } from "@/lib/domain/evidential";
import type { Finding } from "@/lib/schemas/finding";
import { sql } from "./client";
import { findGraphPart, findWholeGraph } from "./graph";

/** Texts that are held in memory at once. */
const textsAtOnce = 20;

interface AssertionRow {
  documentId: number;
  key: number;
  claim: string;
  exact: string;
  start: number;
  end: number;
  marker: string | null;
  markerScope: "direct" | "block" | null;
  attribution: string | null;
}

/**
 * Every finding of every rule over the whole record, all of it in memory at once: what the stored findings, which are renewed by
 * portions, must equal.
 */
export async function checkEverything(): Promise<Finding[]> {
  const findings = checkGraph(await findWholeGraph());
  for await (const found of checkDocuments("all")) for (const finding of found) findings.push(finding);
  return findings;
}

/** What the rules over recorded assertions hold against some documents, a few texts at a time. */
export async function* checkDocuments(documents: number[] | "all"): AsyncGenerator<Finding[]> {
  const t = sql();
  const rows = await t<{ id: number }[]>`
    SELECT "id" FROM "Document" d WHERE ${documents === "all" ? t`TRUE` : t`"id" = ANY(${documents})`}
      AND EXISTS (SELECT FROM "Passage" p JOIN "Claim" c ON c."passageId" = p."id" WHERE p."documentId" = d."id") ORDER BY "id"`;
  for (let i = 0; i < rows.length; i += textsAtOnce)
    yield checkTexts(rows.slice(i, i + textsAtOnce).map((row) => row.id));
}

async function checkTexts(documents: number[]): Promise<Finding[]> {
  const rows = await sql()<AssertionRow[]>`
    SELECT p."documentId", c."id" AS key, c."slug" AS claim, p."exact", p."start", p."end", p."marker", p."markerScope", c."attribution"
    FROM "Claim" c JOIN "Passage" p ON p."id" = c."passageId" WHERE p."documentId" = ANY(${documents})
    ORDER BY p."documentId", p."start", p."end", c."id"`;
  const { graph } = await findGraphPart(rows.map((row) => row.key));
  const claims = new Map(graph.claims.map((claim) => [claim.id, claim]));
  const cited = new Set(graph.citations.filter(({ intent }) => isEvidential(intent)).map(({ claim }) => claim));
  const texts = await sql()<{ id: number; slug: string; text: string }[]>`
    SELECT "id", "slug", "text" FROM "Document" WHERE "id" = ANY(${documents}) ORDER BY "id"`;
  return texts.flatMap(({ id, slug, text }) => {
    const { hasList, markers } = readReferenceEntries(text);
    const assertions = rows.flatMap((row) => {
      const claim = row.documentId === id ? claims.get(row.claim) : undefined;
      return claim ? [assertionOf(row, claim, cited.has(row.claim))] : [];
    });
    return checkPassages({ document: slug, hasReferenceList: hasList, entries: markers, assertions });
  });
}

function assertionOf(row: AssertionRow, claim: GraphClaim, isCited: boolean): RecordedAssertion {
  const { exact, start, end, marker, markerScope, attribution } = row;
  const { kind, attributionKind, agentName, estimate, scope } = claim;
  return {
    claim: claim.id,
    kind,
    exact,
    start,
    end,
    marker,
    markerScope,
    attributionKind,
    attribution,
    agentName,
    estimate,
    scope,
    isCited,
  };
}
