import type { IndexedGraph } from "@/lib/domain/build-graph";
import { describeEstimate } from "@/lib/domain/describe-estimate";
import { describePeriod } from "@/lib/domain/describe-period";
import { describePlace } from "@/lib/domain/describe-scope";
import type { GraphClaim, GraphSource } from "@/lib/domain/graph";
import type { EndKind } from "@/lib/domain/trace-origins";
import { derivedFrom } from "@/lib/domain/witness-ties";
import { basisWords, derivationWords } from "@/lib/domain/words-for";
import type { Sighting } from "@/lib/schemas/claim";
import type { Scope } from "@/lib/schemas/scope";
import type { Access } from "@/lib/schemas/source";

/** What a node of the drawing and an item of the list say. */
export interface NodeWords {
  href: string;
  /** Another page from where a fold can be followed further, where there is one. */
  goesOn?: string | null;
  name: string;
  /** Null for what stands for many. */
  sighting: Sighting["kind"] | null;
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
  const where = [scope?.temporal && describePeriod(scope.temporal), scope?.spatial ?? placeOf(g, scope)];
  const name = source?.short ?? claim.agentName;
  const maker = claim.agentName.split(/,| \(/)[0]!;
  // Met only in the work that attributes it: there is no work of the maker's to name it by.
  const isMetHere = claim.sighting.kind === "quoted" && claim.sighting.quotedIn === claim.source;
  const isNamed = (claim.attributionKind !== "none" && !isMetHere) || sharesName(name, maker);
  return {
    href: `/claims/${claim.id}`,
    name: isNamed ? name : maker,
    sighting: claim.sighting.kind,
    figure: claim.estimate && `${describeEstimate(claim.estimate)} ${claim.estimate.unit}`,
    wording: claim.wording,
    language: claim.language,
    details: [
      isNamed ? "" : `in ${name}`,
      where.filter(Boolean).join(", "),
      witnessWords(g, claim.source),
      end === "origin" ? `first-hand: ${basisWords[claim.basis]}` : end === null ? "" : endWords[end],
    ].filter((line) => line !== ""),
  };
}

/** How far a work was read, as the mark of its node. */
export const accessSighting: Record<Access, Sighting["kind"]> = {
  fullText: "original",
  excerpt: "original",
  citedOnly: "quoted",
  background: "unseen",
};

const placeOf = (g: IndexedGraph, scope: Scope | null) => scope && describePlace(scope, g.graph.places);

/** Whether a work's short name already says who its claim is made by: "Latsis 1920" and M. Ya. Latsis. */
function sharesName(short: string, agent: string): boolean {
  const known = new Set(short.toLowerCase().match(/\p{L}{3,}/gu));
  return (agent.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some((word) => known.has(word));
}

/** The words for a work at which a chain stops. */
export function describeSourceNode(g: IndexedGraph, source: GraphSource, end: EndKind | null): NodeWords {
  return {
    href: `/sources/${source.id}`,
    name: source.short,
    sighting: accessSighting[source.access],
    figure: null,
    wording: null,
    language: source.language,
    details: [
      source.title === source.short ? "" : source.title,
      witnessWords(g, source.id),
      end === null ? "" : endWords[end],
    ].filter((line) => line !== ""),
  };
}

/** A translation, edition or reprint and what it was made from are one witness: said wherever the derived text stands. */
function witnessWords(g: IndexedGraph, source: string): string {
  const derived = derivedFrom(g, source);
  const from = g.sources[g.sourceNumber.get(derived?.from ?? "") ?? -1];
  return derived && from ? `${derivationWords[derived.kind]} ${from.short}: one witness with it` : "";
}
