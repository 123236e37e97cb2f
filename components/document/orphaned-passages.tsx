import Link from "next/link";
import type { OrphanedPassage } from "@/lib/domain/document-record";

interface Props {
  /** The version that the passages were recorded in. */
  earlier: string;
  carried: number;
  orphaned: OrphanedPassage[];
  language: string;
}

/** What became of the passages of the version before this one: how many stand here too, and which were not found. */
export function OrphanedPassages({ earlier, carried, orphaned, language }: Props) {
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">From the earlier version</h2>
      <p className="max-w-[44em] text-soft">
        {carried} {carried === 1 ? "passage" : "passages"} of{" "}
        <Link href={`/documents/${earlier}`}>the version before this one</Link> {carried === 1 ? "was" : "were"} found
        again in this text.{" "}
        {orphaned.length === 0
          ? "None is missing."
          : `${orphaned.length} could not be placed with certainty, and so ${orphaned.length === 1 ? "is" : "are"} not marked:`}
      </p>
      <ul className="mt-2">
        {orphaned.map(({ exact, claim }) => (
          <li key={`${claim} ${exact}`} className="border-b border-hair py-2">
            {claim ? (
              <Link href={`/claims/${claim}`} className="text-ink no-underline hover:underline">
                <q lang={language}>{exact}</q>
              </Link>
            ) : (
              <q lang={language}>{exact}</q>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
