import type { Segment } from "@/lib/domain/align-words";
import type { IndexedGraph } from "@/lib/domain/build-graph";
import { driftLabel } from "@/lib/domain/describe-drift";
import { stemmaOf, type Stemma, type StemmaEdge, type StemmaLine } from "@/lib/domain/stemma";
import { intentWords } from "@/lib/domain/words-for";
import type { VerificationStatus } from "@/lib/schemas/citation";
import { describeClaimNode, describeSourceNode, type NodeWords } from "./describe-node";
import { wordChanges } from "./word-changes";

/** A claim, or a work where a chain stops because nobody has found the claim in it. */
export interface ShownNode extends NodeWords {
  id: string;
  kind: "claim" | "source";
  /** 1 for what is only spoken of. */
  lane: 0 | 1;
  isHere: boolean;
  /** How many of its own links lead to nodes that are not shown. */
  more: number;
}

/** A link from the citing node to the cited one, with what changed on the way. */
export interface ShownLink {
  id: string;
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
  drift: { label: string; words: string }[];
  /** What became of the words, where both ends have a wording in one language and the link quotes. */
  wording: Segment[];
}

/** All that a claim rests on, as far as it is shown. */
export interface StemmaView {
  here: string;
  nodes: ShownNode[];
  links: ShownLink[];
  lines: StemmaLine[];
  /** Claims and works further up that are not shown. */
  more: number;
}

/** Nodes that are drawn of a stemma. */
export const stemmaLength = 60;

/** The stemma of a claim with the words for each node and link, or null where the graph lacks the claim. */
export function viewStemma(g: IndexedGraph, claimId: string, most = stemmaLength): StemmaView | null {
  const stemma = stemmaOf(g, claimId, most);
  if (!stemma) return null;
  const here = `claim:${claimId}`;
  const leanedOn = leansOf(stemma, here);
  const citing = new Set(stemma.edges.map((edge) => edge.from));
  return {
    here,
    nodes: stemma.nodes.map((node) => {
      const lane = leanedOn.size === 1 || leanedOn.has(node.key) ? 0 : 1;
      const shown = { id: node.key, kind: node.kind, lane, isHere: node.key === here, more: node.more } as const;
      const end = leanedOn.has(node.key) && !(node.end === "uncited" && citing.has(node.key)) ? node.end : null;
      return node.kind === "claim"
        ? { ...shown, ...describeClaimNode(g, g.claims[g.claimNumber.get(node.slug)!]!, end) }
        : { ...shown, ...describeSourceNode(g.sources[g.sourceNumber.get(node.slug)!]!, end) };
    }),
    links: stemma.edges.map((edge) => viewLink(g, edge)),
    lines: stemma.lines,
    more: stemma.more,
  };
}

/** What is reached along links that lean; the rest is only spoken of. */
function leansOf({ edges }: Stemma, here: string): Set<string> {
  const next = new Map<string, string[]>();
  for (const { from, to, isEvidential } of edges) if (isEvidential) next.set(from, [...(next.get(from) ?? []), to]);
  const reached = new Set([here]);
  for (const at of reached) for (const to of next.get(at) ?? []) reached.add(to);
  return reached;
}

function viewLink(g: IndexedGraph, { citation, from, to, isEvidential, drift }: StemmaEdge): ShownLink {
  const claimAt = (key: string) => g.claims[g.claimNumber.get(key.replace(/^claim:/, "")) ?? -1];
  const quotes = citation.intent === "includesQuotationFrom";
  return {
    id: citation.id,
    from,
    to,
    words: citation.relation ?? intentWords[citation.intent],
    intentWords: intentWords[citation.intent],
    locator: citation.locator,
    evidence: citation.evidence,
    status: citation.status,
    leans: isEvidential,
    drift: drift.map(({ kind, words }) => ({ label: driftLabel(kind), words })),
    wording: quotes ? wordChanges(claimAt(to), claimAt(from)) : [],
  };
}
