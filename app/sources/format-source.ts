import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";
import type { Source } from "@/lib/schemas/source";

/** A stretch of a formatted citation. */
export interface CitationPart {
  text: string;
  isItalic: boolean;
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#38": "&", "#60": "<", "#62": ">" };

/** A work cited in APA style, in pieces of which some stand in italics. */
export function formatSource(source: Source): CitationPart[] {
  const html = new Cite({ ...source.csl, id: source.id }).format("bibliography", {
    format: "html",
    template: "apa",
    lang: "en-US",
  });
  const parts: CitationPart[] = [];
  let isItalic = false;
  for (const piece of html.replace(/\s*\n\s*/g, "").split(/(<[^>]*>)/)) {
    if (/^<\/?i\b/.test(piece)) isItalic = piece.startsWith("<i");
    if (piece === "" || piece.startsWith("<")) continue;
    parts.push({
      text: piece.replace(/&(amp|lt|gt|quot|#38|#60|#62);/g, (_, name: string) => entities[name]!),
      isItalic,
    });
  }
  return parts;
}
