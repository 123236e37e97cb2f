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
  for (let n = 0; n < g.claims.length; n++) if (endKindOf(g, n) === "origin") origins.push(n);
  for (let s = 0; s < g.sources.length; s++) works.push(g.claims.length + s);
  const chains = {
    verified: spreadBack(
      g,
      origins.filter((n) => isOriginSeen(g, n)),
      (link) => g.citations[link]!.status === "confirmed",
    ),
    traced: spreadBack(g, origins),
    opaque: spreadBack(g, works),
    circular: spreadBack(g, [...closedCycles(g).values()].flat()),
  };
  computed.set(g, chains);
  return chains;
}

/**
 * Whether the wording of a first-hand claim was seen where it stands: by its own sighting, or by whoever confirmed a
 * link to it. Where it was not, that it is said there at all is one more link which nobody has checked.
 */
export function isOriginSeen(g: IndexedGraph, claim: number): boolean {
  if (g.claims[claim]!.sighting.kind === "original") return true;
  const { start, link } = g.rests.in;
  for (let i = start[claim]!; i < start[claim + 1]!; i++)
    if (g.citations[link[i]!]!.status === "confirmed") return true;
  return false;
}

/** The support status of a claim by its number. */
export function supportStatus(g: IndexedGraph, claim: number): SupportStatus {
  const chains = supportChains(g);
  if (chains.verified[claim] !== -2) return "verified";
  if (chains.traced[claim] !== -2) return "traced";
  if (chains.opaque[claim] !== -2) return "opaque";
  return chains.circular[claim] !== -2 ? "circular" : "unsupported";
}

/** Whether a claim reaches an origin. Where it doesn't, its lineage is not recorded and it counts as unknown. */
export const hasKnownLineage = (g: IndexedGraph, claim: number): boolean =>
  isFirstHand(g.claims[claim]!.basis) || supportChains(g).traced[claim] !== -2;
