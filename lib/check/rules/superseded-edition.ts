import { nameOf, sourceOf } from "@/lib/domain/build-graph";
import { aCitation, aClaim, aDerivation, aGraph, aSource } from "@/lib/domain/examples";
import { placeOf } from "../failed-links";
import { defineGraphRule } from "../rule";

const graph = (newer: number) =>
  aGraph({
    claims: [aClaim({ id: "a", source: "citing" }), aClaim({ id: "b", source: "first" })],
    sources: [
      aSource({ id: "citing", year: 2000 }),
      aSource({ id: "first", year: 1950 }),
      aSource({ id: "second", year: newer }),
    ],
    derivations: [aDerivation({ source: "second", from: "first", kind: "edition" })],
    citations: [aCitation({ claim: "a", targetClaim: "b" })],
  });

/** A link to an edition that a later one had replaced when the citing work was issued. */
export default defineGraphRule({
  id: "superseded-edition",
  reach: "link",
  title: "An edition that a later one replaced",
  level: "note",
  why: "Authors correct their figures in later editions. Who cites the earlier one may pass on what its author took back.",
  whenNotToUse: "Where the earlier edition is cited on purpose, to show what it said.",
  ok: [graph(2010)],
  notOk: [graph(1990)],
  *check(g) {
    const laterEdition = new Map<number, number>();
    for (const { source, from, kind } of g.graph.derivations) {
      const [newer, older] = [g.sourceNumber.get(source), g.sourceNumber.get(from)];
      if (kind !== "edition" || newer === undefined || older === undefined) continue;
      const known = laterEdition.get(older);
      const yearOf = (s: number) => g.sources[s]!.year ?? Number.POSITIVE_INFINITY;
      if (known === undefined || yearOf(newer) < yearOf(known)) laterEdition.set(older, newer);
    }
    const { start, node } = g.rests.out;
    for (let claim = 0; laterEdition.size > 0 && claim < g.claims.length; claim++)
      for (let i = start[claim]!; i < start[claim + 1]!; i++) {
        const to = node[i]!;
        const cited = to < g.claims.length ? g.sourceOfClaim[to]! : to - g.claims.length;
        const newer = g.sources[laterEdition.get(cited) ?? -1];
        const year = sourceOf(g, claim)?.year ?? null;
        if (!newer || newer.year === null || year === null || newer.year >= year) continue;
        yield {
          subject: { kind: "claim", id: g.claims[claim]!.id },
          cause: placeOf(g, to),
          message: `${nameOf(g, claim)} cites ${nameOf(g, to)}, of which a later edition, ${newer.short}, was out in ${newer.year}.`,
          question: `Does ${newer.short} still say so?`,
        };
      }
  },
});
