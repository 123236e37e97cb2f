import search from "approx-string-match";
import type { QuoteSelector } from "./quote-selector";

/** A place where a passage may stand, with how alike it is: 1 is the same. */
export interface ScoredMatch {
  start: number;
  end: number;
  /** Of the words themselves. */
  quote: number;
  /** Of what stands before and after; null where the selector has nothing there. */
  before: number | null;
  after: number | null;
}

/** Of the words' length, how much may differ. */
const mostErrors = 0.35;

/** The most errors that are searched for: the search costs in proportion. */
const errorLimit = 64;

/** A longer passage is looked for by its beginning and its end. */
const longest = 400;

/** The likely spots near each of the places, scored. Costs in proportion to the passage's length for each place. */
export function scoreMatches(text: string, selector: QuoteSelector, places: number[]): ScoredMatch[] {
  const found = new Map<number, ScoredMatch>();
  for (const place of places)
    for (const match of spotsNear(text, selector.exact, place)) {
      const before =
        selector.prefix.trim() === ""
          ? null
          : likeness(tail(text.slice(Math.max(0, match.start - 240), match.start)), tail(selector.prefix), "end");
      const after =
        selector.suffix.trim() === ""
          ? null
          : likeness(head(text.slice(match.end, match.end + 200)), head(selector.suffix), "start");
      const known = found.get(match.start);
      if (known === undefined || known.quote < match.quote) found.set(match.start, { ...match, before, after });
    }
  return [...found.values()];
}

type Spot = Pick<ScoredMatch, "start" | "end" | "quote">;

/** The most spots that are kept near one place. */
const mostSpots = 6;

function spotsNear(text: string, exact: string, place: number): Spot[] {
  const from = Math.max(0, place - 160 - Math.ceil(exact.length * 0.4));
  const to = Math.min(text.length, place + Math.ceil(exact.length * 1.6) + 240);
  const window = text.slice(from, to);
  const same = sameWords(window, exact, place - from);
  if (same.length > 0) return same.map((at) => ({ start: from + at, end: from + at + exact.length, quote: 1 }));
  if (exact.length <= longest) return approximate(window, exact, from);
  const [start] = approximate(window, exact.slice(0, longest / 2), from);
  const [end] = approximate(window, exact.slice(-longest / 2), from);
  if (!start || !end || end.end <= start.start) return [];
  const change = Math.abs(end.end - start.start - exact.length) / exact.length;
  return [{ start: start.start, end: end.end, quote: Math.max(0, Math.min(start.quote, end.quote) - change / 2) }];
}

/** The occurrences that lie nearest to where one is expected. */
function sameWords(window: string, exact: string, expected: number): number[] {
  const places: number[] = [];
  for (let at = window.indexOf(exact); at !== -1 && places.length < 64; at = window.indexOf(exact, at + 1))
    places.push(at);
  return places.toSorted((a, b) => Math.abs(a - expected) - Math.abs(b - expected)).slice(0, mostSpots);
}

/** The best approximate matches that do not overlap, best first. */
function approximate(window: string, exact: string, from: number): Spot[] {
  const most = Math.min(errorLimit, Math.floor(exact.length * mostErrors));
  const ranked = search(window, exact, most).toSorted((a, b) => a.errors - b.errors || b.start - a.start);
  const kept: typeof ranked = [];
  for (const match of ranked) {
    if (kept.length === mostSpots) break;
    if (!kept.some((other) => match.start < other.end && other.start < match.end)) kept.push(match);
  }
  return kept.map((match) => ({ ...toWords(window, match, from), quote: 1 - match.errors / exact.length }));
}

/** A match that begins or ends inside a word is drawn to the word's edge. */
function toWords(
  window: string,
  { start, end }: { start: number; end: number },
  from: number,
): { start: number; end: number } {
  const letter = /[\p{L}\p{N}]/u;
  const inside = (at: number) =>
    at > 0 && at < window.length && letter.test(window[at - 1]!) && letter.test(window[at]!);
  for (let step = 0; step < 24 && inside(start); step++) start--;
  for (let step = 0; step < 24 && inside(end); step++) end++;
  return { start: from + start, end: from + end };
}

const head = (text: string) => text.trimStart().slice(0, 40);
const tail = (text: string) => text.slice(-240).trimEnd().slice(-40);

/** How much of the expected context stands there, read from the passage outwards. */
function likeness(there: string, expected: string, from: "start" | "end"): number {
  const pattern = from === "start" ? expected : [...expected].toReversed().join("");
  const text = from === "start" ? there : [...there].toReversed().join("");
  if (text.startsWith(pattern)) return 1;
  let best = 0;
  for (const { start, errors } of search(text, pattern, Math.floor(pattern.length / 2)))
    best = Math.max(best, 1 - (errors + Math.min(start, pattern.length / 2) / 2) / pattern.length);
  return best;
}
