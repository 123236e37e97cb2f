import "server-only";
import type { CompactGraph } from "@/lib/domain/compact-graph/compact-graph";
import { restingOn } from "@/lib/domain/compact-graph/dependants";
import type { LinkedSource } from "@/lib/domain/listed-source";
import { claimsOfSource } from "./claims-by-slug";
import { sql } from "./client";
import { freshGraph } from "./graph-index";

/** Works that are shown of those at the other end. */
const most = 60;

/**
 * The oldest works at the other end of the links of a source's claims, and how many there are in all, out of the graph in memory; what is
 * shown of them in one statement.
 */
export async function findLinkedSources(key: number, direction: "restsOn" | "reliedUponBy"): Promise<{ sources: LinkedSource[]; count: number }> {
  const { graph, keys } = await freshGraph(claimsOfSource(key));
  const others = direction === "restsOn" ? citedBySource(graph, keys) : citingSource(graph, keys, key);
  others.delete(key);
  const oldest = [...others].toSorted((a, b) => graph.year[a]! - graph.year[b]! || a - b).slice(0, most);
  return { sources: oldest.length === 0 ? [] : await readLinked(key, direction, oldest), count: others.size };
} // prettier-ignore

function citedBySource(g: CompactGraph, claims: number[]): Set<number> {
  const found = new Set<number>();
  for (const claim of claims) eachEnd(g.cites, claim, (to) => found.add(to < 0 ? -to : g.source[to]!));
  return found;
}

function citingSource(g: CompactGraph, claims: number[], source: number): Set<number> {
  const found = new Set<number>();
  const add = (claim: number) => found.add(g.source[claim]!);
  for (const claim of claims) eachEnd(g.citedBy, claim, add);
  eachEnd(g.sourceCitedBy, source, add);
  return found;
}

function eachEnd({ start, size, node }: CompactGraph["cites"], row: number, tell: (node: number) => void): void {
  for (let at = start[row] ?? 0, end = at + (size[row] ?? 0); at < end; at++) tell(node[at]!);
}

/** What is shown of works at the other end: oldest first. */
async function readLinked(key: number, direction: "restsOn" | "reliedUponBy", others: number[]): Promise<LinkedSource[]> {
  const db = sql();
  const cited = db`coalesce(tc."sourceId", t."targetSourceId")`;
  const [own, other] = direction === "restsOn" ? [db`c."sourceId"`, cited] : [cited, db`c."sourceId"`];
  // From the claims of the side that is small.
  const claims = direction === "restsOn" ? db`c."sourceId" = ${key}` : db`c."sourceId" = ANY(${others})`;
  const rows = await db<LinkedSource[]>`
    WITH link AS MATERIALIZED (
      SELECT ${other} AS other, t."intent", t."status" FROM "Claim" c JOIN "Citation" t ON t."claimId" = c."id" LEFT JOIN "Claim" tc ON tc."id" = t."targetClaimId"
      WHERE ${claims} AND ${own} = ${key}
    )
    SELECT o."slug" AS id, o."short", o."title", o."language", extract(year FROM o."issuedFrom")::int AS year,
      o."access", count(*)::int AS links, count(*) FILTER (WHERE l."status" = 'confirmed')::int AS confirmed,
      count(*) FILTER (WHERE l."status" IN ('misrepresented', 'notFound'))::int AS failed, json_agg(DISTINCT l."intent") AS intents
    FROM link l JOIN "Source" o ON o."id" = l.other WHERE o."id" = ANY(${others})
    GROUP BY o."id" ORDER BY o."issuedFrom" NULLS LAST, o."short"`;
  return [...rows];
} // prettier-ignore

/** How many claims of other works rest on a source at any distance, and in how many works they stand. */
export async function countAllHops(key: number): Promise<{ claims: number; sources: number }> {
  const { graph, keys } = await freshGraph(claimsOfSource(key));
  const sources = new Uint8Array(graph.year.length);
  const count = { claims: 0, sources: 0 };
  for (const claim of restingOn(graph, keys, key).claims) {
    const source = graph.source[claim]!;
    if (source === key) continue;
    count.claims++;
    if (sources[source] === 0) count.sources++;
    sources[source] = 1;
  }
  return count;
}
