import type { KnownWording } from "@/lib/check/known-wordings";
import type { TextFinding } from "@/lib/schemas/check";
import type { CheckedDocument, CheckJob } from "./check-document";

/** A checked text whose quotations were held against the record. */
export interface ComparedDocument extends CheckedDocument {
  /** Quotations that stand in the record in the same words. */
  knownWordings: KnownWording[];
}

/** What the record says of the quotations of a text; null where it could not be asked in time. */
export type Sayings = { findings: TextFinding[]; known: KnownWording[] } | null;

/** What of a job tells which findings are wanted, set aside or known before. */
export type Wanted = Pick<CheckJob, "rules" | "suppressions" | "baseline">;

/** Whether the record is to be asked: where only other rules are wanted, its answer would be left out. */
export const asksRecord = ({ rules }: Wanted): boolean => !rules || rules.includes("variant-quotation");

const tooSlow = "Its quotations could not be compared with those on record in time.";

/** Adds to a check what the record says of its quotations. What was set aside or known before stays so. */
export function addSayings(
  document: CheckedDocument,
  sayings: Sayings,
  { suppressions, baseline }: Wanted,
): ComparedDocument {
  const { checked } = document;
  if (sayings === null)
    return { ...document, checked: { ...checked, warnings: [...checked.warnings, tooSlow] }, knownWordings: [] };
  const reasons = new Map(suppressions?.map(({ fingerprint, justification }) => [fingerprint, justification]));
  const before = new Set(baseline);
  const open = sayings.findings.filter(({ fingerprint }) => !reasons.has(fingerprint));
  const fresh = open.filter(({ fingerprint }) => !before.has(fingerprint));
  const aside = sayings.findings.flatMap((finding) => {
    const justification = reasons.get(finding.fingerprint);
    return justification === undefined ? [] : [{ ...finding, justification }];
  });
  return {
    ...document,
    checked: { ...checked, findings: [...checked.findings, ...fresh].toSorted((a, b) => a.start - b.start) },
    suppressed: [...document.suppressed, ...aside],
    known: document.known + open.length - fresh.length,
    knownWordings: sayings.known,
  };
}
