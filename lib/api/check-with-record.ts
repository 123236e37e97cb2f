import { findKnownWordings } from "@/lib/db/known-wordings";
import { addSayings, asksRecord, type ComparedDocument, type Wanted } from "./add-sayings";
import type { CheckedDocument } from "./check-document";

/** Adds to a check what only the record can tell: quotations that differ from every recorded wording. */
export async function checkWithRecord(document: CheckedDocument, wanted: Wanted = {}): Promise<ComparedDocument> {
  if (!asksRecord(wanted)) return { ...document, knownWordings: [] };
  return addSayings(document, await findKnownWordings(document.quotes), wanted);
}
