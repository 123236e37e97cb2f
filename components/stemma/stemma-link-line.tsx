import { labelLeading, labelSize, type SizedLink } from "./draw-nodes";
import type { PlacedEdge } from "./layout";

/** The arrowheads, defined once a drawing. */
export function StemmaArrow() {
  return (
    <defs>
      {(["soft", "warn"] as const).map((ink) => (
        <marker
          key={ink}
          id={`stemma-arrow-${ink}`}
          viewBox="0 0 10 10"
          refX={9}
          refY={5}
          markerWidth={9}
          markerHeight={9}
          markerUnits="userSpaceOnUse"
          orient="auto-start-reverse"
        >
          <path d="M0 0.5 L9 5 L0 9.5z" fill={`var(--color-${ink})`} />
        </marker>
      ))}
    </defs>
  );
}

/** A link: dashed where nobody confirmed it, dotted where it only speaks of the other, struck where it was found to say otherwise. */
export function StemmaLinkLine({ edge, sized }: { edge: PlacedEdge; sized: SizedLink }) {
  const { link, below, open } = sized;
  const isStruck = link.status === "misrepresented" || link.status === "notFound";
  const ink = isStruck || below.length > open ? "warn" : "soft";
  const arrow = `url(#stemma-arrow-${ink})`;
  if (link.kind === "tie")
    return (
      <g aria-hidden="true" fill="none">
        <path d={edge.path} stroke="var(--color-soft)" strokeWidth={5} />
        <path d={edge.path} stroke="var(--color-paper)" strokeWidth={2.5} />
        <LinkLabel edge={edge} sized={sized} />
      </g>
    );
  return (
    <g aria-hidden="true">
      <path
        d={edge.path}
        fill="none"
        stroke={`var(--color-${ink})`}
        strokeWidth={ink === "warn" ? 2 : 1.5}
        strokeDasharray={
          link.kind === "more"
            ? "2 3"
            : link.leans
              ? link.status === "confirmed" || isStruck
                ? undefined
                : "6 4"
              : "1.5 4"
        }
        strokeLinecap={link.leans ? undefined : "round"}
        markerEnd={edge.back ? undefined : arrow}
        markerStart={edge.back ? arrow : undefined}
      />
      {isStruck && (
        <path
          d={`M${edge.x - 5} ${edge.y - 5}l10 10m0-10l-10 10`}
          stroke="var(--color-warn)"
          strokeWidth={2}
          fill="none"
        />
      )}
      <LinkLabel edge={edge} sized={sized} />
    </g>
  );
}

function LinkLabel({ edge, sized: { above, below, open } }: { edge: PlacedEdge; sized: SizedLink }) {
  return (
    <>
      {above.map((line, i) => (
        <text
          key={line}
          x={edge.x}
          y={edge.y - 8 - (above.length - 1 - i) * labelLeading}
          fontSize={labelSize}
          textAnchor="middle"
          className="fill-soft"
        >
          {line}
        </text>
      ))}
      {below.map((line, i) => (
        <text
          key={line}
          x={edge.x}
          y={edge.y + 18 + i * labelLeading}
          fontSize={labelSize}
          fontWeight={i < open ? undefined : 600}
          textAnchor="middle"
          className={i < open ? "fill-soft" : "fill-warn"}
        >
          {line}
        </text>
      ))}
    </>
  );
}
