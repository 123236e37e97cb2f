import { sliceOf } from "@/lib/text/code-points";
import type { Block as ReadBlock } from "@/lib/text/reading";
import type { Block, BlockKind } from "@/lib/domain/split-blocks";

const kinds: Partial<Record<ReadBlock["kind"], BlockKind>> = {
  heading: "heading",
  listItem: "item",
  blockquote: "quote",
};

/** The blocks of a reading, as the reader lays them out. Every line's end stays: a format's lines are its author's. */
export function readingBlocks(text: string, blocks: ReadBlock[]): Block[] {
  const cut = sliceOf(text);
  return blocks.map(({ kind, start, end }) => ({
    kind: kinds[kind] ?? "paragraph",
    text: cut({ start, end }),
    start,
    end,
    isWrapped: false,
  }));
}
