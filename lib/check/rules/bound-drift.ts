import { aCitation, aClaim, aGraph, anEstimate } from "@/lib/domain/examples";
import { reportDrift } from "../drift-reports";
import { defineGraphRule } from "../rule";

const upTo = anEstimate({ high: 1_300_000, bound: "upTo" });
const citations = [aCitation({ claim: "later", targetClaim: "earlier" })];
const pair = (later: typeof upTo) =>
  aGraph({ claims: [aClaim({ id: "later", estimate: later }), aClaim({ id: "earlier", estimate: upTo })], citations });

/** A bound that was lost, turned round or added between a figure and the text that repeats it. */
export default defineGraphRule({
  id: "bound-drift",
  reach: "link",
  title: "A bound lost or turned round",
  level: "warning",
  why: "“Up to 1.3 million” allows any lower number and “at least 1.3 million” any higher one. A bound that changes on the way changes the claim, though its digits stay.",
  whenNotToUse: "Where the later author says that he counted anew: record his own basis.",
  ok: [pair(upTo)],
  notOk: [pair(anEstimate({ low: 1_300_000, bound: "atLeast" })), pair(anEstimate({ best: 1_300_000 }))],
  *check(g) {
    yield* reportDrift(
      g,
      (drift) => drift.kind.startsWith("bound"),
      (drifts) => (drifts.some((drift) => drift.kind === "boundFlipped") ? "error" : "warning"),
    );
  },
});
