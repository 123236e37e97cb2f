import { z } from "zod";
import { boundSchema } from "./estimate";
import { levelSchema } from "./finding";

const place = z
  .int()
  .nonnegative()
  .describe("Unicode code points from the beginning of the text in NFC; ends are exclusive.");
const span = { start: place, end: place };
const kinds = ["estimate", "event", "quotation", "attribution", "general"] as const;

/** A sentence, and whether evidence could confirm or refute it. */
export const checkedSentenceSchema = z
  .object({ ...span, checkable: z.boolean(), kind: z.enum([...kinds, "none"]) })
  .meta({ id: "CheckedSentence" });

/** A quantity as a text states it. */
export const checkedEstimateSchema = z
  .object({
    ...span,
    low: z.number().nullable().describe("Null where the words leave that side open. A share is a fraction of one."),
    high: z.number().nullable(),
    best: z.number().nullable(),
    bound: boundSchema,
    unit: z.string().nullable().describe("What is counted, as said; null where the words name nothing."),
    term: z
      .string()
      .describe("What is counted, as a term: deaths, executions, wounded, arrests, prisoners, displaced, people ..."),
    words: z.string(),
  })
  .meta({ id: "CheckedEstimate" });

/** An assertion of a text with what it rests on. */
export const checkedAssertionSchema = z
  .object({
    ...span,
    exact: z.string(),
    kind: z.enum(kinds),
    estimate: checkedEstimateSchema.nullable().describe("The figure that it is about."),
    unit: z.string().nullable(),
    attribution: z.object({
      kind: z.enum(["none", "namedWork", "namedPersonNoWork", "vague"]),
      name: z.string().nullable(),
      work: z.string().nullable(),
    }),
    citations: z.array(
      z.object({
        marker: z.string().describe("As printed: [1], (Smith 1999, 12)."),
        resolved: z.boolean(),
        source: z.string().nullable().describe("The entry that the marker leads to, as printed."),
      }),
    ),
  })
  .meta({ id: "CheckedAssertion" });

/** An entry of the reference list, or a note. */
export const checkedReferenceSchema = z
  .object({
    ...span,
    label: z.string(),
    kind: z.enum(["entry", "note"]),
    text: z.string(),
    cited: z.int().describe("How many markers lead here."),
    csl: z.record(z.string(), z.unknown()).nullable().describe("CSL-JSON, as far as the printed entry gives it."),
  })
  .meta({ id: "CheckedReference" });

/** A place of the record where a text's words stand in another wording. */
export const knownPlaceSchema = z
  .object({
    claim: z.string().describe("The claim of the wording: /claims/{claim}."),
    source: z.string().describe("The work that prints it: author and year."),
    year: z.int().nullable(),
    wording: z.string(),
    difference: z
      .array(
        z.object({
          kind: z.enum(["same", "inserted", "notQuoted", "elided", "omitted", "spliced", "substituted", "notSeen"]),
          before: z.string(),
          after: z.string(),
        }),
      )
      .describe("The two wordings word by word: `before` is the record's, `after` the text's."),
  })
  .meta({ id: "KnownPlace" });
export type KnownPlace = z.infer<typeof knownPlaceSchema>;

/** What a rule holds against a place of a text. */
export const textFindingSchema = z
  .object({
    ruleId: z.string(),
    level: levelSchema,
    ...span,
    message: z.string().describe("One plain sentence."),
    cause: z
      .object({ ...span, origin: z.object(span).nullish() })
      .nullable()
      .describe("The second place that causes it."),
    origin: z
      .object(span)
      .nullable()
      .describe(
        "The same place in the source of a wiki page, its markup included (of an export: in the page's own wikitext), in code points of its NFC with lines ended by a line feed; null for other formats.",
      ),
    question: z.string().nullable().describe("What to ask next: Which work, and which page?"),
    fingerprint: z
      .string()
      .describe("The same for the same words under the same rule in the next version of the text."),
    elsewhere: knownPlaceSchema.optional().describe("For a quotation: the other wording, where the record holds it."),
  })
  .meta({ id: "TextFinding" });
export type TextFinding = z.infer<typeof textFindingSchema>;

/** All that was read and found in one text. */
export const checkedTextSchema = z
  .object({
    file: z.string(),
    language: z.string().describe("BCP 47; `und` where it could not be found."),
    sentences: z.array(checkedSentenceSchema),
    assertions: z.array(checkedAssertionSchema),
    references: z.array(checkedReferenceSchema),
    findings: z.array(textFindingSchema),
    warnings: z.array(z.string()).describe("What was left out or cut short in reading."),
  })
  .meta({ id: "CheckedText" });
export type CheckedText = z.infer<typeof checkedTextSchema>;

/** A person's "not here" for one finding of a text, with the reason. */
export const textSuppressionSchema = z
  .object({
    fingerprint: z.string().min(1),
    justification: z.string().trim().min(1).max(2_000).describe("Why it is not held against this text."),
  })
  .meta({ id: "TextSuppression" });
export type TextSuppression = z.infer<typeof textSuppressionSchema>;
