import type { ListedClaim, ListedFigure } from "@/components/claim/claim-table";
import { findLineage } from "@/lib/db/lineage";
import { buildGraph, sourceOf, type IndexedGraph } from "@/lib/domain/build-graph";
import { supportStatus } from "@/lib/domain/support-status";

/** Claims by slug as a table lists them, in that order, with the status that their chains give them. Five statements. */
export async function readListedClaims(ids: string[]): Promise<ListedClaim[]> {
  return ids.length === 0 ? [] : listClaimsOf(buildGraph(await findLineage(ids)), ids);
}

/** The same out of a graph that is there already. */
export const listClaimsOf = (g: IndexedGraph, ids: string[]): ListedClaim[] =>
  numbersOf(g, ids).map((n) => ({ ...figureAt(g, n), status: supportStatus(g, n) }));

/** Claims with the work each stands in, out of a graph that may have no links: nothing is said of what they rest on. */
export const listFiguresOf = (g: IndexedGraph, ids: string[]): ListedFigure[] =>
  numbersOf(g, ids).map((n) => figureAt(g, n));

const numbersOf = (g: IndexedGraph, ids: string[]) => ids.flatMap((id) => g.claimNumber.get(id) ?? []);

function figureAt(g: IndexedGraph, claim: number): ListedFigure {
  const source = sourceOf(g, claim);
  return { claim: g.claims[claim]!, source: source ? { id: source.id, short: source.short, year: source.year } : null };
}
