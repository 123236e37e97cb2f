import type { TextFinding, TextSuppression } from "@/lib/schemas/check";
import { readText } from "@/lib/text/read-text";
import { findOrigins } from "@/lib/text/origin";
import type { MarkedText, Reading, Span } from "@/lib/text/reading";
import { setFingerprints } from "./fingerprint";
import { textRules } from "./index";
import { overText, type RuleWords } from "./rule";
import { textToCheck, type TextReport } from "./text-to-check";

/** What a check of a text may be told. */
export interface CheckTextOptions {
  /** BCP 47; found from the text where it is left out. */
  language?: string;
  /** Ids of the rules to use; all where it is left out. */
  rules?: readonly string[];
  /** A person's "not here", each with a reason. */
  suppressions?: readonly TextSuppression[];
  /** Fingerprints of what the last version had: those findings are left out. */
  baseline?: ReadonlySet<string>;
  /** Told now and then how much is done, from 0 to 1. */
  onProgress?: (fractionDone: number) => void;
}

/** A finding that a person has set aside, with the reason. */
export type SuppressedFinding = TextFinding & { justification: string };

/** What was read in a text, what the rules hold against it, and what was set aside or known before. */
export interface CheckResult {
  reading: Reading;
  /** In the order of the text. */
  findings: TextFinding[];
  suppressed: SuppressedFinding[];
  /** How many findings the baseline has already. */
  known: number;
}

/** How much of the time the reading takes. */
const readingShare = 0.85;

/** Reads a text and holds every rule against it. Pure, never throws on a text, linear in it. */
export function checkText(input: MarkedText | string, options: CheckTextOptions = {}): CheckResult {
  const { language, onProgress } = options;
  const reading = readText(input, {
    ...(language === undefined ? {} : { language }),
    ...(onProgress ? { onProgress: (done) => onProgress(done * readingShare) } : {}),
  });
  const result = checkReading(reading, options);
  onProgress?.(1);
  return result;
}

/** Holds every rule against a text that was read already. */
export function checkReading(reading: Reading, options: CheckTextOptions = {}): CheckResult {
  const text = textToCheck(reading);
  const chosen = options.rules === undefined ? null : new Set(options.rules);
  const origin = reading.origin ? findOrigins(reading.text, reading.origin) : () => null;
  const all: TextFinding[] = [];
  for (const rule of textRules) {
    if (chosen && !chosen.has(rule.id)) continue;
    for (const report of overText(rule)!.check(text)) all.push(findingOf(rule, report, origin));
  }
  // Stable, so that findings of one place stay in the order of the rules.
  all.sort((a, b) => a.start - b.start);
  setFingerprints(all, reading.text);
  const justified = new Map(
    options.suppressions?.map(({ fingerprint, justification }) => [fingerprint, justification]),
  );
  const suppressed: SuppressedFinding[] = [];
  if (justified.size > 0)
    for (const finding of all) {
      const justification = justified.get(finding.fingerprint);
      if (justification !== undefined) suppressed.push({ ...finding, justification });
    }
  const open = justified.size === 0 ? all : all.filter(({ fingerprint }) => !justified.has(fingerprint));
  const findings = options.baseline ? open.filter(({ fingerprint }) => !options.baseline!.has(fingerprint)) : open;
  return { reading, findings, suppressed, known: open.length - findings.length };
}

function findingOf(rule: RuleWords, report: TextReport, originOf: (span: Span) => Span | null): TextFinding {
  const { start, end, message, question, cause, level } = report;
  const causeOrigin = cause ? originOf(cause) : null;
  return {
    ruleId: rule.id,
    level: level ?? rule.level,
    start,
    end,
    message,
    cause: cause ? { start: cause.start, end: cause.end, ...(causeOrigin ? { origin: causeOrigin } : {}) } : null,
    question: question ?? null,
    origin: report.origin ?? originOf(report),
    fingerprint: "",
  };
}
