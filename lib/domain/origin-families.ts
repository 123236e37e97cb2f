import { nameOf, type IndexedGraph } from "./build-graph";
import { isFirstHand } from "./evidential";
import { hasKnownLineage } from "./support-status";
import { upstreamOf } from "./trace-origins";
import { UnionFind } from "./union-find";

/** Estimates that share an origin, directly or through one of them. */
export interface OriginFamily {
  /** The slug of the first-hand claim that names it: the same whatever else is in view. */
  id: string;
  /** After the work of its earliest origin: "Latsis 1920". */
  name: string;
  /** The first-hand claims that it rests on, by slug, earliest first. */
  origins: string[];
  /** Of the claims asked for, those in it, by slug, in the order asked. */
  claims: string[];
}

/** How many witnesses a set of estimates really has. */
export interface Independence {
  estimates: number;
  /** Number of families. While `unknown` is not empty, "one per origin" is a ceiling on what could be shown, not a count of all. */
  independentOrigins: number;
  unknownCount: number;
  families: OriginFamily[];
  /** Claims whose lineage is not recorded: never counted as independent. */
  unknown: string[];
}

/**
 * Sorts claims into families by shared origin. Two first-hand claims of one maker in one work, or in a work and its
 * translation, edition, reprint or abridgement, are one witness. Linear in what the claims rest on.
 */
export function originFamilies(g: IndexedGraph, claimIds: Iterable<string>): Independence {
  const asked = [...new Set(claimIds)].flatMap((id) => g.claimNumber.get(id) ?? []);
  const known = asked.filter((claim) => hasKnownLineage(g, claim));
  const { sets, origins } = joinByOrigin(g, known);
  const families = new Map<number, { origins: number[]; claims: number[] }>();
  for (const claim of known) {
    const family = families.get(sets.find(claim));
    if (family) family.claims.push(claim);
    else families.set(sets.find(claim), { origins: [], claims: [claim] });
  }
  for (const origin of origins) families.get(sets.find(origin))?.origins.push(origin);
  const unknown = asked.filter((claim) => !hasKnownLineage(g, claim)).map((claim) => g.claims[claim]!.id);
  const list = Array.from(families.values(), (family) => nameFamily(g, family));
  return {
    estimates: asked.length,
    independentOrigins: list.length,
    unknownCount: unknown.length,
    families: list,
    unknown,
  };
}

/** All nodes that lead to an origin, joined with what they rest on: each set then shares its origins. */
function joinByOrigin(g: IndexedGraph, known: number[]) {
  const sets = new UnionFind(g.nodeCount);
  const { start, node } = g.rests.out;
  const firstOfWitness = new Map<string, number>();
  const origins: number[] = [];
  for (const at of upstreamOf(g, known)) {
    const claim = g.claims[at];
    if (!claim || !hasKnownLineage(g, at)) continue;
    for (let i = start[at]!; i < start[at + 1]!; i++) {
      const to = node[i]!;
      if (to < g.claims.length && hasKnownLineage(g, to)) sets.union(at, to);
    }
    if (!isFirstHand(claim.basis)) continue;
    origins.push(at);
    const witness = witnessOf(g, at);
    const first = firstOfWitness.get(witness);
    if (first === undefined) firstOfWitness.set(witness, at);
    else sets.union(first, at);
  }
  return { sets, origins };
}

function witnessOf(g: IndexedGraph, claim: number): string {
  const source = g.sourceOfClaim[claim]!;
  const { source: slug, agent } = g.claims[claim]!;
  return JSON.stringify([agent, source < 0 ? slug : g.witnessOfSource[source]]);
}

function nameFamily(g: IndexedGraph, family: { origins: number[]; claims: number[] }): OriginFamily {
  const yearOf = (claim: number) => g.sources[g.sourceOfClaim[claim]!]?.year ?? Number.POSITIVE_INFINITY;
  const origins = family.origins.toSorted((a, b) => yearOf(a) - yearOf(b) || compareIds(g, a, b));
  const ids = (claims: number[]) => claims.map((claim) => g.claims[claim]!.id);
  return { id: ids(origins)[0]!, name: nameOf(g, origins[0]!), origins: ids(origins), claims: ids(family.claims) };
}

const compareIds = (g: IndexedGraph, a: number, b: number) => (g.claims[a]!.id < g.claims[b]!.id ? -1 : 1);
