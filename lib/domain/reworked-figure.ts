import type { Basis } from "@/lib/schemas/claim";
import type { IndexedGraph } from "./build-graph";
import { isFirstHand } from "./evidential";
import type { GraphCitation } from "./graph";

/** Whether a figure is worked with, not repeated: by its intent, or since the record says that it was brought up to date. */
export const reworks = ({ intent, relation }: GraphCitation): boolean =>
  intent === "usesDataFrom" || intent === "obtainsSupportFrom" || /\b(?:updat|revis|enlarg)/i.test(relation ?? "");

/** Whether the maker of a claim reckoned or counted anew, so that his number is his own: unless he quotes. */
export const isOwnReckoning = (basis: Basis, { intent }: GraphCitation) =>
  intent !== "includesQuotationFrom" && (isFirstHand(basis) || basis === "residual" || basis === "modelled");

const sums = new WeakMap<IndexedGraph, Map<number, boolean>>();

/** Whether a claim's figure is the sum of the figures that it is worked out from. Looked up once a claim. */
export function isSumOfCited(g: IndexedGraph, claim: number): boolean {
  const known = sums.get(g) ?? new Map<number, boolean>();
  sums.set(g, known);
  const answer = known.get(claim) ?? addsUp(g, claim);
  known.set(claim, answer);
  return answer;
}

function addsUp(g: IndexedGraph, claim: number): boolean {
  const { start, node, link } = g.rests.out;
  let sum = 0;
  let parts = 0;
  for (let i = start[claim]!; i < start[claim + 1]!; i++) {
    const best = g.claims[node[i]!]?.estimate?.best;
    if (best === null || best === undefined || !reworks(g.citations[link[i]!]!)) continue;
    sum += best;
    parts++;
  }
  return parts > 1 && sum === g.claims[claim]!.estimate?.best;
}
