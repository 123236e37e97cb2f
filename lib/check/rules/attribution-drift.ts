import { aCitation, aClaim, aGraph, anEstimate } from "@/lib/domain/examples";
import { reportDrift } from "../drift-reports";
import { defineGraphRule } from "../rule";

const citations = [aCitation({ claim: "later", targetClaim: "earlier" })];
const pair = (later: Partial<ReturnType<typeof aClaim>>) =>
  aGraph({
    claims: [
      aClaim({ id: "later", estimate: anEstimate(), ...later }),
      aClaim({ id: "earlier", estimate: anEstimate(), agent: "volkov", agentName: "Sergei Volkov" }),
    ],
    citations,
  });

/** A figure that is given to somebody else, or to nobody, by the text that repeats it. */
export default defineGraphRule({
  id: "attribution-drift",
  reach: "link",
  title: "A figure given to another maker",
  level: "warning",
  why: "Who made a figure is half of what can be asked of it. Where the text that repeats it says it of somebody else, or of “some” and “others”, the next reader looks for it in the wrong works, or in none.",
  whenNotToUse: "Where the two names are one maker: record them as one agent with two names.",
  ok: [pair({}), pair({ attributionKind: "namedPersonNoWork", agent: "volkov", agentName: "Sergei Volkov" })],
  notOk: [
    pair({ attributionKind: "namedPersonNoWork", agent: "rummel", agentName: "R. J. Rummel" }),
    pair({ attributionKind: "vague", agent: "other-sources", agentName: "“other sources”" }),
  ],
  *check(g) {
    yield* reportDrift(
      g,
      (drift) => drift.kind === "attributionMoved",
      () => "warning",
    );
  },
});
