import "server-only";
import { buildGraph, type IndexedGraph } from "@/lib/domain/build-graph";
import { outlineOf } from "@/lib/domain/compact-graph/outline";
import { namedInSupport } from "@/lib/domain/explain-support";
import type { EvidenceGraph } from "@/lib/domain/graph";
import { stemmaOf } from "@/lib/domain/stemma";
import { claimsBySlug } from "./claims-by-slug";
import { findGraphPart } from "./graph";
import { sql } from "./client";
import { freshGraph } from "./graph-index";

/** Which claims and sources of an outline are to be read, by their ids in it, beside the claims asked for. */
type Wanted = (g: IndexedGraph, asked: string[]) => Iterable<string>;

/** Of a claim with more links than this only those are read that lead to what is read itself. */
const mostLinksRead = 200;

/**
 * All that some claims lean on: those asked for, and those that `wanted` picks, with their records, their links and whatever these
 * lead to (of a hub those links alone that lead to what is picked); all others out of the graph in memory, without words. So support, circles and ends are those of the whole, and what
 * is read does not grow with it. Unknown slugs are left out.
 */
export async function findLineage(slugs: string[], wanted: Wanted = () => []): Promise<EvidenceGraph> {
  for (;;) {
    const { graph, keys } = await freshGraph(claimsBySlug(slugs));
    const bare = outlineOf(graph, keys);
    const ids = [...wanted(buildGraph(bare.graph), bare.asked)];
    const own = [...new Set([...keys, ...bare.claimKeys(ids)])];
    const partly = own.filter((key) => (graph.cites.size[key] ?? 0) > mostLinksRead);
    const records = await findGraphPart(own, sql(), { partly, sources: bare.sourceKeys(ids) });
    const read = new Set(records.claimKeys);
    // A claim that was removed meanwhile is asked for again, so that nothing is shown without its words.
    if (own.every((key) => read.has(key))) return outlineOf(graph, keys, records, own).graph;
  }
}

/** What one claim leans on, with the records of the `most` nodes that its stemma shows and of those that its support names. */
export const findStemmaGraph = (slug: string, most: number): Promise<EvidenceGraph> =>
  findLineage([slug], (g, [claim]) => {
    if (claim === undefined) return [];
    const shown = stemmaOf(g, claim, most)!.nodes.map((node) => node.slug);
    return [...shown, ...namedInSupport(g, claim)];
  });
