import { anEstimate } from "@/lib/domain/examples";
import { anAssertion, aText } from "../examples";
import { quoteBriefly } from "../quote-briefly";
import type { RecordedAssertion, RecordedText } from "../recorded-text";
import { definePassageRule } from "../rule";

const estimate = anEstimate({ high: 2_000_000, bound: "upTo" });
const exact = "Historian X estimates up to two million";

const hasEntry = ({ marker }: RecordedAssertion, { entries }: RecordedText) =>
  marker !== null && entries.includes(marker);

/** A person or body is made to say it, and no work of theirs is named. */
export default definePassageRule({
  id: "attribution-without-work",
  title: "A name without a work",
  level: "warning",
  why: "A scholar's name lends weight that only his work can bear. Without a title and a page nobody can see whether he says it, of what, and how he knows.",
  whenNotToUse: "Where the work is named in the sentences around it, or the name is the byline of the text itself.",
  ok: [
    aText([anAssertion({ exact, estimate, attributionKind: "namedWork" })]),
    aText([
      anAssertion({ exact, estimate, attributionKind: "namedPersonNoWork", marker: "[1]", markerScope: "direct" }),
    ]),
  ],
  notOk: [aText([anAssertion({ exact, estimate, attributionKind: "namedPersonNoWork", agentName: "X" })])],
  *check(text) {
    const narrator = text.assertions.find((assertion) => assertion.attributionKind === "none")?.agentName;
    for (const assertion of text.assertions) {
      if (assertion.attributionKind !== "namedPersonNoWork" || hasEntry(assertion, text)) continue;
      const { agentName: name, attribution } = assertion;
      const isReported = name === narrator;
      const whom = isReported ? (attribution === null ? "somebody" : quoteBriefly(attribution, 60)) : name;
      yield {
        subject: { kind: "claim", id: assertion.claim },
        message: `Laid to ${whom}, without a work.`,
        question: isReported ? "Which work says so, and on which page?" : "Which work, and which page?",
      };
    }
  },
  texts: {
    ok: [
      "In his book The Cheka, Leggett argues that 140,000 people were executed.",
      "Oda Brenner, in The 900 Days, argued that the true number was at least 1.1 million dead.",
      "Leggett argues that 140,000 people were executed.[1]\n\nReferences\n1. G. Leggett, The Cheka (Oxford, 1981), p. 467.",
    ],
    notOk: ["Historian Sergey Volkov estimates that up to two million people were killed."],
    *check({ reading, cut }) {
      for (const { attribution, citations, start, end } of reading.assertions) {
        if (attribution.kind !== "namedPersonNoWork" || citations.length > 0) continue;
        const place = { start: attribution.start ?? start, end: attribution.end ?? end };
        const name = attribution.name ?? cut(place);
        const isPronoun = /^\p{Ll}{1,4}$/u.test(name);
        yield {
          start,
          end,
          message: `Laid to ${isPronoun ? quoteBriefly(name) : name}, without a work.`,
          question: isPronoun ? "Whose words are they, from which work and page?" : "Which work, and which page?",
        };
      }
    },
  },
});
