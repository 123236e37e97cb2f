import type { Estimate } from "@/lib/schemas/estimate";
import type { ClaimInput } from "./input";
import { boundByWords, figureWords, intervalByWords, oursByClaim, valueByClaim } from "./tables/bounds";

/** The quantity of a claim of the data, or null where it gives none. */
export function buildEstimate({ id, value, bound: words, unit, quote }: ClaimInput): Estimate | null {
  if (value.low === null && value.point === null && value.high === null) return null;
  const bound = boundByWords[words];
  if (!bound) throw new Error(`${id}: no meaning for the bound “${words}”`);
  const figure = valueByClaim[id] ?? place(bound, value);
  return {
    ...figure,
    bound,
    boundWords: words === "point" ? null : words,
    unit,
    words: printedFigure(id, quote, figure),
    interval: intervalByWords[words] ?? null,
    ours: oursByClaim[id] ?? null,
  };
}

/** Puts the value on the side that its bound leaves it: an "at least" has no best and no high. */
function place(
  bound: Estimate["bound"],
  { low, point, high }: ClaimInput["value"],
): Pick<Estimate, "low" | "best" | "high"> {
  if (bound === "between") return { low, best: point, high };
  if (bound === "upTo" || bound === "fewerThan") return { low: null, best: null, high: high ?? point };
  if (bound === "exact" || bound === "about") return { low: null, best: point, high: null };
  return { low: low ?? point, best: null, high: null };
}

/** The words of the quotation in which the figure stands, from its first number to its last; null unless they stand there exactly. */
function printedFigure(
  id: string,
  quote: string,
  { low, best, high }: Pick<Estimate, "low" | "best" | "high">,
): string | null {
  const given = figureWords[id];
  if (given !== undefined) {
    if (quote !== "" && !quote.includes(given)) throw new Error(`${id}: “${given}” is not in its wording`);
    return quote === "" ? null : given;
  }
  const found = [low, best, high].filter((n) => n !== null).map((n) => findNumber(quote, n));
  if (found.length === 0 || found.some((f) => f === null)) return null;
  const spans = found.filter((f) => f !== null);
  return quote.slice(Math.min(...spans.map((s) => s[0])), Math.max(...spans.map((s) => s[1])));
}

function findNumber(quote: string, n: number): [number, number] | null {
  const groups = n.toLocaleString("en").split(",");
  const match = new RegExp(`(?<![\\d.,])${groups.join("[,.\\u0020\\u00a0\\u2009\\u202f]?")}(?!\\d)`).exec(quote);
  return match && [match.index, match.index + match[0].length];
}
