import { anEstimate } from "@/lib/domain/examples";
import { anAssertion, aText } from "../examples";
import { quoteBriefly } from "../quote-briefly";
import { definePassageRule } from "../rule";

const estimate = anEstimate({ low: 1_300_000, bound: "atLeast" });

/** Somebody unnamed is made to say it: other sources, some accounts, historians. */
export default definePassageRule({
  id: "vague-attribution",
  title: "A source that is nobody",
  level: "warning",
  why: "“Other sources” cannot be opened. Words that point to sources without naming one look like a citation and are none.",
  whenNotToUse: "Where the sentence sums up works that are named right after it.",
  ok: [aText([anAssertion({ exact: "Erlikhman gives 1.2 million", estimate, attributionKind: "namedWork" })])],
  notOk: [
    aText([
      anAssertion({
        exact: "Other sources state at least 1.3 million",
        estimate,
        attributionKind: "vague",
        attribution: "other sources",
      }),
    ]),
  ],
  *check({ assertions }) {
    for (const { claim, exact, attributionKind, attribution } of assertions) {
      if (attributionKind !== "vague") continue;
      const words =
        attribution === null
          ? `${quoteBriefly(exact)} is attributed to nobody in particular`
          : `${quoteBriefly(attribution, 60)}: nobody is named`;
      yield { subject: { kind: "claim", id: claim }, message: `${words}.`, question: "Who says so, and where?" };
    }
  },
  texts: {
    ok: ["Erlikhman gives 1.2 million in his book of 2004.", "The verdict of 1922 names two witnesses."],
    notOk: [
      "Other sources state at least 1.3 million.",
      "Some historians believe that the order was never sent.",
      { text: "Einige Historiker meinen, dass der Befehl nie abgeschickt wurde.", language: "de" },
    ],
    *check({ reading, cut }) {
      for (const { attribution, citations, start, end } of reading.assertions) {
        if (attribution.kind !== "vague") continue;
        // A longer quotation takes its attribution from another sentence: the report stays with its own.
        const own = attribution.start !== null && attribution.start >= start && attribution.end! <= end;
        const words =
          attribution.start === null
            ? `${quoteBriefly(cut({ start, end }))} is attributed to nobody in particular`
            : `${quoteBriefly(cut({ start: attribution.start, end: attribution.end! }), 60)}: nobody is named`;
        const isCited = citations.length > 0;
        yield {
          start: own ? attribution.start! : start,
          end: own ? attribution.end! : end,
          ...(isCited ? { level: "note" as const } : {}),
          message: `${words}${isCited ? " here, at most in what is cited" : ""}.`,
          question: isCited ? "Who is meant?" : "Who says so, and where?",
        };
      }
    },
  },
});
