import type { ListedClaim } from "@/components/claim/claim-table";
import { findLineage } from "@/lib/db/lineage";
import { buildGraph, sourceOf, type IndexedGraph } from "@/lib/domain/build-graph";
import { supportStatus } from "@/lib/domain/support-status";

/** Claims by slug as a table lists them, in that order, with the status that their chains give them. Five statements. */
export async function readListedClaims(ids: string[]): Promise<ListedClaim[]> {
  return ids.length === 0 ? [] : listClaimsOf(buildGraph(await findLineage(ids)), ids);
}

/** The same out of a graph that is there already. */
export function listClaimsOf(g: IndexedGraph, ids: string[]): ListedClaim[] {
  return ids.flatMap((id) => {
    const n = g.claimNumber.get(id);
    if (n === undefined) return [];
    const source = sourceOf(g, n);
    return [
      {
        claim: g.claims[n]!,
        status: supportStatus(g, n),
        source: source ? { id: source.id, short: source.short, year: source.year } : null,
      },
    ];
  });
}
