import type { Route } from "next";
import Link from "next/link";
import { describeCount } from "@/lib/domain/describe-estimate";
import { mostCounted, type SearchResult } from "@/lib/domain/search-result";
import { countingBasisWords } from "@/lib/domain/words-for";
import type { SearchQuery } from "@/lib/text/read-query";

interface Props {
  query: SearchQuery;
  result: SearchResult;
  openEnds: boolean;
  href: (openEnds: boolean) => Route;
}

/** How a query was understood, so that a reader can put it right; and the figures that are kept apart. */
export function Reading({ query, result, openEnds, href }: Props) {
  const { words, figure, period, basis } = query;
  const read: string[] = [];
  if (words) read.push(`words and names “${words}”${result.nameKey ? `, names compared as “${result.nameKey}”` : ""}`);
  if (figure) read.push(`a quantity ${describeInterval(figure)}`);
  if (period) read.push(describeYears(period));
  if (basis)
    read.push(`${countingBasisWords[basis.counts]} only, with what is a part of them or names them in its words`);
  const apart = openEnds ? null : result.openEndCount;
  return (
    <div className="mt-4 text-sm text-soft">
      <p>
        Read as {read.join(" and ")}. {countWords(result.claimCount, result.isMore)}; each says why it is here.
        {period && (figure || words) && " Claims that state no period are kept, after those that do."}
      </p>
      {(result.isMore || result.areFacetsOfFirst) && (
        <p>
          {result.isMore &&
            "The first of them were put in order and are listed; another word or a choice below leads to the others. "}
          {result.areFacetsOfFirst &&
            `The numbers beside the choices are those of the first ${grouped.format(mostCounted)}.`}
        </p>
      )}
      {figure && openEnds && (
        <p>
          These reach the figure by an open end alone, as “at least 20,000” reaches a million.{" "}
          <Link href={href(false)}>Figures whose stated number lies inside</Link>
        </p>
      )}
      {figure && apart !== null && apart > 0 && (
        <p>
          Kept apart: <Link href={href(true)}>{lowerFirst(countWords(apart, result.isMoreApart))}</Link> for which only
          an open end reaches it.
        </p>
      )}
    </div>
  );
}

const grouped = new Intl.NumberFormat("en-GB");

const countWords = (count: number, isMore: boolean) =>
  `${isMore ? "At least " : ""}${grouped.format(count)} ${count === 1 ? "claim" : "claims"}`;

const lowerFirst = (words: string) => words[0]!.toLowerCase() + words.slice(1);

function describeYears({ from, to }: NonNullable<SearchQuery["period"]>): string {
  if (from === null) return `a time up to ${to}`;
  if (to === null) return `a time from ${from} on`;
  return from === to ? `the year ${from}` : `a period from ${from} to ${to}`;
}

function describeInterval({ low, high }: NonNullable<SearchQuery["figure"]>): string {
  if (low === high && low !== null) return `of ${describeCount(low)}`;
  if (low === null) return `up to ${describeCount(high ?? 0)}`;
  if (high === null) return `from ${describeCount(low)} on`;
  return `from ${describeCount(low)} to ${describeCount(high)}`;
}
