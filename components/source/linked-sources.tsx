import type { Route } from "next";
import Link from "next/link";
import type { LinkedSource } from "@/lib/domain/listed-source";
import { isNamedByTitle } from "@/lib/domain/describe-source";
import { intentWords } from "@/lib/domain/words-for";

/** By author and year with the title, or by the title alone where there is no author. */
function LinkedName({ id, short, title, language }: LinkedSource) {
  const work = <cite lang={language ?? undefined}>{title}</cite>;
  const isTitle = isNamedByTitle(short, title);
  return (
    <>
      <Link href={`/sources/${id}` as Route}>{isTitle ? work : short}</Link> {!isTitle && work}
    </>
  );
}

/** The works at the other end of a source's links, oldest first, each with how it is leaned on or spoken of. */
export function LinkedSources({ sources }: { sources: LinkedSource[] }) {
  return (
    <ul>
      {sources.map((source) => (
        <li key={source.id} className="flex gap-x-4 border-t border-hair py-2">
          <span className="text-soft text-sm w-10 shrink-0 pt-px">{source.year ?? "n.d."}</span>
          <span className="min-w-0">
            <LinkedName {...source} />
            <span className="block text-sm text-soft">
              {source.links} {source.links === 1 ? "link" : "links"}:{" "}
              {source.intents.map((intent) => intentWords[intent]).join(", ")}
              {source.failed > 0 && (
                <span className="text-warn"> · ✕ {source.failed} found to say otherwise, or not found there</span>
              )}
              {source.failed === 0 && source.confirmed > 0 && ` · ${source.confirmed} confirmed`}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
