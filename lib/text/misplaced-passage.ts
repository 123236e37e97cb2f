import type { Passage } from "@/lib/schemas/document";
import { positionsOf } from "./code-points";

/**
 * Holds passages against a text: answers for each what is wrong with it, as the field and the reason, or null where its words
 * stand at its place, between those that it says stand around. Time is linear in the text and in the passages' words.
 */
export function passageChecker(text: string): (passage: Passage) => { field: string; reason: string } | null {
  const { toUnit, toCodePoint } = positionsOf(text);
  const length = toCodePoint(text.length);
  return (passage) => {
    if (passage.end > length) return { field: "end", reason: `the text has ${length} characters` };
    const [start, end] = [toUnit(passage.start), toUnit(passage.end)];
    if (text.slice(start, end) !== passage.exact)
      return { field: "exact", reason: "these words do not stand at start to end of the text" };
    if (!text.slice(0, start).endsWith(passage.prefix))
      return { field: "prefix", reason: "the text before the passage is another" };
    if (!text.startsWith(passage.suffix, end))
      return { field: "suffix", reason: "the text after the passage is another" };
    return null;
  };
}
