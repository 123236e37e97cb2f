import "server-only";
import { claimBits, linkFlags } from "@/lib/domain/compact-graph/bits";
import type { CompactGraph } from "@/lib/domain/compact-graph/compact-graph";
import type { Basis } from "@/lib/schemas/claim";
import type { CitationIntent, VerificationStatus } from "@/lib/schemas/citation";
import { sql } from "../client";
import { yearSql } from "./columns";

/** The last state of a row after some transactions; `now` is null where it was deleted. */
interface ChangedRow {
  table: string;
  id: number;
  now: Record<string, unknown> | null;
}

/** Changes beyond which reading everything anew is quicker. */
const mostChanges = 200_000;

/**
 * What committed transactions did to the rows that the graph is made of, out of the history: exactly theirs, whatever was
 * committed since. Null where there are too many.
 */
export async function readChangedRows(changes: string[]): Promise<ChangedRow[] | null> {
  const rows = await sql()<ChangedRow[]>`
    SELECT DISTINCT ON ("tableName", "rowId") "tableName" AS table, "rowId" AS id, CASE "tableName"
        WHEN 'Claim' THEN jsonb_build_object('sourceId', "after"->'sourceId', 'agentId', "after"->'agentId', 'basis', "after"->'basis', 'kind', "after"->'kind')
        WHEN 'Source' THEN jsonb_build_object('year', ${sql().unsafe(yearSql(`("after"->>'issuedFrom')::date`))})
        WHEN 'Citation' THEN "after" - 'evidence' - 'relation'
        WHEN 'Estimate' THEN '{}'::jsonb WHEN 'Scope' THEN '{}'::jsonb ELSE "after" END AS now
    FROM (
      SELECT * FROM "EveryRevision" WHERE "change" = ANY(${changes}::bigint[])
        AND "tableName" IN ('Claim', 'Sighting', 'Source', 'Derivation', 'Citation', 'Estimate', 'Scope', 'Place')
      ORDER BY "id" DESC LIMIT ${mostChanges + 1}
    ) r ORDER BY r."tableName", r."rowId", r."id" DESC`;
  return rows.length > mostChanges ? null : rows.map((row) => row);
}

/** Brings the graph to the state after the changes. Citations last: their ends are there by then. */
export function applyChangedRows(graph: CompactGraph, rows: ChangedRow[]): void {
  const of = (table: string) => rows.filter((row) => row.table === table);
  const seen = new Map(of("Sighting").map(({ id, now }) => [id, now?.kind === "original"]));
  for (const { id, now } of of("Source")) if (now) graph.putSource(id, Number(now.year));
  for (const { id, now } of of("Derivation"))
    graph.putDerivation(id, now && [Number(now.sourceId), Number(now.fromId)]);
  for (const { id, now } of of("Claim")) putClaim(graph, id, now as never, seen.get(id));
  const claims = new Set(of("Claim").map(({ id }) => id));
  for (const [id, isSeen] of seen) if (!claims.has(id)) touchClaim(graph, id, isSeen);
  for (const { id } of [...of("Estimate"), ...of("Scope")]) touchClaim(graph, id);
  for (const { id, now } of of("Citation")) putLink(graph, id, now as never);
  if (of("Place").length > 0) graph.forgetAllDrift();
}

type ClaimNow = { sourceId: number; agentId: number; basis: Basis | null; kind: string };

function putClaim(graph: CompactGraph, id: number, now: ClaimNow | null, isSeen?: boolean): void {
  if (!now?.basis) return graph.removeClaim(id);
  const { sourceId, agentId, basis, kind } = now;
  const bits = claimBits({ basis, kind, isSeen: isSeen ?? ((graph.bits[id] ?? 0) & seenBit) !== 0 });
  graph.putClaim({ id, source: sourceId, agent: agentId, bits });
}

const seenBit =
  claimBits({ basis: "unstated", kind: "", isSeen: true }) & ~claimBits({ basis: "unstated", kind: "", isSeen: false });

/** The same claim, of which something beside it changed. */
function touchClaim(graph: CompactGraph, id: number, isSeen?: boolean): void {
  const bits = graph.bits[id] ?? 0;
  if (bits === 0) return;
  const now = isSeen === undefined ? bits : isSeen ? bits | seenBit : bits & ~seenBit;
  graph.putClaim({ id, source: graph.source[id]!, agent: graph.agent[id]!, bits: now });
}

interface LinkNow {
  claimId: number;
  targetClaimId: number | null;
  targetSourceId: number | null;
  intent: CitationIntent;
  status: VerificationStatus;
}

function putLink(graph: CompactGraph, id: number, now: LinkNow | null): void {
  if (!now) return graph.removeLink(id);
  const { claimId, targetClaimId, targetSourceId, intent, status } = now;
  graph.putLink({ id, from: claimId, to: targetClaimId ?? -targetSourceId!, flags: linkFlags(intent, status) });
}
