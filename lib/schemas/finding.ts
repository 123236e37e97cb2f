import { z } from "zod";

/** SARIF's levels, and `cannotCheck` for what could not be judged: never a pass. */
export const levelSchema = z.enum(["error", "warning", "note", "cannotCheck"]).meta({ id: "Level" });
export type Level = z.infer<typeof levelSchema>;

/** What a rule holds against a claim, a citation, a source or a passage. Computed, never typed in. */
export const findingSchema = z
  .object({
    ruleId: z.string(),
    level: levelSchema,
    message: z.string().describe("One plain sentence."),
    question: z.string().nullable().describe("What to ask next: Which work, and which page?"),
    subject: z.object({ kind: z.enum(["claim", "citation", "source", "document"]), id: z.string() }),
    cause: z
      .object({ kind: z.enum(["claim", "citation", "source", "document"]), id: z.string() })
      .nullable()
      .describe("The second place that causes it."),
  })
  .meta({ id: "Finding" });
export type Finding = z.infer<typeof findingSchema>;
