import { createHash } from "node:crypto";
import type { GeneratedGraph } from "./graph";
import type { TableRows } from "./rows";

/** One source in so many has its text recorded. */
const sourcesPerText = 10;
const filler = "It is not said there who counted, nor when, nor how it came to be known.";

/** The rows of documents and passages, and the key of a claim's passage, 0 where it stands in no recorded text. */
export interface GeneratedTexts {
  tables: TableRows[];
  passageOf: (claim: number) => number;
}

/** Texts made of the wordings of a source's claims, each a passage: one claim in ten stands in one. */
export function generateTexts(graph: GeneratedGraph, wording: (claim: number) => string): GeneratedTexts {
  const passageOfClaim = new Int32Array(graph.claims);
  const passages: string[] = [];
  const documents: string[] = [];
  for (let from = 0; from < graph.claims; from += 8 * sourcesPerText) {
    const key = documents.length + 1;
    let text = "";
    for (let i = from; i < Math.min(from + 8, graph.claims); i++) {
      const [exact, start] = [wording(i), text.length];
      passageOfClaim[i] = passages.length + 1;
      passages.push(`${passages.length + 1}\tpassage-${passages.length + 1}\t${key}\t${exact}\t${text.slice(-20)}\t\t${start}\t${start + exact.length}`);
      text += `${exact} ${filler} `;
    }
    const sha = createHash("sha256").update(text).digest("hex");
    documents.push(`${key}\tdocument-${key}\t${graph.source[from]}\tgenerated\ten\t${text}\t${sha}`);
  }
  const tables = [
    {
      table: "Document", columns: ["id", "slug", "sourceId", "versionLabel", "language", "text", "sha256"],
      count: documents.length, line: (i: number) => documents[i]!,
    },
    {
      table: "Passage", columns: ["id", "slug", "documentId", "exact", "prefix", "suffix", "start", "end"],
      count: passages.length, line: (i: number) => passages[i]!,
    },
  ]; // prettier-ignore
  return { tables, passageOf: (claim) => passageOfClaim[claim]! };
} // prettier-ignore
