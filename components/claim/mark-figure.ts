import type { Estimate } from "@/lib/schemas/estimate";

/** A stretch of a wording, marked where it states the figure or its bound. */
export interface MarkedText {
  text: string;
  isFigure: boolean;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A count as digits with whatever separator a language puts between thousands. */
const digitsPattern = (count: number) =>
  count
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, "_")
    .split("_")
    .join(String.raw`[.,'’ \u00a0\u202f\u2009]?`);

/**
 * Cuts a wording so that the words which state its figure and its bound stand apart. They are found by the words that the
 * record keeps, and by the digits; where neither is in the wording nothing is marked.
 */
export function markFigure(text: string, estimate: Estimate | null): MarkedText[] {
  if (!estimate) return [{ text, isFigure: false }];
  const kept = [estimate.boundWords, estimate.words].filter((words) => words !== null).map(escaped);
  const counts = [estimate.low, estimate.best, estimate.high].filter((count) => count !== null);
  const patterns = [...kept, ...counts.map((count) => String.raw`(?<!\d)${digitsPattern(count)}(?!\d)`)];
  const found = new RegExp(`(${patterns.join("|")})`, "giu");
  return text
    .split(found)
    .map((part, i) => ({ text: part, isFigure: i % 2 === 1 }))
    .filter((part) => part.text !== "");
}
