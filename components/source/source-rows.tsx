import { isNamedByTitle } from "@/lib/domain/describe-source";
import Link from "next/link";
import { languageName } from "@/components/ui/language-name";
import { describePeriod } from "@/lib/domain/describe-period";
import type { ListedSource } from "@/lib/domain/listed-source";
import { accessWords, typeWords } from "./source-words";

/** Sources in quiet groups: by initial where they are sorted by name, by decade where by year. */
export function SourceRows({ sources, sort }: { sources: ListedSource[]; sort: "name" | "year" | "claims" }) {
  const groups = new Map<string, ListedSource[]>();
  for (const source of sources) {
    const key = sort === "name" ? initialOf(source.short) : sort === "year" ? decadeOf(source.year) : "";
    groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  return [...groups].map(([heading, rows]) => (
    <section
      key={heading}
      aria-label={heading || "By number of claims"}
      className="mt-6 md:grid md:grid-cols-[5rem_minmax(0,1fr)]"
    >
      <h2 className="m-0 pt-2 text-sm text-soft font-medium">{heading}</h2>
      <ul>
        {rows.map((source) => (
          <SourceRow key={source.id} source={source} />
        ))}
      </ul>
    </section>
  ));
}

const initialOf = (short: string) => short.match(/[\p{L}\p{N}]/u)?.[0]?.toUpperCase() ?? "…";
const decadeOf = (year: number | null) => (year === null ? "undated" : `${Math.floor(year / 10) * 10}s`);

function SourceRow({ source }: { source: ListedSource }) {
  return (
    <li className="border-t border-hair py-2 grid gap-x-6 sm:grid-cols-[minmax(0,1fr)_11rem_6rem] items-baseline">
      <div className="min-w-0">
        <Link href={`/sources/${source.id}`} className="text-ink no-underline hover:underline">
          {!isNamedByTitle(source.short, source.title) && <span className="font-medium">{source.short} </span>}
          <cite lang={source.language ?? undefined}>{source.title}</cite>
        </Link>
        <p className="text-sm text-soft">
          {[source.names, source.container, dateWords(source)].filter(Boolean).join(" · ")}
        </p>
      </div>
      <p className="text-sm text-soft">
        {typeWords(source.type)}
        {source.language && `, ${languageName(source.language)}`}
        <span className="block">{accessWords[source.access].label}</span>
      </p>
      <p className="text-sm text-soft sm:text-right">
        {source.claims === 0 ? "no claims" : `${source.claims} ${source.claims === 1 ? "claim" : "claims"}`}
      </p>
    </li>
  );
}

function dateWords({ issued, notLaterThan }: ListedSource): string {
  if (issued) return describePeriod(issued);
  return notLaterThan ? `undated, not later than ${describePeriod(notLaterThan)}` : "undated";
}
