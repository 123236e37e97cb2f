import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ChangeEntry, describeCounts, describeTime } from "@/components/history/change-entry";
import { RevisionRow } from "@/components/history/revision-row";
import { UndoForm } from "@/components/history/undo-form";
import { FacetRow } from "@/components/ui/facet-row";
import { findChange, listChanges, nameRows } from "@/lib/db/revision";
import type { HistoryFilter } from "@/lib/db/revision-rows";
import { mostUndone } from "@/lib/db/undo-change";
import { tableWords } from "@/lib/domain/describe-revision";
import { undo } from "./actions";
import { IgnoredNote } from "@/components/ui/ignored-note";
import { type IgnoredParameter, unreadParameters, wholeNumber } from "@/lib/domain/unread-parameters";

const tables = [
  "Claim", "Estimate", "Scope", "Sighting", "Assessment", "Citation", "Verification", "Source", "Derivation", "Agent", "Document",
  "Passage", "Quotation", "Question", "Collection", "Place", "Suppression",
]; // prettier-ignore

const rowNumber = /^\d{1,15}(\.\d{1,10})?$/;
/** What the choices of the page may say. */
const readable = { table: tables, change: wholeNumber, before: wholeNumber, after: rowNumber };

interface State extends HistoryFilter {
  change?: number | undefined;
  before?: number | undefined;
  after?: string | undefined;
}

export async function generateMetadata({ searchParams }: PageProps<"/history">): Promise<Metadata> {
  const { record, change } = readState(await searchParams);
  return {
    title: record
      ? `History of ${record.split("/")[1] ?? record}`
      : change === undefined
        ? "History"
        : `Change ${change}`,
    description: "Every change to the record: when, by whom, why, and field by field what was and what is.",
  };
}

export default async function HistoryPage({ searchParams }: PageProps<"/history">) {
  const query = await searchParams;
  const state = readState(query);
  const ignored = unreadParameters(query, readable);
  return state.change === undefined ? (
    <Changes state={state} ignored={ignored} />
  ) : (
    <OneChange state={state} change={state.change} ignored={ignored} />
  );
}

async function Changes({ state, ignored }: { state: State; ignored: IgnoredParameter[] }) {
  const { changes, next } = await listChanges(state, state.before);
  const names = await nameRows(changes.flatMap(({ revisions }) => revisions));
  return (
    <>
      <h1>{state.record ? `History of ${state.record.split("/")[1] ?? state.record}` : "History"}</h1>
      <p className="lede text-soft">
        Every change to the record, newest first. It is written by the database itself and can only be added to: nothing
        is gone without a trace.
      </p>
      <Filters state={state} />
      <IgnoredNote ignored={ignored} />
      {changes.length === 0 ? (
        <p className="mt-6">
          No change {state.before === undefined ? "" : "before that "}matches this choice.{" "}
          <Link href="/history">The whole history</Link>
        </p>
      ) : (
        <ol>
          {changes.map((change) => (
            <ChangeEntry
              key={change.change}
              change={change}
              names={names}
              href={hrefOf({ ...state, change: change.change, before: undefined })}
            />
          ))}
        </ol>
      )}
      {next === null ? null : (
        <p className="border-t border-hair pt-4 text-sm">
          <a rel="next" href={hrefOf({ ...state, before: next })} className="inline-block min-h-6 py-0.5">
            Earlier changes
          </a>
        </p>
      )}
    </>
  );
}

interface OneChangeProps {
  state: State;
  change: number;
  ignored: IgnoredParameter[];
}

async function OneChange({ state, change: number, ignored }: OneChangeProps) {
  const found = (await findChange(number, state, state.after)) ?? notFound();
  const { change, next } = found;
  const names = await nameRows(change.revisions);
  return (
    <>
      <p className="text-sm text-soft mt-6 -mb-8">
        <Link href="/history">History</Link> · <time dateTime={change.at.toISOString()}>{describeTime(change.at)}</time>{" "}
        · {change.actor}
      </p>
      <h1>{change.reason ?? "A change without a reason given"}</h1>
      <p className="text-soft">{describeCounts(change.counts)}.</p>
      <Filters state={state} />
      <IgnoredNote ignored={ignored} />
      <ul className="text-sm">
        {change.revisions.map((revision) => (
          <RevisionRow key={`${revision.id}.${revision.rowId}`} revision={revision} names={names} />
        ))}
      </ul>
      {next === null ? null : (
        <p className="border-t border-hair pt-4 mt-4 text-sm">
          <a rel="next" href={hrefOf({ ...state, after: next })} className="inline-block min-h-6 py-0.5">
            More rows of this change
          </a>
        </p>
      )}
      {change.total <= mostUndone && state.record === undefined && state.table === undefined ? (
        <UndoForm action={undo} change={number} />
      ) : null}
    </>
  );
}

function Filters({ state }: { state: State }) {
  return (
    <div className="border-t border-hair py-2 mt-6 text-sm no-print">
      <FacetRow
        label="Rows"
        length={20}
        values={tables.map((value) => ({ value, label: tableWords(value, 2) }))}
        chosen={state.table}
        hrefOf={(table) => hrefOf({ ...state, table, before: undefined, after: undefined })}
      />
      {state.record ? (
        <p className="grid sm:grid-cols-[6rem_minmax(0,1fr)]">
          <span className="text-soft font-medium py-0.5">Record</span>
          <span>
            {state.record}{" "}
            <a
              href={hrefOf({ ...state, record: undefined, before: undefined, after: undefined })}
              className="inline-block min-h-6 py-0.5 ml-2"
            >
              all records
            </a>
          </span>
        </p>
      ) : null}
    </div>
  );
}

function hrefOf(state: State): string {
  const query = new URLSearchParams();
  for (const name of ["record", "table", "change", "before", "after"] as const)
    if (state[name] !== undefined) query.set(name, String(state[name]));
  const text = query.toString().replaceAll("%2F", "/");
  return text ? `/history?${text}` : "/history";
}

function readState(query: Record<string, string | string[] | undefined>): State {
  const one = (name: string) => (typeof query[name] === "string" && query[name] !== "" ? query[name] : undefined);
  const count = (name: string) => (/^\d{1,15}$/.test(one(name) ?? "") ? Number(one(name)) : undefined);
  const table = tables.find((name) => name === one("table"));
  const after = rowNumber.test(one("after") ?? "") ? one("after") : undefined;
  return { record: one("record"), table, change: count("change"), before: count("before"), after };
}
