import type { CslItem } from "@/lib/schemas/source";
import type { GraphSource } from "./graph";

const isBracketed = (title: string) => title.startsWith("[");

/**
 * Whether a record is enough to find the work by. It isn't where the title is a cataloguer's description in square
 * brackets and neither author, editor, date, container nor archive place is known: such a work counts as lost.
 */
export function isIdentified(csl: CslItem): boolean {
  if (!isBracketed(csl.title)) return true;
  const people = (csl.author?.length ?? 0) + (csl.editor?.length ?? 0);
  const dated = csl.issued?.["date-parts"] !== undefined || csl.issued?.literal !== undefined;
  const held = csl["container-title"] ?? csl.archive ?? csl.archive_location ?? csl.DOI ?? csl.ISBN ?? csl.URL;
  return people > 0 || dated || held !== undefined;
}

/** The same for a source of the graph: what its record said, else what its title, short name and year tell. */
export function isLost(source: GraphSource): boolean {
  if (source.identified !== undefined) return !source.identified;
  return isBracketed(source.title) && isBracketed(source.short) && source.year === null;
}
