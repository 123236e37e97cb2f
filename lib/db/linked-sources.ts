import "server-only";
import type { CompactGraph } from "@/lib/domain/compact-graph/compact-graph";
import { restingOn } from "@/lib/domain/compact-graph/dependants";
import type { LinkedSource } from "@/lib/domain/listed-source";
import { claimsOfSource } from "./claims-by-slug";
import { sql } from "./client";
import { freshGraph } from "./graph-index";
import { dearFrom, keptWhileUnchanged } from "./unchanged";

/** Works that are shown of those at the other end. */
const most = 60;

type Direction = "restsOn" | "reliedUponBy";

/** The works at the other end of a source's links: the oldest, and how many there are in all. */
interface Linked {
  sources: LinkedSource[];
  count: number;
}

/**
 * The oldest works at the other end of the links of a source's claims, and how many there are in all, out of the graph in memory; what is
 * shown of them in one statement. Of a source that very many cite, what was told is held while nothing changes.
 */
export const findLinkedSources = (key: number, direction: Direction): Promise<Linked> =>
  heldWhereMany(`linked ${direction} ${key}`, key, ({ graph, keys }) => readOldest(graph, keys, key, direction));

/** What `tell` says of a source's claims, held while nothing changes where very many links lead to them. */
export async function heldWhereMany<T>(
  name: string,
  key: number,
  tell: (now: { graph: CompactGraph; keys: number[] }) => T | Promise<T>,
): Promise<T> {
  const now = await freshGraph(claimsOfSource(key));
  const { citedBy, sourceCitedBy } = now.graph;
  const links = now.keys.reduce((sum, claim) => sum + (citedBy.size[claim] ?? 0), sourceCitedBy.size[key] ?? 0);
  if (links <= dearFrom) return tell(now);
  const read = async () => tell(await freshGraph(claimsOfSource(key)));
  return keptWhileUnchanged(name, read, () => true);
}

async function readOldest(g: CompactGraph, claims: number[], key: number, direction: Direction): Promise<Linked> {
  const others = direction === "restsOn" ? citedBySource(g, claims) : citingSource(g, claims, key);
  others.delete(key);
  // A year and a work in one number: sorted as numbers, however many they are.
  const byYear = Float64Array.from(others, (other) => g.year[other]! * 2 ** 32 + other).sort();
  const oldest = Array.from(byYear.subarray(0, most), (number) => number - Math.floor(number / 2 ** 32) * 2 ** 32);
  return { sources: oldest.length === 0 ? [] : await readLinked(key, direction, oldest), count: others.size };
}

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
async function readLinked(key: number, direction: Direction, others: number[]): Promise<LinkedSource[]> {
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
export const countAllHops = (key: number): Promise<{ claims: number; sources: number }> =>
  heldWhereMany(`all hops ${key}`, key, ({ graph, keys }) => {
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
  });
