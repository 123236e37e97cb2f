import { endKindOf, closedCycles } from "./trace-origins";
import type { IndexedGraph } from "./build-graph";
import { isFirstHand } from "./evidential";
import { spreadBack, type NextLink } from "./spread-back";

/** The best that any chain of a claim reaches, best first. */
export const supportStatuses = ["verified", "traced", "opaque", "circular", "unsupported"] as const;
export type SupportStatus = (typeof supportStatuses)[number];

/** For each status a chain that reaches it, if any: what a status is told from and what its reason is told by. */
export interface SupportChains {
  verified: NextLink;
  traced: NextLink;
  opaque: NextLink;
  circular: NextLink;
}

const computed = new WeakMap<IndexedGraph, SupportChains>();

/** The chains of all claims at once, in four linear passes from the ends backwards; kept for the graph once done. */
export function supportChains(g: IndexedGraph): SupportChains {
  const known = computed.get(g);
  if (known) return known;
  const origins: number[] = [];
  const works: number[] = [];
  const leading: number[] = [];
  for (let n = 0; n < g.claims.length; n++) {
    if (endKindOf(g, n) === "origin") origins.push(n);
    else if (g.claims[n]!.beyond?.reachesOrigin) leading.push(n);
  }
  for (let s = 0; s < g.sources.length; s++) works.push(g.claims.length + s);
  const chains = {
    verified: spreadBack(g, origins, (link) => isConfirmed(g, link)),
    traced: spreadBack(g, [...origins, ...leading]),
    opaque: spreadBack(g, works),
    circular: spreadBack(g, [...closedCycles(g).values()].flat()),
  };
  computed.set(g, chains);
  return chains;
}

/**
 * Whether the wording of a first-hand claim was seen where it stands. Where it was met only in a quotation, or not at all,
 * that it is said there is itself a link which nobody has checked: such an origin is traced, not verified.
 */
export const isOriginSeen = (g: IndexedGraph, claim: number): boolean => g.claims[claim]!.sighting.kind === "original";

/** The support status of a claim by its number. */
export function supportStatus(g: IndexedGraph, claim: number): SupportStatus {
  const chains = supportChains(g);
  if (isVerified(g, claim, chains.verified)) return "verified";
  if (chains.traced[claim] !== -2) return "traced";
  if (chains.opaque[claim] !== -2) return "opaque";
  return chains.circular[claim] !== -2 ? "circular" : "unsupported";
}

/** Whether a claim reaches an origin. Where it doesn't, its lineage is not recorded and it counts as unknown. */
export const hasKnownLineage = (g: IndexedGraph, claim: number): boolean =>
  isFirstHand(g.claims[claim]!.basis) || supportChains(g).traced[claim] !== -2;

const isConfirmed = (g: IndexedGraph, link: number) => g.citations[link]!.status === "confirmed";

function isVerified(g: IndexedGraph, claim: number, verified: NextLink): boolean {
  if (verified[claim] !== -1 || isOriginSeen(g, claim)) return verified[claim] !== -2;
  const { start, node, link } = g.rests.out;
  for (let i = start[claim]!; i < start[claim + 1]!; i++)
    if (isConfirmed(g, link[i]!) && verified[node[i]!] !== -2) return true;
  return false;
}
