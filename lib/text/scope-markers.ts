import type { DraftBlock } from "./read-blocks";
import type { DraftMarker } from "./read-markers";
import type { DraftSentence } from "./read-sentences";

/** The sentence a marker covers, as an index (-1 for none), and whether it closes its block as its only marker. */
export type MarkerScope = { sentence: number; closes: "direct" | "block" };

/**
 * Which sentence each marker covers: the one it stands in, or the one it directly follows; never more than one, as the
 * guideline has it. `closes` says where a lone marker at a block's end may have been meant for all of it.
 */
export function scopeMarkers(
  text: string,
  markers: DraftMarker[],
  sentences: DraftSentence[],
  blocks: DraftBlock[],
): MarkerScope[] {
  let index = 0;
  const perBlock = new Map<number, number>();
  const scopes = markers.map((marker): MarkerScope => {
    while (index + 1 < sentences.length && sentences[index + 1]!.start <= marker.start) index++;
    const sentence = sentences[index];
    if (!sentence || sentence.start > marker.start)
      return { sentence: sentence && sentence.start < marker.end ? index : -1, closes: "direct" };
    const block = blocks[sentence.block]!;
    if (marker.start > block.end) return { sentence: -1, closes: "direct" };
    perBlock.set(sentence.block, (perBlock.get(sentence.block) ?? 0) + 1);
    const last = index + 1 >= sentences.length || sentences[index + 1]!.block !== sentence.block;
    const first = index === 0 || sentences[index - 1]!.block !== sentence.block;
    const atEnd =
      last && !first && marker.start >= sentence.end - 2 && text.slice(marker.end, block.end).trim().length < 3;
    return { sentence: index, closes: atEnd ? "block" : "direct" };
  });
  return scopes.map((scope) => {
    if (scope.closes === "block" && perBlock.get(sentences[scope.sentence]!.block)! > 1)
      return { ...scope, closes: "direct" };
    return scope;
  });
}
