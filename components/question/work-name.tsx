import type { ComparisonRow } from "@/lib/domain/comparison-row";

/** The work in which a claim stands, its year, and the work in which it was read where that is another. */
export function WorkName({ row, withYear = true }: { row: ComparisonRow; withYear?: boolean }) {
  const { source, readIn, details } = row;
  return (
    <>
      <cite lang={source.language ?? undefined}>{source.title}</cite>
      {withYear && <>, {source.year ?? undatedWords(details.notLaterThan)}</>}
      {readIn && <>, read in {readIn.short}</>}
    </>
  );
}

const undatedWords = (notLaterThan: string | null) =>
  notLaterThan ? `n.d., not later than ${notLaterThan.slice(0, 4)}` : "n.d.";
