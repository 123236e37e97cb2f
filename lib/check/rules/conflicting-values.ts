import { describeEstimate } from "@/lib/domain/describe-estimate";
import { areDisjoint, estimateInterval } from "@/lib/domain/estimate-interval";
import { anEstimate, aScope } from "@/lib/domain/examples";
import { unitKey } from "@/lib/domain/read-unit";
import type { Scope } from "@/lib/schemas/scope";
import { anAssertion, aText } from "../examples";
import type { RecordedAssertion } from "../recorded-text";
import { definePassageRule } from "../rule";
import { conflictingValues } from "../conflicting-values";

const said = (best: number, scope: Partial<Scope> = {}) =>
  anAssertion({ exact: `${best} were killed`, estimate: anEstimate({ best }), scope: aScope(scope) });

/** What a figure of the text counts; null where it doesn't say what, so that nothing is compared that may differ. */
function subjectOf({ estimate, scope }: RecordedAssertion): string | null {
  if (!estimate || !scope || scope.countingBasis === "notStated" || scope.countingBasis === "mixed") return null;
  const { countingBasis, event, temporal, place, spatial, population } = scope;
  return JSON.stringify([unitKey(estimate.unit), countingBasis, event, temporal, place ?? spatial, population]);
}

/** Two figures for the same thing in one text that can't both hold. */
export default definePassageRule({
  id: "conflicting-values",
  title: "Two figures for one thing",
  level: "warning",
  why: "A text that gives two figures for the same dead, years and place must say so; else a reader takes whichever he meets first.",
  whenNotToUse: "Where the text sets the figures side by side on purpose, each with its author: that is a comparison.",
  ok: [aText([said(800), said(800)]), aText([said(800), said(1_300, { temporal: "1919" })])],
  notOk: [aText([said(800), said(1_300)])],
  *check({ assertions }) {
    const groups = new Map<string, RecordedAssertion[]>();
    for (const assertion of assertions) {
      const key = subjectOf(assertion);
      if (key === null) continue;
      const rivals = groups.get(key);
      if (!rivals) {
        groups.set(key, [assertion]);
        continue;
      }
      const interval = estimateInterval(assertion.estimate!);
      const rival = rivals.find((other) => areDisjoint(interval, estimateInterval(other.estimate!)));
      if (rival)
        yield {
          subject: { kind: "claim", id: assertion.claim },
          cause: { kind: "claim", id: rival.claim },
          message: `“${describeEstimate(assertion.estimate!)}” stands here and “${describeEstimate(rival.estimate!)}” elsewhere in the text for the same count.`,
          question: "Do they count the same thing?",
        };
      else if (rivals.length < mostRivals) rivals.push(assertion);
    }
  },
  texts: {
    ok: [
      "In 1918 the Cheka executed 800 people in Perm. In 1919 the Cheka executed 1,300 people in Perm.",
      "In 1918 the Cheka executed 800 people in Perm. Melgunov says that in 1918 the Cheka executed 1,300 people in Perm.",
    ],
    notOk: [
      "In 1918 the Cheka executed 800 people in Perm. The winter was hard. In 1918 the Cheka executed 1,300 people in Perm.",
    ],
    check: conflictingValues,
  },
});

/** How many figures that agree with each other are kept to hold the next one against. */
const mostRivals = 20;
