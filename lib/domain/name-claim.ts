import { sourceOf, type IndexedGraph } from "./build-graph";

/** Who says it and where: "Sergei V. Volkov, in Metapedia", or the work alone where its name holds the maker's. */
export function nameClaim(g: IndexedGraph, claim: number): string {
  const { who, work } = partsOf(g, claim);
  return who === null ? work! : work === null ? who : `${who}, in ${work}`;
}

/** The same for the middle of a sentence: "V. N. Kokovtsov (Kokovtsoff 1923)". */
export function nameInSentence(g: IndexedGraph, claim: number): string {
  const { who, work } = partsOf(g, claim);
  return who === null ? work! : work === null ? who : `${who} (${work})`;
}

/** `who` is null where the work's name holds it, `work` where it is not known. */
function partsOf(g: IndexedGraph, claim: number): { who: string | null; work: string | null } {
  const agentName = g.claims[claim]!.agentName;
  const work = sourceOf(g, claim)?.short;
  if (work === undefined) return { who: agentName, work: null };
  const bare = agentName.replace(/\s*\([^)]*\)/g, "").trim();
  const family = bare.split(/\s+/).at(-1) ?? bare;
  return { who: work.includes(family) ? null : bare, work };
}
