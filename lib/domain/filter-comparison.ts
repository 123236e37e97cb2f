import { notStated, type ComparisonView } from "@/lib/schemas/comparison-view";
import { relateIntervals, type Places } from "./compare-scopes";
import type { ComparisonRow } from "./comparison-row";
import { edtfInterval } from "./edtf-interval";

/** Kinds of source that gather what others found: encyclopaedias and dictionaries. CSL types. */
export const tertiaryKinds: ReadonlySet<string> = new Set(["entry", "entry-encyclopedia", "entry-dictionary"]);

/** The language that a row is filtered by: the source's, else the wording's. */
export const languageOf = (row: ComparisonRow): string | null => row.source.language ?? row.language;

/** Whether a view lets a row through, all but "one per origin", which depends on the others. `kindOf` gives a work's kind by its slug. */
export function isShown(
  row: ComparisonRow,
  view: ComparisonView,
  places: Places,
  kindOf: (source: string) => string | null,
): boolean {
  if (view.show === "seen" && row.sighting.kind !== "original") return false;
  if (view.show === "no-tertiary" && isTertiary(row, kindOf)) return false;
  if (view.basis !== null && (row.scope?.countingBasis ?? "notStated") !== view.basis) return false;
  if (view.period !== null && !hasPeriod(row, view.period)) return false;
  if (view.place !== null && !hasPlace(row, view.place, places)) return false;
  if (view.status !== null && row.support.status !== view.status) return false;
  if (view.kind !== null && row.source.type !== view.kind) return false;
  if (view.language !== null && (languageOf(row) ?? notStated) !== view.language) return false;
  return view.published === null || isPublished(row.source.year, view.published);
}

function isTertiary(row: ComparisonRow, kindOf: (source: string) => string | null): boolean {
  if (tertiaryKinds.has(row.source.type)) return true;
  return row.readIn !== null && tertiaryKinds.has(kindOf(row.readIn.id) ?? "");
}

function hasPeriod({ scope }: ComparisonRow, wanted: string): boolean {
  const stated = scope?.temporal ?? null;
  if (wanted === notStated || stated === null) return wanted === notStated && stated === null;
  if (stated === wanted) return true;
  const [a, b] = [edtfInterval(stated), edtfInterval(wanted)];
  return a !== null && b !== null && relateIntervals(a, b) === "comparable";
}

function hasPlace({ scope }: ComparisonRow, wanted: string, places: Places): boolean {
  const place = scope?.place ?? null;
  if (wanted === notStated) return place === null;
  const seen = new Set<string>();
  for (let at = place; at !== null && !seen.has(at); at = places.get(at)?.partOf ?? null) {
    if (at === wanted) return true;
    seen.add(at);
  }
  return false;
}

function isPublished(year: number | null, wanted: string): boolean {
  if (year === null || wanted === "undated") return year === null && wanted === "undated";
  const [from, to] = wanted.split("/").map(Number);
  return year >= from! && year <= (to ?? from!);
}

/** One row of each family of shared origin: the origin itself where it is there, else the earliest. Rows of unknown lineage all stay. */
export function onePerOrigin(rows: ComparisonRow[]): ComparisonRow[] {
  const chosen = new Map<string, ComparisonRow>();
  for (const row of rows) {
    if (row.family === null) continue;
    const known = chosen.get(row.family.id);
    if (known === undefined || isNearer(row, known)) chosen.set(row.family.id, row);
  }
  return rows.filter((row) => row.family === null || chosen.get(row.family.id) === row);
}

function isNearer(row: ComparisonRow, known: ComparisonRow): boolean {
  const isOrigin = (r: ComparisonRow) => Number(r.family?.id === r.claim);
  if (isOrigin(row) !== isOrigin(known)) return isOrigin(row) > isOrigin(known);
  return (row.source.year ?? Infinity) < (known.source.year ?? Infinity);
}

/** Rows in the view's order: by the stated number, or by year of publication with the undated last. */
export function sortRows(rows: ComparisonRow[], by: ComparisonView["sort"]): ComparisonRow[] {
  const year = (row: ComparisonRow) => row.source.year ?? Number.MAX_SAFE_INTEGER;
  const byYear = (a: ComparisonRow, b: ComparisonRow) => year(a) - year(b);
  const byCount = (a: ComparisonRow, b: ComparisonRow) => a.count - b.count;
  const [first, second] = by === "year" ? [byYear, byCount] : [byCount, byYear];
  return rows.toSorted((a, b) => first(a, b) || second(a, b) || (a.claim < b.claim ? -1 : 1));
}
