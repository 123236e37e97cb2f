import { cache } from "react";
import type { Repeat } from "@/components/claim/repeats";
import { viewStemma } from "@/components/stemma/stemma-view";
import { findClaimDossier } from "@/lib/db/claim";
import { findGraph } from "@/lib/db/graph";
import { buildGraph, nameOf, sourceOf, type IndexedGraph } from "@/lib/domain/build-graph";
import { driftLabel, driftOfLink } from "@/lib/domain/describe-drift";
import { explainSupport } from "@/lib/domain/explain-support";
import { intentWords } from "@/lib/domain/words-for";

/** The claim with its records, once a request: page and metadata ask for the same. */
export const readDossier = cache(findClaimDossier);

/** What the claim rests on: the stemma to show, and its support with the reason. */
export async function readSupport(slug: string) {
  const graph = buildGraph(await findGraph([slug], "restsOn"));
  return { stemma: viewStemma(graph, slug)!, support: explainSupport(graph, slug)! };
}

/** Who repeats the claim one hop on, and how many claims lead to it at any distance. */
export async function readRepeats(slug: string): Promise<{ repeats: Repeat[]; allHops: number }> {
  const g = buildGraph(await findGraph([slug], "reliedUponBy"));
  const here = g.claimNumber.get(slug)!;
  const reached = new Set([here]);
  const { start, node } = g.rests.in;
  for (const at of reached) for (let i = start[at]!; i < start[at + 1]!; i++) reached.add(node[i]!);
  const repeats = linksTo(g, here).map((link) => describeRepeat(g, link));
  return {
    repeats: repeats.toSorted((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity)),
    allHops: Math.max(reached.size - 1, repeats.length),
  };
}

/** All links that lean on a node, those found to say otherwise included: they repeat it all the same. */
function linksTo(g: IndexedGraph, here: number): number[] {
  return [...g.citations.keys()].filter((link) => g.to[link] === here && g.from[link]! >= 0);
}

function describeRepeat(g: IndexedGraph, link: number): Repeat {
  const claim = g.claims[g.from[link]!]!;
  const { intent, status } = g.citations[link]!;
  const drift = driftOfLink(g, link).map(({ kind }) => driftLabel(kind));
  return {
    id: claim.id,
    name: nameOf(g, g.from[link]!),
    year: sourceOf(g, g.from[link]!)?.year ?? null,
    label: claim.label,
    intentWords: intentWords[intent],
    drift: status === "misrepresented" ? ["misquoted", ...drift] : drift,
  };
}
