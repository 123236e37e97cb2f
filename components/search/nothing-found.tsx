import type { Route } from "next";
import Link from "next/link";
import { widerFigure } from "@/lib/domain/wider-figure";
import type { SearchFilter, SearchResult } from "@/lib/domain/search-result";
import type { SearchQuery } from "@/lib/text/read-query";

interface Props {
  query: SearchQuery;
  result: SearchResult;
  filter: SearchFilter;
  href: (change: Partial<Record<keyof SearchFilter, string | undefined>>) => Route;
}

const ask = (q: string) => `/search?${new URLSearchParams({ q })}` as Route;

/** What to try where a search found no claim: each part of the query on its own, a wider figure, the choices taken back. */
export function NothingFound({ query, result, filter, href }: Props) {
  const { words, figure, period, basis } = query;
  const parts = [words, figure?.words, period?.words, basis?.words].filter(Boolean) as string[];
  const wider = figure && widerFigure(figure);
  const isNarrowed = Boolean(filter.kind ?? filter.basis ?? filter.sighting ?? filter.collection);
  const hints = [
    isNarrowed && {
      href: href({ kind: undefined, basis: undefined, sighting: undefined, collection: undefined, page: undefined }),
      text: "without the choices made above",
    },
    result.openEndCount > 0 && !filter.openEnds && { href: href({ openEnds: "1" }), text: "figures with an open end" },
    ...(parts.length > 1 ? parts.map((part) => ({ href: ask(part), text: `“${part}” alone` })) : []),
    wider && { href: ask(`${rest(query)} ${wider}`.trim()), text: `a wider figure, ${wider}` },
    !figure && words.includes(" ") && { href: ask(longest(words)), text: `“${longest(words)}” alone` },
  ].filter((hint) => typeof hint === "object" && hint !== null);
  const { agents, sources, documents, quotations } = result;
  const isEmpty = [agents, sources, documents, quotations].every((records) => records.length === 0);
  return (
    <div>
      <p>
        {isEmpty ? "Nothing recorded matches" : "No claim matches"}
        {hints.length > 0 ? ". To try:" : ". Another spelling or fewer letters may find more."}
      </p>
      <ul className="mt-2">
        {hints.map((hint) => (
          <li key={hint.text}>
            <Link href={hint.href} className="inline-block py-1">
              {hint.text}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

const rest = ({ words, period, basis }: SearchQuery) => [words, period?.words, basis?.words].filter(Boolean).join(" ");

const longest = (words: string) => words.split(" ").reduce((a, b) => (b.length > a.length ? b : a));
