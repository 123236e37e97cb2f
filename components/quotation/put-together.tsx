import { tileWording } from "@/lib/domain/tile-wording";
import type { ShownWitness } from "./collation-table";
import { saidIn, type Collation } from "./compare-wordings";
import { witnessName } from "./witness-name";

/** The most wordings that are cut into what they share with others. */
const mostWordings = 12;

const wordsIn = (text: string) => text.split(/\s+/).length;

const listed = (names: string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join("; ")} and ${names.at(-1)}`;

/** Which runs of each wording stand in which other, and which words in none: likeness, not borrowing. Needs three wordings of one language. */
export function PutTogether({ collation }: { collation: Collation<ShownWitness> }) {
  const worded = collation.rows.map(({ witness }) => witness).filter((witness) => witness.wording !== null);
  if (worded.length < 3) return null;
  const byId = new Map(worded.map((witness) => [witness.id, witness]));
  const lines = worded.slice(0, mostWordings).flatMap((witness) => {
    const others = worded.filter((other) => other !== witness).map((other) => ({ id: other.id, text: saidIn(other) }));
    const tiles = tileWording(saidIn(witness), others);
    const runs = tiles.filter(({ found }) => found.length > 0);
    const met = runs.reduce((sum, { text }) => sum + wordsIn(text), 0);
    return runs.length > 1 && met >= wordsIn(saidIn(witness)) / 2 ? [{ witness, tiles }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <>
      <h3>Whose words stand in which wording</h3>
      <p className="max-w-[44em] text-sm text-soft">
        Likeness of words, not a recorded link: which wording was at hand when another was written is not known from
        this.
      </p>
      <ul className="max-w-[60rem]">
        {lines.map(({ witness, tiles }) => (
          <li key={witness.id} className="border-b border-grid py-2">
            <span className="font-medium">{witnessName(witness, worded)}</span>:{" "}
            {tiles.map(({ text, found }, i) => (
              <span key={`${i} ${text}`}>
                {i > 0 && "; "}
                <q lang={collation.language ?? undefined}>{text}</q>{" "}
                <span className="text-sm text-soft">
                  {found.length === 0
                    ? "in no other wording recorded"
                    : `as in ${listed([...found.slice(0, 3).map((id) => witnessName(byId.get(id)!, worded)), ...(found.length > 3 ? [`${found.length - 3} more`] : [])])}`}
                </span>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
} // prettier-ignore
