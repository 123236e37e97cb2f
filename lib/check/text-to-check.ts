import type { Level } from "@/lib/schemas/finding";
import { positionsOf, sliceOf } from "@/lib/text/code-points";
import type { Assertion, Marker, Reading, Span } from "@/lib/text/reading";

/** What a rule yields of a text; the rule's id is added, and its level where the report names none. Code points. */
export interface TextReport extends Span {
  message: string;
  question?: string;
  cause?: Span;
  level?: Level;
  /** Where it stands in the source, where the span doesn't tell. */
  origin?: Span | null;
}

/** A reading with what several rules look up in it. */
export interface TextToCheck {
  reading: Reading;
  /** The words of a span. */
  cut: (span: Span) => string;
  /** The only marker of a block, where it stands at the block's end; by the block's index. */
  closingMarker: Map<number, Marker>;
}

/** Makes a reading ready for the rules. Once a text. */
export function textToCheck(reading: Reading): TextToCheck {
  const closingMarker = new Map<number, Marker>();
  let at = 0;
  for (const marker of reading.markers) {
    if (marker.closes !== "block") continue;
    while (at < reading.sentences.length && reading.sentences[at]!.end <= marker.scope.start) at++;
    const sentence = reading.sentences[at];
    if (sentence) closingMarker.set(sentence.block, marker);
  }
  return { reading, cut: sliceOf(reading.text), closingMarker };
}

/** Turns stretches of a span's words, counted in UTF-16 units, into spans of the text. Made once for the words, however many stretches. */
export function placesIn(start: number, words: string): (from: number, to: number) => Span {
  const { toCodePoint } = positionsOf(words);
  return (from, to) => ({ start: start + toCodePoint(from), end: start + toCodePoint(to) });
}

/** Whether an assertion names nobody and cites nothing. A marker that leads nowhere is `dangling-marker`'s. */
export const standsOnNothing = ({ citations, attribution }: Assertion): boolean =>
  citations.length === 0 && attribution.kind === "none";

/** Whether words of an assertion that are no figure are somebody's: it is a quotation, or holds one of some length. */
export const quotesSomebody = (assertion: Assertion, { quotations }: Reading): boolean =>
  assertion.kind === "quotation" ||
  assertion.quotations.some((index) => {
    const quote = quotations[index]!;
    return quote.speech && quote.exact.split(/\s+/, 4).length > 3;
  });
