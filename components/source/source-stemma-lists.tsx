import { StemmaList } from "@/components/stemma/stemma-list";
import type { SourceStemmaView } from "./view-source-stemma";

/** A source's drawing as two lists, hop by hop each way. */
export function SourceStemmaLists({ view }: { view: SourceStemmaView }) {
  const [up, back] = [view.lines.length > 1, view.linesBack.length > 1];
  if (!up && !back) return null;
  return (
    <details className="mt-2">
      <summary className="cursor-pointer py-1 text-soft hover:text-ink">The same as a list, work by work</summary>
      <p className="mt-2 max-w-[44em] text-sm text-soft">
        Works are linked where their claims are: further on stands only what leads on from the claims of this work, not
        all that those works cite.
      </p>
      <div className="mt-4 grid gap-x-10 gap-y-6 md:grid-cols-2">
        {up && (
          <section>
            <h3 className="mt-0!">What it rests on, hop by hop</h3>
            <StemmaList view={view} label="What it rests on" />
          </section>
        )}
        {back && (
          <section>
            <h3 className="mt-0!">What rests on it, hop by hop</h3>
            <StemmaList view={{ ...view, lines: view.linesBack }} label="What rests on it" />
          </section>
        )}
      </div>
    </details>
  );
}
