import { cache } from "react";
import type { Repeat } from "@/components/claim/repeats";
import { stemmaLength, viewStemma } from "@/components/stemma/stemma-view";
import { findClaimDossier } from "@/lib/db/claim";
import { findStemmaGraph } from "@/lib/db/lineage";
import { findRepeats } from "@/lib/db/repeats";
import { buildGraph } from "@/lib/domain/build-graph";
import { driftLabel } from "@/lib/domain/describe-drift";
import { explainSupport } from "@/lib/domain/explain-support";
import { intentWords } from "@/lib/domain/words-for";

/** The claim with its records, once a request: page and metadata ask for the same. */
export const readDossier = cache(findClaimDossier);

/** What the claim rests on: the stemma to show, and its support with the reason. */
export async function readSupport(slug: string) {
  const graph = buildGraph(await findStemmaGraph(slug, stemmaLength));
  return { stemma: viewStemma(graph, slug)!, support: explainSupport(graph, slug)! };
}

/** The first who repeat the claim one hop on, how many more do, and how many claims lead to it at any distance. */
export async function readRepeats(slug: string): Promise<{ repeats: Repeat[]; more: number; allHops: number }> {
  const { repeats, count, allHops } = await findRepeats(slug);
  const shown = repeats.map(({ intent, status, drift, ...repeat }) => {
    const changes = drift.map(driftLabel);
    return {
      ...repeat,
      intentWords: intentWords[intent],
      drift: status === "misrepresented" ? ["misquoted", ...changes] : changes,
    };
  });
  return { repeats: shown, more: count - repeats.length, allHops };
}
