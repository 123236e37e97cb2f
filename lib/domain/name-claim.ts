import { sourceOf, type IndexedGraph } from "./build-graph";

/** Who says it and where: "Sergei V. Volkov, in Metapedia", or the work alone where its name holds the maker's. */
export function nameClaim(g: IndexedGraph, claim: number): string {
  const agentName = g.claims[claim]!.agentName;
  const work = sourceOf(g, claim)?.short;
  if (work === undefined) return agentName;
  const bare = agentName.replace(/\s*\([^)]*\)/g, "").trim();
  const family = bare.split(/\s+/).at(-1) ?? bare;
  return work.includes(family) ? work : `${bare}, in ${work}`;
}
