import { z } from "zod";
import { countingBasisSchema } from "./scope";
import { edtfSchema, languageSchema, slugSchema } from "./text";

/** Stands for claims that don't state the thing that is filtered by. */
export const notStated = "not-stated";

const orNotStated = <T extends z.ZodType>(schema: T) => z.union([z.literal(notStated), schema]);
const year = z.int().min(1).max(9999);

/** What of a question's estimates is shown, and how: the whole state of a comparison's page, which its address carries. */
export const comparisonViewSchema = z
  .strictObject({
    asOf: year
      .nullable()
      .describe("As it could have been known in this year: works issued later or without a year are left out."),
    show: z
      .enum(["all", "one-per-origin", "seen", "no-tertiary"])
      .describe(
        "all; one estimate a family of shared origin; wording seen in the original; no encyclopaedias or dictionaries.",
      ),
    basis: countingBasisSchema.nullable().describe("The counting basis."),
    period: orNotStated(edtfSchema).nullable().describe("The period counted, as EDTF."),
    place: orNotStated(slugSchema).nullable().describe("The territory counted, or one that it is part of."),
    status: z
      .enum(["verified", "traced", "opaque", "circular", "unsupported"])
      .nullable()
      .describe("The support status."),
    kind: z
      .string()
      .regex(/^[a-z][a-z_-]{1,40}$/)
      .nullable()
      .describe("The kind of source, a CSL type."),
    language: orNotStated(languageSchema).nullable().describe("Of the source, else of the wording."),
    published: z
      .union([z.literal("undated"), z.string().regex(/^\d{1,4}(\/\d{1,4})?$/)])
      .nullable()
      .describe("A year of publication, or two with a slash between them, or `undated`."),
    sort: z.enum(["value", "year"]),
    median: z.boolean().describe("Whether the median of each group of like figures is given."),
  })
  .meta({ id: "ComparisonView" });
export type ComparisonView = z.infer<typeof comparisonViewSchema>;

/** Everything, by value. */
export const wholeView: ComparisonView = {
  asOf: null,
  show: "all",
  basis: null,
  period: null,
  place: null,
  status: null,
  kind: null,
  language: null,
  published: null,
  sort: "value",
  median: false,
};

/** The fewest and the most claims that stand side by side. */
export const sideBySideLimits = { least: 2, most: 5 } as const;
