import { isScopeDrift } from "@/lib/domain/describe-drift";
import { reworks } from "@/lib/domain/reworked-figure";
import { aCitation, aClaim, aGraph, anEstimate, aScope } from "@/lib/domain/examples";
import type { Scope } from "@/lib/schemas/scope";
import { reportDrift } from "../drift-reports";
import { defineGraphRule } from "../rule";

const citations = [aCitation({ claim: "later", targetClaim: "earlier" })];
const estimate = anEstimate();
const pair = (earlier: Partial<Scope>, later: Partial<Scope>) =>
  aGraph({
    claims: [
      aClaim({ id: "later", estimate, scope: aScope(later) }),
      aClaim({ id: "earlier", estimate, scope: aScope(earlier) }),
    ],
    citations,
  });

/** A figure that counts something else than the figure it was taken from. */
export default defineGraphRule({
  id: "scope-drift",
  reach: "link",
  title: "A figure that counts something else than its source",
  level: "warning",
  why: "Executions in twenty provinces in one year are not all the dead of a civil war. A number keeps its digits and loses its meaning when what is counted, when or where changes on the way.",
  whenNotToUse:
    "Where the later author extrapolates openly: record the link as a use of data, and the finding is only a note.",
  ok: [pair({}, {}), pair({ temporal: null }, {})],
  notOk: [
    pair({ countingBasis: "executions" }, { countingBasis: "violentDeaths" }),
    pair({ temporal: "1918" }, { temporal: "1918/1920" }),
  ],
  *check(g) {
    yield* reportDrift(
      g,
      (drift) => isScopeDrift(drift.kind),
      (_, link) => (reworks(g.citations[link]!) ? "note" : "warning"),
    );
  },
});
