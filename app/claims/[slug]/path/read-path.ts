import { cache } from "react";
import type { PathLink, PathNode } from "@/components/claim/path-hops";
import { describeClaimNode, describeSourceNode } from "@/components/stemma/describe-node";
import { wordChanges } from "@/components/stemma/word-changes";
import { findGraph } from "@/lib/db/graph";
import { findVerifications } from "@/lib/db/verification";
import { asOf, type GraphAsOf } from "@/lib/domain/as-of";
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
import { readStemmaView, stemmaParameters, yearQuery } from "@/lib/domain/stemma-address";
import { endKindOf } from "@/lib/domain/trace-origins";
import { pageNumber, type Readable } from "@/lib/domain/unread-parameters";
import { intentWords } from "@/lib/domain/words-for";

/** Which way is wanted: to which end, by which of the two measures, or along given claims. */
export interface WantedPath {
  to: string | null;
  by: "shortest" | "verified";
  via: string[];
  /** Works issued later, or without a year, are left out. Null for all. */
  asOf: number | null;
}

type Parameter = string | string[] | undefined;
const slug = /^[\w.-]{1,200}$/;
/** A way may be cited by its claims up to so many; a longer one by its end. */
export const mostVia = 60;

/** What the parameters of a page's address may say: see `unreadParameters`. */
export const pathParameters = {
  to: slug,
  by: ["shortest", "verified"],
  via: (value) => value.split(",").every((part, i) => i < mostVia && slug.test(part)),
  asof: stemmaParameters.asof,
  page: pageNumber,
} satisfies Record<string, Readable>;

/** Reads `to`, `by`, `via` and `asof` of a page's address. */
export function readWantedPath(parameters: Record<string, Parameter>): WantedPath {
  const one = (name: string) => [parameters[name] ?? ""].flat()[0]!;
  const via = one("via")
    .split(",")
    .slice(0, mostVia)
    .filter((part) => slug.test(part));
  return {
    to: slug.test(one("to")) ? one("to") : null,
    by: one("by") === "verified" ? "verified" : "shortest",
    via,
    asOf: readStemmaView(parameters).asOf,
  };
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
  /** As of which year, what that leaves out, and whether the claim itself was out by then. */
  asOf: number | null;
  leftOut: Omit<GraphAsOf, "graph"> | null;
  isOut: boolean;
  /** Years of all works that it rests on, for the choice of one. */
  years: number[];
}

/** Finds the way, once a request. */
export const findPath = (claim: string, { to, by, via, asOf: year }: WantedPath) =>
  findOnce(claim, to, by, via.join(","), year);

const findOnce = cache(async (claimId: string, to: string | null, by: WantedPath["by"], via: string, year: number | null) => {
  const graph = await findGraph([claimId]);
  const past = year === null ? null : asOf(graph, year);
  const shown = past?.graph ?? graph;
  const g = buildGraph(shown);
  const years = graph.sources.flatMap((source) => source.year ?? []);
  const base = { asOf: year, leftOut: past, years, isOut: true };
  const claim = g.claimNumber.get(claimId);
  if (claim === undefined) {
    const whole = buildGraph(graph);
    const number = whole.claimNumber.get(claimId);
    if (number === undefined) return null;
    return { ...base, isOut: false, g: whole, claim: number, ends: [], end: null, path: null, isBroken: false, offered: [] } satisfies FoundPath;
  }
  const isBroken = g.rests.out.start[claim] === g.rests.out.start[claim + 1] && endKindOf(g, claim) !== "origin";
  const walked = isBroken ? buildGraph({ ...shown, citations: shown.citations.map(leaningAnyway) }) : g;
  const ends = chainEnds(walked, claim).filter(({ node }) => node !== claim);
  const at = { ...base, g, claim, ends, isBroken };
  if (via !== "") {
    const path = pathAlong(walked, claim, via.split(","));
    const end = path ? (g.to[path.links.at(-1)!] ?? null) : null;
    return { ...at, end, path, offered: offers(walked, claim, end, year) } satisfies FoundPath;
  }
  const wanted = to === null ? (ends[0]?.node ?? null) : (numberOf(walked, to) ?? null);
  const path = wanted === null ? null : (by === "verified" ? bestVerifiedPath : shortestPath)(walked, claim, wanted);
  return { ...at, end: path ? wanted : null, path, offered: offers(walked, claim, wanted, year) } satisfies FoundPath;
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
function offers(g: IndexedGraph, claim: number, end: number | null, year: number | null): OfferedPath[] {
  if (end === null) return [];
  const [short, best] = [shortestPath(g, claim, end), bestVerifiedPath(g, claim, end)];
  if (!short || !best || short.links.join() === best.links.join()) return [];
  const to = slugOf(g, end);
  return [
    { ...short, words: "the shortest way", query: yearQuery(year, { to, by: "shortest" }) },
    { ...best, words: "the best verified way", query: yearQuery(year, { to, by: "verified" }) },
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
