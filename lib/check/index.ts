import { buildGraph } from "@/lib/domain/build-graph";
import type { EvidenceGraph } from "@/lib/domain/graph";
import type { Finding } from "@/lib/schemas/finding";
import type { RecordedText } from "./recorded-text";
import { toFinding, type GraphRule, type PassageRule, type Rule } from "./rule";

/** The rules over the evidence graph. */
export const graphRules: GraphRule[] = [];

/** The rules over the recorded assertions of a document. */
export const passageRules: PassageRule[] = [];

/** All rules, in the order in which they are listed. */
export const rules: Rule[] = [...graphRules, ...passageRules];

/** What the graph rules hold against a part of the evidence graph. Linear in the graph. */
export function checkGraph(graph: EvidenceGraph): Finding[] {
  const index = buildGraph(graph);
  return graphRules.flatMap((rule) => Array.from(rule.check(index), (report) => toFinding(rule, report)));
}

/** What the passage rules hold against the recorded assertions of one document. Linear in them. */
export function checkPassages(text: RecordedText): Finding[] {
  return passageRules.flatMap((rule) => Array.from(rule.check(text), (report) => toFinding(rule, report)));
}

/** Both: the graph, and the recorded texts whose claims stand in it. */
export const check = (graph: EvidenceGraph, texts: RecordedText[] = []): Finding[] => [
  ...checkGraph(graph),
  ...texts.flatMap(checkPassages),
];
