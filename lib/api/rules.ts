import { z } from "zod";
import { rules } from "@/lib/check";
import { levelSchema } from "@/lib/schemas/finding";
import { defineEndpoint } from "./endpoint";

const ruleSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    level: levelSchema,
    family: z.string().describe("What the rule reads."),
    why: z.string(),
    whenNotToUse: z.string(),
  })
  .meta({ id: "Rule" });

/** The rules, in words. */
export const listRulesEndpoint = defineEndpoint({
  method: "GET",
  path: "/api/v1/rules",
  summary: "What each rule flags, and why a reader wants to know.",
  isShipped: true,
  response: z.object({ rules: z.array(ruleSchema) }).meta({ id: "RuleList" }),
  handle: async () => ({ rules }),
});
