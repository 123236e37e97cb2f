import type { Route } from "next";
import Link from "next/link";
import { mostRecordsCounted, type FoundRecord } from "@/lib/domain/search-result";
import { Highlighted } from "./highlighted";

interface Props {
  heading: string;
  href: (id: string) => Route;
  records: FoundRecord[];
  /** How many were found; exact below `mostRecordsCounted`. */
  count: number;
  /** Where all that were read stand; null where they do already. */
  all: Route | null;
  /** Titles of works stand in the sources' voice. */
  works?: boolean;
}

/** Records that stand on a page of many things before it is asked for more. */
const first = 10;

const grouped = new Intl.NumberFormat("en-GB");

/** Agents, sources, documents or quotations that a search found: the first, and how many more there are; nothing where there are none. */
export function FoundRecords({ heading, href, records, count, all, works = false }: Props) {
  if (records.length === 0) return null;
  const shown = all === null ? records : records.slice(0, first);
  return (
    <section aria-label={heading} id={heading.toLowerCase()}>
      <h2 className="border-b border-ink pb-2">
        {heading}{" "}
        <span className="font-normal text-soft">
          {count >= mostRecordsCounted && "at least "}
          {grouped.format(count)}
        </span>
      </h2>
      <ul>
        {shown.map((record) => (
          <li key={record.id} className="grid gap-x-8 border-b border-hair py-3 md:grid-cols-[11rem_minmax(0,1fr)]">
            <p className="text-sm text-soft">{record.byName ? "name, in some spelling" : "word in the text"}</p>
            <div>
              <Link
                href={href(record.id)}
                lang={works ? (record.language ?? undefined) : undefined}
                className="text-ink no-underline hover:underline"
              >
                {works ? <cite>{record.title}</cite> : <span className="font-medium">{record.title}</span>}
              </Link>
              {record.detail && <p className="text-sm text-soft">{record.detail}</p>}
              {record.snippet && (
                <p className="mt-1">
                  <q lang={record.language ?? undefined}>
                    <Highlighted parts={record.snippet} />
                  </q>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      <More shown={shown.length} read={records.length} count={count} all={all} />
    </section>
  );
}

/** What of a list does not stand there, and how to come to it. */
function More({ shown, read, count, all }: { shown: number; read: number; count: number; all: Route | null }) {
  if (shown >= count) return null;
  const left = `${count >= mostRecordsCounted ? "at least " : ""}${grouped.format(count - shown)} more`;
  return (
    <p className="py-3 text-sm text-soft">
      {left}.{" "}
      {all !== null && read > shown ? (
        <Link href={all} className="inline-block py-1">
          {read < count ? `Show the first ${read}` : `Show all ${read}`}
        </Link>
      ) : (
        "Another word, or more of the name, leads to them."
      )}
    </p>
  );
}
