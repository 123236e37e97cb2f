import { aCitation, aClaim, aGraph, anEstimate } from "@/lib/domain/examples";
import { reportDrift } from "../drift-reports";
import { defineGraphRule } from "../rule";

const upTo = anEstimate({ high: 1_300_000, bound: "upTo" });
const citations = [aCitation({ claim: "later", targetClaim: "earlier" })];
const pair = (later: typeof upTo) =>
  aGraph({ claims: [aClaim({ id: "later", estimate: later }), aClaim({ id: "earlier", estimate: upTo })], citations });

const said = (wording: string) => ({ wording, language: "en", estimate: upTo });

/** A bound, or a "could be", that was lost, turned round or added between a figure and the text that repeats it. */
export default defineGraphRule({
  id: "bound-drift",
  reach: "link",
  title: "A bound lost or turned round",
  level: "warning",
  why: "“Up to 1.3 million” allows any lower number and “at least 1.3 million” any higher one. A bound that changes on the way changes the claim, though its digits stay; so does a “could be” that becomes an “is”.",
  whenNotToUse: "Where the later author says that he counted anew: record his own basis.",
  ok: [pair(upTo)],
  notOk: [
    aGraph({
      claims: [
        aClaim({ id: "later", ...said("The dead are up to 1.3 million.") }),
        aClaim({ id: "earlier", ...said("The dead could be up to 1.3 million.") }),
      ],
      citations,
    }),
    pair(anEstimate({ low: 1_300_000, bound: "atLeast" })),
    pair(anEstimate({ best: 1_300_000 })),
  ],
  *check(g) {
    yield* reportDrift(
      g,
      (drift) => drift.kind.startsWith("bound") || drift.kind === "modalityChanged",
      (drifts) => (drifts.some((drift) => drift.kind === "boundFlipped") ? "error" : "warning"),
    );
  },
});
