import { findKnownWordings } from "@/lib/db/known-wordings";
import type { KnownWording } from "@/lib/check/known-wordings";
import type { CheckedDocument, CheckJob } from "./check-document";

/** A checked text whose quotations were held against the record. */
export interface ComparedDocument extends CheckedDocument {
  /** Quotations that stand in the record in the same words. */
  knownWordings: KnownWording[];
}

const tooSlow = "Its quotations could not be compared with those on record in time.";

/**
 * Adds to a check what only the record can tell: quotations that differ from every recorded wording. What was set aside or
 * known before stays so.
 */
export async function checkWithRecord(
  document: CheckedDocument,
  { rules, suppressions, baseline }: Pick<CheckJob, "rules" | "suppressions" | "baseline"> = {},
): Promise<ComparedDocument> {
  if (rules && !rules.includes("variant-quotation")) return { ...document, knownWordings: [] };
  const sayings = await findKnownWordings(document.quotes);
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
