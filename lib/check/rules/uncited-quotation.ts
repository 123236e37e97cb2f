import { anAssertion, aText } from "../examples";
import { definePassageRule } from "../rule";
import { quotesSomebody, standsOnNothing } from "../text-to-check";
import { uncited } from "../uncited";

const exact = "“Here are four of the wicked”";

/** Somebody's words in quotation marks, with nobody and nothing named. */
export default definePassageRule({
  id: "uncited-quotation",
  title: "A quotation without a source",
  level: "error",
  why: "Quotation marks say that these are somebody's very words. Without a place to look them up, nobody can tell whether they are.",
  whenNotToUse: "For words in quotation marks that are only distanced from, and for proverbs.",
  ok: [
    aText([anAssertion({ exact, kind: "quotation", marker: "[1]", markerScope: "direct" })]),
    aText([anAssertion({ exact, kind: "quotation", attributionKind: "namedWork" })]),
  ],
  notOk: [aText([anAssertion({ exact, kind: "quotation" })])],
  *check({ assertions }) {
    for (const { claim, kind, marker, attributionKind, isCited } of assertions) {
      if (kind !== "quotation" || marker !== null || attributionKind !== "none" || isCited) continue;
      yield {
        subject: { kind: "claim", id: claim },
        message: "No source is given for this quotation.",
        question: "Who said it, and where is it printed?",
      };
    }
  },
  texts: {
    ok: [
      "In his memoirs Kokovtsov wrote: “Nobody was asked whether he was guilty.”",
      "“Nobody was asked whether he was guilty.” (Kokovtsov 1933, 12)\n\nReferences\nKokovtsov, V. (1933). Memoirs. Paris.",
      "The “White” Army formed a government in Omsk.",
    ],
    notOk: ["“The whole of the old class has to be swept away without pity.”"],
    *check(text) {
      for (const assertion of text.reading.assertions) {
        if (assertion.kind === "estimate" || !standsOnNothing(assertion)) continue;
        if (!quotesSomebody(assertion, text.reading)) continue;
        yield uncited(
          text,
          assertion,
          "No source is given for these words",
          "Who said it, and where is it printed?",
          "warning",
        );
      }
    },
  },
});
