import { nameOf } from "@/lib/domain/build-graph";
import { aCitation, aClaim, aGraph } from "@/lib/domain/examples";
import { failedLinks, isQuoting, placeOf } from "../failed-links";
import { defineGraphRule } from "../rule";

const claims = [aClaim({ id: "a", kind: "quotation" }), aClaim({ id: "b", kind: "quotation" })];
const link = { claim: "a", targetClaim: "b", intent: "includesQuotationFrom" } as const;

/** Words in quotation marks that were looked for in the cited work and are not there. */
export default defineGraphRule({
  id: "quotation-not-in-source",
  reach: "link",
  title: "A quotation that its source does not hold",
  level: "error",
  why: "Quotation marks promise the very words. Where they were looked for in the work that is named and not found, the promise is not kept.",
  whenNotToUse: "Where only an excerpt was searched: record the link as not checked, and the search as a note.",
  ok: [aGraph({ claims, citations: [aCitation({ ...link, status: "confirmed" })] })],
  notOk: [aGraph({ claims, citations: [aCitation({ ...link, status: "notFound" })] })],
  *check(g) {
    for (const failed of failedLinks(g)) {
      if (failed.citation.status !== "notFound" || !isQuoting(failed)) continue;
      const cited = nameOf(g, failed.cited);
      yield {
        subject: { kind: "claim", id: failed.claim.id },
        cause: placeOf(g, failed.cited),
        message: `These words were looked for in ${cited} and not found.`,
        question: "Which work were they taken from?",
      };
    }
  },
});
