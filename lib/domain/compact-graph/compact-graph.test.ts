import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Basis } from "@/lib/schemas/claim";
import { buildGraph } from "../build-graph";
import { dependantsOf } from "../dependants";
import { aCitation, aClaim, aDerivation, aGraph, aSource } from "../examples";
import type { EvidenceGraph } from "../graph";
import { originFamilies } from "../origin-families";
import { strongComponents } from "../strong-components";
import { hasKnownLineage, supportStatus } from "../support-status";
import { upstreamOf } from "../trace-origins";
import { confirmed, holds, leans } from "./bits";
import type { CompactGraph } from "./compact-graph";
import { compactOf } from "./compact-of";
import type { CompactLink } from "./compact-rows";
import { countStanding, restingOn } from "./dependants";
import { traceClaims } from "./trace-claims";

const size = 9;
const works = 3;
const aLink = fc.record({
  from: fc.nat(size - 1),
  to: fc.nat(size + works - 1),
  status: fc.constantFrom("unchecked", "confirmed", "confirmed", "misrepresented", "notFound"),
  intent: fc.constantFrom("citesAsAuthority", "usesDataFrom", "disputes"),
});
const anyClaim = fc.record({
  basis: fc.constantFrom<Basis>("unstated", "unstated", "compilation", "archivalCount"),
  kind: fc.constantFrom("estimate", "statement"),
  source: fc.nat(works - 1),
  agent: fc.constantFrom("x", "y"),
  seen: fc.constantFrom("original", "unseen"),
});
const anyGraph = fc
  .record({
    claims: fc.array(anyClaim, { minLength: size, maxLength: size }),
    links: fc.array(aLink, { maxLength: 18 }),
    derived: fc.boolean(),
  })
  .map(({ claims, links, derived }): EvidenceGraph =>
    aGraph({
      claims: claims.map(({ source, seen, ...rest }, i) =>
        aClaim({
          id: `c${i}`,
          source: `s${source}`,
          ...rest,
          sighting: { ...aClaim({ id: "any" }).sighting, kind: seen },
        } as never),
      ),
      sources: Array.from({ length: works }, (_, i) => aSource({ id: `s${i}`, year: 1900 + i })),
      derivations: derived ? [aDerivation({ source: "s1", from: "s0" })] : [],
      citations: links
        .filter(({ from, to }) => from !== to)
        .map(({ from, to, ...rest }, i) =>
          aCitation({
            id: `l${i}`,
            claim: `c${from}`,
            ...(to < size ? { targetClaim: `c${to}` } : { targetClaim: null, targetSource: `s${to - size}` }),
            ...rest,
          } as never),
        ),
    }),
  );

const sorted = (lists: number[][]) => lists.map((list) => list.toSorted((a, b) => a - b).join()).toSorted();

describe("the compact graph says what the full one says", () => {
  test("of reach, support, families, origins, circles and lineage", () =>
    fc.assert(
      fc.property(anyGraph, fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 1 }), (graph, asked) => {
        const g = buildGraph(graph);
        const trace = traceClaims(compactOf(graph), asked);
        const reached = upstreamOf(g, asked.map((key) => key - 1));
        const claims = reached.filter((node) => node < size).map((node) => node + 1);
        expect([...trace.claims].toSorted()).toEqual(claims.toSorted());
        expect([...trace.works].toSorted()).toEqual(reached.filter((n) => n >= size).map((n) => n - size + 1).toSorted());
        expect(trace.status).toEqual(asked.map((key) => supportStatus(g, key - 1)));
        for (const key of claims) expect(trace.reachesOrigin(key)).toBe(hasKnownLineage(g, key - 1));
        const full = originFamilies(g, asked.map((key) => `c${key - 1}`));
        const keyOf = (id: string) => Number(id.slice(1)) + 1;
        const groups = trace.origins.map((_, n) => asked.filter((__, i) => trace.family[i] === n));
        expect(sorted(groups)).toEqual(sorted(full.families.map((f) => f.claims.map(keyOf))));
        expect(sorted(trace.origins)).toEqual(sorted(full.families.map((f) => f.origins.map(keyOf))));
        const cycles = strongComponents(g).cycles.map((c) => c.members.map((m) => m + 1));
        expect(sorted(trace.cycles)).toEqual(sorted(cycles.filter((c) => claims.includes(c[0]!))));
      }),
      { numRuns: 500 },
    )); // prettier-ignore

  test("of what hangs on a claim, how far, and what would still stand", () =>
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const g = buildGraph(graph);
        const compact = compactOf(graph);
        const full = dependantsOf(g, 0);
        const { claims, rings } = restingOn(compact, [1]);
        const distance = (i: number) => rings.findLastIndex((begin) => begin <= i) + 1;
        const page = Array.from(claims, (claim, i) => `c${claim - 1} ${distance(i)}`);
        expect(page.toSorted()).toEqual(full.page.map((p) => `${p.claim} ${p.distance}`).toSorted());
        expect(countStanding(compact, claims, [1])).toBe(full.stillStanding);
      }),
      { numRuns: 300 },
    ));

  test("after any changes it is as if it had been read anew", () =>
    fc.assert(
      fc.property(anyGraph, anyGraph, (before, after) => {
        const changed = compactOf(before);
        const anew = compactOf(after);
        // What was settled and compared before, and between the changes, must not outlive them.
        change(changed, before, anew, after, () => {
          traceClaims(changed, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
          for (let id = 1; id < changed.linkFrom.length; id++) changed.setDrift(id, id % 3);
        });
        for (const asked of [[1], [1, 2, 3, 4, 5, 6, 7, 8, 9]]) {
          const told = (g: CompactGraph) => {
            const { status, claims, works, family, links, cycles } = traceClaims(g, asked);
            return {
              status,
              claims: [...claims].toSorted(),
              works: [...works].toSorted(),
              family: [...family],
              links,
              cycles: sorted(cycles),
            };
          };
          expect(told(changed)).toEqual(told(anew));
        }
      }),
      { numRuns: 300 },
    ));
});

function change(
  g: CompactGraph,
  before: EvidenceGraph,
  to: CompactGraph,
  after: EvidenceGraph,
  between: () => void,
): void {
  between();
  before.citations.forEach((_, i) => i >= after.citations.length && g.removeLink(i + 1));
  between();
  before.derivations.forEach((_, i) => g.putDerivation(i + 1, to.derivations.get(i + 1) ?? null));
  to.derivations.forEach((pair, id) => g.putDerivation(id, pair));
  for (let id = 1; id <= size; id++)
    g.putClaim({ id, source: to.source[id]!, agent: to.agent[id]!, bits: to.bits[id]! });
  between();
  after.citations.forEach((_, i) => g.putLink(linkOf(to, i + 1)));
}

function linkOf(g: CompactGraph, id: number): CompactLink {
  const [from, to] = [g.linkFrom[id]!, g.linkTo[id]!];
  const { start, size, link, flags } = g.cites;
  for (let at = start[from]!; at < start[from]! + size[from]!; at++)
    if (link[at] === id) return { id, from, to, flags: flags[at]! & (leans | holds | confirmed) };
  throw new Error(`no link ${id}`);
}
