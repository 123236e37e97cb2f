import { type ListedChange, tableWords } from "@/lib/domain/describe-revision";
import { RevisionRow, type RowNames } from "./revision-row";

const grouped = new Intl.NumberFormat("en-GB");
const operationWords = { insert: "added", update: "changed", delete: "removed" };

/** Kinds of row that a summary names before it says "and others". */
const named = 6;

/** What a change did, counted: 379 claims added, 2 sources changed. */
export function describeCounts(counts: ListedChange["counts"]): string {
  const parts = counts
    .slice(0, named)
    .map(
      ({ table, operation, count }) =>
        `${grouped.format(count)} ${tableWords(table, count)} ${operationWords[operation]}`,
    );
  const rest = counts.slice(named).reduce((sum, { count }) => sum + count, 0);
  return [
    ...parts,
    ...(rest > 0 ? [`${grouped.format(rest)} ${rest === 1 ? "row" : "rows"} of other kinds`] : []),
  ].join(", ");
}

/** A time as one reads it, in UTC. */
export const describeTime = (at: Date): string =>
  `${at.toISOString().slice(0, 10)} ${at.toISOString().slice(11, 16)} UTC`;

/** One change of the history: when, who, why, and what. */
export function ChangeEntry({ change, names, href }: { change: ListedChange; names: RowNames; href: string }) {
  const { at, actor, reason, total, counts, revisions } = change;
  return (
    <li className="border-t border-hair py-4 grid gap-x-8 gap-y-1 md:grid-cols-[13rem_minmax(0,1fr)]">
      <p className="text-sm text-soft">
        <time dateTime={at.toISOString()}>{describeTime(at)}</time>
        <span className="md:block max-md:ml-3">{actor}</span>
      </p>
      <div>
        <p>{reason ?? <span className="text-soft">no reason given</span>}</p>
        <p className="text-sm text-soft">
          {describeCounts(counts)}.{" "}
          {revisions.length < total ? <a href={href}>All {grouped.format(total)} rows</a> : null}
        </p>
        {revisions.length > 0 ? (
          <ul className="text-sm">
            {revisions.map((revision) => (
              <RevisionRow key={`${revision.id}.${revision.rowId}`} revision={revision} names={names} />
            ))}
          </ul>
        ) : null}
      </div>
    </li>
  );
}
