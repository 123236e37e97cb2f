import { SightingDot } from "@/components/ui/sighting-mark";
import { sightingWords } from "@/lib/domain/words-for";
import { nameIndent, padding, type Line, type SizedNode } from "./draw-nodes";
import type { PlacedNode } from "./layout";

const styles: Record<Line["style"], string> = {
  name: "font-semibold",
  figure: "",
  wording: "font-serif",
  detail: "fill-soft",
};

/** A claim or a work: a link to its page, with its words broken into lines that fit. */
export function StemmaNodeBox({ placed, sized }: { placed: PlacedNode; sized: SizedNode }) {
  const { node, lines } = sized;
  const { x, y, width, height } = placed;
  const shared = node.side === "both" ? "shared by both" : null;
  const seen = node.sighting && sightingWords[node.sighting].label;
  const said = [node.name, shared, node.figure ?? node.wording, ...node.details, seen];
  const isGap = node.sighting === null;
  return (
    <a
      href={node.href}
      aria-label={`${node.isHere ? (node.kind === "work" ? "This work: " : "This claim: ") : isGap ? "Show more: " : ""}${said.filter(Boolean).join("; ")}`}
      aria-current={node.isHere ? "page" : undefined}
      data-node={node.id}
      className="no-underline stemma-node"
    >
      <title>{node.wording && !node.figure ? `“${node.wording}”` : said.filter(Boolean).join("\n")}</title>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={isGap ? 14 : 3}
        fill="var(--color-paper)"
        stroke={node.isHere || shared ? "var(--color-accent)" : isGap ? "var(--color-soft)" : "var(--color-hair)"}
        strokeWidth={node.isHere ? 1.75 : 1}
        strokeDasharray={node.kind === "source" ? "4 3" : isGap ? "2 3" : undefined}
      />
      {shared && (
        <rect
          x={x + 4}
          y={y + 4}
          width={width - 8}
          height={height - 8}
          rx={2}
          fill="none"
          stroke="var(--color-accent)"
        />
      )}
      {node.sighting && <SightingDot kind={node.sighting} cx={x + padding + 5} cy={y + padding + 10} />}
      {lines.map((line, i) => (
        <text
          key={`${i} ${line.text}`}
          x={x + padding + (line.style === "name" && !isGap ? nameIndent : 0)}
          y={y + line.y}
          fontSize={line.size}
          className={styles[line.style]}
          lang={line.style === "wording" ? (node.language ?? undefined) : undefined}
        >
          {line.text}
        </text>
      ))}
    </a>
  );
}
