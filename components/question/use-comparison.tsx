import Link from "next/link";

interface UseComparisonProps {
  path: string;
  query: string;
  /** When the data were last changed, ISO 8601. */
  changed: string | null;
  /** The whole address of this view: what a print carries at its foot. */
  permalink: string;
}

/** What can be taken away from a comparison, in the state in which it is shown. Plain links: they answer with files. */
export function UseComparison({ path, query, changed, permalink }: UseComparisonProps) {
  const files = [
    [`${path}/cite${query}`, "Cite (APA, Chicago, MLA, BibTeX)"],
    [`${path}/estimates.csv${query}`, "CSV"],
    [`${path}/bundle.json`, "Stemma bundle of the collection"],
    [`${path}/figure.svg${query}`, "Figure as SVG"],
    [`${path}/figure.png${query}`, "Figure as PNG"],
  ] as const;
  return (
    <section aria-labelledby="use">
      <h2 id="use">Use this comparison</h2>
      <ul className="flex flex-wrap gap-x-5 text-sm no-print">
        {files.map(([href, words]) => (
          <li key={words}>
            {/* A file, or a page that need not be fetched ahead: no client navigation. */}
            <a href={href} className="inline-block py-1">
              {words}
            </a>
          </li>
        ))}
        {changed && (
          <li>
            <a href={`${path}${query}${query === "" ? "?" : "&"}since=${changed}`} className="inline-block py-1">
              Link that will say what changed since now
            </a>
          </li>
        )}
        <li>
          <Link href="/history" prefetch={false} className="inline-block py-1">
            History
          </Link>
        </li>
      </ul>
      <p className="print-only wrap-anywhere">{permalink}</p>
      {changed && (
        <p className="mt-2 text-sm text-soft">
          Data of <time dateTime={changed}>{dateWords(changed)}</time>. The files hold what is shown here; the bundle
          holds the whole collection.
        </p>
      )}
    </section>
  );
}

const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** A time as its day in words: 23 November 2026. */
export const dateWords = (iso: string): string => format.format(new Date(iso));
