import { defineTextRule } from "../rule";
import { quotesSomebody, standsOnNothing } from "../text-to-check";
import { uncited } from "../uncited";

/** An assertion about the past for which nobody is named and nothing is cited. Figures and quotations have rules of their own. */
export default defineTextRule({
  id: "uncited-assertion",
  title: "An assertion without a source",
  level: "warning",
  why: "What nobody is named for cannot be looked up: the next reader can only believe it or not.",
  whenNotToUse:
    "For what every reader of the text knows, and for summaries whose sources stand in the chapter that they sum up.",
  ok: [
    "The Cheka was founded in December 1917.[1]\n\nReferences\n1. G. Leggett, The Cheka (Oxford, 1981), p. 17.",
    "Was the decree ever printed?",
  ],
  notOk: [
    "The Cheka was founded in December 1917 in Petrograd.",
    { text: "Im Dezember 1917 wurde in Petrograd die Tscheka gegründet.", language: "de" },
  ],
  *check(text) {
    for (const assertion of text.reading.assertions) {
      if (assertion.kind === "estimate" || !standsOnNothing(assertion) || quotesSomebody(assertion, text.reading))
        continue;
      yield uncited(text, assertion, "No source is given", "Who says so, and where?", "note");
    }
  },
});
