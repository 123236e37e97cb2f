import "server-only";
import { buildGraph, nameOf, sourceOf } from "@/lib/domain/build-graph";
import { leans } from "@/lib/domain/compact-graph/bits";
import type { CompactGraph } from "@/lib/domain/compact-graph/compact-graph";
import { restingOn } from "@/lib/domain/compact-graph/dependants";
import { driftOfLink, type DriftKind } from "@/lib/domain/describe-drift";
import type { CitationIntent, VerificationStatus } from "@/lib/schemas/citation";
import { claimsBySlug } from "./claims-by-slug";
import { findGraphPart } from "./graph";
import { freshGraph } from "./graph-index";
import { dearFrom, keptWhileUnchanged } from "./unchanged";

/** A link by which a claim is repeated. */
export interface FoundRepeat {
  id: string;
  /** How a hop names the work that repeats it. */
  name: string;
  year: number | null;
  label: string;
  intent: CitationIntent;
  status: VerificationStatus;
  drift: DriftKind[];
}

/** Who repeats a claim, one hop on. */
export interface FoundRepeats {
  /** The oldest of them, by year of issue. */
  repeats: FoundRepeat[];
  /** Exact, however many: links that lean on it, those found to say otherwise included. */
  count: number;
  /** How many claims rest on it at any distance. */
  allHops: number;
}

/**
 * The oldest links that lean on a claim, and how many there are, out of the graph in memory: only what is shown is read. Of a claim with
 * very many, what was told is held while nothing changes. Empty for an unknown claim.
 */
export async function findRepeats(slug: string, most = 50): Promise<FoundRepeats> {
  const { graph, keys } = await freshGraph(claimsBySlug([slug]));
  const key = keys[0];
  if (key === undefined) return { repeats: [], count: 0, allHops: 0 };
  if ((graph.citedBy.size[key] ?? 0) <= dearFrom) return readRepeats(graph, key, most);
  const read = async () => readRepeats((await freshGraph(claimsBySlug([slug]))).graph, key, most);
  return keptWhileUnchanged(`repeats ${slug} ${most}`, read, () => true);
}

async function readRepeats(graph: CompactGraph, key: number, most: number): Promise<FoundRepeats> {
  const { start, size, node, link, flags } = graph.citedBy;
  // A year and a place in the row in one number: sorted as numbers, however many they are.
  const leaning: number[] = [];
  for (let at = start[key] ?? 0, end = at + (size[key] ?? 0); at < end; at++)
    if (flags[at]! & leans) leaning.push(graph.year[graph.source[node[at]!]!]! * 2 ** 32 + at);
  const allHops = Math.max(restingOn(graph, [key]).claims.length, leaning.length);
  const oldest = Array.from(Float64Array.from(leaning).sort().subarray(0, most), (number) => {
    const at = number - Math.floor(number / 2 ** 32) * 2 ** 32;
    return { claim: node[at]!, link: link[at]! };
  });
  const read = oldest.length === 0 ? [] : await readLinks(oldest);
  return { repeats: read, count: leaning.length, allHops };
}

async function readLinks(links: { claim: number; link: number }[]): Promise<FoundRepeat[]> {
  const part = await findGraphPart([...new Set(links.map(({ claim }) => claim))]);
  const g = buildGraph(part.graph);
  const numbers = new Map(part.citationKeys.map((key, number) => [key, number]));
  return links.flatMap(({ link }) => {
    const number = numbers.get(link);
    if (number === undefined) return [];
    const from = g.from[number]!;
    const { id, label } = g.claims[from]!;
    const { intent, status } = g.citations[number]!;
    const drift = driftOfLink(g, number).map(({ kind }) => kind);
    return [{ id, label, name: nameOf(g, from), year: sourceOf(g, from)?.year ?? null, intent, status, drift }];
  });
}
