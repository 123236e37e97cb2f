import "server-only";
import { checkGraphBy, graphRules } from "@/lib/check";
import { reportFamily } from "@/lib/check/report-family";
import { toFinding, type Reach } from "@/lib/check/rule";
import { holds } from "@/lib/domain/compact-graph/bits";
import type { CompactGraph } from "@/lib/domain/compact-graph/compact-graph";
import { sharedOrigins, type WholeFamily } from "@/lib/domain/compact-graph/shared-origins";
import { settle } from "@/lib/domain/compact-graph/settle";
import { known } from "@/lib/domain/compact-graph/support-state";
import { traceClaims } from "@/lib/domain/compact-graph/trace-claims";
import type { EvidenceGraph } from "@/lib/domain/graph";
import type { Finding } from "@/lib/schemas/finding";
import { sql } from "../client";
import { findGraphPart } from "../graph";

/** Claims whose records are in memory at once. */
const claimsAtOnce = 2_000;

/** The rules over the graph that look so far. */
export const rulesReaching = (...reach: Reach[]) => graphRules.filter((rule) => reach.includes(rule.reach));

/** What the rules that look at a claim and its links hold against some claims, a portion at a time. */
export async function* linkFindings(g: CompactGraph, claims: number[]): AsyncGenerator<Finding[]> {
  for (let i = 0; i < claims.length; i += claimsAtOnce) {
    const own = claims.slice(i, i + claimsAtOnce);
    const { graph, subjects } = await readPart(g, own);
    const found = checkGraphBy(rulesReaching("link", "lineage"), graph);
    yield found.filter(({ subject }) => subjects.has(subject.id));
  }
}

/** The circles that some claims stand in, and what is held against them. */
export async function circleFindings(g: CompactGraph, claims: number[]): Promise<{ members: number[]; found: Finding[] }> {
  const among = new Set(claims);
  const members = traceClaims(g, claims).cycles.filter((cycle) => cycle.some((claim) => among.has(claim))).flat();
  if (members.length === 0) return { members, found: [] };
  const { graph, subjects } = await readPart(g, members);
  const found = checkGraphBy(rulesReaching("circle"), graph).filter(({ subject }) => subjects.has(subject.id));
  return { members, found };
} // prettier-ignore

/** A part of the graph that says of the claims at its edge what holds of them in the whole. */
async function readPart(g: CompactGraph, claims: number[]): Promise<{ graph: EvidenceGraph; subjects: Set<string> }> {
  const { graph, claimKeys } = await findGraphPart(claims);
  const own = new Set(claims);
  const edge = claimKeys.filter((key) => !own.has(key));
  settle(g, edge);
  graph.claims.forEach((claim, i) => {
    const key = claimKeys[i]!;
    if (!own.has(key))
      claim.beyond = { reachesOrigin: (g.support.state[key]! & known) !== 0, cites: citesAnything(g, key) };
  });
  return { graph, subjects: new Set(graph.claims.filter((claim) => !claim.beyond).map((claim) => claim.id)) };
}

function citesAnything({ cites: { start, size, flags } }: CompactGraph, claim: number): boolean {
  for (let at = start[claim] ?? 0, end = at + (size[claim] ?? 0); at < end; at++) if (flags[at]! & holds) return true;
  return false;
}

/** The families that some claims belong to, counted, and what is held against them. */
export async function familyFindings(g: CompactGraph, seeds: Iterable<number>): Promise<{ members: number[]; found: Finding[] }> {
  const { families, members } = sharedOrigins(g, seeds);
  const counted = families.map((family) => ({ family, ...countOf(g, family) })).filter(({ works }) => works > 1);
  const first = counted.map(({ family }) => earliest(g, family.origins));
  const names = await nameClaims([...first.flat(), ...counted.map((count) => count.first)]);
  const rule = rulesReaching("family")[0]!;
  const found = counted.flatMap(({ first: cause, repeating, works }, i) => {
    const origins = first[i]!.flatMap((key) => names.get(key) ?? []).toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
    const [origin, repeated] = [origins[0], names.get(cause)];
    const report = origin && repeated ? reportFamily({ id: origin.slug, name: origin.name, first: repeated.slug, repeating, works }) : null;
    return report ? [toFinding(rule, report)] : [];
  });
  return { members, found };
} // prettier-ignore

function countOf(g: CompactGraph, { origins, estimates }: WholeFamily) {
  const first = new Set(origins.map((claim) => g.source[claim]!));
  const repeating = estimates.filter((claim) => !first.has(g.source[claim]!));
  return { first: repeating[0] ?? 0, repeating: repeating.length, works: new Set(repeating.map((claim) => g.source[claim]!)).size };
} // prettier-ignore

function earliest(g: CompactGraph, origins: number[]): number[] {
  const year = origins.reduce((least, claim) => Math.min(least, g.year[g.source[claim]!]!), Infinity);
  return origins.filter((claim) => g.year[g.source[claim]!]! === year);
}

async function nameClaims(keys: number[]): Promise<Map<number, { slug: string; name: string }>> {
  const rows = await sql()<{ id: number; slug: string; name: string }[]>`
    SELECT c."id", c."slug", s."short" AS name FROM "Claim" c JOIN "Source" s ON s."id" = c."sourceId" WHERE c."id" = ANY(${keys})`;
  return new Map(rows.map(({ id, ...rest }) => [id, rest]));
}
