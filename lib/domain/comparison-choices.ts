import { notStated } from "@/lib/schemas/comparison-view";
import type { Places } from "./compare-scopes";
import { languageOf } from "./filter-comparison";
import type { ComparisonRow } from "./comparison-row";
import { describePeriod } from "./describe-period";
import { supportStatuses } from "./support-status";
import { countingBasisWords, statusWords } from "./words-for";

/** One value that a question's estimates can be filtered by, and how many have it. */
export interface Choice {
  value: string;
  label: string;
  count: number;
}

/** What a question's estimates can be filtered by. */
export interface ComparisonChoices {
  basis: Choice[];
  period: Choice[];
  place: Choice[];
  status: Choice[];
  kind: Choice[];
  language: Choice[];
  published: Choice[];
  /** Years at which "as of" tells something: fewer works, but some. */
  asOf: number[];
}

const sourceKinds: Record<string, string> = {
  "article-journal": "journal article",
  "article-magazine": "magazine article",
  "article-newspaper": "newspaper article",
  "entry-encyclopedia": "encyclopaedia entry",
  "entry-dictionary": "dictionary entry",
  "post-weblog": "blog post",
  webpage: "web page",
  chapter: "chapter in a book",
  review: "review",
  legislation: "law or decree",
};

/** A CSL type in words. */
export const sourceKindWords = (type: string): string => sourceKinds[type] ?? type.replaceAll(/[-_]/g, " ");

/** What some rows can be filtered by, each with how many rows have it. */
export function comparisonChoices(rows: ComparisonRow[], places: Places): ComparisonChoices {
  const byCount = (values: (string | null)[], label: (value: string) => string) =>
    tally(values, label).toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, "en"));
  const status = tally(
    rows.map((row) => row.support.status),
    (s) => statusWords[s as keyof typeof statusWords].label,
  );
  return {
    basis: byCount(
      rows.map((row) => row.scope?.countingBasis ?? "notStated"),
      (basis) => countingBasisWords[basis as keyof typeof countingBasisWords],
    ),
    period: tally(
      rows.map((row) => row.scope?.temporal ?? null),
      describePeriod,
    ).toSorted((a, b) => compareText(a.value, b.value)),
    place: byCount(
      rows.flatMap((row) => placeAndParents(row.scope?.place ?? null, places)),
      (slug) => places.get(slug)?.label ?? slug,
    ),
    status: supportStatuses.flatMap((s) => status.find((choice) => choice.value === s) ?? []),
    kind: byCount(
      rows.map((row) => row.source.type),
      sourceKindWords,
    ),
    language: byCount(rows.map(languageOf), languageName),
    published: publishedChoices(rows),
    asOf: asOfYears(rows),
  };
}

/** Choices by value, in order of first appearance; what is not stated comes last. */
function tally(values: (string | null)[], label: (value: string) => string): Choice[] {
  const counts = new Map<string, number>();
  let missing = 0;
  for (const value of values) {
    if (value === null) missing++;
    else counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const choices = Array.from(counts, ([value, count]) => ({ value, label: label(value), count }));
  return missing === 0 ? choices : [...choices, { value: notStated, label: "not stated", count: missing }];
}

function placeAndParents(place: string | null, places: Places): (string | null)[] {
  if (place === null) return [null];
  const found = new Set<string>();
  for (let at: string | null = place; at !== null && !found.has(at); at = places.get(at)?.partOf ?? null) found.add(at);
  return [...found];
}

function publishedChoices(rows: ComparisonRow[]): Choice[] {
  const decades = new Map<number, number>();
  for (const { source } of rows) {
    if (source.year === null) continue;
    const decade = Math.floor(source.year / 10) * 10;
    decades.set(decade, (decades.get(decade) ?? 0) + 1);
  }
  const choices = [...decades]
    .toSorted((a, b) => a[0] - b[0])
    .map(([decade, count]) => ({ value: `${decade}/${decade + 9}`, label: `${decade}s`, count }));
  const undated = rows.filter((row) => row.source.year === null).length;
  return undated === 0 ? choices : [...choices, { value: "undated", label: "undated", count: undated }];
}

/** Two round years that leave about a third and two thirds of the dated works; fewer where they would tell nothing. */
function asOfYears(rows: ComparisonRow[]): number[] {
  const years = rows.flatMap((row) => row.source.year ?? []).toSorted((a, b) => a - b);
  if (years.length < 3) return [];
  const at = (part: number) => Math.ceil(years[Math.floor(years.length * part)]! / 5) * 5;
  return [...new Set([at(0.25), at(0.55)])].filter((year) => year < years.at(-1)!);
}

const languages = new Intl.DisplayNames(["en"], { type: "language" });

/** A language tag in English words. */
export const languageName = (tag: string): string => languages.of(tag) ?? tag;

const compareText = (a: string, b: string) =>
  a === b ? 0 : a === notStated ? 1 : b === notStated ? -1 : a < b ? -1 : 1;
