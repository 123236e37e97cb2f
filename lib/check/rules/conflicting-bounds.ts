import { describeCount, describeEstimate, isCeiling, isFloor } from "@/lib/domain/describe-estimate";
import { statedCount } from "@/lib/domain/estimate-interval";
import { anEstimate } from "@/lib/domain/examples";
import { unitKey } from "@/lib/domain/read-unit";
import { anAssertion, aText } from "../examples";
import type { RecordedAssertion } from "../recorded-text";
import { definePassageRule } from "../rule";
import { conflictingBounds } from "../conflicting-bounds";

const atLeast = anAssertion({
  exact: "at least 1.3 million",
  estimate: anEstimate({ low: 1_300_000, bound: "atLeast" }),
});
const upTo = (high: number) => anAssertion({ exact: `up to ${high}`, estimate: anEstimate({ high, bound: "upTo" }) });

/** One number, here as a lower and there as an upper bound. */
export default definePassageRule({
  id: "conflicting-bounds",
  title: "One number as a floor and as a ceiling",
  level: "error",
  why: "“At least 1.3 million” and “up to 1.3 million” are both true of 1.3 million alone. A text that says both has lost what its source said.",
  whenNotToUse: "Where the two sentences count different things: give each its scope.",
  ok: [aText([atLeast, upTo(2_000_000)])],
  notOk: [aText([atLeast, upTo(1_300_000)])],
  *check({ assertions }) {
    const floors = new Map<string, RecordedAssertion>();
    const ceilings = new Map<string, RecordedAssertion>();
    for (const assertion of assertions) {
      const { estimate } = assertion;
      if (!estimate || !(isFloor(estimate.bound) || isCeiling(estimate.bound))) continue;
      const count = statedCount(estimate);
      const key = `${unitKey(estimate.unit)} ${count}`;
      const [own, opposite] = isFloor(estimate.bound) ? [floors, ceilings] : [ceilings, floors];
      if (!own.has(key)) own.set(key, assertion);
      const other = opposite.get(key);
      if (!other) continue;
      yield {
        subject: { kind: "claim", id: assertion.claim },
        cause: { kind: "claim", id: other.claim },
        message: `${describeCount(count)} stands here as “${describeEstimate(estimate)}” and elsewhere in the text as “${describeEstimate(other.estimate!)}”.`,
        question: "Which of the two does the source say?",
      };
    }
  },
  texts: {
    ok: ["At least 1,300,000 people were killed. Up to 2,000,000 people were killed."],
    notOk: ["At least 1,300,000 people were killed. By some accounts up to 1.3 million people were killed."],
    check: conflictingBounds,
  },
});
