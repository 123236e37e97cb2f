import type { Assertion, Reading } from "@/lib/text/reading";
import { countsDead } from "../counted";
import { quoteBriefly } from "../quote-briefly";
import { defineTextRule } from "../rule";

/** Smaller figures belong to single events that the text tells. */
const smallest = 500;

/** How many blocks before a figure may name its years. */
const reach = 2;

/** The years or days that each block names. */
function datedBlocks({ blocks, dates }: Reading): Uint8Array {
  const dated = new Uint8Array(blocks.length);
  let block = 0;
  for (const { start } of dates) {
    while (block < blocks.length && blocks[block]!.end <= start) block++;
    if (block < blocks.length) dated[block] = 1;
  }
  return dated;
}

const year = /(?<!\d)1[0-9]{3}s?(?!\d)|(?<!\d)20[0-2]\d(?!\d)/;

/** Whether years are named with it or shortly before. */
function isDated(reading: Reading, dated: Uint8Array, { sentence, exact }: Assertion): boolean {
  const block = reading.sentences[sentence]!.block;
  for (let at = block; at >= Math.max(0, block - reach); at--) if (dated[at]) return true;
  return year.test(exact);
}

/** A toll without its years. */
export default defineTextRule({
  id: "missing-scope",
  title: "A toll without its years",
  level: "note",
  why: "A number of dead belongs to years and a place. Without them it is set beside numbers that count something else.",
  whenNotToUse: "Where the whole text is about one event whose dates stand at its head.",
  ok: ["The Cheka executed 6,300 people in twenty provinces in 1918."],
  notOk: ["The Cheka executed at least 10,000 people."],
  *check({ reading }) {
    const dated = datedBlocks(reading);
    for (const assertion of reading.assertions) {
      if (assertion.kind !== "estimate") continue;
      const estimate = assertion.estimates.find((each) => countsDead(each) && (each.high ?? each.low ?? 0) >= smallest);
      if (!estimate || isDated(reading, dated, assertion)) continue;
      const { start, end, words } = estimate;
      yield {
        start,
        end,
        message: `${quoteBriefly(words)} has no years beside it.`,
        question: "In which years, and within which borders?",
      };
    }
  },
});
