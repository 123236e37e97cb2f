import type { DraftBlock } from "./read-blocks";

const credit =
  /[.!?…”"»]\s*(?:[—–]|--|-)\s*(?=\p{Lu})|[.!?…]["”»]?(?=\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?$)/u;

/** "...» (И. Петров, житель села)": a name in brackets behind the closing mark. */
const inBrackets = /[”»“"][.,]?\s*\((?=\p{Lu}[^()]{3,160}\)\.?$)/u;

/** The name behind a quotation that is a block by itself: "... not judge them. — Martin Latsis, in the newspaper ...". */
export function creditOf(text: string, block: DraftBlock): { start: number; end: number } | null {
  const from = Math.max(block.start, block.end - 220);
  const tail = text.slice(from, block.end);
  const bracket = inBrackets.exec(tail);
  const found = bracket ?? credit.exec(tail);
  if (!found) return null;
  const start = from + found.index + found[0].length;
  if (bracket) return { start, end: block.end - (block.end > start && text[block.end - 1] === "." ? 2 : 1) };
  if (
    block.end - start < 4 ||
    start - block.start < 40 ||
    /[.!?]\s/.test(text.slice(start, block.end).replace(/\b\p{Lu}\.\s/gu, ""))
  )
    return null;
  return { start, end: block.end };
}
