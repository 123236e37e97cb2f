import Link from "next/link";
import { dateWords } from "@/lib/domain/recorded-day";

interface UseComparisonProps {
  path: string;
  query: string;
  /** When the data were last changed, ISO 8601. */
  changed: string | null;
  /** Whether the state of another day is shown. */
  isOld: boolean;
  /** The whole address of this view: what a print carries at its foot. */
  permalink: string;
}

/** What can be taken away from a comparison, in the state in which it is shown. Plain links: they answer with files. */
export function UseComparison({ path, query, changed, isOld, permalink }: UseComparisonProps) {
  const files = [
    [`${path}/cite${query}`, "Cite (APA, Chicago, MLA, BibTeX)"],
    [`${path}/estimates.csv${query}`, "CSV"],
    [`${path}/bundle.json`, isOld ? "Stemma bundle of the collection as it is now" : "Stemma bundle of the collection"],
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
        {changed && !isOld && (
          <li>
            <a href={`${path}${query}${query === "" ? "?" : "&"}recorded=${changed}`} className="inline-block py-1">
              Permanent link to this state
            </a>
          </li>
        )}
        {changed && !isOld && (
          <li>
            <a href={`${path}${query}${query === "" ? "?" : "&"}since=${changed}`} className="inline-block py-1">
              Link that will show later changes
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
      {!isOld && <AskForDay path={path} query={query} />}
      {changed && (
        <p className="mt-2 text-sm text-soft">
          Data of <time dateTime={changed}>{dateWords(changed)}</time>. The files hold the estimates shown here, with
          all their columns; the bundle holds the whole collection.
        </p>
      )}
    </section>
  );
}

/** Asks for the comparison as the record stood on a day. */
function AskForDay({ path, query }: { path: string; query: string }) {
  return (
    <form action={path} className="mt-2 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm no-print">
      {[...new URLSearchParams(query)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label>
        <span className="text-soft">As the record stood on</span>{" "}
        <input name="recorded" type="date" required className="border-b border-ink bg-paper py-0.5" />
      </label>
      <button className="cursor-pointer border border-ink px-3 py-0.5 hover:bg-raised">Show</button>
    </form>
  );
}
