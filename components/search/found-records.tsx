import type { Route } from "next";
import Link from "next/link";
import type { FoundRecord } from "@/lib/domain/search-result";
import { Highlighted } from "./highlighted";

interface Props {
  heading: string;
  href: (id: string) => Route;
  records: FoundRecord[];
  /** Titles of works stand in the sources' voice. */
  works?: boolean;
}

/** Agents, sources, documents or quotations that a search found; nothing where there are none. */
export function FoundRecords({ heading, href, records, works = false }: Props) {
  if (records.length === 0) return null;
  return (
    <section aria-label={heading}>
      <h2 className="border-b border-ink pb-2">
        {heading} <span className="font-normal text-soft">{records.length}</span>
      </h2>
      <ul>
        {records.map((record) => (
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
    </section>
  );
}
