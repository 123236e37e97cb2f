import type { Question } from "@/lib/schemas/question";
import type { Sighting } from "@/lib/schemas/claim";
import type { IndexedGraph } from "./build-graph";
import { describeEstimate } from "./describe-estimate";
import { describeScope } from "./describe-scope";
import { estimateAxis, type EstimateAxis } from "./estimate-axis";
import { countsOfMark, estimateMark, type EstimateNumbers } from "./estimate-mark";
import { rangeOf, type RangeEnd } from "./summarise-estimates";

/** One estimate in a strip. */
export interface OverviewMark {
  claim: string;
  numbers: EstimateNumbers;
  sighting: Sighting["kind"];
}

/** One band in a strip: estimates that count the same thing. */
export interface OverviewBand {
  label: string;
  marks: OverviewMark[];
}

/** One end of all that a question's estimates say, with what that one counts: bands are never pooled without it. */
export interface OverviewEnd extends RangeEnd {
  counted: string;
  sighting: Sighting["kind"];
}

/** A question in a list: its counts and what its small figure is drawn from. */
export interface QuestionOverview {
  slug: string;
  title: string;
  about: string | null;
  collection: { slug: string; title: string };
  bands: OverviewBand[];
  estimates: number;
  independentOrigins: number;
  unknownLineage: number;
  seenInOriginal: number;
  /** Claims without a figure of their own: among them authors who say that no total can be given. */
  unbanded: number;
  lowest: OverviewEnd | null;
  highest: OverviewEnd | null;
}

/** A question as a list shows it, out of its claims' records and what their lineage comes to. */
export function questionOverview(
  question: Pick<Question, "title" | "about" | "bands" | "unbanded"> & QuestionKeys,
  g: IndexedGraph,
  lineage: Pick<QuestionOverview, "independentOrigins" | "unknownLineage">,
): QuestionOverview {
  const bands = question.bands.map(({ label, claims }) => ({ label, marks: claims.flatMap((id) => markOf(g, id)) }));
  const ids = bands.flatMap((band) => band.marks.map((mark) => mark.claim));
  const { lowest, highest } = rangeOf(g, ids);
  return {
    slug: question.slug,
    title: question.title,
    about: question.about,
    collection: question.collection,
    bands,
    estimates: ids.length,
    ...lineage,
    seenInOriginal: bands.flatMap((band) => band.marks).filter((mark) => mark.sighting === "original").length,
    unbanded: question.unbanded.length,
    lowest: endOf(g, lowest),
    highest: endOf(g, highest),
  };
}

interface QuestionKeys {
  slug: string;
  collection: { slug: string; title: string };
}

/** The one scale that the strips of several questions share. */
export function overviewAxis(questions: QuestionOverview[]): EstimateAxis {
  const marks = questions.flatMap((question) => question.bands.flatMap((band) => band.marks));
  return estimateAxis(marks.flatMap((mark) => countsOfMark(estimateMark(mark.numbers))));
}

function markOf(g: IndexedGraph, id: string): OverviewMark[] {
  const claim = g.claims[g.claimNumber.get(id) ?? -1];
  if (!claim?.estimate) return [];
  const { low, best, high, bound } = claim.estimate;
  return [{ claim: id, numbers: { low, best, high, bound }, sighting: claim.sighting.kind }];
}

function endOf(g: IndexedGraph, end: RangeEnd | null): OverviewEnd | null {
  const claim = g.claims[g.claimNumber.get(end?.claim ?? "") ?? -1];
  if (!end || !claim?.estimate) return null;
  const counted = describeScope(claim.scope, g.graph.places);
  return { ...end, words: describeEstimate(claim.estimate), counted, sighting: claim.sighting.kind };
}
