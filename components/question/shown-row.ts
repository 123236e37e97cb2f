import type { ComparisonRow } from "@/lib/domain/comparison-row";
import type { TableColumn } from "@/lib/schemas/comparison-view";
import { sourceKindWords, languageName } from "@/lib/domain/comparison-choices";
import { languageOf } from "@/lib/domain/filter-comparison";
import { basisWords } from "@/lib/domain/words-for";
import type { NamedWork } from "./work-name";

type Kept = "claim" | "label" | "who" | "mark" | "figure" | "counted" | "place" | "period" | "support";

/** What the table shows of a row: all that goes to the browser of it. */
export interface ShownRow extends Pick<ComparisonRow, Kept>, NamedWork {
  estimate: { interval: string | null; ours: string | null } | null;
  family: { name: string } | null;
  sighting: Pick<ComparisonRow["sighting"], "kind">;
  /** Columns that are shown only where asked for; none of them travels otherwise. */
  words?: { text: string | null; language: string | null };
  page?: string | null;
  basis?: string;
  kind?: string;
}

/** A row without what the table doesn't show. */
export function shownRow(row: ComparisonRow, columns: readonly TableColumn[]): ShownRow {
  const { claim, label, who, mark, figure, counted, place, period, support } = row;
  const { source, readIn, details, estimate, family, sighting } = row;
  return {
    ...{ claim, label, who, mark, figure, counted, place, period, support },
    source: { title: source.title, language: source.language, year: source.year },
    readIn: readIn && { short: readIn.short },
    details: { notLaterThan: details.notLaterThan },
    estimate: estimate && { interval: estimate.interval, ours: estimate.ours },
    family: family && { name: family.name },
    sighting: { kind: sighting.kind },
    ...(columns.includes("words") && { words: { text: row.estimate?.words ?? null, language: row.language } }),
    ...(columns.includes("page") && { page: row.locator }),
    ...(columns.includes("basis") && { basis: basisWords[row.basis] }),
    ...(columns.includes("kind") && { kind: kindOf(row) }),
  };
}

/** "book, Russian". */
function kindOf(row: ComparisonRow): string {
  const language = languageOf(row);
  return [sourceKindWords(row.source.type), language && languageName(language)].filter(Boolean).join(", ");
}
