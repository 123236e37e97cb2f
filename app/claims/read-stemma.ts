import { viewStemma, type Seen, type StemmaView } from "@/components/stemma/stemma-view";
import { findDrawnGraph } from "@/lib/db/drawn-graph";
import { findGraph } from "@/lib/db/graph";
import { asOf, type GraphAsOf } from "@/lib/domain/as-of";
import { buildGraph, type IndexedGraph } from "@/lib/domain/build-graph";

/** What some claims rest on, as a reader wants to see it. */
export interface ReadStemma {
  /** Everything, and the part that was there in the year asked for; the same where none was. */
  whole: IndexedGraph;
  shown: IndexedGraph;
  /** Null where the graph lacks one of the claims, or it was issued later than the year asked for. */
  view: StemmaView | null;
  leftOut: Omit<GraphAsOf, "graph"> | null;
  /** Years of all works in it, for the choice of one. */
  years: number[];
}

/** The stemma of one or two claims by slug, out of the database. */
export async function readStemma(claims: string[], seen: Seen): Promise<ReadStemma> {
  const [one, other] = claims;
  const isOne = one !== undefined && other === undefined;
  const graph = isOne ? await findDrawnGraph(one, seen.wanted) : await findGraph(claims);
  const past = seen.wanted.asOf === null ? null : asOf(graph, seen.wanted.asOf);
  const whole = buildGraph(graph);
  const shown = past ? buildGraph(past.graph) : whole;
  const years = graph.sources.flatMap(({ year }) => (year === null ? [] : [year]));
  return { whole, shown, view: viewStemma(shown, claims, seen), leftOut: past, years };
}
