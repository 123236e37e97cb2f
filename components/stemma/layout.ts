import { rankByYear } from "./rank-by-year";
import { orderLayers } from "./order-layers";
import { placeColumn } from "./place-column";

/** What is to be placed. `lane` 1 stands below lane 0: what is spoken of, apart from what is leaned on. */
export interface LayoutNode {
  id: string;
  width: number;
  height: number;
  lane: 0 | 1;
  /** The year of its work, where it has one: earlier ones stand further left. */
  year?: number | null;
}

/** A link from the citing to the cited, with the size of the words that stand on it. */
export interface LayoutEdge {
  id: string;
  from: string;
  to: string;
  width: number;
  height: number;
}

export interface PlacedNode extends LayoutNode {
  x: number;
  y: number;
  /** How many links at most lie between it and the claim at hand. */
  rank: number;
}

export interface PlacedEdge extends LayoutEdge {
  /** An SVG path from the cited to the citing, so that an arrow at its end points to who repeats. */
  path: string;
  /** The middle of its words. */
  x: number;
  y: number;
  /** Whether it closes a circle: it runs against all others. */
  back: boolean;
}

export interface Layout {
  width: number;
  height: number;
  nodes: PlacedNode[];
  edges: PlacedEdge[];
  /** Left edge of each rank's column, by rank. */
  columns: number[];
}

/** A box in a column: a node, the words of a link, or the place where a long link passes a column. */
export interface Box {
  layer: number;
  height: number;
  width: number;
  lane: 0 | 1;
  node?: LayoutNode;
  before: Box[];
  after: Box[];
  order: number;
  y: number;
}

const columnGap = 24;

/**
 * A layered drawing after Sugiyama, early works on the left and late ones on the right. Words on links
 * are boxes of their own in the columns between, so that nothing can lie on anything. Linear but for the sorting.
 */
export function layoutStemma(nodes: LayoutNode[], edges: LayoutEdge[]): Layout {
  const { ranks, back } = rankByYear(nodes, edges);
  const boxes = new Map<string, Box>();
  const layers: Box[][] = Array.from({ length: 2 * Math.max(0, ...ranks.values()) + 1 }, () => []);
  const add = (box: Omit<Box, "before" | "after" | "order" | "y">): Box => {
    const made: Box = { ...box, before: [], after: [], order: 0, y: 0 };
    layers[box.layer]!.push(made);
    return made;
  };
  for (const node of nodes)
    boxes.set(
      node.id,
      add({ layer: 2 * ranks.get(node.id)!, height: node.height, width: node.width, lane: node.lane, node }),
    );
  const routes = edges.map((edge) => {
    const [near, far] = back.has(edge.id) ? [edge.to, edge.from] : [edge.from, edge.to];
    return { edge, boxes: addRoute(edge, boxes.get(near)!, boxes.get(far)!, add) };
  });
  orderLayers(layers);
  placeColumn(layers);
  const xs = columnsOf(layers);
  const edgesOut = routes.map(({ edge, boxes: route }) => drawRoute(edge, route, xs, back.has(edge.id)));
  return {
    width: Math.max(0, ...xs.map((x) => x.right)),
    height: Math.max(0, ...layers.flat().map((box) => box.y + box.height)),
    nodes: layers.flat().flatMap((box) => {
      const rank = box.layer / 2;
      return box.node ? [{ ...box.node, x: xs[box.layer]!.left, y: box.y, rank }] : [];
    }),
    edges: edgesOut,
    columns: xs.filter((_, layer) => layer % 2 === 0).map((x) => x.left),
  };
}

function addRoute(
  edge: LayoutEdge,
  near: Box,
  far: Box,
  add: (box: Omit<Box, "before" | "after" | "order" | "y">) => Box,
) {
  const lane = near.lane === 1 || far.lane === 1 ? 1 : 0;
  const route = [near];
  for (let layer = near.layer + 1; layer < far.layer; layer++) {
    const labelled = layer === near.layer + 1;
    const size = labelled ? { width: edge.width, height: edge.height } : { width: 0, height: 12 };
    route.push(add({ layer, lane, ...size }));
  }
  route.push(far);
  for (let i = 1; i < route.length; i++) {
    route[i - 1]!.after.push(route[i]!);
    route[i]!.before.push(route[i - 1]!);
  }
  return route;
}

interface Column {
  left: number;
  right: number;
}

function columnsOf(layers: Box[][]): Column[] {
  const widths = layers.map((layer, i) => {
    const widest = Math.max(0, ...layer.map((box) => box.width));
    return i % 2 === 0 ? widest : Math.max(56, widest + 2 * columnGap + 12);
  });
  let x = 0;
  return widths
    .toReversed()
    .map((width) => ({ left: x, right: (x += width) }))
    .toReversed();
}

const middle = (box: Box) => box.y + box.height / 2;
const n = (value: number) => String(Math.round(value * 10) / 10);

function drawRoute(edge: LayoutEdge, route: Box[], xs: Column[], back: boolean): PlacedEdge {
  const label = route[1]!;
  const column = xs[label.layer]!;
  const parts: string[] = [];
  let at = { x: 0, y: 0 };
  for (const [i, box] of route.toReversed().entries()) {
    const { left, right } = spanOf(box, xs[box.layer]!, i === 0 ? box.width : null);
    const y = middle(box);
    if (i === 0) parts.push(`M${n(right)} ${n(y)}`);
    else {
      const half = (left - at.x) / 2;
      parts.push(
        y === at.y ? `H${n(left)}` : `C${n(at.x + half)} ${n(at.y)} ${n(left - half)} ${n(y)} ${n(left)} ${n(y)}`,
      );
      if (i < route.length - 1) parts.push(`H${n(right)}`);
    }
    at = { x: right, y };
  }
  return { ...edge, path: parts.join(""), x: (column.left + column.right) / 2, y: middle(label), back };
}

/** From where to where a link runs straight at a box. */
function spanOf(box: Box, { left, right }: Column, nodeWidth: number | null): Column {
  if (nodeWidth !== null) return { left, right: left + nodeWidth };
  if (box.node || box.layer % 2 === 0) return { left, right };
  const inset = (right - left - box.width) / 2;
  return { left: left + inset, right: right - inset };
}
