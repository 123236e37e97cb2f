import { quoteBriefly } from "../quote-briefly";
import { defineTextRule } from "../rule";

/** A figure that does not say what it counts. */
export default defineTextRule({
  id: "missing-unit",
  title: "A figure of what?",
  level: "note",
  why: "Shot, dead of all causes, arrested, or all of them: the same number is three different claims.",
  whenNotToUse: "Where the sentence before names what is counted and nothing stands between.",
  ok: ["At least 1.3 million people were killed."],
  notOk: ["Other sources state at least 1.3 million."],
  *check({ reading }) {
    for (const { kind, estimates } of reading.assertions) {
      if (kind !== "estimate" || estimates.some(({ unit, term }) => unit !== null || term !== "unstated")) continue;
      const { start, end, words } = estimates[0]!;
      yield {
        start,
        end,
        message: `${quoteBriefly(words)} does not say what is counted.`,
        question: "Killed, executed, arrested, or something else?",
      };
    }
  },
});
