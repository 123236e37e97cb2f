import { nameOf } from "@/lib/domain/build-graph";
import { aCitation, aClaim, aGraph } from "@/lib/domain/examples";
import { hasKnownLineage } from "@/lib/domain/support-status";
import { endKindOf } from "@/lib/domain/trace-origins";
import { defineGraphRule } from "../rule";

/** A chain that stops before an origin: at a work not opened or not identified, or at a claim that gives no source. */
export default defineGraphRule({
  id: "dead-end",
  reach: "lineage",
  title: "A chain that stops before an origin",
  level: "warning",
  why: "A figure is as good as the place where its chain ends. An encyclopaedia, a work that nobody has opened, or an author who gives no source is not such a place.",
  whenNotToUse: "Where the cited author did count himself: record the basis of his claim instead.",
  ok: [
    aGraph({
      claims: [aClaim({ id: "a" }), aClaim({ id: "b", basis: "archivalCount" })],
      citations: [aCitation({ claim: "a", targetClaim: "b" })],
    }),
  ],
  notOk: [
    aGraph({ claims: [aClaim({ id: "a" })], citations: [aCitation({ claim: "a", targetSource: "somewhere" })] }),
    aGraph({
      claims: [aClaim({ id: "a" }), aClaim({ id: "b" })],
      citations: [aCitation({ claim: "a", targetClaim: "b" })],
    }),
  ],
  *check(g) {
    const { start, node } = g.rests.out;
    for (let claim = 0; claim < g.claims.length; claim++)
      for (let i = start[claim]!; i < start[claim + 1]!; i++) {
        const end = node[i]!;
        const kind = endKindOf(g, end);
        if (kind === null || kind === "origin") continue;
        const name = nameOf(g, end);
        const why = {
          lost: "a work that cannot be identified",
          unread: "in which the claim has not been located",
          uncited: "for which no source is recorded",
        }[kind];
        yield {
          subject: { kind: "claim", id: g.claims[claim]!.id },
          cause:
            end < g.claims.length
              ? { kind: "claim", id: g.claims[end]!.id }
              : { kind: "source", id: g.sources[end - g.claims.length]!.id },
          level: hasKnownLineage(g, claim) ? "note" : "warning",
          message: `The chain stops at ${name}, ${why}.`,
          question:
            kind === "unread"
              ? `Where in ${name} does it stand?`
              : kind === "lost"
                ? "Which work is it?"
                : `What did ${name} rest on?`,
        };
      }
  },
});
