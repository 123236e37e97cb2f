import { cache } from "react";
import type { PathLink, PathNode } from "@/components/claim/path-hops";
import { describeClaimNode, describeSourceNode } from "@/components/stemma/describe-node";
import { wordChanges } from "@/components/stemma/word-changes";
import { findGraph } from "@/lib/db/graph";
import { findVerifications } from "@/lib/db/verification";
import { buildGraph, type IndexedGraph } from "@/lib/domain/build-graph";
import { driftLabel, driftOfLink, isOpenChange } from "@/lib/domain/describe-drift";
import {
  bestVerifiedPath,
  chainEnds,
  pathAlong,
  shortestPath,
  type ChainEnd,
  type OriginPath,
} from "@/lib/domain/origin-paths";
import { slugOf } from "@/lib/domain/stemma";
import { endKindOf } from "@/lib/domain/trace-origins";
import { intentWords } from "@/lib/domain/words-for";

/** Which way is wanted: to which end, by which of the two measures, or along given claims. */
export interface WantedPath {
  to: string | null;
  by: "shortest" | "verified";
  via: string[];
}

type Parameter = string | string[] | undefined;
const slug = /^[\w.-]{1,200}$/;
/** A way may be cited by its claims up to so many; a longer one by its end. */
export const mostVia = 60;

/** Reads `to`, `by` and `via` of a page's address. */
export function readWantedPath(parameters: Record<string, Parameter>): WantedPath {
  const one = (name: string) => [parameters[name] ?? ""].flat()[0]!;
  const via = one("via")
    .split(",")
    .slice(0, mostVia)
    .filter((part) => slug.test(part));
  return { to: slug.test(one("to")) ? one("to") : null, by: one("by") === "verified" ? "verified" : "shortest", via };
}

/** A way that is offered, with where it is to be found. */
export interface OfferedPath extends OriginPath {
  words: string;
  query: string;
}

/** A way from a claim to the end of a chain, and what else there is. Null where there is no such claim. */
export interface FoundPath {
  g: IndexedGraph;
  claim: number;
  ends: ChainEnd[];
  /** The end that the way leads to; null where the claim rests on nothing, or the way asked for is not recorded. */
  end: number | null;
  path: OriginPath | null;
  /** Whether a link on the way was found to say otherwise, or not found: then no chain carries support this far. */
  isBroken: boolean;
  offered: OfferedPath[];
}

/** Finds the way, once a request. */
export const findPath = cache(async (claimId: string, to: string | null, by: WantedPath["by"], via: string) => {
  const graph = await findGraph([claimId]);
  const g = buildGraph(graph);
  const claim = g.claimNumber.get(claimId);
  if (claim === undefined) return null;
  const whole = { g, walked: g };
  const isBroken = () => whole.walked !== g;
  if (g.rests.out.start[claim] === g.rests.out.start[claim + 1] && endKindOf(g, claim) !== "origin")
    whole.walked = buildGraph({ ...graph, citations: graph.citations.map(leaningAnyway) });
  const { walked } = whole;
  const ends = chainEnds(walked, claim).filter(({ node }) => node !== claim);
  if (via !== "") {
    const path = pathAlong(walked, claim, via.split(","));
    const end = path ? (g.to[path.links.at(-1)!] ?? null) : null;
    return { g, claim, ends, end, path, isBroken: isBroken(), offered: offers(walked, claim, end) } satisfies FoundPath;
  }
  const wanted = to === null ? (ends[0]?.node ?? null) : (numberOf(walked, to) ?? null);
  const path = wanted === null ? null : (by === "verified" ? bestVerifiedPath : shortestPath)(walked, claim, wanted);
  return { g, claim, ends, end: path ? wanted : null, path, isBroken: isBroken(), offered: offers(walked, claim, wanted) } satisfies FoundPath;
}); // prettier-ignore

/** A link that was found to hold nothing still claims to: a reader may want to see where it claims to come from. */
const leaningAnyway = <C extends { status: string }>(citation: C): C =>
  citation.status === "misrepresented" || citation.status === "notFound"
    ? { ...citation, status: "inaccessible" }
    : citation;

function numberOf(g: IndexedGraph, id: string): number | undefined {
  const source = g.sourceNumber.get(id);
  return g.claimNumber.get(id) ?? (source === undefined ? undefined : g.claims.length + source);
}

/** The shortest way and the best verified one, where they differ. */
function offers(g: IndexedGraph, claim: number, end: number | null): OfferedPath[] {
  if (end === null) return [];
  const [short, best] = [shortestPath(g, claim, end), bestVerifiedPath(g, claim, end)];
  if (!short || !best || short.links.join() === best.links.join()) return [];
  const to = `?to=${encodeURIComponent(slugOf(g, end))}`;
  return [
    { ...short, words: "the shortest way", query: `${to}&by=shortest` },
    { ...best, words: "the best verified way", query: `${to}&by=verified` },
  ];
}

/** The hops of a part of a way, with the words for each. */
export async function describeHops(g: IndexedGraph, claim: number, links: number[]) {
  const nodes = [claim, ...links.map((link) => g.to[link]!)];
  const verifications = await findVerifications(links.map((link) => g.citations[link]!.id));
  return {
    nodes: nodes.map((node) => describeHop(g, node)),
    links: links.map((link): PathLink => {
      const { id, intent, relation, locator, evidence, status } = g.citations[link]!;
      const last = verifications.get(id)?.at(-1);
      const [from, to] = [g.claims[g.from[link]!], g.claims[g.to[link]!]];
      return {
        id, locator, evidence, status,
        words: relation ?? intentWords[intent],
        by: last?.by ?? null, date: last?.date ?? null, note: last?.note ?? null,
        drift: driftOfLink(g, link).map(({ kind, words }) => ({ label: driftLabel(kind), words, isOpen: isOpenChange(kind) })),
        wording: intent === "includesQuotationFrom" ? wordChanges(to, from) : [],
      };
    }),
  }; // prettier-ignore
}

function describeHop(g: IndexedGraph, node: number): PathNode {
  const claim = g.claims[node];
  const source = claim ? g.sources[g.sourceOfClaim[node]!] : g.sources[node - g.claims.length];
  const words = claim
    ? describeClaimNode(g, claim, endKindOf(g, node))
    : describeSourceNode(g, source!, endKindOf(g, node));
  const { href, name, figure, wording, language, details, sighting } = words;
  const title = source && source.title !== name ? source.title : null;
  const shown = claim ? details : details.filter((detail) => detail !== title);
  return { href, name, title, figure, wording, language, details: shown, locator: claim?.locator ?? null, sighting: sighting! };
} // prettier-ignore
