import { layoutStemma, type Layout } from "./layout";
import { sizeLink, sizeNode, type SizedLink, type SizedNode } from "./draw-nodes";
import { StemmaArrow, StemmaLinkLine } from "./stemma-link-line";
import { StemmaNodeBox } from "./stemma-node-box";
import type { StemmaView } from "./stemma-view";

/** The drawing of a stemma: sizes, places and words, made on the server. */
export interface Drawing {
  layout: Layout;
  nodes: Map<string, SizedNode>;
  links: Map<string, SizedLink>;
  headings: { x: number; y: number; words: string }[];
}

/** Sizes and places everything. */
export function drawStemma(view: StemmaView): Drawing {
  const nodes = new Map(view.nodes.map((node) => [node.id, sizeNode(node)]));
  const links = new Map(view.links.map((link) => [link.id, sizeLink(link)]));
  const layout = layoutStemma(
    [...nodes.values()].map(({ node, width, height }) => ({
      id: node.id,
      lane: node.lane,
      year: node.year,
      width,
      height,
    })),
    [...links.values()].map(({ link, width, height }) => ({
      id: link.id,
      from: link.from,
      to: link.to,
      width,
      height,
    })),
  );
  const headings = layout.columns.map((x, rank) => ({
    x,
    y: -18,
    words: headingOf(layout, rank, nodes, view.here.length),
  }));
  const apart = layout.nodes.filter((node) => node.lane === 1);
  if (apart.length > 0) {
    const [x, y] = [Math.min(...apart.map((node) => node.x)), Math.min(...apart.map((node) => node.y))];
    headings.push({ x, y: y - 14, words: "spoken of, not leaned on" });
  }
  return { layout, nodes, links, headings };
}

/** The years of a column's works, and whether the claim at hand stands in it alone. */
function headingOf({ nodes }: Layout, rank: number, sized: Map<string, SizedNode>, roots: number): string {
  const here = nodes.filter((node) => node.rank === rank).map(({ id }) => sized.get(id)!.node);
  const years = here.flatMap(({ year }) => (year === null ? [] : [year])).sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  const dated = first === undefined ? "no year" : first === last ? String(first) : `${first}–${last}`;
  const words = first !== undefined && years.length < here.length ? `${dated}, and no year` : dated;
  if (roots > 1 || here.length !== 1 || !here[0]!.isHere) return words;
  const what = here[0]!.kind === "work" ? "this work" : "this claim";
  return first === undefined ? `${what}, no year` : `${words} · ${what}`;
}

const margin = { top: 34, side: 6, bottom: 8 };

/** What a page has room for, and up to which width a drawing is made a little smaller rather than cut off at the page's edge. */
const page = { width: 1100, widest: 1420 };

/** The outer size of a drawing. */
export const sizeOf = ({ layout }: Drawing) => ({
  width: Math.ceil(layout.width + 2 * margin.side),
  height: Math.ceil(layout.height + margin.top + margin.bottom),
});

/** The stemma as SVG: origins left, this claim right. Every node is a link; the list beside it says the same. */
export function StemmaFigure({ drawing, label }: { drawing: Drawing; label: string }) {
  const { layout, nodes, links, headings } = drawing;
  const { width, height } = sizeOf(drawing);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="group"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="block max-w-none data-fit:min-[72rem]:h-auto data-fit:min-[72rem]:w-full"
      data-stemma=""
      data-fit={width > page.width && width <= page.widest ? "" : undefined}
    >
      <StemmaArrow />
      <g transform={`translate(${margin.side} ${margin.top})`}>
        <g aria-hidden="true">
          {headings.map(({ x, y, words }) => (
            <text key={`${x} ${y} ${words}`} x={x} y={y} fontSize={12} className="fill-soft">
              {words}
            </text>
          ))}
        </g>
        {layout.edges.map((edge) => (
          <StemmaLinkLine key={edge.id} edge={edge} sized={links.get(edge.id)!} />
        ))}
        {layout.nodes.map((placed) => (
          <StemmaNodeBox key={placed.id} placed={placed} sized={nodes.get(placed.id)!} />
        ))}
      </g>
    </svg>
  );
}
