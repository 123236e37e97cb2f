import { createHash } from "node:crypto";
import type { Claim } from "@/lib/schemas/claim";
import type { Document, Passage } from "@/lib/schemas/document";

/** Passages of one document. */
const perDocument = 60;
/** Of the longest: some 200 pages. */
const longest = 2_000;

/**
 * Texts made of the claims' own wordings, each a passage: the first is as long as a book, the others as an article. One claim
 * in ten stands in one. The claims are given their passages.
 */
export function generateDocuments(claims: Claim[]): { documents: Document[]; passages: Passage[] } {
  const documents: Document[] = [];
  const passages: Passage[] = [];
  const most = Math.floor(claims.length / 10);
  for (let from = 0; from < most;) {
    const length = documents.length === 0 ? Math.min(longest, most) : perDocument;
    const own = claims.slice(from, Math.min(from + length, most));
    from += own.length;
    const id = `d-${documents.length}`;
    let text = "";
    for (const [i, claim] of own.entries()) {
      if (i > 0) text += i % 6 === 0 ? "\n\n" : " ";
      const exact = claim.wording!;
      claim.passage = `${id}-${i}`;
      passages.push({ id: claim.passage, document: id, exact, prefix: text.slice(-20), suffix: "", start: text.length, end: text.length + exact.length, marker: null, markerScope: null }); // prettier-ignore
      text += `${exact} It is not said there who counted, nor when, nor how it came to be known.`;
    }
    documents.push({
      id,
      source: own[0]!.source,
      version: "generated",
      language: "en",
      text,
      sha256: createHash("sha256").update(text).digest("hex"),
      retrievedFrom: null,
      supersedes: null,
      note: null,
    });
  }
  return { documents, passages };
}
