import type { IndexedGraph } from "./build-graph";
import { describeCount, describeEstimate } from "./describe-estimate";
import { statedCount } from "./estimate-interval";
import { ids, mostNamed, type Disagreement } from "./say-disagreement";
import { nameClaim } from "./name-claim";
import { readNotedSum } from "./noted-sum";
import { findUnclosedSums } from "./unclosed-sums";

/**
 * Sums and products among some claims that do not come out at the number stated, each with its difference: by links that add
 * figures up, by what is said of a figure that is our reading, and by the claim's note. A table that several repeat is told once.
 */
export function sumsThatStayOpen(
  g: IndexedGraph,
  claims: number[],
  noteOf: (claim: string) => string | null,
): Disagreement | null {
  const found = new Map<string, { claim: number; text: string }>();
  for (const { claim, sum, stated } of findUnclosedSums(g, claims))
    found.set(`${sum} ${stated}`, {
      claim,
      text: `The parts that ${nameClaim(g, claim)} adds up give ${describeCount(sum)}, and it states ${describeEstimate(g.claims[claim]!.estimate!)}, ${differenceOf(stated, sum)}.`,
    });
  for (const claim of claims) {
    const { id, estimate } = g.claims[claim]!;
    const noted = [estimate!.ours, noteOf(id)].map((note) => note && readNotedSum(note, statedCount(estimate!)));
    const sum = noted.find((one) => one !== null && one !== "");
    if (!sum) continue;
    const key = `${sum.result} ${sum.stated}`;
    const made = sum.calculation ? `${sum.calculation} is ${describeCount(sum.result)}` : `the parts listed add up to ${describeCount(sum.result)}`; // prettier-ignore
    const text = `Recorded with ${describeEstimate(estimate!)} (${nameClaim(g, claim)}): ${made}, where ${describeCount(sum.stated)} is stated, ${differenceOf(sum.stated, sum.result)}.`;
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
