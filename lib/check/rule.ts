import type { IndexedGraph } from "@/lib/domain/build-graph";
import type { EvidenceGraph } from "@/lib/domain/graph";
import type { Finding, Level } from "@/lib/schemas/finding";
import type { RecordedText } from "./recorded-text";
import type { TextReport, TextToCheck } from "./text-to-check";

/** What a rule yields; the rule's id is added, and its level where the report names none. */
export interface Report {
  message: string;
  subject: Finding["subject"];
  question?: string;
  cause?: Finding["subject"];
  level?: Level;
}

/** What every rule says of itself. Its page and its tests are made from this. */
export interface RuleWords {
  /** The file's name; for ever. */
  id: string;
  title: string;
  level: Level;
  /** Why a reader wants to know: shown at `/rules/[id]`. */
  why: string;
  whenNotToUse: string;
}

/** A family of rules: what it reads, examples that it passes and that it flags, and the check. */
interface RuleOver<Family extends string, Example, Input> extends RuleWords {
  family: Family;
  ok: Example[];
  notOk: Example[];
  check(input: Input): Iterable<Report>;
}

/** A tiny text, plain, and its language where it is too short to be told. */
export type TextExample = string | { text: string; language: string };

/** What a rule holds against a text that nobody prepared. Linear in the text. */
export interface OverText {
  ok: TextExample[];
  notOk: TextExample[];
  check(text: TextToCheck): Iterable<TextReport>;
}

/**
 * How far a rule over the graph looks from the claim that it speaks of: what must be looked at again when something changes.
 * `link`: the claim, its links, and what these lead to. `lineage`: also whether the claim reaches an origin, which changes nothing
 * but the finding's level. `circle`: the claims that rest on each other. `family`: all that shares an origin.
 */
export type Reach = "link" | "lineage" | "circle" | "family";

/** A rule over the evidence graph. Linear in the graph: no recursion, no paths. */
export type GraphRule = RuleOver<"graph", EvidenceGraph, IndexedGraph> & { reach: Reach };

/** A rule over the recorded assertions of one document, and, in `texts`, the same over texts that nobody prepared. */
export type PassageRule = RuleOver<"passage", RecordedText, RecordedText> & { texts: OverText };

/** A rule over texts that nobody prepared, and over nothing else. */
export type TextRule = RuleWords & { family: "text" } & OverText;

/** Any rule. */
export type Rule = GraphRule | PassageRule | TextRule;

/** Makes a rule over the evidence graph. */
export const defineGraphRule = (rule: Omit<GraphRule, "family">): GraphRule => ({ family: "graph", ...rule });

/** Makes a rule over recorded assertions and over texts. */
export const definePassageRule = (rule: Omit<PassageRule, "family">): PassageRule => ({ family: "passage", ...rule });

/** Makes a rule over texts. */
export const defineTextRule = (rule: Omit<TextRule, "family">): TextRule => ({ family: "text", ...rule });

/** What a rule does with a text; null for a rule that reads the evidence graph alone. */
export const overText = (rule: Rule): OverText | null =>
  rule.family === "text" ? rule : rule.family === "passage" ? rule.texts : null;

/** A report as a finding. */
export const toFinding = (rule: RuleWords, report: Report): Finding => ({
  ruleId: rule.id,
  level: report.level ?? rule.level,
  message: report.message,
  question: report.question ?? null,
  subject: report.subject,
  cause: report.cause ?? null,
});
