import "server-only";
import { checkGraph, checkPassages } from "@/lib/check";
import { readReferenceEntries } from "@/lib/check/read-reference-entries";
import type { RecordedAssertion } from "@/lib/check/recorded-text";
import type { EvidenceGraph, GraphClaim } from "@/lib/domain/graph";
import { isEvidential } from "@/lib/domain/evidential";
import type { Finding } from "@/lib/schemas/finding";
import { sql } from "./client";
import { findWholeGraph } from "./graph";

/** Texts that are held in memory at once. */
const textsAtOnce = 20;

interface AssertionRow {
  documentId: number;
  claim: string;
  exact: string;
  start: number;
  end: number;
  marker: string | null;
  markerScope: "direct" | "block" | null;
  attribution: string | null;
}

/** Every finding of every rule over the whole record: the graph, and the recorded assertions of each document. */
export async function checkEverything(): Promise<Finding[]> {
  const graph = await findWholeGraph();
  return [...checkGraph(graph), ...(await checkDocuments(graph))];
}

async function checkDocuments(graph: EvidenceGraph): Promise<Finding[]> {
  const rows = await sql()<AssertionRow[]>`
    SELECT p."documentId", c."slug" AS claim, p."exact", p."start", p."end", p."marker", p."markerScope", c."attribution"
    FROM "Claim" c JOIN "Passage" p ON p."id" = c."passageId"
    ORDER BY p."documentId", p."start", p."end", c."id"`;
  const claims = new Map(graph.claims.map((claim) => [claim.id, claim]));
  const cited = new Set(
    graph.citations.filter((citation) => isEvidential(citation.intent)).map((citation) => citation.claim),
  );
  const assertions = new Map<number, RecordedAssertion[]>();
  for (const row of rows) {
    const claim = claims.get(row.claim);
    if (!claim) continue;
    const list = assertions.get(row.documentId) ?? [];
    list.push(assertionOf(row, claim, cited.has(row.claim)));
    assertions.set(row.documentId, list);
  }
  const findings: Finding[] = [];
  const documents = sql()<{ id: number; slug: string; text: string }[]>`
    SELECT "id", "slug", "text" FROM "Document" WHERE "id" = ANY(${[...assertions.keys()]}) ORDER BY "id"`;
  for await (const batch of documents.cursor(textsAtOnce))
    for (const { id, slug, text } of batch) {
      const { hasList, markers } = readReferenceEntries(text);
      const recorded = {
        document: slug,
        hasReferenceList: hasList,
        entries: markers,
        assertions: assertions.get(id) ?? [],
      };
      for (const finding of checkPassages(recorded)) findings.push(finding);
    }
  return findings;
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
