import { nameOf } from "@/lib/domain/build-graph";
import { aCitation, aClaim, aGraph } from "@/lib/domain/examples";
import { describeLoop, shortestLoop } from "@/lib/domain/shortest-loop";
import { strongComponents } from "@/lib/domain/strong-components";
import { closedCycles } from "@/lib/domain/trace-origins";
import { defineGraphRule } from "../rule";

const claims = [aClaim({ id: "a" }), aClaim({ id: "b" })];
const there = aCitation({ claim: "a", targetClaim: "b" });

/** Claims that rest on each other. One finding a group, however many claims it has. */
export default defineGraphRule({
  id: "circular-citation",
  reach: "circle",
  title: "Claims that rest on each other",
  level: "error",
  why: "Two works that cite each other for one figure look like two witnesses. Unless a chain leads out of the circle, nobody in it counted anything.",
  whenNotToUse:
    "Where works cite each other for different statements that were recorded as one claim: split the claim.",
  ok: [
    aGraph({ claims, citations: [there] }),
    aGraph({ claims, citations: [there, aCitation({ claim: "b", targetClaim: "a", intent: "disputes" })] }),
  ],
  notOk: [aGraph({ claims, citations: [there, aCitation({ claim: "b", targetClaim: "a" })] })],
  *check(g) {
    const closed = closedCycles(g);
    for (const { component, members } of strongComponents(g).cycles) {
      const loop = shortestLoop(g, members).claims;
      const size = members.length > loop.length ? ` ${members.length} claims rest on each other in this way.` : "";
      const isClosed = closed.has(component);
      yield {
        subject: { kind: "claim", id: g.claims[loop[0]!]!.id },
        cause: { kind: "claim", id: g.claims[loop[1] ?? loop[0]!]!.id },
        level: isClosed ? "error" : "note",
        message: `${describeLoop(g, loop)}${isClosed ? ", and no chain leads out" : ", though a chain leads out"}.${size}`,
        question: `What did ${nameOf(g, loop[0]!)} have before it?`,
      };
    }
  },
});
