import type { Comparison } from "@/lib/domain/compare-question";

/** What a reader must see before any range: how many estimates, how many origins, how many of unknown lineage. */
export function QuestionCounts({ comparison, isFiltered }: { comparison: Comparison; isFiltered: boolean }) {
  const { shown, total, independentOrigins, unknownLineage, seenInOriginal, uncountable } = comparison;
  const authors = new Set(uncountable.map((row) => row.agent)).size;
  return (
    <dl className="mt-6 grid grid-cols-2 gap-x-6 gap-y-4 leading-[1.3] sm:flex sm:flex-wrap sm:gap-x-10">
      <Count n={shown} words={isFiltered ? `of ${total} estimates` : shown === 1 ? "estimate" : "estimates"} />
      <Count n={independentOrigins} words={independentOrigins === 1 ? "independent origin" : "independent origins"} />
      {unknownLineage > 0 && <Count n={unknownLineage} words="of unknown lineage, not counted as independent" />}
      <Count n={seenInOriginal} words="seen in the original text" />
      {authors > 0 && (
        <Count
          n={authors}
          words={`${authors === 1 ? "author gives no total, or says" : "authors give no total, or say"} that none can be given`}
        />
      )}
    </dl>
  );
}

function Count({ n, words }: { n: number; words: string }) {
  return (
    <div className="flex max-w-[10.5rem] flex-col-reverse justify-end">
      <dt>{words}</dt>
      <dd className="mb-1 font-serif text-[2.25rem] leading-none">{n}</dd>
    </div>
  );
}
