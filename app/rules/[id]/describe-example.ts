import { checkText } from "@/lib/check/check-text";
import { overText, type Rule, type TextExample } from "@/lib/check/rule";
import type { RecordedAssertion, RecordedText } from "@/lib/check/recorded-text";
import { buildGraph } from "@/lib/domain/build-graph";
import { describeEstimate } from "@/lib/domain/describe-estimate";
import type { EvidenceGraph, GraphClaim, GraphSource } from "@/lib/domain/graph";
import {
  basisWords,
  countingBasisWords,
  derivationWords,
  intentWords,
  verificationWords,
} from "@/lib/domain/words-for";
import type { Scope } from "@/lib/schemas/scope";

/** An example of a rule as its page shows it. */
export interface DescribedExample {
  /** The claims or the assertions: their words, and what is recorded of them. */
  entries: { words: string; facts: string[] }[];
  /** The links between them, in sentences. */
  links: string[];
  /** What the rule says of it: empty where it is silent. */
  findings: { message: string; question: string | null }[];
}

/** The examples of a rule in words, each with what the rule says when it is run on it. */
export function describeExamples(rule: Rule): { ok: DescribedExample[]; notOk: DescribedExample[] } {
  if (rule.family === "graph") {
    const describe = (example: EvidenceGraph) => {
      const graph = named(example);
      return { ...describeGraph(graph), findings: reports(rule.check(buildGraph(graph))) };
    };
    return { ok: rule.ok.map(describe), notOk: rule.notOk.map(describe) };
  }
  const texts = overText(rule)!;
  const ok = texts.ok.map((example) => describePlain(rule.id, example));
  const notOk = texts.notOk.map((example) => describePlain(rule.id, example));
  if (rule.family === "text") return { ok, notOk };
  const describe = (text: RecordedText) => ({ ...describeText(text), findings: reports(rule.check(text)) });
  return { ok: [...ok, ...rule.ok.map(describe)], notOk: [...notOk, ...rule.notOk.map(describe)] };
}

/** An example whose works have names as works have them: "Later 1920" and not `source-later 1920`. */
const named = (graph: EvidenceGraph): EvidenceGraph => ({
  ...graph,
  sources: graph.sources.map((source) => ({
    ...source,
    short: source.short
      .replace(/^source-/, "")
      .replaceAll("-", " ")
      .replace(/^./u, (letter) => letter.toUpperCase()),
  })),
});

/** A text as it stands, and what the rule says when it reads it. */
function describePlain(id: string, example: TextExample): DescribedExample {
  const [text, language] = typeof example === "string" ? [example, "en"] : [example.text, example.language];
  const { findings } = checkText(text, { language, rules: [id] });
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return { entries: lines.map((words) => ({ words, facts: [] })), links: [], findings: reports(findings) };
}

const reports = (found: Iterable<{ message: string; question?: string | null }>) =>
  Array.from(found, ({ message, question }) => ({ message, question: question ?? null }));

function describeText({ assertions, hasReferenceList, entries }: RecordedText): Omit<DescribedExample, "findings"> {
  const usesMarkers = assertions.some(({ marker }) => marker !== null);
  const list = hasReferenceList
    ? `Reference list: ${entries.join(", ") || "empty"}.`
    : "No reference list stands in the text.";
  return {
    entries: assertions.map((own) => ({ words: own.exact, facts: factsOf(own) })),
    links: usesMarkers ? [list] : [],
  };
}

function factsOf({
  estimate,
  attribution,
  attributionKind,
  marker,
  markerScope,
  isCited,
  scope,
}: RecordedAssertion): string[] {
  return [
    estimate ? `read as ${describeEstimate(estimate)} ${estimate.unit}` : null,
    scope ? scopeFacts(scope) : null,
    attribution ? `attributed to ${attribution}${attributionKind === "vague" ? ", vaguely" : ""}` : null,
    marker ? `marker ${marker}${markerScope === "block" ? ", closing the paragraph" : ""}` : null,
    isCited ? "a source of it is recorded" : null,
  ].filter((fact) => fact !== null);
}

const scopeFacts = ({ countingBasis, temporal, spatial }: Scope): string =>
  [countingBasisWords[countingBasis], spatial, temporal].filter(Boolean).join(", ");

function describeGraph(graph: EvidenceGraph): Omit<DescribedExample, "findings"> {
  const sources = new Map(graph.sources.map((source) => [source.id, source]));
  const names = new Map([
    ...graph.claims.map((c) => [c.id, c.label] as const),
    ...graph.sources.map((s) => [s.id, s.short] as const),
  ]);
  const name = (id: string | null) => names.get(id ?? "") ?? id;
  const citations = graph.citations.map(
    ({ claim, targetClaim, targetSource, intent, locator, status }) =>
      `${name(claim)} ${intentWords[intent]} ${name(targetClaim ?? targetSource)}${locator ? `, ${locator}` : ""}: ${verificationWords[status]}.`,
  );
  const derivations = graph.derivations.map(
    ({ source, from, kind }) => `${name(source)}: ${derivationWords[kind]} ${name(from)}.`,
  );
  return {
    entries: graph.claims.map((claim) => ({ words: claim.label, facts: claimFacts(claim, sources.get(claim.source)) })),
    links: [...citations, ...derivations],
  };
}

function claimFacts({ estimate, scope, wording, basis, kind }: GraphClaim, source: GraphSource | undefined): string[] {
  return [
    source ? `in ${source.short}` : null,
    estimate ? `${describeEstimate(estimate)} ${estimate.unit}` : kind,
    scope ? scopeFacts(scope) : null,
    wording ? `“${wording}”` : null,
    basis === "unstated" ? null : basisWords[basis],
  ].filter((fact) => fact !== null);
}
