import type { ComparisonRow } from "@/lib/domain/comparison-row";

/** What of a row names its work. */
export interface NamedWork {
  source: Pick<ComparisonRow["source"], "title" | "language" | "year">;
  readIn: { short: string } | null;
  details: Pick<ComparisonRow["details"], "notLaterThan">;
}

/** The work in which a claim stands, its year, and the work in which it was read where that is another. */
export function WorkName({ row, withYear = true }: { row: NamedWork; withYear?: boolean }) {
  const { source, readIn, details } = row;
  return (
    <>
      <cite lang={languageOfTitle(source.title, source.language)}>{source.title}</cite>
      {withYear && <>, {source.year ?? undatedWords(details.notLaterThan)}</>}
      {readIn && <>, read in {readIn.short}</>}
    </>
  );
}

const unlatin = /^(?:ru|uk|be|bg|sr|el|ar|fa|he|zh|ja|ko|bn|hi)\b/;

/** The language of a title as it is printed here: transliterated where the letters are Latin, none for a description in brackets. */
function languageOfTitle(title: string, language: string | null): string | undefined {
  if (language === null || title.startsWith("[")) return undefined;
  const isTransliterated =
    unlatin.test(language) && !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(title);
  return isTransliterated ? `${language}-Latn` : language;
}

const undatedWords = (notLaterThan: string | null) =>
  notLaterThan ? `n.d., not later than ${notLaterThan.slice(0, 4)}` : "n.d.";
