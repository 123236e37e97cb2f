import type { Route } from "next";
import Link from "next/link";
import { mostChanged, type ChangesSince as Changes } from "@/lib/domain/changes-since";
import { dateWords } from "@/lib/domain/recorded-day";

const kindWords = { added: "added", removed: "taken out of this question", changed: "changed" } as const;

/** What is other here than at the time that an address names: a saved comparison says what changed since. */
export function ChangesSince({ changes: { since, changed, count } }: { changes: Changes }) {
  return (
    <section aria-labelledby="since" className="mt-6 border-l-2 border-accent pl-4">
      <h2 id="since" className="mt-0! text-base!">
        Since <time dateTime={since}>{dateWords(since)}</time>
      </h2>
      {count === 0 ? (
        <p className="text-sm">No claim of this question was added, removed or changed.</p>
      ) : (
        <>
          <p className="text-sm text-soft">
            {count.toLocaleString("en")} {count === 1 ? "claim" : "claims"} of this question{" "}
            {count === 1 ? "was" : "were"} added, removed or changed; the history has what each was before.
          </p>
          <ul className="mt-1 text-sm">
            {changed.map(({ id, label, kind, parts, at }) => (
              <li key={id} className="py-1">
                <Link href={`/claims/${id}`} prefetch={false}>
                  {label}
                </Link>
                : {kindWords[kind]}
                {parts.length > 0 && `: ${parts.join(", ")}`} <span className="text-soft">{dateWords(at)}</span> ·{" "}
                <Link href={`/history?record=claims/${id}` as Route} prefetch={false}>
                  {kind === "added" ? "its history" : "before and after"}
                </Link>
              </li>
            ))}
          </ul>
          {count > mostChanged && <p className="text-sm text-soft">The latest {mostChanged} are listed.</p>}
        </>
      )}
    </section>
  );
}
