import type { Level } from "@/lib/schemas/finding";
import type { Assertion } from "@/lib/text/reading";
import { nameMarker } from "./name-marker";
import type { TextReport, TextToCheck } from "./text-to-check";

/**
 * The report on an assertion without a source. Where the block's only marker closes it, the author may have meant the
 * marker for the whole: said, with its place, and at a level of its own.
 */
export function uncited(
  { reading, closingMarker }: TextToCheck,
  { start, end, sentence }: Assertion,
  words: string,
  question: string,
  levelUnderMarker: Level,
): TextReport {
  const marker = closingMarker.get(reading.sentences[sentence]!.block);
  if (!marker) return { start, end, message: `${words}.`, question };
  const name = nameMarker(marker.text);
  return {
    start,
    end,
    message: `${words}: the only marker of its paragraph, ${name}, stands at the end.`,
    question: `Does ${name} cover it too?`,
    cause: { start: marker.start, end: marker.end },
    level: levelUnderMarker,
  };
}
