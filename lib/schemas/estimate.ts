import { z } from "zod";
import { countSchema, lineSchema, proseSchema } from "./text";

/** How a source bounds its figure. */
export const boundSchema = z
  .enum(["exact", "about", "atLeast", "upTo", "moreThan", "fewerThan", "between", "orderOfMagnitude"])
  .meta({ id: "Bound" });
export type Bound = z.infer<typeof boundSchema>;

/**
 * The quantity in a claim, as its source bounds it: inclusive counts of `unit`, null where the source leaves that side open
 * or, for `best`, names no single value. After UCDP's low, best and high.
 */
export const estimateSchema = z
  .strictObject({
    low: countSchema.nullable(),
    best: countSchema.nullable(),
    high: countSchema.nullable(),
    bound: boundSchema,
    boundWords: lineSchema
      .nullable()
      .describe("The bound in the words of the record or the source: hardly exceeded, could be."),
    unit: lineSchema.describe("What one unit counts, in the words of the record: persons shot, excess deaths."),
    words: lineSchema.nullable().describe("The words that the figure was read from, where they are kept."),
    interval: lineSchema.nullable().describe("What kind of interval low and high are, where the source says: 95 % CI."),
    ours: proseSchema
      .nullable()
      .describe("Where a number is a reading or a sum made by the editors and not printed: how it was made."),
  })
  .refine((e) => e.low !== null || e.best !== null || e.high !== null, {
    path: ["best"],
    error: "an estimate needs low, best or high",
  })
  .refine((e) => e.low === null || e.high === null || e.low <= e.high, { path: ["low"], error: "low exceeds high" })
  .refine((e) => e.low === null || e.best === null || e.low <= e.best, { path: ["low"], error: "low exceeds best" })
  .refine((e) => e.best === null || e.high === null || e.best <= e.high, { path: ["best"], error: "best exceeds high" })
  .meta({ id: "Estimate" });
export type Estimate = z.infer<typeof estimateSchema>;
