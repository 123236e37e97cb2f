import Link from "next/link";
import { languageName } from "@/components/ui/language-name";
import { alignSegments, type SegmentRow } from "@/lib/domain/align-segments";
import type { ShownWitness } from "./collation-table";
import { saidIn } from "./compare-wordings";
import { witnessName } from "./witness-name";

interface SegmentTableProps {
  first: ShownWitness;
  second: ShownWitness;
  all: ShownWitness[];
}

/** Two wordings in unlike languages beside each other, segment by segment. On a phone one under the other. */
export function SegmentTable({ first, second, all }: SegmentTableProps) {
  const rows = alignSegments(
    { text: saidIn(first), truncated: first.truncated },
    { text: saidIn(second), truncated: second.truncated },
  );
  return (
    <table className="mt-4 max-sm:block sm:table-fixed">
      <caption className="sr-only">
        {witnessName(first, all)} beside {witnessName(second, all)}
      </caption>
      <thead className="max-sm:block">
        <tr className="border-b border-ink text-left text-xs text-soft max-sm:block">
          {[first, second].map((witness) => (
            <th key={witness.id} scope="col" className="py-1.5 pr-6 font-normal max-sm:block">
              {languageName(witness.language!)}:{" "}
              <Link href={`/claims/${witness.id}`} prefetch={false}>
                {witnessName(witness, all)}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {rows.map((row, i) => (
          <tr key={`${i} ${row.first}`} className="border-b border-hair align-baseline max-sm:block max-sm:py-2">
            <Cell text={row.first} language={first.language} row={row} />
            <Cell text={row.second} language={second.language} row={row} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ text, language, row }: { text: string; language: string | null; row: SegmentRow }) {
  return (
    <td className="py-2 pr-6 wrap-anywhere max-sm:block max-sm:py-0.5">
      {text === "" ? (
        <span className="text-sm text-soft">{row.absent === "notSeen" ? "not seen: it stops" : "no counterpart"}</span>
      ) : (
        <span lang={language ?? undefined} className="font-serif text-lg leading-normal">
          {text}
        </span>
      )}
    </td>
  );
}

/** The wordings that are laid beside each other: that which each language is read against, the first language with each other. */
export function segmentPairs(bases: (ShownWitness | null)[]): [ShownWitness, ShownWitness][] {
  const [first, ...rest] = bases.filter((base) => base !== null && base.language !== null) as ShownWitness[];
  return first ? rest.map((second) => [first, second]) : [];
}
