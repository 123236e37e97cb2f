import type { StemmaView } from "./stemma-view";

/** The strokes that a drawing has, in words: only those that stand in it. */
export function StemmaLegend({ view }: { view: StemmaView }) {
  const struck = view.links.some((l) => l.status === "misrepresented" || l.status === "notFound");
  const changed = view.links.some((l) => l.drift.some((d) => !d.isOpen) || l.wording.length > 0);
  const dashed = view.links.some((l) => l.leans && (l.status === "unchecked" || l.status === "inaccessible"));
  const strokes = [
    {
      is: view.links.some((l) => l.kind === "citation" && l.status === "confirmed" && l.leans),
      words: "confirmed by a reader",
      dash: undefined,
    },
    { is: dashed, words: "not checked", dash: "6 4" },
    { is: view.links.some((l) => !l.leans), words: "speaks of it without leaning on it", dash: "1.5 4" },
    { is: changed, words: "changed on the way", warn: true, dash: undefined },
    { is: struck, words: "says otherwise, or not found there", warn: true, struck: true, dash: undefined },
  ].filter((stroke) => stroke.is);
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 list-none m-0 mt-3 p-0 text-sm text-soft" aria-label="Strokes">
      {strokes.map(({ words, dash, warn, struck }) => (
        <li key={words} className="whitespace-nowrap">
          <svg viewBox="0 0 34 12" className="inline-block w-8 h-3 mr-2" aria-hidden="true">
            <path
              d="M0 6H34"
              stroke={warn ? "var(--color-warn)" : "var(--color-soft)"}
              strokeWidth={warn ? 2 : 1.5}
              strokeDasharray={dash}
              strokeLinecap={dash === "1.5 4" ? "round" : undefined}
            />
            {struck && <path d="M12 1l10 10m0-10l-10 10" stroke="var(--color-warn)" strokeWidth={2} />}
          </svg>
          {words}
        </li>
      ))}
      <Frames view={view} />
    </ul>
  );
}

/** What isn't a stroke of one link: the tie of two texts, and the frames of nodes. */
function Frames({ view }: { view: StemmaView }) {
  const marks = [
    {
      is: view.links.some((l) => l.kind === "tie"),
      words: "two texts, one witness",
      shape: <path d="M0 4H34M0 8H34" stroke="var(--color-soft)" strokeWidth={1.25} />,
    },
    {
      is: view.nodes.some((node) => node.sighting === null),
      words: "folded: its link shows more",
      shape: (
        <rect x={1} y={1} width={32} height={10} rx={5} fill="none" stroke="var(--color-soft)" strokeDasharray="2 3" />
      ),
    },
    {
      is: view.nodes.some((node) => node.side === "both"),
      words: "double frame: both rest on it",
      shape: <path d="M1 .5h32v11h-32zM4 3h26v6h-26z" fill="none" stroke="var(--color-accent)" />,
    },
  ];
  return marks.map(
    ({ is, words, shape }) =>
      is && (
        <li key={words} className="whitespace-nowrap">
          <svg viewBox="0 0 34 12" className="inline-block w-8 h-3 mr-2" aria-hidden="true">
            {shape}
          </svg>
          {words}
        </li>
      ),
  );
}
