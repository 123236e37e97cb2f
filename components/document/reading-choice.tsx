import { readerHref, type ReaderState } from "./reader-address";

interface ReadingChoiceProps {
  document: string;
  state: ReaderState;
  shown: "recorded" | "all";
  recorded: number;
}

/** Whose marks the text carries: those that people recorded, or those that Stemma reads in it. */
export function ReadingChoice({ document, state, shown, recorded }: ReadingChoiceProps) {
  const choices = [
    ["recorded", `what people recorded (${recorded.toLocaleString("en")})`],
    ["all", "what Stemma reads in it"],
  ] as const;
  return (
    <nav aria-label="Whose marks" className="text-sm flex flex-wrap gap-x-4 mt-3 no-print">
      <span className="text-soft py-0.5">Marked:</span>
      {choices.map(([read, words]) => (
        <a
          key={read}
          href={readerHref(document, { notes: state.notes, read })}
          aria-current={read === shown ? "true" : undefined}
          className="inline-block min-h-6 py-0.5 text-ink no-underline hover:underline aria-[current]:shadow-[0_1.5px_0_var(--color-accent)]"
        >
          {words}
        </a>
      ))}
    </nav>
  );
}
