import type { IndexedGraph } from "@/lib/domain/build-graph";
import { describeEstimate } from "@/lib/domain/describe-estimate";
import { describePeriod } from "@/lib/domain/describe-period";
import { describePlace } from "@/lib/domain/describe-scope";
import type { GraphClaim, GraphSource } from "@/lib/domain/graph";
import type { EndKind } from "@/lib/domain/trace-origins";
import { basisWords } from "@/lib/domain/words-for";
import type { Sighting } from "@/lib/schemas/claim";
import type { Access } from "@/lib/schemas/source";

/** What a node of the drawing and an item of the list say. */
export interface NodeWords {
  href: `/claims/${string}` | `/sources/${string}`;
  name: string;
  sighting: Sighting["kind"];
  /** The figure with its bound and unit, in our words. */
  figure: string | null;
  /** The source's own words. */
  wording: string | null;
  language: string | null;
  /** Period and place, and what kind of end it is. */
  details: string[];
}

/** How each end of a chain is named. */
export const endWords: Record<EndKind, string> = {
  origin: "first-hand",
  uncited: "cites nothing",
  unread: "the claim has not been located in it",
  lost: "a work that cannot be identified",
  circular: "rests on itself",
};

/** The words for a claim of the graph. */
export function describeClaimNode(g: IndexedGraph, claim: GraphClaim, end: EndKind | null): NodeWords {
  const source = g.sources[g.sourceNumber.get(claim.source) ?? -1];
  const { scope } = claim;
  const where = scope && [scope.temporal && describePeriod(scope.temporal), describePlace(scope, g.graph.places)];
  return {
    href: `/claims/${claim.id}`,
    name: source?.short ?? claim.agentName,
    sighting: claim.sighting.kind,
    figure: claim.estimate && `${describeEstimate(claim.estimate)} ${claim.estimate.unit}`,
    wording: claim.wording,
    language: claim.language,
    details: [
      (where ?? []).filter(Boolean).join(", "),
      end === "origin" ? `first-hand: ${basisWords[claim.basis]}` : end === null ? "" : endWords[end],
    ].filter((line) => line !== ""),
  };
}

const accessSighting: Record<Access, Sighting["kind"]> = {
  fullText: "original",
  excerpt: "original",
  citedOnly: "quoted",
  background: "unseen",
};

/** The words for a work at which a chain stops. */
export function describeSourceNode(source: GraphSource, end: EndKind | null): NodeWords {
  return {
    href: `/sources/${source.id}`,
    name: source.short,
    sighting: accessSighting[source.access],
    figure: null,
    wording: null,
    language: source.language,
    details: [source.title === source.short ? "" : source.title, end === null ? "" : endWords[end]].filter(
      (line) => line !== "",
    ),
  };
}
