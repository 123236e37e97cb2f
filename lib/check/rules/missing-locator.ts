import type { Reading, TextCitation } from "@/lib/text/reading";
import { nameMarkerFirst } from "../name-marker";
import { defineTextRule } from "../rule";
import { quotesSomebody } from "../text-to-check";

const pages =
  /(?:\b(?:pp?|pgs?|pages?|S|Seite|Sp|fols?|ff|Bl|стр|с|л|págs?|ch(?:ap)?|chapter|Kap|vol|no|nr)\.?\s*\d)|[:,]\s*\d{1,4}(?:\s*[–-]\s*\d{1,4})?\s*\.?$|\b(?:f(?:ond)?|op|opis|ф|оп|д)\.\s*\d/iu;

/** Whether a work has pages to name: not a web page, not an archive file. */
function hasPages(text: string, type: string | undefined): boolean {
  if (
    type === "webpage" ||
    type === "post" ||
    type === "post-weblog" ||
    type === "broadcast" ||
    type === "motion_picture"
  )
    return false;
  return !/https?:|www\./i.test(text);
}

/** Whether a citation says where in the work to look. */
function isPlaced({ markers, references }: Reading, { markerIndex }: TextCitation): boolean {
  const marker = markers[markerIndex]!;
  if (marker.locator !== null || marker.resolved === null) return true;
  const reference = references[marker.resolved]!;
  const full = reference.pointsTo === null ? reference : references[reference.pointsTo]!;
  if (!hasPages(full.text, full.csl?.type)) return true;
  return reference.locator !== null || pages.test(reference.text);
}

/** A figure or a quotation whose source is named, but not the place in it. */
export default defineTextRule({
  id: "missing-locator",
  title: "A source without a page",
  level: "note",
  why: "A book of 500 pages is not a place. Without a page, checking one number takes a day, so nobody does.",
  whenNotToUse: "For works without pages, and where a whole work is meant.",
  ok: [
    "About 6,300 people were shot in 1918.[1]\n\nReferences\n1. M. Latsis, Two Years of Struggle (Moscow, 1920), p. 75.",
    "The Cheka grew in 1918.[1]\n\nReferences\n1. G. Leggett, The Cheka (Oxford, 1981).",
  ],
  notOk: [
    "About 6,300 people were shot in 1918.[1]\n\nReferences\n1. M. Latsis, Two Years of Struggle (Moscow, 1920).",
  ],
  *check({ reading }) {
    for (const assertion of reading.assertions) {
      const { citations, kind, start, end } = assertion;
      if (citations.length === 0 || (kind !== "estimate" && !quotesSomebody(assertion, reading))) continue;
      if (citations.some((citation) => isPlaced(reading, citation))) continue;
      const marker = reading.markers[citations[0]!.markerIndex]!;
      yield {
        start,
        end,
        cause: { start: marker.start, end: marker.end },
        message: `${nameMarkerFirst(marker.text)} names a work, and no page of it.`,
        question: "On which page?",
      };
    }
  },
});
