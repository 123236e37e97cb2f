import type { IndexedGraph } from "@/lib/domain/build-graph";
import { isEvidential } from "@/lib/domain/evidential";
import type { GraphCitation, GraphClaim } from "@/lib/domain/graph";
import type { Finding } from "@/lib/schemas/finding";

/** A link that leans on its target and was found not to hold. */
export interface FailedLink {
  citation: GraphCitation;
  claim: GraphClaim;
  /** The number of the cited node. */
  cited: number;
}

/** The links with support to give that were found `misrepresented` or `notFound`. */
export function* failedLinks(g: IndexedGraph): Iterable<FailedLink> {
  for (let link = 0; link < g.citations.length; link++) {
    const citation = g.citations[link]!;
    const claim = g.claims[g.from[link]!];
    if (!claim || g.to[link]! < 0 || !isEvidential(citation.intent)) continue;
    if (citation.status === "misrepresented" || citation.status === "notFound")
      yield { citation, claim, cited: g.to[link]! };
  }
}

/** Whether a link passes words on as a quotation. */
export const isQuoting = ({ citation, claim }: Pick<FailedLink, "citation" | "claim">): boolean =>
  citation.intent === "includesQuotationFrom" || claim.kind === "quotation";

/** A cited node as a finding names it. */
export const placeOf = (g: IndexedGraph, node: number): Finding["subject"] =>
  node < g.claims.length
    ? { kind: "claim", id: g.claims[node]!.id }
    : { kind: "source", id: g.sources[node - g.claims.length]!.id };
