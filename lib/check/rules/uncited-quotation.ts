import { anAssertion, aText } from "../examples";
import { quoteBriefly } from "../quote-briefly";
import { definePassageRule } from "../rule";

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
    for (const { claim, kind, exact, marker, attributionKind, isCited } of assertions) {
      if (kind !== "quotation" || marker !== null || attributionKind !== "none" || isCited) continue;
      yield {
        subject: { kind: "claim", id: claim },
        message: `No source is given for the quotation ${quoteBriefly(exact)}.`,
        question: "Who said it, and where is it printed?",
      };
    }
  },
});
