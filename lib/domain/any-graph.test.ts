import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Basis } from "@/lib/schemas/claim";
import { buildGraph, type IndexedGraph } from "./build-graph";
import { carriesSupport, isFirstHand } from "./evidential";
import { aCitation, aClaim, aGraph } from "./examples";
import { explainSupport } from "./explain-support";
import { originFamilies } from "./origin-families";
import { stemmaOf } from "./stemma";
import { strongComponents } from "./strong-components";
import { supportStatus } from "./support-status";

const size = 8;
const anyGraph = fc
  .record({
    bases: fc.array(fc.constantFrom<Basis>("unstated", "unstated", "compilation", "archivalCount"), {
      minLength: size,
      maxLength: size,
    }),
    links: fc.array(
      fc.record({
        from: fc.nat(size - 1),
        to: fc.nat(size + 1),
        status: fc.constantFrom("unchecked", "confirmed", "misrepresented", "notFound", "inaccessible"),
        intent: fc.constantFrom("citesAsAuthority", "usesDataFrom", "disputes"),
      }),
      { maxLength: 14 },
    ),
  })
  .map(({ bases, links }) =>
    aGraph({
      claims: bases.map((basis, i) => aClaim({ id: `c${i}`, basis })),
      citations: links
        .filter(({ from, to }) => from !== to)
        .map(({ from, to, ...rest }, i) =>
          aCitation({
            id: `l${i}`,
            claim: `c${from}`,
            ...(to < size ? { targetClaim: `c${to}` } : { targetSource: `s${to}` }),
            ...rest,
          }),
        ),
    }),
  );

/** Which nodes each node reaches in any number of steps, itself included, by plain closure. */
function reach(g: IndexedGraph, use: (link: number) => boolean): boolean[][] {
  const n = g.nodeCount;
  const to = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (__, j) => i === j));
  g.citations.forEach(
    (citation, link) => carriesSupport(citation) && use(link) && (to[g.from[link]!]![g.to[link]!] = true),
  );
  for (let k = 0; k < n; k++)
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) to[i]![j] ||= to[i]![k]! && to[k]![j]!;
  return to;
}

/** The status by the definition of DESIGN, without any cleverness. */
function statusByDefinition(g: IndexedGraph, claim: number): string {
  const all = reach(g, () => true);
  const confirmed = reach(g, (link) => g.citations[link]!.status === "confirmed");
  const nodes = Array.from({ length: g.nodeCount }, (_, i) => i);
  const isOrigin = (node: number) => node < size && isFirstHand(g.claims[node]!.basis);
  if (nodes.some((node) => isOrigin(node) && confirmed[claim]![node])) return "verified";
  if (nodes.some((node) => isOrigin(node) && all[claim]![node])) return "traced";
  if (nodes.some((node) => node >= size && all[claim]![node])) return "opaque";
  const group = (node: number) => nodes.filter((other) => all[node]![other] && all[other]![node]);
  const isClosed = (node: number) =>
    node < size && group(node).length > 1 && nodes.every((other) => !all[node]![other] || all[other]![node]);
  return nodes.some((node) => all[claim]![node] && isClosed(node)) ? "circular" : "unsupported";
}

describe("any graph", () => {
  test("support is what the definition says", () =>
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const g = buildGraph(graph);
        g.claims.forEach((_, i) => expect(supportStatus(g, i)).toBe(statusByDefinition(g, i)));
      }),
      { numRuns: 400 },
    ));

  test("two estimates are of one family exactly when a chain of shared origins joins them", () =>
    fc.assert(
      fc.property(
        anyGraph,
        fc.subarray(
          Array.from({ length: size }, (_, i) => `c${i}`),
          { minLength: 1 },
        ),
        (graph, asked) => {
          const g = buildGraph(graph);
          const all = reach(g, () => true);
          const originsOf = (id: string) =>
            g.claims.flatMap((c, i) => (isFirstHand(c.basis) && all[g.claimNumber.get(id)!]![i] ? [i] : []));
          const groups: { ids: string[]; origins: Set<number> }[] = [];
          for (const id of asked.filter((a) => originsOf(a).length > 0)) {
            const joined = groups.filter((group) => originsOf(id).some((o) => group.origins.has(o)));
            const merged = {
              ids: [...joined.flatMap((j) => j.ids), id],
              origins: new Set([...joined.flatMap((j) => [...j.origins]), ...originsOf(id)]),
            };
            groups.splice(0, groups.length, ...groups.filter((group) => !joined.includes(group)), merged);
          }
          const found = originFamilies(g, asked);
          const sorted = (lists: string[][]) => lists.map((list) => list.toSorted().join()).toSorted();
          expect(sorted(found.families.map((f) => f.claims))).toEqual(sorted(groups.map((group) => group.ids)));
          expect(found.unknown).toEqual(asked.filter((id) => originsOf(id).length === 0));
        },
      ),
      { numRuns: 400 },
    ));

  test("circles are the groups that reach each other", () =>
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const g = buildGraph(graph);
        const all = reach(g, () => true);
        const { of } = strongComponents(g);
        for (let a = 0; a < size; a++)
          for (let b = 0; b < size; b++) expect(of[a] === of[b]).toBe(all[a]![b]! && all[b]![a]!);
      }),
    ));

  test("the list of a stemma shows each of its nodes once, and each of its links", () =>
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const { nodes, edges, lines } = stemmaOf(buildGraph(graph), "c0")!;
        const unrolled = lines.filter((line) => !line.isRepeated).map((line) => line.node);
        expect(unrolled.toSorted()).toEqual(nodes.map((node) => node.key).toSorted());
        expect(lines.length).toBe(edges.length + 1);
      }),
    ));

  test("every status has a reason", () =>
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const g = buildGraph(graph);
        for (const { id } of g.claims) expect(explainSupport(g, id)!.reason).toMatch(/^[A-Z].*\.$/);
      }),
    ));
});
