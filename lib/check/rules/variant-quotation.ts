import { defineTextRule } from "../rule";
import { variantQuotations } from "../variant-quotations";

/** One saying in two wordings. */
export default defineTextRule({
  id: "variant-quotation",
  title: "One saying in two wordings",
  level: "warning",
  why: "Quotation marks promise the very words. Where a text gives the same words in two ways, at least one of them is not what was said or printed.",
  whenNotToUse: "Where two translations are compared on purpose.",
  ok: [
    "“We are exterminating the bourgeoisie as a class,” he wrote. Later the paper repeated: “We are exterminating the bourgeoisie as a class.”",
    "“We are exterminating the bourgeoisie as a class, and not single persons,” he wrote. The paper repeated: “We are exterminating the bourgeoisie as a class.”",
  ],
  notOk: [
    "“We are not waging war against individual persons, we are exterminating the bourgeoisie,” he wrote. The paper had it so: “We are not waging war on single persons, we are exterminating the bourgeoisie.”",
  ],
  check: variantQuotations,
});
