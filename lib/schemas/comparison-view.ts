import { z } from "zod";
import { countingBasisSchema } from "./scope";
import { edtfSchema, languageSchema, slugSchema } from "./text";

/** Stands for claims that don't state the thing that is filtered by. */
export const notStated = "not-stated";

/** The columns that a comparison's table can have beside who says so, in their usual order; those from `words` on only where asked for. */
export const tableColumnSchema = z.enum(["scale", "figure", "counted", "grounds", "words", "page", "basis", "kind"]);
export type TableColumn = z.infer<typeof tableColumnSchema>;

/** The columns of a table of which nothing else is said. */
export const usualColumns: TableColumn[] = ["scale", "figure", "counted", "grounds"];

/** What is compared of claims side by side, in its usual order. */
export const comparedLineSchema = z.enum([
  "wording", "translation", "figure", "counted", "period", "place", "who", "stands", "grounds", "opened",
]); // prettier-ignore
export type ComparedLine = z.infer<typeof comparedLineSchema>;

const orNotStated = <T extends z.ZodType>(schema: T) => z.union([z.literal(notStated), schema]);
const year = z.int().min(1).max(9999);

const recordedForm = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}\.\d{3}Z)?$/;

/** A day or a moment (to the millisecond, UTC) at which the record is asked for; one that there is: no 31 June, no year 0. */
export const recordedSchema = z
  .string()
  .regex(recordedForm)
  .refine((text) => {
    const date = new Date(text);
    return (
      !text.startsWith("0000") && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 10))
    );
  });

/** What of a question's estimates is shown, and how: the whole state of a comparison's page, which its address carries. */
export const comparisonViewSchema = z
  .strictObject({
    asOf: year
      .nullable()
      .describe("As it could have been known in this year: works issued later or without a year are left out."),
    recorded: recordedSchema
      .nullable()
      .describe("The record as it stood at the end of this day, or at this moment (UTC)."),
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
    columns: z.array(tableColumnSchema).describe("The columns of the table on the page, in their order."),
  })
  .meta({ id: "ComparisonView" });
export type ComparisonView = z.infer<typeof comparisonViewSchema>;

/** Everything, by value. */
export const wholeView: ComparisonView = {
  asOf: null,
  recorded: null,
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
  columns: usualColumns,
};

/** The fewest and the most claims that stand side by side. */
export const sideBySideLimits = { least: 2, most: 5 } as const;
