import type { Level } from "@/lib/schemas/finding";
import type { Assertion } from "@/lib/text/reading";
import { quoteBriefly } from "./quote-briefly";
import type { TextReport, TextToCheck } from "./text-to-check";

/**
 * The report on an assertion without a source. Where the block's only marker closes it, the author may have meant the
 * marker for the whole: said, with its place, and at a level of its own.
 */
export function uncited(
  { reading, closingMarker }: TextToCheck,
  { start, end, exact, sentence }: Assertion,
  words: string,
  question: string,
  levelUnderMarker: Level,
): TextReport {
  const marker = closingMarker.get(reading.sentences[sentence]!.block);
  const message = `${words} ${quoteBriefly(exact)}`;
  if (!marker) return { start, end, message: `${message}.`, question };
  return {
    start,
    end,
    message: `${message}: the only marker of its paragraph, ${marker.text}, stands at the end.`,
    question: `Does ${marker.text} cover it too?`,
    cause: { start: marker.start, end: marker.end },
    level: levelUnderMarker,
  };
}
