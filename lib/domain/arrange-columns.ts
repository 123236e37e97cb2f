import type { SearchParameters } from "./unread-parameters";

/** Which of some columns are shown, in which order, and what of the address was not understood. */
export interface ShownColumns<T extends string> {
  columns: T[];
  unknown: string[];
}

/** What stands in an address for no column at all. */
const none = "none";

/** Reads `figure,scale` as columns in that order, each once; `usual` where nothing is given. */
export function readColumns<T extends string>(
  given: string | undefined,
  all: readonly T[],
  usual: readonly T[],
): ShownColumns<T> {
  const names = [...new Set((given ?? "").split(",").map((name) => name.trim()).filter(Boolean))].slice(0, 50); // prettier-ignore
  if (names.length === 0) return { columns: [...usual], unknown: [] };
  const columns = names.flatMap((name) => all.find((one) => one === name) ?? []);
  const unknown = names.filter((name) => name !== none && !columns.some((one) => one === name));
  const isNone = columns.length === 0 && unknown.length === 0;
  return { columns: columns.length === 0 && !isNone ? [...usual] : columns, unknown };
}

/** Columns as an address has them. */
export const printColumns = (columns: readonly string[]): string => (columns.length === 0 ? none : columns.join(","));

/** What a form calls the field that says where a column goes. */
export const placeField = (column: string): string => `at-${column}`;

/** Whether an address is a form's, and so is to be put in order. */
export const isArranged = (parameters: SearchParameters): boolean =>
  Object.keys(parameters).some((name) => name.startsWith(placeField("")));

/**
 * The order that a form asks for. Each field has a place from 1 on, or another word for a column that is to be hidden; a column
 * without a field stays as it is. What is moved up or shown anew goes before what had the place, what is moved down behind it.
 */
export function arrangeColumns<T extends string>(
  parameters: SearchParameters,
  shown: readonly T[],
  all: readonly T[],
): T[] {
  const placeOf = (column: T): number => {
    const from = shown.indexOf(column) + 1 || Infinity;
    const field = [parameters[placeField(column)]].flat()[0];
    if (field === undefined) return from;
    if (!/^\d{1,2}$/.test(field)) return Infinity;
    const to = Number(field);
    return to < from ? to - 0.5 : to > from ? to + 0.5 : to;
  };
  const places = new Map(all.map((column) => [column, placeOf(column)]));
  return all
    .filter((column) => places.get(column) !== Infinity)
    .toSorted((a, b) => places.get(a)! - places.get(b)! || shown.indexOf(a) - shown.indexOf(b));
}
