import { nameOf, type IndexedGraph } from "@/lib/domain/build-graph";
import { dateOfDay, edtfInterval } from "@/lib/domain/edtf-interval";
import { isEvidential } from "@/lib/domain/evidential";
import { aCitation, aClaim, aGraph, aScope, aSource } from "@/lib/domain/examples";
import { reworks } from "@/lib/domain/reworked-figure";
import { placeOf } from "../failed-links";
import type { CitationIntent } from "@/lib/schemas/citation";
import { defineGraphRule } from "../rule";

const graph = (citing: number, cited: number, intent: CitationIntent = "citesAsAuthority") =>
  aGraph({
    claims: [aClaim({ id: "a", scope: aScope({ temporal: "1918/1920" }) }), aClaim({ id: "b" })],
    sources: [aSource({ id: "source-a", year: citing }), aSource({ id: "source-b", year: cited })],
    citations: [aCitation({ claim: "a", targetClaim: "b", intent })],
  });

/** For each source the first year in which its text, in whatever edition or language, was out; null where that isn't known. */
function firstYears(g: IndexedGraph): (number | null)[] {
  const first = new Map<number, number | null>();
  g.sources.forEach(({ year }, s) => {
    const witness = g.witnessOfSource[s]!;
    const known = first.get(witness);
    first.set(witness, known === undefined ? year : known === null || year === null ? null : Math.min(known, year));
  });
  return g.sources.map((_, s) => first.get(g.witnessOfSource[s]!)!);
}

/** A link to a work that was not yet out, or that is older than what is counted. */
export default defineGraphRule({
  id: "anachronistic-citation",
  reach: "link",
  title: "A citation that the dates do not allow",
  level: "error",
  why: "Nobody can have read a work before it was issued, and no work counts the dead of years after it. Such a link has a wrong date, a wrong edition or a wrong target.",
  whenNotToUse:
    "Where the cited author shared a manuscript: say so as the evidence of the link, and suppress the finding.",
  // A census of 1897 counts nobody killed in 1918, and is what a residual begins with.
  ok: [graph(1990, 1924), graph(1990, 1910, "usesDataFrom")],
  notOk: [graph(1922, 1924), graph(1990, 1910)],
  *check(g) {
    const years = firstYears(g);
    for (let link = 0; link < g.citations.length; link++) {
      const claim = g.claims[g.from[link]!];
      const to = g.to[link]!;
      if (!claim || to < 0 || !isEvidential(g.citations[link]!.intent)) continue;
      const cited = to < g.claims.length ? g.sourceOfClaim[to]! : to - g.claims.length;
      const year = years[cited] ?? null;
      const ownYear = g.sources[g.sourceOfClaim[g.from[link]!]!]?.year ?? null;
      if (year === null) continue;
      const names = [nameOf(g, g.from[link]!), nameOf(g, to)] as const;
      const begun = beginOf(claim.scope?.temporal ?? null);
      const words =
        ownYear !== null && year > ownYear
          ? wasNotOut(names, ownYear, year)
          : begun !== null && latestYear(g, cited) < begun && !reworks(g.citations[link]!)
            ? isOlder(names, year, begun)
            : null;
      if (words) yield { subject: { kind: "claim", id: claim.id }, cause: placeOf(g, to), message: words };
    }
  },
});

const wasNotOut = ([citing, cited]: readonly [string, string], own: number, year: number) =>
  `${citing}, issued ${own}, cites ${cited}, issued ${year}.`;
const isOlder = ([citing, cited]: readonly [string, string], year: number, begun: number) =>
  `${citing} counts from ${begun} on and cites ${cited}, issued ${year}.`;

const latestYear = (g: IndexedGraph, source: number) => g.sources[source]?.year ?? Number.POSITIVE_INFINITY;

function beginOf(temporal: string | null): number | null {
  const from = temporal === null ? null : (edtfInterval(temporal)?.from ?? null);
  return from === null ? null : dateOfDay(from).year;
}
