import search from "approx-string-match";
import type { QuoteSelector } from "@/lib/text/anchor/quote-selector";

interface Spot {
  start: number;
  end: number;
  errors: number;
}

/** Exact places where there are any, else all that differ by at most `most` edits. */
function spots(text: string, words: string, most: number): Spot[] {
  const exact: Spot[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    exact.push({ start: at, end: at + words.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, words, most);
}

/** How alike the words around are to those expected there, from 0 to 1; an expectation of nothing is met. */
function alike(there: string, expected: string): number {
  if (expected === "") return 1;
  if (there === "") return 0;
  return 1 - spots(there, expected, expected.length)[0]!.errors / expected.length;
}

/**
 * The published approach of the Hypothesis client (src/annotator/anchoring/match-quote.ts): exact places, else approximate
 * ones within `min(256, length / 2)` edits; the best by words, prefix, suffix and nearness to the old place, weighed 50, 20,
 * 20 and 2. `least` is the score below which a place is not taken: the client itself takes any, so 0 is what it publishes.
 */
export function matchQuote(
  text: string,
  { exact, prefix, suffix }: QuoteSelector,
  hint: number,
  least = 0,
): { start: number; end: number } | null {
  let best: Spot | null = null;
  let most = -1;
  for (const spot of spots(text, exact, Math.min(256, exact.length / 2))) {
    const before = alike(text.slice(Math.max(0, spot.start - prefix.length), spot.start), prefix);
    const after = alike(text.slice(spot.end, spot.end + suffix.length), suffix);
    const near = 1 - Math.abs(spot.start - hint) / text.length;
    const score = (50 * (1 - spot.errors / exact.length) + 20 * before + 20 * after + 2 * near) / 92;
    if (score > most) [best, most] = [spot, score];
  }
  return best !== null && most >= least ? best : null;
}
