import type { Metadata, Route } from "next";
import Link from "next/link";
import { FoundClaim } from "@/components/search/found-claim";
import { NothingFound } from "@/components/search/nothing-found";
import { FoundRecords } from "@/components/search/found-records";
import { Reading } from "@/components/search/reading";
import { SearchFacets } from "@/components/search/search-facets";
import { SearchField } from "@/components/ui/search-field";
import { searchEverything } from "@/lib/db/search/search-everything";
import type { RecordKind, SearchFilter, SearchResult } from "@/lib/domain/search-result";
import { maxQueryLength, readQuery } from "@/lib/text/read-query";
import { readPage } from "../read-page";
import { IgnoredNote } from "@/components/ui/ignored-note";
import { pageNumber, unreadParameters } from "@/lib/domain/unread-parameters";

export async function generateMetadata({ searchParams }: PageProps<"/search">): Promise<Metadata> {
  const { q } = readParameters(await searchParams);
  return {
    title: q ? `${q} · Search` : "Search",
    description:
      "Search claims, sources, agents and documents by words, by name in any spelling or script, by figure and by period.",
  };
}

export default async function SearchPage({ searchParams }: PageProps<"/search">) {
  const given = await searchParams;
  const { q, filter, all } = readParameters(given);
  const query = readQuery(q);
  const empty = query.words === "" && !query.figure && !query.period && !query.basis;
  return (
    <>
      <h1>Search</h1>
      <SearchField q={q} />
      <IgnoredNote ignored={unreadParameters(given, { page: pageNumber, openEnds: ["1"] })} />
      {empty ? <Help /> : <Results q={q} filter={filter} all={all} result={await searchEverything(query, filter)} />}
    </>
  );
}

interface ResultsProps {
  q: string;
  filter: SearchFilter;
  /** The kind of record of which all that were read are shown, not the first alone. */
  all: string | undefined;
  result: SearchResult;
}

function Results({ q, filter, all, result }: ResultsProps) {
  const query = readQuery(q);
  const href = hrefFor(q, filter);
  const list = (kind: RecordKind) => ({
    records: result[kind],
    count: result.recordCounts[kind],
    all: all === kind ? null : (`${href({})}&all=${kind}#${kind}` as Route),
  });
  return (
    <>
      <Reading
        query={query}
        result={result}
        openEnds={filter.openEnds ?? false}
        href={(open) => href({ openEnds: open ? "1" : undefined, page: undefined })}
      />
      <SearchFacets result={result} filter={filter} href={href} />
      {result.claimCount === 0 && <NothingFound query={query} result={result} filter={filter} href={href} />}
      <FoundRecords heading="Agents" href={(id) => `/agents/${id}` as Route} {...list("agents")} />
      <FoundRecords heading="Sources" href={(id) => `/sources/${id}` as Route} {...list("sources")} works />
      {result.claims.length > 0 && (
        <section aria-label="Claims">
          <h2 className="border-b border-ink pb-2">
            Claims{" "}
            <span className="font-normal text-soft">
              {result.isMore && "at least "}
              {result.claimCount}
            </span>
          </h2>
          <ul>
            {result.claims.map((claim) => (
              <FoundClaim
                key={claim.id}
                claim={claim}
                spelling={result.nameKey && !isLatin(q) ? ", in another script" : null}
              />
            ))}
          </ul>
          <Pages page={result.page} pages={result.pages} href={href} />
        </section>
      )}
      <FoundRecords heading="Quotations" href={(id) => `/quotations/${id}` as Route} {...list("quotations")} />
      <FoundRecords heading="Documents" href={(id) => `/documents/${id}` as Route} {...list("documents")} works />
    </>
  );
}

type Href = (change: Partial<Record<keyof SearchFilter, string | undefined>>) => Route;

function Pages({ page, pages, href }: { page: number; pages: number; href: Href }) {
  if (pages < 2) return null;
  return (
    <nav aria-label="Pages" className="mt-4 flex gap-4">
      {page > 1 && <Link href={href({ page: String(page - 1) })}>Previous</Link>}
      <span className="text-soft">
        {page} of {pages}
      </span>
      {page < pages && <Link href={href({ page: String(page + 1) })}>Next</Link>}
    </nav>
  );
}

function Help() {
  const examples = [
    "Мельгунов",
    "Melgounov",
    "hostages",
    "1.3 million",
    "1 to 2 million, 1917-22",
    "Latsis 12,733",
    "at least 100,000",
    "overlaps 0.5-2 million, 1918-22, executions only",
  ];
  return (
    <div className="mt-6 max-w-[44em]">
      <p>
        A name in any spelling or script, words of a wording in its language, a figure, an interval, a period, what
        alone is to be counted, or several of these:
      </p>
      <ul className="mt-2">
        {examples.map((example) => (
          <li key={example}>
            <Link href={`/search?q=${encodeURIComponent(example)}` as Route} className="inline-block py-1">
              {example}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

const isLatin = (text: string) => !/\p{Script=Cyrillic}/u.test(text);

function readParameters(given: Record<string, string | string[] | undefined>): {
  q: string;
  filter: SearchFilter;
  all: string | undefined;
} {
  const one = (name: string) => {
    const value = given[name];
    return (Array.isArray(value) ? value[0] : value)?.slice(0, maxQueryLength) || undefined;
  };
  return {
    q: one("q") ?? "",
    filter: {
      kind: one("kind"),
      basis: one("basis"),
      sighting: one("sighting"),
      collection: one("collection"),
      openEnds: one("openEnds") === "1",
      page: readPage(one("page")),
    },
    all: one("all"),
  };
}

function hrefFor(q: string, filter: SearchFilter): Href {
  return (change) => {
    const { openEnds, page, ...rest } = filter;
    const all = {
      q,
      ...rest,
      openEnds: openEnds ? "1" : undefined,
      page: page && page > 1 ? String(page) : undefined,
      ...change,
    };
    const set = Object.entries(all).filter((entry): entry is [string, string] => Boolean(entry[1]));
    return `/search?${new URLSearchParams(set)}` as Route;
  };
}
