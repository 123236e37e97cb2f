import Link from "next/link";

/** A claim that repeats or speaks of the one at hand. */
export interface Repeat {
  id: string;
  name: string;
  year: number | null;
  label: string;
  intentWords: string;
  /** What changed on the way, by its short names. */
  drift: string[];
}

const grouped = new Intl.NumberFormat("en-GB");

/** Who repeats a claim, one hop on, oldest first, `more` that are not listed, and how many there are at any distance. */
export function Repeats({ repeats, more, allHops }: { repeats: Repeat[]; more: number; allHops: number }) {
  if (repeats.length === 0) return <p className="text-soft text-sm">No repetition is recorded.</p>;
  return (
    <>
      <ul className="list-none m-0 p-0">
        {repeats.map((repeat) => (
          <li key={repeat.id} className="border-t border-hair py-2 flex gap-x-4">
            <span className="text-soft text-sm w-10 shrink-0 pt-px">{repeat.year ?? "n.d."}</span>
            <span className="min-w-0">
              <Link href={`/claims/${repeat.id}`}>{repeat.label}</Link>{" "}
              <span className="text-sm text-soft">
                {repeat.intentWords}
                {repeat.drift.map((change) => (
                  <span key={change}>
                    {" · "}
                    <b className="font-semibold text-warn">{change}</b>
                  </span>
                ))}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="text-sm text-soft mt-2">{grouped.format(more)} more, of later years, repeat it.</p>}
      {allHops > repeats.length + more && (
        <p className="text-sm text-soft mt-2">{grouped.format(allHops)} in all, by way of these.</p>
      )}
    </>
  );
}
