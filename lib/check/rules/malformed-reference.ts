import { referenceFaults } from "@/lib/text/reference-faults";
import { isBareAddress } from "../bare-address";
import { quoteBriefly } from "../quote-briefly";
import { defineTextRule } from "../rule";

/** A reference with impossible fields, or a citation template without a title or with fields that contradict each other. */
export default defineTextRule({
  id: "malformed-reference",
  title: "A reference whose fields cannot be right",
  level: "warning",
  why: "A citation without a title, with a date that no calendar has, two different years, or an ISBN whose check digit is wrong looks complete and leads nobody to the work.",
  whenNotToUse: "Where the work itself prints the wrong number: say so beside it.",
  ok: ["The dam broke in 1911.[1]\n\nReferences\n1. P. Moe, Dams (Orm, 1930), ISBN 0-306-40615-2."],
  notOk: [
    "The dam broke in 1911.[1]\n\nReferences\n1. P. Moe, Dams (Orm, 1930), ISBN 0-306-40615-3.",
    "The dam broke in 1911.[1]\n\nReferences\n1. P. Moe, “The dam”, Orm Courier, 31 June 1911, p. 2.",
  ],
  *check({ reading }) {
    for (const reference of reading.references) {
      const { start, end, text } = reference;
      const faults = reference.faults.length > 0 ? reference.faults : referenceFaults(text);
      if (faults.length === 0 || isBareAddress(reference)) continue;
      yield {
        start,
        end,
        message: `The reference ${quoteBriefly(text, 70)} cannot be right: ${faults.join("; ")}.`,
        question: "What does the work itself say?",
      };
    }
  },
});
