import type { DraftBlock } from "./read-blocks";
import { estimatesIn, type EstimateLanguage } from "./read-estimate";
import type { TextEstimate } from "./reading";

const spoken = new Set(["en", "de", "fr", "es", "ru"]);
const prose = new Set(["paragraph", "listItem", "blockquote", "table"]);

/** How much text is read for figures at once, in UTF-16 units: a block that is longer is cut at a space. */
export const maxStretch = 50_000;

/**
 * The figures of the prose, block by block, so that none runs over a block's end; positions in UTF-16 units of the whole.
 * `onRead` is told how far it has come.
 */
export function readTextEstimates(
  text: string,
  blocks: DraftBlock[],
  language: string,
  onRead?: (end: number) => void,
): TextEstimate[] {
  const found: TextEstimate[] = [];
  const known = spoken.has(language) ? (language as EstimateLanguage) : "en";
  for (const block of blocks) {
    if (!prose.has(block.kind)) continue;
    let from = block.start;
    while (from < block.end) {
      let to = Math.min(block.end, from + maxStretch);
      if (to < block.end)
        to = from + (maxStretch >> 1) + Math.max(0, text.slice(from + (maxStretch >> 1), to).lastIndexOf(" "));
      for (const estimate of estimatesIn(text, known, from, to)) found.push(estimate);
      from = to;
      onRead?.(to);
    }
  }
  return found;
}
