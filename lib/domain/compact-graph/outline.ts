import type { VerificationStatus } from "@/lib/schemas/citation";
import type { EvidenceGraph, GraphCitation, GraphClaim, GraphSource } from "../graph";
import { confirmed, firstHand, holds, isEstimate, leans, noYear, seen } from "./bits";
import type { CompactGraph } from "./compact-graph";
import { scratchOf } from "./scratch";

/** Records with the database's keys of their claims, citations and sources, in their order. */
export interface KeyedGraph {
  graph: EvidenceGraph;
  claimKeys: number[];
  citationKeys: number[];
  sourceKeys: number[];
  /** Claims of which only some links are read. */
  partly?: number[];
}

/** All that some claims lean on, as a graph without words, and who is who in it. */
export interface Outline {
  graph: EvidenceGraph;
  /** The ids of the claims asked for, in that order. */
  asked: string[];
  /** The keys of claims and of sources by their ids in the outline; of an id of the other kind none. */
  claimKeys: (ids: Iterable<string>) => number[];
  sourceKeys: (ids: Iterable<string>) => number[];
}

/**
 * All that some claims lean on, whatever was found of a link, from the graph in memory: enough to tell support, circles, ends
 * and the nearest nodes. Where `records` has a claim, a source or a claim's links, these stand in it as they are recorded. Ids of
 * the others are made of their keys. Linear in what is reached; no recursion.
 */
export function outlineOf(g: CompactGraph, asked: number[], records?: KeyedGraph, own: number[] = []): Outline {
  const reached = claimsReached(g, asked);
  const known = new Records(records, own);
  const claims = new Map<number, GraphClaim>();
  const sources = new Map<number, GraphSource>();
  const putSource = (key: number) => {
    if (!sources.has(key)) sources.set(key, known.source(key) ?? bareSource(g, key));
    return sources.get(key)!.id;
  };
  const putClaim = (key: number) => {
    if (!claims.has(key)) claims.set(key, known.claim(key) ?? bareClaim(g, key, putSource(g.source[key]!)));
    return claims.get(key)!.id;
  };
  for (const key of reached) putClaim(key);
  const citations: GraphCitation[] = [];
  const { start, size, node, link, flags } = g.cites;
  for (const key of reached) {
    if (known.hasLinksOf(key)) continue;
    const claim = putClaim(key);
    for (let at = start[key] ?? 0, end = at + (size[key] ?? 0); at < end; at++) {
      const to = node[at]!;
      const read = known.citation(link[at]!);
      const [targetClaim, targetSource] = to > 0 ? [putClaim(to), null] : [null, putSource(-to)];
      citations.push(read ?? bareCitation(flags[at]!, `#${link[at]!}`, claim, targetClaim, targetSource));
    }
  }
  const graph = known.complete([...claims.values()], [...sources.values()], citations);
  return { graph, asked: asked.flatMap((key) => claims.get(key)?.id ?? []), claimKeys: keysIn(claims), sourceKeys: keysIn(sources) };
} // prettier-ignore

/** Ids back to keys; those without a record hold their key themselves. */
function keysIn(records: Map<number, { id: string }>) {
  return (ids: Iterable<string>): number[] => {
    const wanted = new Set(ids);
    return wanted.size === 0 ? [] : Array.from(records).flatMap(([key, { id }]) => (wanted.has(id) ? [key] : []));
  };
}

/** The claims asked for and all that they lean on, nearest first. */
export function claimsReached(g: CompactGraph, asked: number[]): number[] {
  const s = scratchOf(g);
  const mark = s.begin() + 1;
  const reached: number[] = [];
  const visit = (claim: number) => {
    if (s.order[claim] === mark || !g.bits[claim]) return;
    s.order[claim] = mark;
    reached.push(claim);
  };
  for (const claim of asked) visit(claim);
  const { start, size, node, flags } = g.cites;
  for (let head = 0; head < reached.length; head++) {
    const claim = reached[head]!;
    for (let at = start[claim] ?? 0, end = at + (size[claim] ?? 0); at < end; at++)
      if (node[at]! > 0 && flags[at]! & leans) visit(node[at]!);
  }
  return reached;
}

/** What is recorded of some claims, by key. `own` are those whose links are all there, but for those of which only some are read. */
class Records {
  readonly #graph: EvidenceGraph | undefined;
  readonly #claims: Map<number, GraphClaim>;
  readonly #sources: Map<number, GraphSource>;
  readonly #own: Set<number>;
  /** The links read of claims of which not all are. */
  readonly #links: Map<number, GraphCitation>;

  constructor(records: KeyedGraph | undefined, own: number[]) {
    this.#graph = records?.graph;
    this.#claims = new Map(records?.graph.claims.map((claim, i) => [records.claimKeys[i]!, claim]));
    this.#sources = new Map(records?.graph.sources.map((source, i) => [records.sourceKeys[i]!, source]));
    const partly = new Set(records?.partly);
    const ids = new Set([...partly].flatMap((key) => this.#claims.get(key)?.id ?? []));
    const links = records?.graph.citations.flatMap((citation, i): [number, GraphCitation][] => ids.has(citation.claim) ? [[records.citationKeys[i]!, citation]] : []); // prettier-ignore
    this.#links = new Map(links);
    this.#own = new Set(own.filter((key) => !partly.has(key)));
  }

  claim = (key: number) => this.#claims.get(key);
  source = (key: number) => this.#sources.get(key);
  citation = (key: number) => this.#links.get(key);
  hasLinksOf = (key: number) => this.#own.has(key);

  /** The whole: what stands in the outline, and whatever else is recorded. */
  complete(claims: GraphClaim[], sources: GraphSource[], citations: GraphCitation[]): EvidenceGraph {
    if (!this.#graph) return { claims, sources, citations, derivations: [], places: new Map() };
    const told = new Set(this.#links.values());
    return {
      claims: [...new Set([...claims, ...this.#claims.values()])],
      sources: [...new Set([...sources, ...this.#sources.values()])],
      citations: [...this.#graph.citations.filter((citation) => !told.has(citation)), ...citations],
      derivations: this.#graph.derivations,
      places: this.#graph.places,
    };
  }
}

const sightings = {
  original: { kind: "original", quotedIn: null, extent: null, truncated: false, date: null, by: null },
  unseen: { kind: "unseen", quotedIn: null, extent: null, truncated: false, date: null, by: null },
} as const;

const bareClaim = (g: CompactGraph, key: number, source: string): GraphClaim => {
  const bits = g.bits[key]!;
  return {
    id: `#${key}`, kind: bits & isEstimate ? "estimate" : "statement", label: "", source, agent: `#${g.agent[key]!}`, agentName: "",
    attributionKind: "none", basis: bits & firstHand ? "archivalCount" : "unstated", wording: null, language: null, locator: null,
    sighting: bits & seen ? sightings.original : sightings.unseen, estimate: null, scope: null,
  };
}; // prettier-ignore

function bareSource(g: CompactGraph, key: number): GraphSource {
  const year = g.year[key] ?? noYear;
  return { id: `source#${key}`, title: "", short: "", type: "", language: null, year: year === noYear ? null : year, access: "excerpt", identified: true };
} // prettier-ignore

/** A link of which only its bits are known: none that failed can be told from another that failed. */
function bareCitation(flags: number, id: string, claim: string, targetClaim: string | null, targetSource: string | null): GraphCitation {
  const failed = (flags & leans) !== 0 && (flags & holds) === 0;
  const status: VerificationStatus = failed ? "notFound" : flags & confirmed ? "confirmed" : "unchecked";
  const intent = flags & leans ? "citesAsEvidence" : "discusses";
  return { id, claim, targetClaim, targetSource, intent, relation: null, locator: null, evidence: null, status };
} // prettier-ignore
