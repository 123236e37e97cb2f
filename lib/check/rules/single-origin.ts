import { aCitation, aClaim, aGraph, anEstimate } from "@/lib/domain/examples";
import { originFamilies } from "@/lib/domain/origin-families";
import { reportFamily } from "../report-family";
import { defineGraphRule } from "../rule";

const estimate = anEstimate();
const origin = aClaim({ id: "origin", estimate, basis: "officialReturn" });
const others = [aClaim({ id: "a", estimate }), aClaim({ id: "b", estimate })];

/** Several estimates that look like several witnesses and come from one. */
export default defineGraphRule({
  id: "single-origin",
  reach: "family",
  title: "Many estimates, one origin",
  level: "note",
  why: "Ten repetitions of one count are one count. A reader who sees ten equal figures must know that they were not arrived at ten times.",
  whenNotToUse:
    "Never wrong where the links are right; where a later author counted for himself, record that as the basis of his claim.",
  ok: [aGraph({ claims: [origin, ...others], citations: [aCitation({ claim: "a", targetClaim: "origin" })] })],
  notOk: [
    aGraph({
      claims: [origin, ...others],
      citations: [aCitation({ claim: "a", targetClaim: "origin" }), aCitation({ claim: "b", targetClaim: "origin" })],
    }),
  ],
  *check(g) {
    const estimates = g.claims.filter((claim) => claim.estimate !== null);
    const { families } = originFamilies(
      g,
      estimates.map((claim) => claim.id),
    );
    for (const { id, name, origins, claims } of families) {
      const first = new Set(origins.map((slug) => g.claims[g.claimNumber.get(slug)!]!.source));
      const repeating = claims.filter((slug) => !first.has(g.claims[g.claimNumber.get(slug)!]!.source));
      const works = new Set(repeating.map((slug) => g.claims[g.claimNumber.get(slug)!]!.source)).size;
      const report = reportFamily({ id, name, first: repeating[0] ?? id, repeating: repeating.length, works });
      if (report) yield report;
    }
  },
});
