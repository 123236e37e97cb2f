import { quoteBriefly } from "../quote-briefly";
import { defineTextRule } from "../rule";
import { placesIn } from "../text-to-check";

const numeric = /(?<![\d/])(0?[1-9]|1[0-2])\/(0?[1-9]|1[0-2])\/((?:1[4-9]|20)?\d\d)(?![\d/])/g;

/** A date that names two days. */
export default defineTextRule({
  id: "ambiguous-date",
  title: "A date that can be two days",
  level: "note",
  why: "“9/11 August” is two days, a night between them, or one day in two calendars; 3/4/1918 is in March or in April. Orders and telegrams are told apart by their dates.",
  whenNotToUse: "Where the text says which calendar it follows, or that the two days are meant.",
  ok: ["On 5/18 August 1918 the order was sent to Penza.", "On 9 August 1918 the order was sent to Penza."],
  notOk: ["On 9/11 August 1918 the order was sent to Penza.", "The order of 3/4/1918 was sent to Penza."],
  *check({ reading }) {
    for (const { start, end, exact, ambiguous } of reading.dates)
      if (ambiguous !== null)
        yield {
          start,
          end,
          message: `${quoteBriefly(exact)} can be more than one day: ${lowered(ambiguous)}`,
          question: "Which day, and by which calendar?",
        };
    for (const { exact, start } of reading.assertions) {
      if (!exact.includes("/")) continue;
      const place = placesIn(start, exact);
      for (const found of exact.matchAll(numeric))
        if (Number(found[1]) !== Number(found[2]))
          yield {
            ...place(found.index, found.index + found[0].length),
            message: `${quoteBriefly(found[0])} is one day where the month stands first and another where the day does.`,
            question: "Which month?",
          };
    }
  },
});

const lowered = (sentence: string) => sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
