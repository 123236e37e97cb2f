import { quoteBriefly } from "../quote-briefly";
import { defineTextRule } from "../rule";

/** How many digits a number shows before its rounding zeros. */
const digitsOf = (count: number) => String(Math.round(Math.abs(count))).replace(/0+$/, "").length;

/** "About 1,766,118": counted to the last man, and yet about. */
export default defineTextRule({
  id: "false-precision",
  title: "Approximate to the last digit",
  level: "note",
  why: "A number to the last digit says that somebody counted; “about” says that nobody did. Such figures are often sums or conversions of rounder ones.",
  whenNotToUse: "Where “about” stands for doubt about the count and not for rounding.",
  ok: ["About 1,800,000 people were killed.", "The table gives 1,766,118 victims."],
  notOk: ["About 1,766,118 people were killed."],
  *check({ reading }) {
    for (const assertion of reading.assertions)
      for (const { start, end, best, bound, words } of assertion.estimates) {
        if ((bound !== "about" && bound !== "orderOfMagnitude") || best === null || best < 1000 || digitsOf(best) < 4)
          continue;
        yield {
          start,
          end,
          message: `${quoteBriefly(words)} is approximate by its words and exact by its digits.`,
          question: "Counted, added up or estimated: which does the source say?",
        };
      }
  },
});
