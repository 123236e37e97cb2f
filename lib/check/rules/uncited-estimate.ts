import { anEstimate } from "@/lib/domain/examples";
import { anAssertion, aText } from "../examples";
import { quoteBriefly } from "../quote-briefly";
import { definePassageRule } from "../rule";
import { standsOnNothing } from "../text-to-check";
import { uncited } from "../uncited";

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
    for (const { claim, kind, estimate: figure, marker, attributionKind, isCited } of assertions) {
      if (kind !== "estimate" || marker !== null || attributionKind !== "none" || isCited) continue;
      yield {
        subject: { kind: "claim", id: claim },
        message: `No source is given for ${figure?.words ? quoteBriefly(figure.words, 60) : "this figure"}.`,
        question: "Who counted, and where is it printed?",
      };
    }
  },
  texts: {
    ok: [
      "About 6,300 people were shot in 1918.[1]\n\nReferences\n1. M. Latsis, Two Years of Struggle (Moscow, 1920), p. 75.",
      "Leggett (1981) puts the number of executions at 140,000.",
    ],
    notOk: ["About 6,300 people were shot in Petrograd in 1918."],
    *check(text) {
      for (const assertion of text.reading.assertions) {
        if (assertion.kind !== "estimate" || !standsOnNothing(assertion)) continue;
        const { words: said, unit } = assertion.estimates[0] ?? { words: assertion.exact, unit: null };
        const words = `No source is given for ${quoteBriefly(said, 60)}${unit && unit.length < 40 ? ` (${unit})` : ""}`;
        yield uncited(text, assertion, words, "Who counted, and where is it printed?", "warning");
      }
    },
  },
});
