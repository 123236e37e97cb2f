import { nameOf } from "@/lib/domain/build-graph";
import { aCitation, aClaim, aGraph } from "@/lib/domain/examples";
import { defineGraphRule } from "../rule";

const claims = [aClaim({ id: "a" }), aClaim({ id: "b", basis: "eyewitness" })];

/** A link that carries support and that nobody has followed. */
export default defineGraphRule({
  id: "unverified-citation",
  reach: "link",
  title: "A link that nobody has checked",
  level: "note",
  why: "That one work cites another is not yet that the other says so. Until somebody has opened the cited place, the link is a promise.",
  whenNotToUse: "Where the cited place was opened: record the verification.",
  ok: [aGraph({ claims, citations: [aCitation({ claim: "a", targetClaim: "b", status: "confirmed" })] })],
  notOk: [
    aGraph({ claims, citations: [aCitation({ claim: "a", targetClaim: "b" })] }),
    aGraph({ claims, citations: [aCitation({ claim: "a", targetClaim: "b", status: "inaccessible" })] }),
  ],
  *check(g) {
    const { start, node, link } = g.rests.out;
    for (let claim = 0; claim < g.claims.length; claim++)
      for (let i = start[claim]!; i < start[claim + 1]!; i++) {
        const { status, locator } = g.citations[link[i]!]!;
        if (status === "confirmed") continue;
        const cited = node[i]!;
        const name = nameOf(g, cited);
        yield {
          subject: { kind: "claim", id: g.claims[claim]!.id },
          cause:
            cited < g.claims.length
              ? { kind: "claim", id: g.claims[cited]!.id }
              : { kind: "source", id: g.sources[cited - g.claims.length]!.id },
          message:
            status === "inaccessible"
              ? `The cited place in ${name} could not be opened.`
              : `Nobody has checked the link to ${name}.`,
          question: locator === null ? `Which page of ${name}?` : `Does ${name}, ${locator}, say so?`,
        };
      }
  },
});
