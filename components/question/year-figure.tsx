import type { Figure, Ink, Shape } from "@/lib/domain/figure";

const inks: Record<Ink, string> = {
  ink: "var(--color-ink)",
  soft: "var(--color-soft)",
  hair: "var(--color-hair)",
  grid: "var(--color-grid)",
  accent: "var(--color-accent)",
  paper: "var(--color-paper)",
};

/** The estimates by year of publication. The table below says the same, and on a phone says it alone. */
export function YearFigure({
  figure,
  estimates,
  labelsLeftOut,
}: {
  figure: Figure;
  estimates: number;
  labelsLeftOut: number;
}) {
  return (
    <figure className="mt-6 max-sm:hidden">
      <figcaption className="mb-3 max-w-[60em] text-sm text-soft">
        The bands count different things and have each their own scale; a factor of ten is equally high in all. A year
        alone stands at mid-year.
        {labelsLeftOut > 0 &&
          ` ${labelsLeftOut} ${labelsLeftOut === 1 ? "label finds" : "labels find"} no room; the table has them all.`}
      </figcaption>
      <svg
        viewBox={`0 0 ${figure.width} ${Math.ceil(figure.height)}`}
        className="block h-auto w-full overflow-visible"
        role="img"
        aria-label={`${estimates} estimates by year of publication. The table below says the same.`}
      >
        {figure.shapes.map((shape, i) => (
          <DrawnShape key={`${i} ${shape.kind}`} shape={shape} />
        ))}
      </svg>
    </figure>
  );
}

function DrawnShape({ shape }: { shape: Shape }) {
  if (shape.kind === "line")
    return (
      <line
        x1={shape.x1}
        y1={shape.y1}
        x2={shape.x2}
        y2={shape.y2}
        stroke={inks[shape.ink]}
        strokeWidth={shape.width ?? 1}
        strokeDasharray={shape.dashes}
      />
    );
  if (shape.kind === "path")
    return (
      <path d={shape.d} fill="none" stroke={inks[shape.ink]} strokeWidth={shape.width} strokeDasharray={shape.dashes} />
    );
  if (shape.kind === "circle")
    return (
      <circle
        cx={shape.x}
        cy={shape.y}
        r={shape.r}
        fill={inks[shape.fill]}
        stroke={shape.stroke && inks[shape.stroke]}
        strokeWidth={shape.width}
        strokeDasharray={shape.dashes}
      />
    );
  return <DrawnText shape={shape} />;
}

function DrawnText({ shape }: { shape: Extract<Shape, { kind: "text" }> }) {
  return (
    <text
      x={shape.x}
      y={shape.y}
      fontSize={shape.size}
      textAnchor={shape.anchor}
      className={`${shape.ink === "soft" ? "fill-soft" : "fill-ink"} whitespace-pre ${shape.halo ? "stroke-paper stroke-4 [paint-order:stroke] [stroke-linejoin:round]" : ""}`}
    >
      {shape.strong && <tspan fontWeight={600}>{shape.strong}</tspan>}
      {shape.text}
    </text>
  );
}
