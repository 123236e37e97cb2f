import { buildGraph } from "./build-graph";
import { compareEstimates } from "./compare-estimates";
import type { Relation, ScopeDimension } from "./compare-scopes";
import { familiesOf } from "./compare-question";
import { comparisonRow, type ComparisonRow } from "./comparison-row";
import { describeBound, describeCount } from "./describe-estimate";
import { estimateAxis, type EstimateAxis } from "./estimate-axis";
import { countsOfMark } from "./estimate-mark";
import type { EvidenceGraph } from "./graph";
import { markDifferingWords, type SharedStretch } from "./mark-differing-words";
import { unitKey } from "./read-unit";
import type { AnswerDetails, NamedOpenQuestion, QuestionRecord } from "./question-record";

/** A few claims with all that their columns are made from. */
export interface SideBySideRecord extends Pick<QuestionRecord, "openQuestions" | "absences" | "changed"> {
  /** In the order asked for. */
  claims: string[];
  graph: EvidenceGraph;
  details: Map<string, AnswerDetails>;
  findings: {
    id: number;
    ruleId: string;
    message: string;
    question: string | null;
    claim: string;
    cause: string | null;
  }[];
}

/** One column: a claim under its letter, with its wording cut by what the others share. */
export interface SideBySideColumn {
  letter: string;
  row: ComparisonRow;
  wording: SharedStretch[] | null;
  absences: QuestionRecord["absences"];
}

/** One thing in which claims differ or agree: its name, and what each says, in the order of the columns. */
export interface ComparedDimension {
  name: string;
  values: string[];
}

/** Claims in columns, and in words what sets them apart. */
export interface SideBySide {
  columns: SideBySideColumn[];
  axis: EstimateAxis;
  differ: ComparedDimension[];
  shared: ComparedDimension[];
  /** Whether each pair may be held together, in a sentence. */
  likeness: string[];
  /** Suspected links of which both ends stand here. */
  openQuestions: NamedOpenQuestion[];
}

const letterOf = (i: number) => String.fromCharCode(65 + i);

/** Sets a few claims side by side. */
export function setSideBySide(record: SideBySideRecord): SideBySide {
  const g = buildGraph(record.graph);
  const families = familiesOf(g, record.claims);
  const rows = record.claims.flatMap((id) => comparisonRow(g, id, record.details.get(id), families) ?? []);
  const wordings = markDifferingWords(
    rows.map(({ wording, language, sighting }) =>
      wording === null ? null : { text: wording, language, truncated: sighting.truncated },
    ),
  );
  const dimensions = dimensionsOf(rows);
  const chosen = new Set(rows.map((row) => row.claim));
  return {
    columns: rows.map((row, i) => ({
      letter: letterOf(i),
      row,
      wording: wordings[i]!,
      absences: record.absences.filter((absence) => absence.claim === row.claim),
    })),
    axis: estimateAxis(rows.flatMap((row) => (row.mark ? countsOfMark(row.mark) : []))),
    differ: dimensions.filter(({ values }) => new Set(values).size > 1),
    shared: dimensions.filter(({ values }) => new Set(values).size === 1),
    likeness: pairsOf(rows.length).map(([i, j]) => likenessOf(rows, i, j, g.graph.places)),
    openQuestions: record.openQuestions.filter(
      (q) => chosen.has(q.claim) && q.otherClaim !== null && chosen.has(q.otherClaim),
    ),
  };
}

function dimensionsOf(rows: ComparisonRow[]): ComparedDimension[] {
  const of = (name: string, value: (row: ComparisonRow) => string | null | undefined) => ({
    name,
    values: rows.map((row) => value(row) ?? "not stated"),
  });
  const stated = (row: ComparisonRow) => {
    const numbers = [row.estimate?.low, row.estimate?.best, row.estimate?.high].filter(
      (n) => n !== null && n !== undefined,
    );
    return numbers.length === 0 ? "none" : [...new Set(numbers)].map(describeCount).join(" to ");
  };
  return [
    of("number", stated),
    of("bound", (row) => (row.estimate ? describeBound(row.estimate) || "none" : "none")),
    of("what is counted", (row) => row.counted),
    of("period", (row) => row.period),
    of("place", (row) => row.place),
    of("who says it", (row) => row.attribution ?? row.who),
  ];
}

function likenessOf(rows: ComparisonRow[], i: number, j: number, places: EvidenceGraph["places"]): string {
  const [a, b] = [rows[i]!, rows[j]!];
  const pair = `${letterOf(i)} and ${letterOf(j)}`;
  if (!a.estimate || !b.estimate)
    return `${pair}: not to be compared, since ${letterOf(a.estimate ? j : i)} gives no figure.`;
  const compared = compareEstimates(
    { estimate: a.estimate, scope: a.scope },
    { estimate: b.estimate, scope: b.scope },
    places,
  );
  if (compared.kind === "conflicting") return `${pair}: like for like, and the two figures cannot both hold.`;
  if (compared.kind === "compatible") return `${pair}: like for like, and both figures can hold.`;
  const unit =
    unitKey(a.estimate.unit) === unitKey(b.estimate.unit) ? [] : [`the unit (${a.estimate.unit}; ${b.estimate.unit})`];
  const unlike = compared.dimensions.filter((d) => d.relation !== "comparable" && d.relation !== "notStated");
  const silent = compared.dimensions.filter((d) => d.relation === "notStated").map((d) => dimensionWords[d.dimension]);
  const differ = [
    ...unit,
    ...unlike.map((d) => `${dimensionWords[d.dimension]} (${relationWords(d.relation, letterOf(i), letterOf(j))})`),
  ];
  const parts = [
    differ.length > 0 && `they differ in ${joined(differ)}`,
    silent.length > 0 && `${joined(silent)} ${silent.length === 1 ? "is" : "are"} not stated in both`,
  ].filter(Boolean);
  return `${pair}: not like for like; ${parts.join("; ")}.`;
}

const dimensionWords: Record<ScopeDimension, string> = {
  countingBasis: "what is counted",
  period: "the period",
  place: "the territory",
  population: "of whom",
};

function relationWords(relation: Relation, a: string, b: string): string {
  if (relation === "narrower") return `${a}’s is part of ${b}’s`;
  if (relation === "wider") return `${b}’s is part of ${a}’s`;
  return relation === "overlapping" ? "they overlap" : "they have nothing in common";
}

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const joined = (parts: string[]) => list.format(parts);

function pairsOf(count: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let i = 0; i < count; i++) for (let j = i + 1; j < count; j++) pairs.push([i, j]);
  return pairs;
}
