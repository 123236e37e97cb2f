import "server-only";
import { buildGraph } from "@/lib/domain/build-graph";
import { unknownDrift } from "@/lib/domain/compact-graph/bits";
import type { CompactGraph } from "@/lib/domain/compact-graph/compact-graph";
import type { Trace } from "@/lib/domain/compact-graph/trace";
import { traceClaims } from "@/lib/domain/compact-graph/trace-claims";
import { driftKinds, driftOfLink, type DriftKind } from "@/lib/domain/describe-drift";
import { sql } from "./client";
import { findGraphPart } from "./graph";
import { claimsBySlug } from "./claims-by-slug";
import { freshGraph, type Lookup } from "./graph-index";

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
  traced({
    name: `question ${slug}`,
    query: () =>
      sql()`SELECT a."claimId" FROM "Answer" a JOIN "Question" q ON q."id" = a."questionId" WHERE q."slug" = ${slug} ORDER BY a."position"`,
  });

/** The same of any claims, in the order given; unknown ones are left out. */
export const traceBySlug = (slugs: string[]): Promise<TracedClaims> => traced(claimsBySlug(slugs));

/** The same of claims by their keys. */
export const traceByKey = (keys: number[]): Promise<TracedClaims> => traced(keys);

async function traced(of: Lookup | number[]): Promise<TracedClaims> {
  for (;;) {
    const { graph, keys, snapshot } = await freshGraph(Array.isArray(of) ? undefined : of);
    const asked = Array.isArray(of) ? of.filter((key) => graph.bits[key]) : keys;
    const trace = traceClaims(graph, asked);
    if (trace.undetermined.length === 0) {
      const { claims, works, drifted } = trace;
      const own = { claims: claims.slice(), works: works.slice(), drifted: drifted.slice() };
      return { ...trace, ...own, asked, drift: driftsOf(graph, own.drifted), snapshot };
    }
    await workOutDrift(graph, trace.undetermined);
  }
} // prettier-ignore

const driftsOf = (graph: CompactGraph, drifted: Int32Array): DriftKind[][] =>
  Array.from(drifted, (link) => kindsOf(graph.drift[link]!));

const kindsOfMask: DriftKind[][] = [];

const kindsOf = (mask: number): DriftKind[] => (kindsOfMask[mask] ??= driftKinds.filter((_, i) => mask & (1 << i)));

/** Claims whose links are read and compared at once. */
const claimsAtOnce = 5_000;

/**
 * Compares the figures at both ends of links, once for as long as neither changes, and keeps the kinds of drift. Where the graph
 * changed while they were read they are given up: whoever asked asks again.
 */
async function workOutDrift(graph: CompactGraph, links: number[]): Promise<void> {
  const citing = [...new Set(links.map((link) => graph.linkFrom[link]!))];
  const { version } = graph;
  for (let i = 0; i < citing.length; i += claimsAtOnce) {
    const part = await findGraphPart(citing.slice(i, i + claimsAtOnce));
    if (graph.version !== version) return;
    const g = buildGraph(part.graph);
    part.citationKeys.forEach((key, link) => {
      const mask = driftOfLink(g, link).reduce((bits, { kind }) => bits | (1 << driftKinds.indexOf(kind)), 0);
      graph.setDrift(key, mask);
    });
  }
  // Links that were removed meanwhile have no ends; the others were all compared.
  for (const link of links) if (graph.drift[link] === unknownDrift) graph.setDrift(link, 0);
}
