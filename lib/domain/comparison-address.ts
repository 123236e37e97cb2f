import {
  comparisonViewSchema,
  tableColumnSchema,
  usualColumns,
  wholeView,
  type ComparisonView,
} from "@/lib/schemas/comparison-view";
import { printColumns, readColumns } from "./arrange-columns";
import { isYetToCome } from "./recorded-day";
import type { IgnoredParameter, SearchParameters } from "./unread-parameters";

/** The names that the parts of a view have in an address, in the order in which they are written. */
const names = {
  asOf: "as-of",
  recorded: "recorded",
  show: "show",
  basis: "basis",
  period: "period",
  place: "place",
  status: "status",
  kind: "kind",
  language: "language",
  published: "published",
  sort: "sort",
  median: "median",
  columns: "columns",
} as const satisfies Record<keyof ComparisonView, string>;
const parts = Object.keys(names) as (keyof ComparisonView)[];

/** The name that a part of the view has in an address. */
export const parameterOf = (part: keyof ComparisonView): string => names[part];

/**
 * Reads a view out of an address. What is not understood is left out of account and given back, and so is a state of the record after
 * `now` (ms since 1970); an empty value is none.
 */
export function readComparisonView(
  parameters: SearchParameters,
  now: number,
): {
  view: ComparisonView;
  ignored: IgnoredParameter[];
} {
  const view: Record<string, unknown> = { ...wholeView };
  const ignored: IgnoredParameter[] = [];
  for (const part of parts) {
    const name = names[part];
    const given = parameters[name];
    const [value, ...more] = Array.isArray(given) ? given : [given];
    for (const extra of more) if (extra !== undefined) ignored.push({ name, value: extra });
    if (value === undefined || value === "") continue;
    if (part === "columns") {
      const { columns, unknown } = readColumns(value, tableColumnSchema.options, usualColumns);
      view[part] = columns;
      ignored.push(...unknown.map((column) => ({ name, value: column })));
      continue;
    }
    const read = comparisonViewSchema.shape[part].safeParse(valueOf(part, value.trim()));
    const isReadable = read.success && !(part === "recorded" && isYetToCome(value.trim(), now));
    if (isReadable) view[part] = read.data;
    else ignored.push({ name, value });
  }
  return { view: view as ComparisonView, ignored };
}

/** The view as a query string, always in one order and without what goes without saying; empty for the whole view. */
export function printComparisonView(view: ComparisonView): string {
  const query = new URLSearchParams();
  for (const part of parts) {
    const word = wordOf(view[part]);
    if (word !== wordOf(wholeView[part])) query.set(names[part], word);
  }
  const text = query.toString().replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}

/** Whether some estimates may be left out by this view. */
export const isFiltered = (view: ComparisonView): boolean =>
  parts.some((part) => !["sort", "median", "columns", "recorded"].includes(part) && view[part] !== wholeView[part]);

function valueOf(part: keyof ComparisonView, value: string): unknown {
  if (part === "asOf") return /^\d{1,4}$/.test(value) ? Number(value) : value === "today" ? null : value;
  if (part === "median") return value === "yes" ? true : value === "no" ? false : value;
  return value;
}

const wordOf = (value: ComparisonView[keyof ComparisonView]): string =>
  Array.isArray(value) ? printColumns(value) : value === true ? "yes" : value === false ? "no" : String(value);
