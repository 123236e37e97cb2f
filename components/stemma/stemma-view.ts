import type { Segment } from "@/lib/domain/align-words";
import type { IndexedGraph } from "@/lib/domain/build-graph";
import { driftLabel, isOpenChange } from "@/lib/domain/describe-drift";
import { drawnStemma, type DrawnEdge, type DrawnStemma, type Gap } from "@/lib/domain/drawn-stemma";
import type { StemmaLine, StemmaNode } from "@/lib/domain/stemma";
import { nodesFor, opening, stemmaQuery, type StemmaView as Wanted } from "@/lib/domain/stemma-address";
import type { WitnessTie } from "@/lib/domain/witness-ties";
import { derivationWords, intentWords } from "@/lib/domain/words-for";
import type { VerificationStatus } from "@/lib/schemas/citation";
import { describeGap } from "./describe-gap";
import { describeClaimNode, describeSourceNode, type NodeWords } from "./describe-node";
import { wordChanges } from "./word-changes";

/** A claim, a work where a chain stops because nobody has found the claim in it, a work by itself, or a stretch that is folded. */
export interface ShownNode extends NodeWords {
  id: string;
  kind: "claim" | "source" | "work" | Gap["kind"];
  year: number | null;
  /** 1 for what is only spoken of. */
  lane: 0 | 1;
  isHere: boolean;
  /** In a drawing of two stemmas: of which it is. */
  side: "first" | "second" | "both" | null;
  /** How many of its own links lead to nodes that are not shown. */
  more: number;
}

/** A link from the citing node to the cited one, with what changed on the way. */
export interface ShownLink {
  id: string;
  /** A citation; two texts of one witness; or what a hub has beyond what is drawn. */
  kind: "citation" | "tie" | "more";
  from: string;
  to: string;
  /** The record's own words for the link, else the intent's. */
  words: string;
  intentWords: string;
  locator: string | null;
  evidence: string | null;
  status: VerificationStatus;
  /** Whether it leans on its target. One that was found to say otherwise still claims to. */
  leans: boolean;
  /** What changed; `isOpen` where the later text owns up to it. */
  drift: { label: string; words: string; isOpen: boolean }[];
  /** What became of the words, where both ends have a wording in one language and the link quotes. */
  wording: Segment[];
}

/** All that some claims rest on, as far as it is shown. */
export interface StemmaView {
  here: string[];
  nodes: ShownNode[];
  links: ShownLink[];
  lines: StemmaLine[];
  /** Claims and works further up that no node stands for. */
  more: number;
  reached: number;
}

/** How a stemma is to be seen, on a page at `path` with other parameters that stay. */
export interface Seen {
  wanted: Wanted;
  path: string;
  others?: Record<string, string>;
}

/** The stemma of one or two claims with the words for each node and link, or null where the graph lacks one. */
export function viewStemma(g: IndexedGraph, claims: string[], seen: Seen): StemmaView | null {
  const stemma = drawnStemma(g, claims, { most: nodesFor(seen.wanted), opened: seen.wanted.opened });
  if (!stemma) return null;
  const leanedOn = leansOf(stemma, stemma.roots);
  const sides = sidesOf(stemma);
  return {
    here: stemma.roots,
    nodes: [
      ...stemma.nodes.map((node) => viewNode(g, stemma, node, leanedOn)),
      ...stemma.gaps.map((gap) => viewGap(gap, stemma, seen)),
    ].map((node) => ({ ...node, side: sides.get(node.id) ?? null })),
    links: [...stemma.edges.map((edge) => viewLink(g, edge)), ...stemma.ties.map(viewTie)],
    lines: stemma.lines,
    more: stemma.more,
    reached: stemma.reached,
  };
}

type Sideless = Omit<ShownNode, "side">;

function viewNode(g: IndexedGraph, stemma: DrawnStemma, node: StemmaNode, leanedOn: Set<string>): Sideless {
  const isHere = stemma.roots.includes(node.key);
  const lane = leanedOn.size === stemma.roots.length || leanedOn.has(node.key) ? 0 : 1;
  const shown = { id: node.key, kind: node.kind, year: node.year, lane, isHere, more: node.more } as const;
  const cites = stemma.edges.some((edge) => edge.from === node.key);
  const end = leanedOn.has(node.key) && !(node.end === "uncited" && cites) ? node.end : null;
  return node.kind === "claim"
    ? { ...shown, ...describeClaimNode(g, g.claims[g.claimNumber.get(node.slug)!]!, end) }
    : { ...shown, ...describeSourceNode(g, g.sources[g.sourceNumber.get(node.slug)!]!, end) };
}

function viewGap(gap: Gap, stemma: DrawnStemma, { wanted, path, others }: Seen): Sideless {
  const next = opening(wanted, gap);
  const goesOn = gap.kind === "more" ? `/${gap.of.replace(":", "s/")}` : `/claims/${gap.first}`;
  return {
    ...describeGap(gap),
    id: gap.key,
    kind: gap.kind,
    href: next ? `${path}${stemmaQuery(next, others)}#stemma` : goesOn,
    goesOn: gap.kind === "fold" ? goesOn : null,
    year: gap.years?.[1] ?? null,
    lane: 0,
    isHere: stemma.roots.includes(gap.key),
    more: 0,
    sighting: null,
    figure: null,
    wording: null,
    language: null,
  };
}

/** What is reached along links that lean; the rest is only spoken of. */
function leansOf({ edges }: DrawnStemma, from: string[]): Set<string> {
  const next = new Map<string, string[]>();
  for (const edge of edges) {
    if (!edge.isEvidential) continue;
    const list = next.get(edge.from);
    if (list) list.push(edge.to);
    else next.set(edge.from, [edge.to]);
  }
  const reached = new Set(from);
  for (const at of reached) for (const to of next.get(at) ?? []) reached.add(to);
  return reached;
}

function sidesOf(stemma: DrawnStemma): Map<string, "first" | "second" | "both"> {
  const [first, second] = stemma.roots;
  if (first === undefined || second === undefined) return new Map();
  const [ofFirst, ofSecond] = [leansOf(stemma, [first]), leansOf(stemma, [second])];
  return new Map(
    [...ofFirst, ...ofSecond].map((key) => [
      key,
      ofFirst.has(key) && ofSecond.has(key) ? "both" : ofFirst.has(key) ? "first" : "second",
    ]),
  );
}

function viewLink(g: IndexedGraph, { id, citation, from, to, isEvidential, drift }: DrawnEdge): ShownLink {
  if (citation === null) return plainLink("more", id, from, to, "");
  const claimAt = (slug: string | null) => g.claims[g.claimNumber.get(slug ?? "") ?? -1];
  const quotes = citation.intent === "includesQuotationFrom";
  return {
    id: citation.id,
    kind: "citation",
    from,
    to,
    words: citation.relation ?? intentWords[citation.intent],
    intentWords: intentWords[citation.intent],
    locator: citation.locator,
    evidence: citation.evidence,
    status: citation.status,
    leans: isEvidential,
    drift: drift.map(({ kind, words }) => ({ label: driftLabel(kind), words, isOpen: isOpenChange(kind) })),
    wording: quotes ? wordChanges(claimAt(citation.targetClaim), claimAt(citation.claim)) : [],
  };
}

const viewTie = ({ id, from, to, kind }: WitnessTie): ShownLink =>
  plainLink("tie", id, from, to, `${derivationWords[kind]}: one witness`);

const plainLink = (kind: "tie" | "more", id: string, from: string, to: string, words: string): ShownLink => ({
  id,
  kind,
  from,
  to,
  words,
  intentWords: words,
  locator: null,
  evidence: null,
  status: "confirmed",
  leans: true,
  drift: [],
  wording: [],
});
