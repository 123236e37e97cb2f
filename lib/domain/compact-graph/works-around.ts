import { leans, noYear } from "./bits";
import type { CompactGraph } from "./compact-graph";

/** Some links from claims of one work to claims of another, or to that work itself, by the works' keys. */
export interface WorkLink {
  from: number;
  to: number;
  /** The citing claims. */
  claims: number[];
}

/** Works that a work's claims rest on at any distance, or that rest on them, as far as they are drawn. */
export interface WorksAround {
  /** In the order in which they were chosen: nearest first, of those equally near the oldest. The work itself is not among them. */
  works: number[];
  links: WorkLink[];
  /** By work how many works one link further are not drawn. */
  rest: Map<number, number>;
  /** Works reached in all, and how many were left out by the year. */
  reached: number;
  later: number;
  undated: number;
  /** The years of all that were reached. */
  years: number[];
}

/** How far it is drawn. */
export interface AroundOptions {
  direction: "cites" | "citedBy";
  /** Works issued later, or without a year, are left out. */
  asOf: number | null;
  /** How many works one link further are drawn of a work: by default `usual`, and of one that was opened its own number. */
  usual: number;
  opened: Map<number, number>;
  /** With so many drawn, only works that were opened are followed further; and with so many none. */
  enough: number;
  most: number;
}

/**
 * The works around some claims of a work, one way. Works are linked where their claims are: that A cites B somewhere and B cites C
 * elsewhere makes no way from A to C. What is cited without being leaned on is a neighbour, and nothing is reached through it; nor is
 * anything drawn to which the only way goes through a work that the year leaves out. Linear.
 */
export function worksAround(g: CompactGraph, claims: number[], source: number, options: AroundOptions): WorksAround {
  const { asOf, direction } = options;
  const whole = walkClaims(g, claims, source, direction, () => true);
  const isThere = (work: number) => work === source || (g.year[work]! !== noYear && g.year[work]! <= asOf!);
  const met = asOf === null ? whole : walkClaims(g, claims, source, direction, isThere);
  const pairs = eachOnce(met.pairs);
  const { works, rest } = choose(g, pairs, source, options);
  return {
    works,
    links: linksAmong(new Set([source, ...works]), pairs, met),
    rest,
    ...countReached(g, whole, source, asOf),
  };
}

/** All works that were met, whatever the year, and what of them it leaves out. */
function countReached(
  g: CompactGraph,
  { pairs }: Met,
  source: number,
  asOf: number | null,
): Pick<WorksAround, "reached" | "later" | "undated" | "years"> {
  const reached = new Set<number>();
  for (const pair of pairs) reached.add(fromOf(pair)).add(toOf(pair));
  reached.delete(source);
  const dated = [...reached].filter((work) => g.year[work]! !== noYear);
  return {
    reached: reached.size,
    later: asOf === null ? 0 : dated.filter((work) => g.year[work]! > asOf).length,
    undated: asOf === null ? 0 : reached.size - dated.length,
    years: [...new Set(dated.map((work) => g.year[work]!))],
  };
}

/** Two works in one number, the citing one first. */
const pairOf = (from: number, to: number) => from * 2 ** 26 + to;
const fromOf = (pair: number) => Math.floor(pair / 2 ** 26);
const toOf = (pair: number) => pair % 2 ** 26;

/** Links that were met: by link the two works, and the citing claim. */
interface Met {
  pairs: number[];
  claims: number[];
}

/** Each number once, in its first place. */
const eachOnce = (numbers: number[]): number[] => [...new Set(numbers)];

/** All links between works that lie on a way from or to the claims, each way through works that are there alone. */
function walkClaims(
  g: CompactGraph,
  claims: number[],
  source: number,
  direction: AroundOptions["direction"],
  isThere: (work: number) => boolean,
): Met {
  const met: Met = { pairs: [], claims: [] };
  const note = (from: number, to: number, claim: number) => {
    if (from === to) return;
    met.pairs.push(pairOf(from, to));
    met.claims.push(claim);
  };
  const seen = new Uint8Array(g.bits.length);
  const queue = claims.slice();
  for (const claim of queue) seen[claim] = 1;
  const go = (claim: number, flags: number) => {
    if ((flags & leans) === 0 || seen[claim]) return;
    seen[claim] = 1;
    queue.push(claim);
  };
  if (direction === "cites")
    for (const claim of queue)
      eachLink(g.cites, claim, (to, flags) => {
        const work = to < 0 ? -to : g.source[to]!;
        if (!isThere(work)) return;
        note(g.source[claim]!, work, claim);
        if (to > 0) go(to, flags);
      });
  else {
    const meet = (work: number) => (from: number, flags: number) => {
      if (!isThere(g.source[from]!)) return;
      note(g.source[from]!, work, from);
      go(from, flags);
    };
    eachLink(g.sourceCitedBy, source, meet(source));
    for (const claim of queue) eachLink(g.citedBy, claim, meet(g.source[claim]!));
  }
  return met;
}

/** The links both of whose works are drawn, with their citing claims. */
function linksAmong(drawn: Set<number>, pairs: number[], { pairs: met, claims }: Met): WorkLink[] {
  const among = pairs.filter((pair) => drawn.has(fromOf(pair)) && drawn.has(toOf(pair)));
  const links = new Map(
    among.map((pair): [number, WorkLink] => [pair, { from: fromOf(pair), to: toOf(pair), claims: [] }]),
  );
  met.forEach((pair, i) => links.get(pair)?.claims.push(claims[i]!));
  return [...links.values()];
}

function eachLink(rows: CompactGraph["cites"], row: number, tell: (node: number, flags: number) => void): void {
  const { start, size, node, flags } = rows;
  for (let at = start[row] ?? 0, end = at + (size[row] ?? 0); at < end; at++) tell(node[at]!, flags[at]!);
}

/** Breadth first: of each work the oldest of the next ones, until there are enough. */
function choose(
  g: CompactGraph,
  pairs: number[],
  source: number,
  options: AroundOptions,
): Pick<WorksAround, "works" | "rest"> {
  const next = new Map<number, number[]>();
  for (const pair of pairs) {
    const [near, far] = options.direction === "cites" ? [fromOf(pair), toOf(pair)] : [toOf(pair), fromOf(pair)];
    const list = next.get(near);
    if (list) list.push(far);
    else next.set(near, [far]);
  }
  const drawn = new Set([source]);
  for (const work of drawn) {
    const far = next.get(work)?.toSorted((a, b) => g.year[a]! - g.year[b]! || a - b) ?? [];
    const fan = options.opened.get(work) ?? (drawn.size > options.enough ? 0 : options.usual);
    for (const other of far.slice(0, fan)) if (drawn.size <= options.most) drawn.add(other);
  }
  const rest = new Map<number, number>();
  for (const work of drawn) {
    const left = next.get(work)?.filter((other) => !drawn.has(other)).length ?? 0;
    if (left > 0) rest.set(work, left);
  }
  return { works: [...drawn].slice(1), rest };
}
