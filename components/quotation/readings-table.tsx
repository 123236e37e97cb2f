import Link from "next/link";
import { listReadings, type Reading } from "@/lib/domain/list-readings";
import type { ShownWitness } from "./collation-table";
import { saidIn, type Collation } from "./compare-wordings";
import { witnessName } from "./witness-name";

/** The most wordings that are named for one reading. */
const mostNamed = 8;

/** Where the wordings of one language differ: each reading with who has it, from the earliest on. Nothing where fewer than two are held together. */
export function ReadingsTable({ collation, caption }: { collation: Collation<ShownWitness>; caption: string }) {
  const held = collation.rows.filter((row) => row.isBase || row.segments !== null);
  if (!collation.base || held.length < 2) return null;
  const { places, more } = listReadings(
    saidIn(collation.base),
    held.map(({ witness, segments }) => ({ id: witness.id, year: witness.source.year, segments })),
  );
  if (places.length === 0) return null;
  const all = collation.rows.map(({ witness }) => witness);
  const byId = new Map(all.map((witness) => [witness.id, witness]));
  return (
    <>
      <h3>Who has which words, and since when</h3>
      <p className="max-w-[44em] text-sm text-soft">
        The readings of each place from the earliest on. Earliest among the dated works recorded here: an older one may
        exist, and to be earlier is not to be the source.
      </p>
      <table className="mt-2 max-w-[60rem]">
        <caption className="sr-only">{caption}</caption>
        {places.map(({ readings }, i) => (
          <tbody key={`${i} ${readings[0]!.words}`} className="border-t border-hair">
            {readings.map((reading) => (
              <ReadingRow
                key={reading.words}
                reading={reading}
                language={collation.language}
                witnesses={reading.wordings.map((id) => byId.get(id)!)}
                all={all}
              />
            ))}
          </tbody>
        ))}
      </table>
      {more > 0 && <p className="mt-2 text-sm text-soft">{more} more places differ.</p>}
    </>
  );
}

interface ReadingRowProps {
  reading: Reading;
  language: string | null;
  witnesses: ShownWitness[];
  all: ShownWitness[];
}

function ReadingRow({ reading, language, witnesses, all }: ReadingRowProps) {
  return (
    <tr className="align-baseline max-sm:block max-sm:py-1">
      <th scope="row" className="py-1 pr-6 text-left font-normal sm:w-[50%] wrap-anywhere max-sm:block max-sm:py-0">
        {reading.words === "" ? (
          <span className="text-sm text-soft">nothing in their place</span>
        ) : (
          <span lang={language ?? undefined} className="font-serif text-lg leading-normal">
            {reading.words}
          </span>
        )}
      </th>
      <td className="py-1 text-sm text-soft max-sm:block max-sm:py-0">
        {witnesses.slice(0, mostNamed).map((witness, i) => (
          <span key={witness.id}>
            {i > 0 && "; "}
            <Link href={`/claims/${witness.id}`} prefetch={false} className="text-ink">
              {witnessName(witness, all)}
            </Link>
            {witness.id === reading.first && witnesses.length > 1 && " (the earliest)"}
          </span>
        ))}
        {witnesses.length > mostNamed && `; and ${witnesses.length - mostNamed} more`}
      </td>
    </tr>
  );
}
