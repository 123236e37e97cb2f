import type { Route } from "next";
import Link from "next/link";
import type { Candidate } from "@/lib/db/claim-candidates";

interface Props {
  slug: string;
  query: string;
  /** Claims that answer the same questions. */
  siblings: Candidate[];
  /** What the search found; null where nothing was searched. */
  found: Candidate[] | null;
}

/** Chooses the second claim: by search, or among those of the same question. */
export function ChooseClaim({ slug, query, siblings, found }: Props) {
  return (
    <section aria-labelledby="choose" className="no-print">
      <h2 id="choose">With which claim?</h2>
      <form action={`/claims/${slug}/compare`} className="flex flex-wrap gap-3 items-baseline">
        <label className="text-sm grow max-w-[28rem]">
          <span className="text-soft">By words, name or number</span>
          <input
            name="q"
            type="search"
            defaultValue={query}
            maxLength={200}
            className="block w-full border-b border-soft bg-transparent py-1 text-base"
          />
        </label>
        <button type="submit" className="text-accent underline underline-offset-2 cursor-pointer min-h-6">
          Search
        </button>
      </form>
      {found && (
        <>
          <h3>Found</h3>
          {found.length === 0 ? (
            <p className="text-sm text-soft">No claim was found by “{query}”. Try a name alone, or a number.</p>
          ) : (
            <Candidates slug={slug} claims={found} />
          )}
        </>
      )}
      <h3>Of the same question</h3>
      {siblings.length === 0 ? (
        <p className="text-sm text-soft">The claim answers no recorded question: search for another one.</p>
      ) : (
        <Candidates slug={slug} claims={siblings} />
      )}
    </section>
  );
}

function Candidates({ slug, claims }: { slug: string; claims: Candidate[] }) {
  return (
    <ul className="list-none m-0 p-0 text-sm max-w-[46rem]">
      {claims.map(({ id, label, short }) => (
        <li key={id} className="border-t border-hair py-1.5">
          <Link href={`/claims/${slug}/compare?with=${encodeURIComponent(id)}` as Route}>{label}</Link>
          <span className="text-soft"> · {short}</span>
        </li>
      ))}
    </ul>
  );
}
