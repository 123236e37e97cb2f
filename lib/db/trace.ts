import "server-only";
import type { Fragment } from "postgres";
import { buildGraph } from "@/lib/domain/build-graph";
import type { CompactGraph } from "@/lib/domain/compact-graph/compact-graph";
import type { Trace } from "@/lib/domain/compact-graph/trace";
import { traceClaims } from "@/lib/domain/compact-graph/trace-claims";
import { driftKinds, driftOfLink, type DriftKind } from "@/lib/domain/describe-drift";
import { sql } from "./client";
import { findGraphPart } from "./graph";
import { freshGraph } from "./graph-index";

/** Claims traced to all their origins. Claims and links are named by the database's keys. */
export interface TracedClaims extends Trace {
  /** The claims asked for. */
  asked: number[];
  /** For each of `drifted`, in what ways. */
  drift: DriftKind[][];
  /** The snapshot of the database that all this was told from. */
  snapshot: string;
}

/** The claims of a question with support, families and drift, as of this moment. Empty where there is no such question. */
export const traceQuestion = (slug: string): Promise<TracedClaims> =>
  traced(
    sql()`SELECT a."claimId" FROM "Answer" a JOIN "Question" q ON q."id" = a."questionId" WHERE q."slug" = ${slug} ORDER BY a."position"`,
  );

/** The same of any claims, in the order given; unknown ones are left out. */
export const traceBySlug = (slugs: string[]): Promise<TracedClaims> =>
  traced(
    sql()`SELECT c."id" FROM unnest(${slugs}::text[]) WITH ORDINALITY s(slug, n) JOIN "Claim" c USING ("slug") ORDER BY s.n`,
  );

/** The same of claims by their keys. */
export const traceByKey = (keys: number[]): Promise<TracedClaims> => traced(sql()`SELECT unnest(${keys}::int[])`);

async function traced(keys: Fragment): Promise<TracedClaims> {
  for (;;) {
    const { graph, keys: asked, snapshot } = await freshGraph(keys);
    const trace = traceClaims(graph, asked);
    if (trace.undetermined.length === 0) return { ...trace, claims: trace.claims.slice(), asked, drift: driftsOf(graph, trace), snapshot };
    await workOutDrift(graph, trace.undetermined);
  }
} // prettier-ignore

const driftsOf = (graph: CompactGraph, { drifted }: Trace): DriftKind[][] =>
  drifted.map((link) => kindsOf(graph.drift[link]!));

const kindsOfMask = new Map<number, DriftKind[]>();

function kindsOf(mask: number): DriftKind[] {
  const known = kindsOfMask.get(mask);
  if (known) return known;
  const kinds = driftKinds.filter((_, i) => mask & (1 << i));
  kindsOfMask.set(mask, kinds);
  return kinds;
}

/** Claims whose links are read and compared at once. */
const claimsAtOnce = 5_000;

/** Compares the figures at both ends of links, once for as long as neither changes, and keeps the kinds of drift. */
async function workOutDrift(graph: CompactGraph, links: number[]): Promise<void> {
  const citing = [...new Set(links.map((link) => graph.linkFrom[link]!))];
  for (let i = 0; i < citing.length; i += claimsAtOnce) {
    const part = await findGraphPart(citing.slice(i, i + claimsAtOnce));
    const g = buildGraph(part.graph);
    part.citationKeys.forEach((key, link) => {
      graph.drift[key] = driftOfLink(g, link).reduce((mask, { kind }) => mask | (1 << driftKinds.indexOf(kind)), 0);
    });
  }
  // Links that were removed meanwhile have no ends; the others were all compared.
  for (const link of links) if (graph.drift[link] === 0xffff) graph.drift[link] = 0;
}
