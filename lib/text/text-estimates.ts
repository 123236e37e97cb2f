import type { DraftBlock } from "./read-blocks";
import { readEstimates, type EstimateLanguage } from "./read-estimate";
import type { TextEstimate } from "./reading";

const spoken = new Set(["en", "de", "fr", "es", "ru"]);
const prose = new Set(["paragraph", "listItem", "blockquote", "table"]);

/** How much text is read for figures at once, in UTF-16 units: a block that is longer is cut at a space. */
export const maxStretch = 50_000;

/**
 * The figures of the prose, block by block, so that none runs over a block's end; positions in UTF-16 units of the whole.
 */
export function readTextEstimates(text: string, blocks: DraftBlock[], language: string): TextEstimate[] {
  const found: TextEstimate[] = [];
  const known = spoken.has(language) ? (language as EstimateLanguage) : "en";
  for (const block of blocks) {
    if (!prose.has(block.kind)) continue;
    let from = block.start;
    while (from < block.end) {
      let to = Math.min(block.end, from + maxStretch);
      if (to < block.end)
        to = from + (maxStretch >> 1) + Math.max(0, text.slice(from + (maxStretch >> 1), to).lastIndexOf(" "));
      const stretch = text.slice(from, to);
      const estimates = readEstimates(stretch, { language: known });
      const shift = estimates.length > 0 && /[\ud800-\udbff]/.test(stretch) ? unitsOf(stretch) : null;
      for (const estimate of estimates)
        found.push({
          ...estimate,
          start: from + (shift ? shift(estimate.start) : estimate.start),
          end: from + (shift ? shift(estimate.end) : estimate.end),
        });
      from = to;
    }
  }
  return found;
}

/** From code points to UTF-16 units in one short stretch. */
function unitsOf(stretch: string): (at: number) => number {
  const units: number[] = [];
  let unit = 0;
  for (const char of stretch) {
    units.push(unit);
    unit += char.length;
  }
  units.push(unit);
  return (at) => units[at] ?? unit;
}
