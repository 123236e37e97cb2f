import { estimateJson } from "./estimate-json";
import type { CheckedText, TextFinding } from "@/lib/schemas/check";
import type { Assertion, Reading, Reference } from "@/lib/text/reading";

/** A reading and what the rules hold against it, as the published JSON: no more of it than that says. */
export function checkedText(file: string, reading: Reading, findings: TextFinding[]): CheckedText {
  return {
    file,
    language: reading.language,
    sentences: reading.sentences.map(({ start, end, checkable, kind }) => ({ start, end, checkable, kind })),
    assertions: reading.assertions.map(assertionOf),
    references: reading.references.map(referenceOf),
    findings,
    warnings: reading.warnings,
  };
}

const assertionOf = ({ start, end, exact, kind, estimate, unit, attribution, citations }: Assertion) => ({
  start,
  end,
  exact,
  kind,
  estimate: estimate && estimateJson(estimate),
  unit,
  attribution: { kind: attribution.kind, name: attribution.name, work: attribution.work },
  citations: citations.map(({ marker, resolved, source }) => ({ marker, resolved, source })),
});

const referenceOf = ({ start, end, label, kind, text, cited, csl }: Reference) => ({
  start,
  end,
  label,
  kind,
  text,
  cited,
  csl: csl && { ...csl },
});
