import type { Metadata, Route } from "next";
import { SourceRows } from "@/components/source/source-rows";
import { accessWords, typeWords } from "@/components/source/source-words";
import { FacetRow } from "@/components/ui/facet-row";
import { languageName } from "@/components/ui/language-name";
import { PageLinks } from "@/components/ui/page-links";
import { listSources, sourceSorts, type SourceFilter, type SourceSort } from "@/lib/db/source-list";
import { accessSchema } from "@/lib/schemas/source";
import { readPage } from "../read-page";
import { IgnoredNote } from "@/components/ui/ignored-note";
import { pageNumber, unreadParameters } from "@/lib/domain/unread-parameters";

export const metadata: Metadata = {
  title: "Sources",
  description: "Every work that is cited or cites: what kind, in which language, from when, and how far it was opened.",
};

type Parameters = Awaited<PageProps<"/sources">["searchParams"]>;

const facets = [
  { id: "kind", label: "Kind", name: typeWords },
  { id: "language", label: "Language", name: languageName },
  { id: "access", label: "Opened", name: (value: string) => accessOf(value) },
  { id: "decade", label: "Decade", name: (value: string) => `${value}s` },
] as const;

function accessOf(value: string): string {
  const access = accessSchema.safeParse(value);
  return access.success ? accessWords[access.data].label : value;
}

export default async function SourcesPage({ searchParams }: PageProps<"/sources">) {
  const given = await searchParams;
  const { filter, sort, page } = readParameters(given);
  const list = await listSources(filter, sort, page);
  const href = (change: Record<string, string | undefined>) => hrefOf({ ...filter, sort, ...change });
  return (
    <>
      <h1>Sources</h1>
      <p className="lede">Every work that cites or is cited here, with how far it was opened.</p>
      <SearchForm filter={filter} sort={sort} />
      <div className="my-6 border-y border-hair py-3 text-sm no-print">
        {facets.map(({ id, label, name }) => (
          <FacetRow
            key={id}
            label={label}
            chosen={filter[id]}
            values={sorted(id, list.facets[id]).map(({ value, count }) => ({ value, label: name(value), count }))}
            hrefOf={(value) => href({ [id]: value })}
          />
        ))}
        <Sorts sort={sort} hrefOf={(value) => href({ sort: value })} />
      </div>
      <IgnoredNote ignored={unreadParameters(given, { sort: sourceSorts, page: pageNumber })} />
      <p className="text-sm text-soft" role="status">
        {list.total} {list.total === 1 ? "source" : "sources"}
      </p>
      {list.total === 0 ? (
        <p className="mt-4">No source matches. Fewer choices or another spelling may find more.</p>
      ) : (
        <SourceRows sources={list.sources} sort={sort} />
      )}
      <PageLinks
        page={list.page}
        pages={list.pages}
        hrefOf={(next) => href({ page: String(next) })}
        label="Pages of sources"
      />
    </>
  );
}

const sorted = <F extends { value: string }>(id: string, values: F[]) =>
  id === "decade" ? values.toSorted((a, b) => Number(a.value) - Number(b.value)) : values;

function readParameters(given: Parameters) {
  const one = (name: string) => {
    const value = given[name];
    const text = Array.isArray(value) ? value[0] : value;
    return text ? text.slice(0, 200) : undefined;
  };
  const sort: SourceSort = sourceSorts.find((name) => name === one("sort")) ?? "name";
  const page = readPage(one("page"));
  const filter: SourceFilter = {};
  for (const name of ["q", "kind", "language", "access", "decade"] as const) {
    const value = one(name);
    if (value) filter[name] = value;
  }
  return { filter, sort, page };
}

/** The address of a state of the list; what is as it begins is left out of it. */
function hrefOf(state: Record<string, string | undefined>): Route {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(state))
    if (value && !(name === "sort" && value === "name") && !(name === "page" && value === "1")) query.set(name, value);
  return (query.size === 0 ? "/sources" : `/sources?${query}`) as Route;
}

function SearchForm({ filter, sort }: { filter: SourceFilter; sort: SourceSort }) {
  const { q, ...kept } = filter;
  return (
    <form action="/sources" role="search" className="flex gap-2 max-w-[34em] no-print">
      <label htmlFor="source-search" className="sr-only">
        Author, in any spelling, or words of the title
      </label>
      <input
        id="source-search"
        type="search"
        name="q"
        defaultValue={q}
        placeholder="Author or words of the title"
        className="min-w-0 grow border border-soft bg-paper px-3 py-1.5 rounded-xs"
      />
      {Object.entries({ ...kept, ...(sort === "name" ? {} : { sort }) }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className="border border-soft px-4 py-1.5 rounded-xs cursor-pointer hover:bg-raised">
        Find
      </button>
    </form>
  );
}

const sortWords: Record<SourceSort, string> = { name: "name", year: "year of issue", claims: "number of claims" };

function Sorts({ sort, hrefOf }: { sort: SourceSort; hrefOf: (sort: SourceSort) => string }) {
  return (
    <nav aria-label="Order" className="grid grid-cols-[6rem_minmax(0,1fr)] items-baseline">
      <span className="text-soft font-medium py-0.5">Order</span>
      <div>
        {sourceSorts.map((name) => (
          <a
            key={name}
            href={hrefOf(name)}
            aria-current={name === sort ? "true" : undefined}
            className="inline-block min-h-6 py-0.5 mr-4 text-ink no-underline hover:underline aria-[current]:shadow-[0_1.5px_0_var(--color-accent)]"
          >
            {sortWords[name]}
          </a>
        ))}
      </div>
    </nav>
  );
}
