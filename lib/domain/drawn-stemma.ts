import { type IndexedGraph, sourceOf } from "./build-graph";
import { driftOfLink, type Drift, type DriftKind } from "./describe-drift";
import { describeEstimate } from "./describe-estimate";
import { isEvidential } from "./evidential";
import type { GraphCitation } from "./graph";
import { couldBeFirst, describeLoop, earliestFew, shortestLoop } from "./shortest-loop";
import { describeNode, keyOf, listLines, type StemmaLine, type StemmaNode } from "./stemma";
import { choosePart, type Fold } from "./stemma-part";
import { leaningLinks, stemmaUnits, type StemmaUnits } from "./stemma-units";
import { closedCycles } from "./trace-origins";
import { witnessTies, type WitnessTie } from "./witness-ties";

/** A stretch of a stemma that is drawn as one node: the middle of a long row, a big circle, or what a hub has beyond its fan. */
export type Gap =
  | { kind: "fold"; key: string; count: number; shown: number; first: string; last: string; figure: string | null; isLookedThrough: boolean; changes: Map<DriftKind, number>; years: [number, number] | null }
  | { kind: "circle"; key: string; count: number; first: string; loop: string; isShortest: boolean; isClosed: boolean; could: string; years: [number, number] | null }
  | { kind: "more"; key: string; count: number; of: string; shown: number; years: null }; // prettier-ignore

/** A link that is drawn; without a citation where it leads to what a hub has beyond its fan. */
export interface DrawnEdge {
  id: string;
  from: string;
  to: string;
  citation: GraphCitation | null;
  isEvidential: boolean;
  drift: Drift[];
}

/** What is drawn of the stemma of one or two claims, as a graph and as a list that says the same. */
export interface DrawnStemma {
  roots: string[];
  nodes: StemmaNode[];
  gaps: Gap[];
  edges: DrawnEdge[];
  /** Texts of one witness among the works of the nodes: translation, edition, reprint. */
  ties: WitnessTie[];
  lines: StemmaLine[];
  /** How many claims and works are reached, folded and drawn ones included, and how many of them no node stands for. */
  reached: number;
  more: number;
  /** The claims and works, by slug, whose records all this takes its words from. */
  reads: string[];
}

/** How far a reader has opened what is folded: by the key of a gap or a hub, how much of it to show. */
export type Opened = ReadonlyMap<string, number>;

/** The stemma of some claims by slug, with what is too much for a drawing folded. Null where the graph lacks one of them. */
export function drawnStemma(
  g: IndexedGraph,
  claims: string[],
  options: { most?: number; opened?: Opened } = {},
): DrawnStemma | null {
  const { most = 60, opened = new Map() } = options;
  const roots = claims.map((id) => g.claimNumber.get(id) ?? -1);
  if (roots.includes(-1)) return null;
  const earliest = (members: number[]) => keyOf(g, earliestOf(g, members)).replace("claim:", "circle:");
  const all = stemmaUnits(g, roots, (members) => opened.has(earliest(members)));
  const keyOfUnit = (unit: number) => {
    const circle = all.circles.get(unit);
    return circle ? earliest(circle) : keyOf(g, unit);
  };
  const part = choosePart(g, roots, all, {
    most,
    fan: (unit) => opened.get(keyOfUnit(unit)),
    head: (claim) => opened.get(keyOf(g, claim).replace("claim:", "fold:")),
  });
  const keys = new Map([...part.units].map((unit) => [unit, keyOfUnit(unit)]));
  const distance = new Map(all.distance);
  for (const unit of part.units) addSpokenOf(g, unit, { keys, distance, most: most * 2 });
  const folds = part.folds.map((fold) => describeFold(g, fold));
  const gaps: Gap[] = [
    ...folds,
    ...[...part.units].flatMap((unit) => describeCircle(g, unit, keyOfUnit(unit), all.circles)),
    ...Array.from(part.fanRest, ([unit, count]): Gap => {
      const shown = all.out.get(unit)!.length - count;
      return { kind: "more", key: `more:${keyOfUnit(unit)}`, count, of: keyOfUnit(unit), shown, years: null };
    }),
  ];
  const plain = [...keys.keys()].filter((unit) => unit < g.nodeCount);
  const shown = { keys, all, folds: part.folds, gaps };
  const edges = edgesOf(g, shown);
  const hidden = hiddenIn(g, plain, shown);
  const rootKeys = [...new Set(roots.map((root) => keys.get(all.unitOf(root))!))];
  const unrolled = new Set<string>();
  return {
    roots: rootKeys,
    nodes: plain.map((node) => ({ ...describeNode(g, node, distance.get(node)!, keys), more: hidden.get(node)! })),
    gaps,
    edges,
    ties: witnessTies(g, plain),
    lines: rootKeys.flatMap((root) => listLines(edges, root, unrolled)),
    reached: countReached(all),
    reads: [
      ...readsOf(g, plain, part.folds, all.circles).map((claim) => g.claims[claim]!.id),
      ...nodesOfSources(g, plain),
      ...edges.flatMap(({ citation }) => citation?.targetClaim ?? []),
    ],
    more: all.distance.size - part.units.size - part.folds.reduce((sum, fold) => sum + fold.hidden.length, 0),
  };
}

const nodesOfSources = (g: IndexedGraph, nodes: number[]) =>
  nodes.flatMap((node) => g.sources[node - g.claims.length]?.id ?? []);

const countReached = ({ distance, circles }: StemmaUnits) =>
  [...circles].reduce((sum, [unit, members]) => sum + (distance.has(unit) ? members.length - 1 : 0), distance.size);

const yearOf = (g: IndexedGraph, claim: number) => sourceOf(g, claim)?.year ?? Number.POSITIVE_INFINITY;

function earliestOf(g: IndexedGraph, members: number[]): number {
  let first = members[0]!;
  for (const member of members) if (yearOf(g, member) < yearOf(g, first)) first = member;
  return first;
}

/** Of a fold longer than this only the ends are read: whether anything changed along it is then not told. */
export const mostLookedThrough = 25_000;

function readsOf(g: IndexedGraph, nodes: number[], folds: Fold[], circles: StemmaUnits["circles"]): number[] {
  const inFolds = folds.flatMap(({ hidden, name }) =>
    hidden.length > mostLookedThrough ? [hidden[0]!, hidden.at(-1)!, name] : hidden,
  );
  const inCircles = [...circles.values()].flatMap((members) => [
    ...shortestLoop(g, members).claims.slice(0, 12),
    ...earliestFew(g, members),
  ]);
  return [...nodes.filter((node) => node < g.claims.length), ...inFolds, ...inCircles];
}

function describeFold(g: IndexedGraph, { hidden, name, head, into, outOf }: Fold): Gap & { kind: "fold" } {
  const changes = new Map<DriftKind, number>();
  const isLookedThrough = hidden.length <= mostLookedThrough;
  for (const claim of isLookedThrough ? hidden : [])
    for (const [, link] of leaningLinks(g, claim))
      if (link !== into && link !== outOf)
        for (const { kind } of driftOfLink(g, link)) changes.set(kind, (changes.get(kind) ?? 0) + 1);
  const [first, last] = [g.claims[hidden[0]!]!.id, g.claims[hidden.at(-1)!]!.id];
  const figures = new Set(hidden.map((claim) => figureOf(g, claim)));
  const figure = isLookedThrough && figures.size === 1 ? [...figures][0]! : null;
  const key = keyOf(g, name).replace("claim:", "fold:");
  return {
    kind: "fold",
    key,
    count: hidden.length,
    shown: head,
    first,
    last,
    changes,
    figure,
    isLookedThrough,
    years: yearsOf(g, hidden),
  };
}

const figureOf = (g: IndexedGraph, claim: number) => {
  const { estimate } = g.claims[claim]!;
  return estimate && `${describeEstimate(estimate)} ${estimate.unit}`;
};

function describeCircle(g: IndexedGraph, unit: number, key: string, circles: StemmaUnits["circles"]): Gap[] {
  const members = circles.get(unit);
  if (!members) return [];
  const loop = shortestLoop(g, members);
  const isClosed = closedCycles(g).has(unit - g.nodeCount);
  const words = { loop: describeLoop(g, loop.claims), could: couldBeFirst(g, members), isShortest: loop.isShortest };
  const first = g.claims[earliestOf(g, members)]!.id;
  return [{ kind: "circle", key, count: members.length, first, ...words, isClosed, years: yearsOf(g, members) }];
}

function yearsOf(g: IndexedGraph, claims: number[]): [number, number] | null {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const claim of claims) {
    const year = sourceOf(g, claim)?.year;
    if (year === undefined || year === null) continue;
    from = Math.min(from, year);
    to = Math.max(to, year);
  }
  return from > to ? null : [from, to];
}

/** Works and claims that a shown claim disputes or discusses are shown too, but nothing is reached through them. */
function addSpokenOf(
  g: IndexedGraph,
  unit: number,
  shown: { keys: Map<number, string>; distance: Map<number, number>; most: number },
): void {
  if (unit >= g.nodeCount) return;
  const { start, node, link } = g.others.out;
  for (let i = start[unit]!; i < start[unit + 1]! && shown.keys.size < shown.most; i++) {
    const to = node[i]!;
    if (shown.keys.has(to) || isEvidential(g.citations[link[i]!]!.intent)) continue;
    shown.keys.set(to, keyOf(g, to));
    if (!shown.distance.has(to)) shown.distance.set(to, shown.distance.get(unit)! + 1);
  }
}

interface Shown {
  keys: Map<number, string>;
  all: StemmaUnits;
  folds: Fold[];
  gaps: Gap[];
}

function edgesOf(g: IndexedGraph, { keys, all, folds, gaps }: Shown): DrawnEdge[] {
  const edge = (link: number, from: string, to: string): DrawnEdge => {
    const citation = g.citations[link]!;
    const drift = driftOfLink(g, link);
    return { id: citation.id, from, to, citation, isEvidential: isEvidential(citation.intent), drift };
  };
  const edges: DrawnEdge[] = [];
  for (const [unit, key] of keys) {
    if (unit >= g.nodeCount)
      for (const { unit: to, link } of all.out.get(unit) ?? [])
        if (keys.has(to)) edges.push(edge(link, key, keys.get(to)!));
    if (unit >= g.nodeCount) continue;
    const best = new Map(all.out.get(unit)?.map((way) => [way.unit, way.link]));
    for (const { start, node, link } of [g.rests.out, g.others.out])
      for (let i = start[unit]!; i < start[unit + 1]!; i++) {
        const target = all.unitOf(node[i]!);
        const to = keys.get(target);
        // Of all links into a circle the best is drawn.
        if (target >= g.nodeCount && best.has(target) && best.get(target) !== link[i]) continue;
        if (to !== undefined && to !== key) edges.push(edge(link[i]!, key, to));
      }
  }
  for (const [i, { from, into, to, outOf }] of folds.entries())
    edges.push(edge(into, keys.get(from)!, gaps[i]!.key), edge(outOf, gaps[i]!.key, keys.get(to)!));
  for (const gap of gaps)
    if (gap.kind === "more")
      edges.push({ id: gap.key, from: gap.of, to: gap.key, citation: null, isEvidential: true, drift: [] });
  return [...new Map(edges.map((drawn) => [drawn.id, drawn])).values()];
}

/** For each drawn node how many of its links lead to what is neither drawn nor folded. */
function hiddenIn(g: IndexedGraph, nodes: number[], { keys, all, folds }: Shown): Map<number, number> {
  const folded = new Map(folds.map((fold) => [fold.from, fold.hidden[0]!]));
  return new Map(
    nodes.map((node) => {
      let count = 0;
      for (const { start, node: to } of [g.rests.out, g.others.out])
        for (let i = start[node]!; i < start[node + 1]!; i++)
          if (!keys.has(all.unitOf(to[i]!)) && folded.get(node) !== to[i]!) count++;
      return [node, count];
    }),
  );
}
