import { quoteBriefly } from "../quote-briefly";
import { defineTextRule } from "../rule";

/** An entry of the reference list that no marker leads to. */
export default defineTextRule({
  id: "orphan-reference",
  title: "An entry that nothing cites",
  level: "warning",
  why: "An entry in the list looks like support. If no marker leads to it, nobody can tell what it supports, or a sentence has lost its marker.",
  whenNotToUse: "For further reading: give it a heading of its own.",
  ok: ["The Cheka grew.[1]\n\nReferences\n1. G. Leggett, The Cheka (Oxford, 1981)."],
  notOk: [
    "The Cheka grew.[1]\n\nReferences\n1. G. Leggett, The Cheka (Oxford, 1981).\n2. S. Melgunov, The Red Terror in Russia (London, 1925).",
  ],
  *check({ reading }) {
    for (const { start, end, text, expectsMarker, cited } of reading.references) {
      if (!expectsMarker || cited > 0) continue;
      yield {
        start,
        end,
        message: `No marker in the text leads to ${quoteBriefly(text)}.`,
        question: "What does it support?",
      };
    }
  },
});
