import type { ReactNode } from "react";
import { placeField } from "@/lib/domain/arrange-columns";
import type { ColumnWords } from "./column-words";

interface ColumnFormProps<T extends string> {
  /** Where the form is sent; what the address holds besides goes along as hidden fields. */
  path: string;
  hidden: [name: string, value: string][];
  /** What is arranged, for the summary: "Columns". */
  name: string;
  all: readonly T[];
  usual: readonly T[];
  shown: readonly T[];
  words: Record<T, ColumnWords>;
  /** The address with the usual columns. */
  usualHref: string;
  /** Fields that stand before those of the columns. */
  children?: ReactNode;
}

const ordinals = ["1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th"];
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Which columns a comparison shows, and in which order: one field a column, sent by GET, each with what the column means. */
export function ColumnForm<T extends string>(props: ColumnFormProps<T>) {
  const { path, hidden, name, all, usual, shown, words, usualHref, children } = props;
  return (
    <details id="columns" className="border-b border-hair py-2 text-sm no-print">
      <summary className="cursor-pointer py-1 text-soft hover:text-ink">
        {name}
        <span className="text-ink">{summaryOf(props)}</span>
      </summary>
      <form action={`${path}#columns`} className="pt-3 pb-2">
        {hidden.map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        {children}
        <ul className="grid gap-x-10 gap-y-3 md:grid-cols-2">
          {[...shown, ...all.filter((column) => !shown.includes(column))].map((column) => (
            <PlaceField key={column} column={column} shown={shown} of={all.length} words={words[column]} />
          ))}
        </ul>
        <p className="mt-4 flex items-baseline gap-4">
          <button className="cursor-pointer border border-ink px-3 py-0.5 hover:bg-raised">Apply</button>
          {!isUsual(shown, usual) && <a href={usualHref}>The usual {name.toLowerCase()}</a>}
        </p>
      </form>
    </details>
  );
}

/** Where one column goes, or that it is hidden, and what it means. `hide` is the word for the latter; null where it has to stay. */
export function PlaceField(props: {
  column: string;
  shown: readonly string[];
  of: number;
  words: { label: string; meaning?: string };
  hide?: string | null;
}) {
  const { column, shown, of, words, hide = "hidden" } = props;
  const place = shown.indexOf(column) + 1;
  const id = `place-${column}`;
  // One place more than are shown, so that a hidden column can be put behind all.
  const places = ordinals.slice(0, Math.min(of, shown.length + (place === 0 ? 1 : 0)));
  return (
    <li className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-4">
      <select
        id={id}
        name={placeField(column)}
        key={shown.join()}
        defaultValue={place === 0 ? "hidden" : String(place)}
        aria-describedby={words.meaning && `${id}-meaning`}
        className="self-start border-b border-ink bg-paper py-0.5"
      >
        {places.map((ordinal, i) => (
          <option key={ordinal} value={i + 1}>
            {ordinal}
          </option>
        ))}
        {hide !== null && <option value="hidden">{hide}</option>}
      </select>
      <div>
        <label htmlFor={id} className={place === 0 ? "text-soft" : "font-medium"}>
          {words.label}
        </label>
        {words.meaning && (
          <span id={`${id}-meaning`} className="block text-soft">
            {words.meaning}
          </span>
        )}
      </div>
    </li>
  );
}

const isUsual = (shown: readonly string[], usual: readonly string[]) => shown.join() === usual.join();

/** What is other than usual: ": hidden Figure; shown also Page". */
function summaryOf<T extends string>({ shown, usual, words }: ColumnFormProps<T>): string {
  if (isUsual(shown, usual)) return "";
  const named = (columns: readonly T[]) => list.format(columns.map((column) => `“${words[column].label}”`));
  const hidden = usual.filter((column) => !shown.includes(column));
  const added = shown.filter((column) => !usual.includes(column));
  const parts = [
    hidden.length > 0 && `${named(hidden)} hidden`,
    added.length > 0 && `${named(added)} shown too`,
    hidden.length === 0 && added.length === 0 && "in another order",
  ].filter(Boolean);
  return `: ${parts.join("; ")}`;
}
