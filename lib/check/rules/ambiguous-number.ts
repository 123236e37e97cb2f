import { quoteBriefly } from "../quote-briefly";
import { defineTextRule } from "../rule";
import { placesIn } from "../text-to-check";

/** A decimal comma before a magnitude in English; a point that groups thousands as other languages write them. */
const english =
  /(?<![\d.,])\d{1,3},\d{1,2}(?=\s?(?:million|billion|trillion|thousand|per\s?cent|percent|%|m\b|bn\b))|(?<![\d.,/])[1-9]\d{0,2}\.\d{3}(?![\d.,]*\d)(?=\s+(?:[a-z-]+\s+){0,2}(?:people|persons|men|women|children|dead|deaths|killed|victims|soldiers|civilians|prisoners|wounded|casualties|executions|arrests|households|families|tons))/g;
/** A comma before three digits, or a decimal point before a magnitude, where a comma is the decimal mark. */
const continental =
  /(?<![\d.,])[1-9]\d{0,2},\d{3}(?![\d.,]*\d)|(?<![\d.,])\d{1,3}\.\d{1,2}(?=\s?(?:Million|Mio|Milliard|Mrd|million|milliard|millon|mil\b|млн|млрд|тыс|миллион|миллиард|тысяч|%|Prozent))/g;
const isContinental = /^(?:de|fr|es|ru)\b/;

/** A number whose comma or point means one thing here and another elsewhere. */
export default defineTextRule({
  id: "ambiguous-number",
  title: "A comma that can be read two ways",
  level: "warning",
  why: "“1,3 million” is 1.3 million in one country's print and a misprint in another's; 1.300 is thirteen hundred or one and a third. Such numbers are often taken over from a work in another language.",
  whenNotToUse: "Where the whole text follows the other custom and says so.",
  ok: [
    "Other sources state at least 1.3 million dead and 12,733 executions.",
    { text: "Es gab 1,3 Millionen Tote und 12.733 Hinrichtungen.", language: "de" },
  ],
  notOk: [
    "Other sources state at least 1,3 million dead.",
    { text: "Im Jahr 1918 gab es 12,733 Hinrichtungen in Russland.", language: "de" },
  ],
  *check({ reading }) {
    const pattern = isContinental.test(reading.language) ? continental : english;
    for (const { exact, start } of reading.assertions) {
      if (!/\d[.,]\d/.test(exact)) continue;
      const place = placesIn(start, exact);
      for (const found of exact.matchAll(pattern))
        yield {
          ...place(found.index, found.index + found[0].length),
          message: `${quoteBriefly(found[0])} can be read in two ways: ${readings(found[0], isContinental.test(reading.language))}.`,
          question: "Which number does the source print?",
        };
    }
  },
});

/** What the mark of a number is in the text's language, and what it is elsewhere. */
function readings(number: string, isCommaDecimal: boolean): string {
  if (/\d[.,]\d{3}$/.test(number))
    return isCommaDecimal
      ? "a comma is this language’s decimal mark, and sets off thousands in English"
      : "a point is English’s decimal mark, and sets off thousands in other languages";
  return isCommaDecimal
    ? "this language writes a decimal comma, English a point"
    : "English writes a decimal point, other languages a comma";
}
