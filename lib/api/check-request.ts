import { z } from "zod";
import { textRules } from "@/lib/check";
import { textSuppressionSchema } from "@/lib/schemas/check";

/** The longest text that is taken, in characters (UTF-16 units). */
export const maxCheckLength = 4_000_000;
/** How long one check may compute, in milliseconds: on a machine that is busy this lasts longer by the clock. */
export const maxCheckTime = 20_000;
/** How many times as long it may last by the clock, whatever the machine is busy with. */
export const patience = 4.5;

/** The formats that come as text. */
const textFormatSchema = z
  .enum(["plain", "markdown", "html", "wikitext", "mediawiki-xml", "tei"])
  .meta({ id: "TextFormat" });
export type TextFormat = z.infer<typeof textFormatSchema>;

/** The languages that are read fully. */
export const checkLanguageSchema = z.enum(["en", "de", "fr", "es", "ru"]);

/** A misspelt rule would find nothing and seem to pass. */
const textRuleIds = textRules.map(({ id }) => id) as [string, ...string[]];

/** A text to be checked. */
export const checkRequestSchema = z
  .strictObject({
    text: z.string().min(1).max(maxCheckLength),
    name: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .describe("What the answer calls the text; its ending may tell the format."),
    format: textFormatSchema.optional().describe("Found from the name and the text where it is left out."),
    language: checkLanguageSchema.optional().describe("Found from the text where it is left out."),
    rules: z
      .array(z.enum(textRuleIds))
      .max(50)
      .optional()
      .describe("Ids of the rules to use; all where it is left out."),
    suppressions: z.array(textSuppressionSchema).max(10_000).optional(),
    baseline: z
      .array(z.string().max(40))
      .max(100_000)
      .optional()
      .describe("Fingerprints of findings that are known: left out of the answer."),
  })
  .meta({ id: "CheckRequest" });
export type CheckRequest = z.infer<typeof checkRequestSchema>;
