import { claimBits, linkFlags, noYear } from "./bits";
import { CompactGraph } from "./compact-graph";
import type { EvidenceGraph } from "../graph";

/** A part of the evidence graph in compact form: its n-th claim, source and citation have the key n + 1. */
export function compactOf(graph: EvidenceGraph): CompactGraph {
  const keys = (list: { id: string }[]) => new Map(list.map(({ id }, i) => [id, i + 1]));
  const [claims, sources] = [keys(graph.claims), keys(graph.sources)];
  const agents = new Map<string, number>();
  for (const { agent } of graph.claims) if (!agents.has(agent)) agents.set(agent, agents.size + 1);
  const count = (list: unknown[]) => Int32Array.from(list, (_, i) => i + 1);
  const compact = new CompactGraph(
    {
      id: count(graph.claims),
      source: Int32Array.from(graph.claims, (c) => sources.get(c.source) ?? 0),
      agent: Int32Array.from(graph.claims, (c) => agents.get(c.agent)!),
      bits: Uint8Array.from(graph.claims, (c) => claimBits({ basis: c.basis, kind: c.kind, isSeen: c.sighting.kind === "original" })),
    },
    { id: count(graph.sources), year: Int16Array.from(graph.sources, (s) => s.year ?? noYear) },
    {
      id: count(graph.citations),
      from: Int32Array.from(graph.citations, (c) => claims.get(c.claim)!),
      to: Int32Array.from(graph.citations, (c) => (c.targetClaim === null ? -sources.get(c.targetSource!)! : claims.get(c.targetClaim)!)),
      flags: Uint8Array.from(graph.citations, (c) => linkFlags(c.intent, c.status)),
    },
  ); // prettier-ignore
  graph.derivations.forEach(({ source, from }, i) => compact.putDerivation(i + 1, [sources.get(source)!, sources.get(from)!]));
  return compact;
} // prettier-ignore
