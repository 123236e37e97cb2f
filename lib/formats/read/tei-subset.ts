import type { BlockKind } from "@/lib/text/reading";

/**
 * The elements of TEI P5 that are read; the rest gives its words. Blocks: div, head, p, ab, l, item, cell by row, quote and
 * cit as block quotations, figDesc as caption, listBibl and bibl as entries. Apparatus: note[@n] in place or by ref,
 * ref[@target], ptr[@target], bibl[@xml:id]. Language from TEI or text @xml:lang; title from titleStmt.
 */
export const teiSubset = [
  "head",
  "p",
  "ab",
  "l",
  "lg",
  "item",
  "row",
  "cell",
  "quote",
  "cit",
  "q",
  "said",
  "figDesc",
  "note",
  "ref",
  "ptr",
  "bibl",
  "biblStruct",
  "listBibl",
  "choice",
  "corr",
  "reg",
  "expan",
  "lb",
  "pb",
  "gap",
] as const;

/** Which kind of block an element is. */
export const blockOf: Record<string, BlockKind> = {
  head: "heading",
  p: "paragraph",
  ab: "paragraph",
  l: "paragraph",
  item: "listItem",
  row: "table",
  quote: "blockquote",
  figDesc: "caption",
  bibl: "reference",
  biblStruct: "reference",
  trailer: "paragraph",
  salute: "paragraph",
  signed: "paragraph",
  dateline: "paragraph",
  opener: "paragraph",
};
/** Elements whose words are not the text's. */
export const skipped = new Set([
  "teiHeader",
  "fw",
  "orig",
  "sic",
  "abbr",
  "facsimile",
  "sourceDoc",
  "standOff",
  "figure-graphic",
]);
