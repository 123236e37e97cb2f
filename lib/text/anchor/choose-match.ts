import type { FoundPassage, QuoteSelector } from "./quote-selector";
import type { ScoredMatch } from "./score-matches";

/** By how much the best place must stand out from the next. */
const margin = 0.08;

/** Words that are the same need no context from this length on. */
const tellingLength = 32;

/**
 * The place that is certain, or null: where the best is not good enough, or the next is nearly as good. `isUnique` tells
 * whether the words stand once in the old text and in the new one; null where the old one is not known.
 */
export function chooseMatch(
  selector: QuoteSelector,
  matches: ScoredMatch[],
  isUnique: (exact: string) => boolean | null = () => null,
): FoundPassage | null {
  const ranked = matches.toSorted((a, b) => total(b) - total(a));
  const [best, next] = ranked;
  if (best === undefined) return null;
  const rival = next !== undefined && !overlaps(best, next) ? next : null;
  if (rival && total(best) - total(rival) < margin) return null;
  if (!isCertain(selector, best, () => rival?.quote !== 1 && isUnique(selector.exact))) return null;
  const { start, end, quote } = best;
  return { start, end, kind: quote === 1 ? "exact" : "fuzzy" };
}

/** What stands around counts as much as the words: it is what tells two alike places apart. */
function total(match: ScoredMatch): number {
  return match.quote + context(match);
}

function context({ before, after }: ScoredMatch): number {
  const known = [before, after].filter((score) => score !== null);
  return known.length === 0 ? 0.5 : known.reduce((sum, score) => sum + score, 0) / known.length;
}

/** Each line weighs what is alike in the words against what is alike around them; both together must exclude another place. */
function isCertain({ exact }: QuoteSelector, match: ScoredMatch, isUnique: () => boolean | null): boolean {
  const around = context(match);
  const oneSide = Math.max(match.before ?? 0, match.after ?? 0);
  if (match.quote === 1) return around >= 0.5 || oneSide >= 0.75 || (isUnique() ?? exact.length >= tellingLength);
  if (match.quote >= 0.85) return around >= 0.45 || oneSide >= 0.8;
  if (match.quote >= 0.72) return around >= 0.6 || (exact.length >= 2 * tellingLength && around >= 0.5);
  return around >= 0.78;
}

const overlaps = (a: ScoredMatch, b: ScoredMatch) => a.start < b.end && b.start < a.end;
