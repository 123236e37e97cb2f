import { buildGraph } from "@/lib/domain/build-graph";
import type { EvidenceGraph } from "@/lib/domain/graph";
import type { Finding } from "@/lib/schemas/finding";
import type { RecordedText } from "./recorded-text";
import ambiguousDate from "./rules/ambiguous-date";
import ambiguousNumber from "./rules/ambiguous-number";
import anachronisticCitation from "./rules/anachronistic-citation";
import attributionDrift from "./rules/attribution-drift";
import attributionWithoutWork from "./rules/attribution-without-work";
import bareUrl from "./rules/bare-url";
import boundDrift from "./rules/bound-drift";
import circularCitation from "./rules/circular-citation";
import conflictingBounds from "./rules/conflicting-bounds";
import conflictingValues from "./rules/conflicting-values";
import danglingMarker from "./rules/dangling-marker";
import deadEnd from "./rules/dead-end";
import falsePrecision from "./rules/false-precision";
import malformedReference from "./rules/malformed-reference";
import misrepresentedSource from "./rules/misrepresented-source";
import missingLocator from "./rules/missing-locator";
import missingScope from "./rules/missing-scope";
import missingUnit from "./rules/missing-unit";
import orphanReference from "./rules/orphan-reference";
import quotationNotInSource from "./rules/quotation-not-in-source";
import scopeDrift from "./rules/scope-drift";
import secondaryQuotation from "./rules/secondary-quotation";
import singleOrigin from "./rules/single-origin";
import supersededEdition from "./rules/superseded-edition";
import sweepingClaim from "./rules/sweeping-claim";
import uncitedAssertion from "./rules/uncited-assertion";
import uncitedEstimate from "./rules/uncited-estimate";
import uncitedQuotation from "./rules/uncited-quotation";
import unverifiedCitation from "./rules/unverified-citation";
import vagueAttribution from "./rules/vague-attribution";
import valueDrift from "./rules/value-drift";
import variantQuotation from "./rules/variant-quotation";
import { toFinding, type GraphRule, type PassageRule, type Report, type Rule, type TextRule } from "./rule";

/** The rules over the evidence graph. */
export const graphRules: GraphRule[] = [
  circularCitation,
  deadEnd,
  boundDrift,
  valueDrift,
  scopeDrift,
  attributionDrift,
  singleOrigin,
  unverifiedCitation,
  misrepresentedSource,
  quotationNotInSource,
  anachronisticCitation,
  supersededEdition,
];

/** The rules over the recorded assertions of a document. */
export const passageRules: PassageRule[] = [
  uncitedEstimate,
  uncitedQuotation,
  attributionWithoutWork,
  vagueAttribution,
  danglingMarker,
  conflictingBounds,
  conflictingValues,
];

/** The rules over texts that nobody prepared, in the order in which a place's findings are shown. */
export const textRules: (PassageRule | TextRule)[] = [
  danglingMarker,
  uncitedEstimate,
  uncitedQuotation,
  uncitedAssertion,
  vagueAttribution,
  attributionWithoutWork,
  conflictingBounds,
  conflictingValues,
  variantQuotation,
  sweepingClaim,
  ambiguousNumber,
  ambiguousDate,
  missingLocator,
  falsePrecision,
  missingUnit,
  missingScope,
  secondaryQuotation,
  orphanReference,
  bareUrl,
  malformedReference,
];

/** All rules, in the order in which they are listed. */
export const rules: Rule[] = [...graphRules, ...passageRules, ...textRules.filter((rule) => rule.family === "text")];

/** What the graph rules hold against a part of the evidence graph. Linear in the graph; one finding a rule, place and cause. */
export function checkGraph(graph: EvidenceGraph): Finding[] {
  return checkGraphBy(graphRules, graph);
}

/** What some of the graph rules hold against a part of the evidence graph. */
export function checkGraphBy(some: GraphRule[], graph: EvidenceGraph): Finding[] {
  const index = buildGraph(graph);
  return some.flatMap((rule) => findingsOf(rule, rule.check(index)));
}

/** What the passage rules hold against the recorded assertions of one document. Linear in them. */
export function checkPassages(text: RecordedText): Finding[] {
  return passageRules.flatMap((rule) => findingsOf(rule, rule.check(text)));
}

/** Both: the graph, and the recorded texts whose claims stand in it. */
export const check = (graph: EvidenceGraph, texts: RecordedText[] = []): Finding[] => [
  ...checkGraph(graph),
  ...texts.flatMap(checkPassages),
];

/** The rule with this id, or null. */
export const findRule = (id: string): Rule | null => rules.find((rule) => rule.id === id) ?? null;

function findingsOf(rule: Rule, reports: Iterable<Report>): Finding[] {
  const found = new Map<string, Finding>();
  for (const report of reports) {
    const key = `${report.subject.kind} ${report.subject.id} ${report.cause?.kind ?? ""} ${report.cause?.id ?? ""}`;
    if (!found.has(key)) found.set(key, toFinding(rule, report));
  }
  return [...found.values()];
}
