import type { TextFinding } from "@/lib/schemas/check";
import type { LineIndex } from "@/lib/text/line-index";
import type { Span } from "@/lib/text/reading";
import { placesOf, type CheckedFile, type ReportedRule } from "./checked-file";

/** SARIF's level: what could not be judged is an open result, which has none. */
const levelOf = (level: TextFinding["level"]) => (level === "cannotCheck" ? "none" : level);

/**
 * The findings as SARIF 2.1.0. Columns and offsets count Unicode code points (`columnKind`). Places of a wiki page
 * point into its source; where another file is no plain text they point into its words, which then stand in `artifacts`. Findings of level `cannotCheck` are results of kind `open`:
 * neither failed nor passed. What was set aside stays, with its reason, as SARIF's suppressions.
 */
export function sarif(files: CheckedFile[], rules: ReportedRule[], version: string): object {
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Stemma", version, rules: rules.map(descriptor) } },
        columnKind: "unicodeCodePoints",
        artifacts: files.map(({ checked, text, isPlain, source }) => ({
          location: { uri: uriOf(checked.file) },
          ...(isPlain || source !== null ? {} : { contents: { text } }),
          sourceLanguage: checked.language,
        })),
        results: files.flatMap((file, artifact) => resultsOf(file, artifact, ruleIndex)),
      },
    ],
  };
}

const descriptor = ({ id, title, level, why, whenNotToUse }: ReportedRule) => ({
  id,
  shortDescription: { text: title },
  fullDescription: { text: why },
  help: { text: `${why} When not to use it: ${whenNotToUse}` },
  defaultConfiguration: { level: levelOf(level) },
});

function resultsOf(file: CheckedFile, artifact: number, ruleIndex: Map<string, number>): object[] {
  const { checked, suppressed } = file;
  const { lines, spanOf } = placesOf(file);
  const artifactLocation = { uri: uriOf(checked.file), index: artifact };
  const placeOf = (span: Span | null) => ({
    physicalLocation: { artifactLocation, ...(span ? { region: regionOf(lines, span) } : {}) },
  });
  const result = (finding: TextFinding, justification?: string) => ({
    ruleId: finding.ruleId,
    ruleIndex: ruleIndex.get(finding.ruleId) ?? -1,
    kind: finding.level === "cannotCheck" ? "open" : "fail",
    level: levelOf(finding.level),
    message: { text: finding.question === null ? finding.message : `${finding.message} ${finding.question}` },
    locations: [placeOf(spanOf(finding))],
    ...(finding.cause ? { relatedLocations: [{ id: 1, ...placeOf(spanOf(finding.cause)) }] } : {}),
    partialFingerprints: { "stemma/v1": finding.fingerprint },
    ...(justification === undefined ? {} : { suppressions: [{ kind: "external", justification }] }),
  });
  return [
    ...checked.findings.map((finding) => result(finding)),
    ...suppressed.map((one) => result(one, one.justification)),
  ];
}

function regionOf(lines: LineIndex, { start, end }: Span) {
  const [from, to] = [lines.placeOf(start), lines.placeOf(end)];
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  };
}

/** A file's name as a relative or absolute URI reference. */
const uriOf = (file: string) => file.split(/[\\/]/).map(encodeURIComponent).join("/").replace(/^-$/, "stdin");
