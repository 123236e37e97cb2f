import { listSign, longestSign } from "@/lib/domain/list-sign";
import { sliceOf } from "@/lib/text/code-points";
import type { Block as ReadBlock } from "@/lib/text/reading";
import type { Block, BlockKind } from "@/lib/domain/split-blocks";

const kinds: Partial<Record<ReadBlock["kind"], BlockKind>> = {
  heading: "heading",
  listItem: "item",
  blockquote: "quote",
};

/**
 * The blocks of a reading, as the reader lays them out, each with the number that stands before it in its list. Every line's end
 * stays: a format's lines are its author's.
 */
export function readingBlocks(text: string, blocks: ReadBlock[]): Block[] {
  const cut = sliceOf(text);
  return blocks.map(({ kind, start, end }, i) => {
    const from = Math.max(blocks[i - 1]?.end ?? 0, start - longestSign);
    const before = cut({ start: from, end: start });
    const sign = listSign(before);
    const at = sign === "" ? start : from + Array.from(before.slice(0, before.indexOf(sign))).length;
    const shown = sign === "" ? (kinds[kind] ?? "paragraph") : "paragraph";
    return { kind: shown, text: cut({ start: at, end }), start: at, end, isWrapped: false };
  });
}
