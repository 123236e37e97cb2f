import {
  diffRows,
  fieldWords,
  type ListedRevision,
  pointsTo,
  recordTables,
  tableWords,
} from "@/lib/domain/describe-revision";
import { WholeDifference, WordDifference } from "./word-difference";

/** How rows that others point to are called, by table and key. */
export type RowNames = Map<string, { label: string; slug: string | null }>;

const operationWords = { insert: "added", update: "changed", delete: "removed" };
/** Parts of the site where a row of this table has a page. */
const pages = new Set(["claims", "sources", "agents", "documents", "questions", "quotations"]);

/** What a change did to one row: its name, and field by field what was and what is. */
export function RevisionRow({ revision, names }: { revision: ListedRevision; names: RowNames }) {
  const { table, operation } = revision;
  const changes = diffRows(revision.before, revision.after);
  const fields = <Fields changes={changes} names={names} />;
  return (
    <li className="mt-2">
      <p>
        {tableWords(table)} <RevisionName revision={revision} names={names} />{" "}
        <span className="text-soft">{operationWords[operation]}</span> <OwnHistory revision={revision} />
      </p>
      {operation === "update" ? (
        fields
      ) : (
        <details>
          <summary className="cursor-pointer text-soft min-h-6 py-0.5 w-fit">
            {operation === "insert" ? "What was entered" : "What was removed"}
          </summary>
          {fields}
        </details>
      )}
    </li>
  );
}

function RevisionName({
  revision: { table, slug, before, after },
  names,
}: {
  revision: ListedRevision;
  names: RowNames;
}) {
  const row = after ?? before ?? {};
  const owner = ["claimId", "citationId", "questionId", "documentId"].flatMap((column) =>
    typeof row[column] === "number" ? (names.get(`${pointsTo[column]} ${row[column]}`) ?? []) : [],
  )[0];
  if (!slug) return owner ? <>of {owner.label}</> : null;
  const label = [row["label"], row["title"], row["name"], slug].find((name) => typeof name === "string") as string;
  const part = partOf(table);
  return part && pages.has(part) ? <a href={`/${part}/${slug}`}>{label}</a> : <>{label}</>;
}

const partOf = (table: string) => Object.keys(recordTables).find((name) => recordTables[name] === table);

function OwnHistory({ revision: { table, slug } }: { revision: ListedRevision }) {
  const part = partOf(table);
  if (!part || !slug) return null;
  return (
    <a href={`/history?record=${part}/${slug}`} className="text-soft" aria-label={`The history of ${slug}`}>
      its history
    </a>
  );
}

function Fields({ changes, names }: { changes: ReturnType<typeof diffRows>; names: RowNames }) {
  if (changes.length === 0) return <p className="text-soft">Only what is derived or counted differs.</p>;
  return (
    <dl className="grid sm:grid-cols-[9rem_minmax(0,1fr)] gap-x-4 gap-y-1 mt-1 mb-2 wrap-anywhere">
      {changes.map(({ field, before, after }) => {
        const name = (value: string | null) =>
          value === null ? null : (names.get(`${pointsTo[field]} ${value}`)?.label ?? value);
        return (
          <div key={field} className="contents">
            <dt className="text-soft">{fieldWords(field)}</dt>
            <dd className="max-sm:mb-1">
              <Difference before={name(before)} after={name(after)} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Difference({ before, after }: { before: string | null; after: string | null }) {
  if (before === null) return after;
  if (after === null) return <del>{before}</del>;
  const isProse = before.includes(" ") && after.includes(" ");
  return isProse ? <WordDifference before={before} after={after} /> : <WholeDifference before={before} after={after} />;
}
