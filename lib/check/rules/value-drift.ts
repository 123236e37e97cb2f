import { reworks } from "@/lib/domain/reworked-figure";
import { aCitation, aClaim, aGraph, anEstimate } from "@/lib/domain/examples";
import { reportDrift } from "../drift-reports";
import { defineGraphRule } from "../rule";

const citations = [aCitation({ claim: "later", targetClaim: "earlier" })];
const pair = (earlier: ReturnType<typeof anEstimate>, later: ReturnType<typeof anEstimate>) =>
  aGraph({
    claims: [aClaim({ id: "later", estimate: later }), aClaim({ id: "earlier", estimate: earlier })],
    citations,
  });

/** A number that changed, or became more precise, between a figure and the text that repeats it. */
export default defineGraphRule({
  id: "value-drift",
  reach: "link",
  title: "A number that changed on the way",
  level: "warning",
  why: "Who repeats a figure repeats its number. Where it is higher, lower or more exact than in the cited place, the difference comes from somewhere that isn't cited.",
  whenNotToUse:
    "Where the later author reckons with the earlier figure and says how: record the link as a use of data.",
  ok: [
    pair(anEstimate({ best: 12_733 }), anEstimate({ best: 12_733 })),
    pair(anEstimate({ best: 1_766_118 }), anEstimate({ best: 1_800_000, bound: "about" })),
  ],
  notOk: [
    pair(anEstimate({ best: 1_700_000, bound: "about" }), anEstimate({ best: 1_766_118 })),
    pair(anEstimate({ low: 10_000, high: 15_000, bound: "between" }), anEstimate({ best: 15_000 })),
  ],
  *check(g) {
    yield* reportDrift(
      g,
      (drift) => drift.kind.startsWith("value") || drift.kind === "precisionInflated",
      (_, link) => (reworks(g.citations[link]!) ? "note" : "warning"),
    );
  },
});
