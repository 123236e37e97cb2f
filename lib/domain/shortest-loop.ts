import { sourceOf, nameOf, type IndexedGraph } from "./build-graph";
import { strongComponents } from "./strong-components";

/** How much work an exact search may cost, in links looked at; beyond it the loop through one claim is given. */
const exactSearchLimit = 2_000_000;

/** A loop of claims, each resting on the next and the last on the first, from the earliest dated work on. */
export interface Loop {
  claims: number[];
  /** Whether no loop of the group is shorter; else it is the shortest through its earliest claim. */
  isShortest: boolean;
}

const yearOf = (g: IndexedGraph, claim: number) => sourceOf(g, claim)?.year ?? Number.POSITIVE_INFINITY;

/** A shortest loop of a group of claims that rest on each other. Every size is answered in bounded time. */
export function shortestLoop(g: IndexedGraph, members: number[]): Loop {
  const byYear = members.toSorted((a, b) => yearOf(g, a) - yearOf(g, b) || a - b);
  let links = 0;
  for (const member of members) links += g.rests.out.start[member + 1]! - g.rests.out.start[member]!;
  const isShortest = links * members.length <= exactSearchLimit;
  const search = loopSearch(g);
  let best = search(byYear[0]!, Number.POSITIVE_INFINITY) ?? [byYear[0]!];
  if (isShortest) for (const from of byYear.slice(1)) best = search(from, best.length) ?? best;
  return { claims: startWithEarliest(g, best), isShortest: isShortest || best.length <= 2 };
}

/** Breadth-first from a claim back to itself, shorter than `limit`, within its group. */
function loopSearch(g: IndexedGraph) {
  const { of } = strongComponents(g);
  const { start, node } = g.rests.out;
  return (from: number, limit: number): number[] | null => {
    const cameFrom = new Map<number, number>();
    let level = [from];
    for (let length = 1; length < limit && level.length > 0; length++) {
      const following: number[] = [];
      for (const at of level)
        for (let i = start[at]!; i < start[at + 1]!; i++) {
          const to = node[i]!;
          if (to === from) return walkBack(cameFrom, from, at);
          if (to >= of.length || of[to] !== of[from] || cameFrom.has(to)) continue;
          cameFrom.set(to, at);
          following.push(to);
        }
      level = following;
    }
    return null;
  };
}

function walkBack(cameFrom: Map<number, number>, from: number, last: number): number[] {
  const path = [last];
  for (let at = last; at !== from;) path.push((at = cameFrom.get(at)!));
  return path.toReversed();
}

function startWithEarliest(g: IndexedGraph, loop: number[]): number[] {
  let first = 0;
  for (let i = 1; i < loop.length; i++) if (yearOf(g, loop[i]!) < yearOf(g, loop[first]!)) first = i;
  return [...loop.slice(first), ...loop.slice(0, first)];
}

/** A loop in words: "A 2012 cites B 2013 cites A 2012". A long one names its ends and says how many lie between. */
export function describeLoop(g: IndexedGraph, loop: number[], most = 6): string {
  const names = loop.map((claim) => nameOf(g, claim));
  const shown = names.length <= most ? names : [...names.slice(0, most - 1), `${names.length - most + 1} more in turn`];
  return [...shown, names[0]!].join(" cites ");
}

/** The first members of a circle that no other is earlier than by its date. */
export function earliestFew(g: IndexedGraph, members: number[], most = 3): number[] {
  let earliest = Number.POSITIVE_INFINITY;
  for (const member of members) earliest = Math.min(earliest, yearOf(g, member));
  return members.filter((member) => yearOf(g, member) === earliest).slice(0, most);
}

/** Which members of a circle the dates allow to have been there before all others, in a sentence. */
export function couldBeFirst(g: IndexedGraph, members: number[], most = 3): string {
  let earliest = Number.POSITIVE_INFINITY;
  for (const member of members) earliest = Math.min(earliest, yearOf(g, member));
  const first = members.filter((member) => yearOf(g, member) === earliest);
  if (earliest === Number.POSITIVE_INFINITY) return "None of their works is dated, so that any may have been first.";
  const undated = members.filter((member) => yearOf(g, member) === Number.POSITIVE_INFINITY).length;
  const names = first.slice(0, most).map((member) => nameOf(g, member));
  const rest = first.length > most ? ` and ${(first.length - most).toLocaleString("en")} more` : "";
  const but = undated > 0 ? `, if none of the ${undated.toLocaleString("en")} undated was` : "";
  return `By their dates ${first.length === 1 ? "only " : ""}${[...new Set(names)].join(", ")}${rest} can have been first${but}.`;
}
