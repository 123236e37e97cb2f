import type { ComparisonView } from "@/lib/schemas/comparison-view";
import { asOf } from "./as-of";
import { buildGraph, type IndexedGraph } from "./build-graph";
import { comparisonChoices, type ComparisonChoices } from "./comparison-choices";
import { comparisonRow, type ComparisonRow, type FamilyOf } from "./comparison-row";
import { estimateAxis, type EstimateAxis } from "./estimate-axis";
import { countsOfMark } from "./estimate-mark";
import { explainDisagreement, type Disagreement } from "./explain-disagreement";
import { isShown, onePerOrigin, sortRows } from "./filter-comparison";
import { originFamilies } from "./origin-families";
import type { QuestionRecord } from "./question-record";
import { rangeOf, summariseEstimates, type GroupSummary } from "./summarise-estimates";

/** The estimates of one band that a view shows. */
export interface ComparisonBand extends ReturnType<typeof rangeOf> {
  label: string;
  note: string | null;
  rows: ComparisonRow[];
  independentOrigins: number;
  unknownLineage: number;
}

/** Why a row of the question is not shown. */
export interface LeftOut {
  later: number;
  undated: number;
  /** By "one per origin". */
  sameOrigin: number;
  /** By any other filter. */
  filtered: number;
}

/** A question as one view of it shows it. */
export interface Comparison {
  bands: ComparisonBand[];
  axis: EstimateAxis;
  /** Estimates that the question has in all, and that the view shows. */
  total: number;
  shown: number;
  independentOrigins: number;
  unknownLineage: number;
  seenInOriginal: number;
  leftOut: LeftOut;
  /** Claims without a comparable figure of which it is recorded that they give none. */
  uncountable: ComparisonRow[];
  /** The other claims without a comparable figure. */
  beside: ComparisonRow[];
  choices: ComparisonChoices;
  reasons: Disagreement[];
  /** Groups of like figures with two or more estimates: the only ones that may be held against each other. */
  likeGroups: GroupSummary[];
  /** Estimates that have no like, and estimates that can't be placed since what, when or where is not stated. */
  alone: number;
  notPlaced: number;
}

const compared = new WeakMap<QuestionRecord, Map<string, Comparison>>();
const mostViews = 8;

/**
 * What a view of a question shows. Nothing is pooled across bands; nothing is averaged. The last views of one record are
 * kept with it, so a comparison is shared: nobody may change it.
 */
export function compareQuestion(record: QuestionRecord, view: ComparisonView): Comparison {
  const views = compared.get(record) ?? new Map<string, Comparison>();
  compared.set(record, views);
  const { columns: _, ...told } = view;
  const key = JSON.stringify(told);
  const comparison = views.get(key) ?? compute(record, view);
  views.delete(key);
  views.set(key, comparison);
  if (views.size > mostViews) views.delete(views.keys().next().value!);
  return comparison;
}

function compute(record: QuestionRecord, view: ComparisonView): Comparison {
  const whole = buildGraph(record.graph);
  const g = view.asOf === null ? whole : buildGraph(asOf(record.graph, view.asOf).graph);
  const banded = record.bands.flatMap((band) => band.claims);
  const families = familiesOf(g, banded);
  const rowOf = (id: string) => comparisonRow(g, id, record.details.get(id), families, whole) ?? [];
  const rows = banded.flatMap(rowOf);
  const kindOf = (source: string) => whole.sources[whole.sourceNumber.get(source) ?? -1]?.type ?? null;
  const passing = rows.filter((row) => isShown(row, view, g.graph.places, kindOf));
  const shown = view.show === "one-per-origin" ? onePerOrigin(passing) : passing;
  const ids = shown.map((row) => row.claim);
  const summary = summariseEstimates(g, ids, { median: view.median });
  const noFigure = new Set(record.absences.filter((a) => a.kind === "noFigureGiven").map((a) => a.claim));
  const unbanded = sortRows(record.unbanded.flatMap(rowOf), view.sort);
  return {
    bands: record.bands.map((band) => bandOf(g, band, shown, view)).filter((band) => band.rows.length > 0),
    axis: estimateAxis(shown.flatMap((row) => (row.mark ? countsOfMark(row.mark) : []))),
    total: banded.length,
    shown: shown.length,
    independentOrigins: summary.independentOrigins,
    unknownLineage: summary.unknownCount,
    seenInOriginal: shown.filter((row) => row.sighting.kind === "original").length,
    leftOut: {
      ...leftByYear(record, view, banded),
      sameOrigin: passing.length - shown.length,
      filtered: rows.length - passing.length,
    },
    uncountable: unbanded.filter((row) => noFigure.has(row.claim)),
    beside: unbanded.filter((row) => !noFigure.has(row.claim)),
    choices: comparisonChoices(rows, g.graph.places),
    reasons: explainDisagreement(g, ids, {
      notedSums: record.notedSums,
      alongside: unbanded.map((row) => row.claim),
    }),
    likeGroups: summary.groups.filter((group) => group.claims.length > 1),
    alone: summary.groups.filter((group) => group.claims.length === 1).length,
    notPlaced: summary.notStated.length,
  };
}

/** The family of shared origin of each claim whose lineage is recorded. */
export function familiesOf(g: IndexedGraph, claims: string[]): FamilyOf {
  const { families } = originFamilies(g, claims);
  return new Map(families.flatMap(({ id, name, claims }) => claims.map((claim) => [claim, { id, name }] as const)));
}

function bandOf(
  g: IndexedGraph,
  band: QuestionRecord["bands"][number],
  shown: ComparisonRow[],
  view: ComparisonView,
): ComparisonBand {
  const own = new Set(band.claims);
  const rows = sortRows(
    shown.filter((row) => own.has(row.claim)),
    view.sort,
  );
  const ids = rows.map((row) => row.claim);
  const { independentOrigins, unknownCount } = originFamilies(g, ids);
  return {
    label: band.label,
    note: band.note,
    rows,
    independentOrigins,
    unknownLineage: unknownCount,
    ...rangeOf(g, ids),
  };
}

function leftByYear(
  record: QuestionRecord,
  { asOf: year }: ComparisonView,
  banded: string[],
): Pick<LeftOut, "later" | "undated"> {
  if (year === null) return { later: 0, undated: 0 };
  const g = buildGraph(record.graph);
  const years = banded.map((id) => g.sources[g.sourceOfClaim[g.claimNumber.get(id) ?? -1] ?? -1]?.year ?? null);
  return {
    later: years.filter((y) => y !== null && y > year).length,
    undated: years.filter((y) => y === null).length,
  };
}
