import type { Bound } from "@/lib/schemas/estimate";
import type { Assertion, TextEstimate } from "@/lib/text/reading";
import { countedKey } from "./counted";
import { quoteBriefly } from "./quote-briefly";
import type { TextReport, TextToCheck } from "./text-to-check";

type Stated = { estimate: TextEstimate; key: string | null };

const floors = new Set<Bound>(["atLeast", "moreThan"]);
const ceilings = new Set<Bound>(["upTo", "fewerThan"]);

/** How many figures of one number are kept to hold the next one against. */
const mostKept = 12;

/** Smaller numbers meet by chance, unless they count the same. */
const telling = 10_000;

/** One number here as a floor and there as a ceiling; by number, so that no pairs are compared that have none in common. */
export function* conflictingBounds({ reading }: TextToCheck): Iterable<TextReport> {
  const sides = { floor: new Map<number, Stated[]>(), ceiling: new Map<number, Stated[]>() };
  for (const assertion of reading.assertions)
    for (const estimate of assertion.estimates) {
      const side = floors.has(estimate.bound) ? "floor" : ceilings.has(estimate.bound) ? "ceiling" : null;
      const number = side === "floor" ? estimate.low : side === "ceiling" ? estimate.high : null;
      if (side === null || number === null) continue;
      const stated = { estimate, key: countedKey(estimate) };
      const other = sides[side === "floor" ? "ceiling" : "floor"]
        .get(number)
        ?.find((rival) => isSame(rival, stated, number));
      const own = sides[side].get(number);
      if (!own) sides[side].set(number, [stated]);
      else if (own.length < mostKept) own.push(stated);
      if (other) yield report(assertion, estimate, other.estimate);
    }
}

const isSame = (a: Stated, b: Stated, number: number) =>
  a.key === b.key ? a.key !== null || number >= telling : (a.key === null || b.key === null) && number >= telling;

const report = (_: Assertion, { start, end, words }: TextEstimate, other: TextEstimate): TextReport => ({
  start,
  end,
  cause: { start: other.start, end: other.end },
  message: `${quoteBriefly(words, 60)} stands here and ${quoteBriefly(other.words, 60)} elsewhere in the text: one number as a floor and as a ceiling.`,
  question: "Which of the two does the source say?",
});
