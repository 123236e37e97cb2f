import { nameOf, sourceOf, type IndexedGraph } from "./build-graph";
import { isEvidential } from "./evidential";
import { isLost } from "./identified-source";
import { describeLoop, shortestLoop } from "./shortest-loop";
import { chainFrom, type NextLink } from "./spread-back";
import { isOriginSeen, supportChains, supportStatus, type SupportStatus } from "./support-status";
import { strongComponents } from "./strong-components";
import { closedCycles } from "./trace-origins";
import { basisWords } from "./words-for";

/** Claims of a circle that a reason names. */
const loopShown = 6;

/** A claim's support status with its reason, one plain sentence. */
export interface Support {
  status: SupportStatus;
  reason: string;
}

/** The support of one claim by its slug, or null where the graph lacks it. */
export function explainSupport(g: IndexedGraph, claimId: string): Support | null {
  const claim = g.claimNumber.get(claimId);
  if (claim === undefined) return null;
  const status = supportStatus(g, claim);
  return { status, reason: reasonFor(g, claim, status) };
}

/**
 * The claims and works that the reason of a claim's support tells of by their words: those next to it on the chain, those at its end, those of
 * the circle that are named.
 */
export function namedInSupport(g: IndexedGraph, claimId: string): string[] {
  const claim = g.claimNumber.get(claimId);
  if (claim === undefined) return [];
  const status = supportStatus(g, claim);
  const links = status === "unsupported" ? [] : chainFrom(g, supportChains(g)[status], claim);
  const chain = links.flatMap((link) => [g.from[link]!, g.to[link]!]);
  const named = [claim, ...chain.slice(0, 6), ...chain.slice(-2)];
  if (status === "unsupported") named.push(firstUncited(g, claim));
  if (status === "circular") {
    const members = closedCycles(g).get(strongComponents(g).of[chain.at(-1) ?? claim]!) ?? [];
    if (members.length > 0) named.push(...shortestLoop(g, members).claims.slice(0, loopShown));
  }
  return [...new Set(named)].flatMap((node) => g.claims[node]?.id ?? g.sources[node - g.claims.length]?.id ?? []);
}

function reasonFor(g: IndexedGraph, claim: number, status: SupportStatus): string {
  const chains = supportChains(g);
  if (status === "verified") return reasonByOrigin(g, claim, chains.verified);
  if (status === "traced") return reasonByOrigin(g, claim, chains.traced);
  if (status === "opaque") return reasonByWork(g, claim, chains.opaque);
  if (status === "circular") return reasonByCircle(g, claim, chains.circular);
  return reasonForNothing(g, claim);
}

function through(g: IndexedGraph, links: number[]): string {
  const between = links.slice(0, -1).map((link) => nameOf(g, g.to[link]!));
  if (between.length === 0) return "";
  if (between.length <= 2) return `, through ${between.join(" and ")},`;
  return `, through ${between[0]} and ${between.length - 1} more,`;
}

function reasonByOrigin(g: IndexedGraph, claim: number, next: NextLink): string {
  const links = chainFrom(g, next, claim);
  if (links.length === 0) return `First-hand: ${basisWords[g.claims[claim]!.basis]}${seenWords(g, claim)}.`;
  const origin = g.to[links[links.length - 1]!]!;
  const unopened = isUnopened(g, origin) ? ", which nobody has opened" : ` (${basisWords[g.claims[origin]!.basis]})`;
  return `Rests${through(g, links)} on ${nameOf(g, origin)}${unopened}: ${linkWords(g, links)}.`;
}

function seenWords(g: IndexedGraph, claim: number): string {
  const { sighting } = g.claims[claim]!;
  if (sighting.kind === "original") return ", seen in the original";
  if (sighting.kind === "unseen") return "; nobody has seen its wording";
  const quotedIn = g.sources[g.sourceNumber.get(sighting.quotedIn ?? "") ?? -1];
  return `; its wording was seen only as quoted ${quotedIn ? `in ${quotedIn.short}` : "elsewhere"}`;
}

function isUnopened(g: IndexedGraph, claim: number): boolean {
  const access = sourceOf(g, claim)?.access;
  return (access === "citedOnly" || access === "background") && !isOriginSeen(g, claim);
}

function linkWords(g: IndexedGraph, links: number[]): string {
  const unchecked = links.filter((link) => g.citations[link]!.status !== "confirmed").length;
  if (unchecked === 0) return links.length === 1 ? "link confirmed" : `all ${links.length} links confirmed`;
  if (links.length === 1)
    return g.citations[links[0]!]!.status === "inaccessible" ? "the place could not be opened" : "link not checked";
  return `${unchecked} of ${links.length} links not checked`;
}

function reasonByWork(g: IndexedGraph, claim: number, next: NextLink): string {
  const links = chainFrom(g, next, claim);
  const work = g.to[links[links.length - 1]!]!;
  const lost = isLost(g.sources[work - g.claims.length]!);
  const why = lost ? "a work that cannot be identified" : "in which the claim has not been located";
  return `Rests${through(g, links)} on ${nameOf(g, work)}, ${why}.`;
}

function reasonByCircle(g: IndexedGraph, claim: number, next: NextLink): string {
  const links = chainFrom(g, next, claim);
  const entry = links.length === 0 ? claim : g.to[links[links.length - 1]!]!;
  const members = closedCycles(g).get(strongComponents(g).of[entry]!) ?? [entry];
  const loop = describeLoop(g, shortestLoop(g, members).claims, loopShown);
  return links.length === 0 ? `Rests on itself: ${loop}.` : `Rests on a circle: ${loop}.`;
}

function reasonForNothing(g: IndexedGraph, claim: number): string {
  const end = firstUncited(g, claim);
  const failure = failureOf(g, end);
  if (end !== claim)
    return `Rests on ${nameOf(g, end)}, ${failure ? `which rests on nothing that holds: ${failure}` : "for which no source is recorded"}.`;
  if (failure) return `Nothing that it cites carries it: ${failure}.`;
  const { basis } = g.claims[claim]!;
  const known =
    basis === "unstated" ? "how its maker knows is not stated" : `its basis, ${basisWords[basis]}, is not first-hand`;
  return `No source is recorded for it, and ${known}.`;
}

/** What was found of the worst link that a claim leans on, or null where it leans on none that failed. */
function failureOf(g: IndexedGraph, claim: number): string | null {
  const { start, link, node } = g.others.out;
  let missing: string | null = null;
  for (let i = start[claim]!; i < start[claim + 1]!; i++) {
    const { intent, status } = g.citations[link[i]!]!;
    if (!isEvidential(intent)) continue;
    if (status === "misrepresented") return `${nameOf(g, node[i]!)} says otherwise`;
    missing ??= `it was looked for in ${nameOf(g, node[i]!)} and not found`;
  }
  return missing;
}

/** The nearest claim that rests on nothing, breadth-first. */
function firstUncited(g: IndexedGraph, claim: number): number {
  const { start, node } = g.rests.out;
  const seen = new Set([claim]);
  for (const at of seen) {
    if (start[at] === start[at + 1]) return at;
    for (let i = start[at]!; i < start[at + 1]!; i++) seen.add(node[i]!);
  }
  return claim;
}
