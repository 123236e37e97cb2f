import "server-only";
import { asOf } from "@/lib/domain/as-of";
import { buildGraph, type IndexedGraph } from "@/lib/domain/build-graph";
import { drawnStemma } from "@/lib/domain/drawn-stemma";
import { namedInSupport } from "@/lib/domain/explain-support";
import type { EvidenceGraph } from "@/lib/domain/graph";
import { nodesFor, type StemmaView } from "@/lib/domain/stemma-address";
import { claimsReached } from "@/lib/domain/compact-graph/outline";
import { claimsBySlug } from "./claims-by-slug";
import { sql } from "./client";
import { freshGraph } from "./graph-index";
import { findLineage } from "./lineage";
import { keptWhileUnchanged } from "./unchanged";

/** Lineages of so many claims are held: of fewer there is little to make, and those of more take much room. */
const heldFrom = 500;
const heldUpTo = 20_000;

/**
 * All that a claim leans on, with the records of what its drawing shows, or folds and tells of, in the view asked for; the rest
 * without words. What is read grows with the drawing, not with the graph. A long lineage in which nothing is opened is held while nothing
 * changes: nobody may change it.
 */
export async function findDrawnGraph(claim: string, view: StemmaView): Promise<EvidenceGraph> {
  if (view.opened.size > 0 || view.asOf !== null) return readDrawn(claim, view);
  const { graph, keys } = await freshGraph(claimsBySlug([claim]));
  const { length } = claimsReached(graph, keys);
  if (length < heldFrom || length > heldUpTo) return readDrawn(claim, view);
  return keptWhileUnchanged(
    `drawn ${claim}`,
    () => readDrawn(claim, view),
    () => true,
  );
}

async function readDrawn(claim: string, view: StemmaView): Promise<EvidenceGraph> {
  const opened = await byKey(view);
  return findLineage([claim], (whole, [asked]) => {
    if (asked === undefined) return [];
    const past = view.asOf === null ? whole : buildGraph(asOf(whole.graph, view.asOf).graph);
    const drawn = drawnStemma(past, [asked], { most: nodesFor(view), opened });
    return [...(drawn?.reads ?? []), ...named(whole, asked), ...named(past, asked)];
  });
}

const named = (g: IndexedGraph, claim: string) => (g.claimNumber.has(claim) ? namedInSupport(g, claim) : []);

/** What is opened, named as a graph without words names it. */
async function byKey({ opened }: StemmaView): Promise<Map<string, number>> {
  if (opened.size === 0) return new Map();
  const slugs = [...opened.keys()].map((key) => key.replace(/^\w+:/, ""));
  const rows = await sql()<{ slug: string; id: number }[]>`SELECT "slug", "id" FROM "Claim" WHERE "slug" = ANY(${slugs})`;
  const keys = new Map(rows.map(({ slug, id }) => [slug, id]));
  return new Map([...opened].map(([key, count]) => [key.replace(/:(.*)$/, (_, slug: string) => `:#${keys.get(slug) ?? ""}`), count]));
} // prettier-ignore
