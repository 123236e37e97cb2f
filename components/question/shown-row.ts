import type { ComparisonRow } from "@/lib/domain/comparison-row";
import type { NamedWork } from "./work-name";

type Kept = "claim" | "label" | "who" | "mark" | "figure" | "counted" | "place" | "period" | "support";

/** What the table shows of a row: all that goes to the browser of it. */
export interface ShownRow extends Pick<ComparisonRow, Kept>, NamedWork {
  estimate: { interval: string | null; ours: string | null } | null;
  family: { name: string } | null;
  sighting: Pick<ComparisonRow["sighting"], "kind">;
}

/** A row without what the table doesn't show. */
export function shownRow(row: ComparisonRow): ShownRow {
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
  };
}
