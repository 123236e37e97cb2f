import { alignWords, describeAlignment } from "@/lib/domain/align-words";
import { nameOf } from "@/lib/domain/build-graph";
import { aCitation, aClaim, aGraph } from "@/lib/domain/examples";
import type { GraphClaim } from "@/lib/domain/graph";
import { failedLinks, isQuoting, placeOf } from "../failed-links";
import { defineGraphRule } from "../rule";

const claims = [aClaim({ id: "a" }), aClaim({ id: "b" })];

function differences(claim: GraphClaim, cited: GraphClaim | undefined): string {
  if (!claim.wording || !cited?.wording || claim.language !== cited.language) return "";
  if (claim.wording.length + cited.wording.length > 4_000) return "";
  const before = { text: cited.wording, truncated: cited.sighting.truncated };
  const segments = alignWords(before, { text: claim.wording, truncated: claim.sighting.truncated });
  const said = describeAlignment(segments.filter(({ kind }) => kind !== "notSeen" && kind !== "notQuoted"));
  const words = said.join("; ");
  return said.length > 0 && words.length <= 240 ? ` Compared word by word: ${words}.` : "";
}

/** A link whose cited place was opened and says otherwise, or does not hold what is cited from it. */
export default defineGraphRule({
  id: "misrepresented-source",
  reach: "link",
  title: "A source that says otherwise",
  level: "error",
  why: "Somebody opened the cited place and found that it does not say what it is cited for. Such a link carries nothing, however often it is copied.",
  whenNotToUse: "Where another edition does say so: link the claim to that edition.",
  ok: [aGraph({ claims, citations: [aCitation({ claim: "a", targetClaim: "b", status: "confirmed" })] })],
  notOk: [
    aGraph({ claims, citations: [aCitation({ claim: "a", targetClaim: "b", status: "misrepresented" })] }),
    aGraph({ claims, citations: [aCitation({ claim: "a", targetClaim: "b", status: "notFound" })] }),
  ],
  *check(g) {
    for (const link of failedLinks(g)) {
      const isMissing = link.citation.status === "notFound";
      if (isMissing && isQuoting(link)) continue;
      const [citing, cited] = [nameOf(g, g.claimNumber.get(link.claim.id)!), nameOf(g, link.cited)];
      yield {
        subject: { kind: "claim", id: link.claim.id },
        cause: placeOf(g, link.cited),
        level: isMissing ? "warning" : "error",
        message: isMissing
          ? `${citing} cites ${cited} for this, but it was looked for there and not found.`
          : `${citing} cites ${cited} for this, but the cited place says otherwise.${differences(link.claim, g.claims[link.cited])}`,
        question: isMissing ? `Where else in ${cited} might it stand?` : undefined,
      };
    }
  },
});
