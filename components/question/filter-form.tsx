import type { Route } from "next";
import Link from "next/link";
import { printColumns } from "@/lib/domain/arrange-columns";
import type { Choice, ComparisonChoices } from "@/lib/domain/comparison-choices";
import { parameterOf, printComparisonView } from "@/lib/domain/comparison-address";
import { wholeView, type ComparisonView } from "@/lib/schemas/comparison-view";

/** What the form filters by, with the words for it. */
const filters = [
  ["basis", "What is counted"],
  ["period", "Period counted"],
  ["place", "Place"],
  ["status", "Support"],
  ["kind", "Kind of source"],
  ["language", "Language of source"],
  ["published", "Published"],
] as const satisfies readonly (readonly [keyof ComparisonView & keyof ComparisonChoices, string])[];

/** Filters as a form that is sent by GET, so that they are in the address and work without JavaScript. */
export function FilterForm({
  path,
  view,
  choices,
}: {
  path: string;
  view: ComparisonView;
  choices: ComparisonChoices;
}) {
  const columns = columnsIn(view);
  const active = filters.filter(([part]) => view[part] !== null);
  return (
    <details open={active.length > 0} className="border-b border-hair py-2 text-sm no-print">
      <summary className="cursor-pointer py-1 text-soft hover:text-ink">
        More filters
        {active.length > 0 && (
          <span className="text-ink">: {active.map(([, words]) => words.toLowerCase()).join(", ")}</span>
        )}
      </summary>
      <form action={path} className="flex flex-wrap items-end gap-x-6 gap-y-3 pt-3 pb-2">
        {view.recorded !== null && <input type="hidden" name="recorded" value={view.recorded} />}
        {view.show !== "all" && <input type="hidden" name="show" value={view.show} />}
        {view.sort !== "value" && <input type="hidden" name="sort" value={view.sort} />}
        {columns !== undefined && <input type="hidden" name="columns" value={columns} />}
        {view.median && <input type="hidden" name="median" value="yes" />}
        {filters.map(([part, words]) => (
          <Filter key={part} name={parameterOf(part)} words={words} value={view[part]} choices={choices[part]} />
        ))}
        <label className="flex flex-col gap-0.5">
          <span className="text-soft">As of the year</span>
          <input
            name="as-of"
            inputMode="numeric"
            defaultValue={view.asOf ?? ""}
            placeholder="today"
            className="w-20 border-b border-ink bg-paper py-0.5"
          />
        </label>
        <span className="flex items-baseline gap-4">
          <button className="cursor-pointer border border-ink px-3 py-0.5 hover:bg-raised">Apply</button>
          <Link href={`${path}${printComparisonView({ ...wholeView, ...kept(view) })}` as Route} scroll={false}>
            Clear all
          </Link>
        </span>
      </form>
    </details>
  );
}

/** What of a view is no filter. */
const kept = ({ sort, columns, recorded }: ComparisonView) => ({ sort, columns, recorded });

/** The columns as the address has them; undefined where they are the usual ones. */
const columnsIn = (view: ComparisonView) =>
  view.columns.join() === wholeView.columns.join() ? undefined : printColumns(view.columns);

function Filter({
  name,
  words,
  value,
  choices,
}: {
  name: string;
  words: string;
  value: string | null;
  choices: Choice[];
}) {
  const isKnown = value === null || choices.some((choice) => choice.value === value);
  return (
    <label className="flex max-w-full min-w-0 flex-col gap-0.5">
      <span className="text-soft">{words}</span>
      <select
        name={name}
        defaultValue={value ?? ""}
        key={value}
        className="w-44 max-w-full border-b border-ink bg-paper py-0.5 text-ellipsis"
      >
        <option value="">any</option>
        {!isKnown && <option value={value}>{value} (0)</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label} ({choice.count})
          </option>
        ))}
      </select>
    </label>
  );
}
