import { anEstimate } from "@/lib/domain/examples";
import { anAssertion, aText } from "../examples";
import { quoteBriefly } from "../quote-briefly";
import { definePassageRule } from "../rule";

const estimate = anEstimate({ best: 5_000_000 });
const exact = "5 million peasants died in a famine";

/** A figure for which the text names nobody and cites nothing. */
export default definePassageRule({
  id: "uncited-estimate",
  title: "A figure without a source",
  level: "error",
  why: "A number that nothing is cited for cannot be checked, compared or corrected by the next reader.",
  whenNotToUse:
    "For figures that the author counted himself and says so, and for shares of an area that stand in a cited treaty.",
  ok: [
    aText([anAssertion({ exact, estimate, marker: "[1]", markerScope: "direct" })]),
    aText([anAssertion({ exact, estimate, attributionKind: "namedWork" })]),
  ],
  notOk: [aText([anAssertion({ exact, estimate })])],
  *check({ assertions }) {
    for (const { claim, kind, exact, marker, attributionKind, isCited } of assertions) {
      if (kind !== "estimate" || marker !== null || attributionKind !== "none" || isCited) continue;
      yield {
        subject: { kind: "claim", id: claim },
        message: `No source is given for ${quoteBriefly(exact)}.`,
        question: "Who counted, and where is it printed?",
      };
    }
  },
});
