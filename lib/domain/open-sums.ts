import type { IndexedGraph } from "./build-graph";
import { describeCount, describeEstimate } from "./describe-estimate";
import { figure, ids, mostNamed, type Disagreement } from "./say-disagreement";
import { nameClaim } from "./name-claim";
import { findUnclosedSums } from "./unclosed-sums";

/** Arithmetic that is recorded with a figure and does not come out at the number stated. */
export interface NotedSum {
  /** The calculation as recorded ("5,000 x 365"); null where only the result of adding listed lines is. */
  calculation: string | null;
  result: number;
  stated: number;
}

/**
 * Sums and products among some claims that do not come out at the number stated, each with its difference: by links that add
 * figures up, and by the arithmetic that is noted with a figure. A table that several repeat is told once.
 */
export function sumsThatStayOpen(
  g: IndexedGraph,
  claims: number[],
  notedSums: ReadonlyMap<string, NotedSum>,
): Disagreement | null {
  const found = new Map<string, { claim: number; text: string }>();
  for (const { claim, sum, stated } of findUnclosedSums(g, claims))
    found.set(`${sum} ${stated}`, {
      claim,
      text: `The parts that ${nameClaim(g, claim)} adds up give ${describeCount(sum)}, and it states ${describeEstimate(g.claims[claim]!.estimate!)}, ${differenceOf(stated, sum)}.`,
    });
  for (const claim of claims) {
    const sum = notedSums.get(g.claims[claim]!.id);
    if (!sum) continue;
    const key = `${sum.result} ${sum.stated}`;
    const made = sum.calculation ? `${sum.calculation} is ${describeCount(sum.result)}` : `the parts listed add up to ${describeCount(sum.result)}`; // prettier-ignore
    const text = `Recorded with ${figure(g, claim)}: ${made}, where ${describeCount(sum.stated)} is stated, ${differenceOf(sum.stated, sum.result)}.`;
    if (!found.has(key)) found.set(key, { claim, text });
  }
  if (found.size === 0) return null;
  const named = [...found.values()].slice(0, mostNamed);
  const more = found.size > named.length ? ` And ${found.size - named.length} more.` : "";
  return {
    heading: "A sum that does not close",
    text: named.map(({ text }) => text).join(" ") + more,
    claims: ids(
      g,
      named.map(({ claim }) => claim),
    ),
  };
}

const differenceOf = (stated: number, sum: number) =>
  `${describeCount(Math.abs(stated - sum))} ${stated > sum ? "more" : "fewer"} than that`;
