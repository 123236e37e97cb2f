import { z } from "zod";
import { languageSchema, lineSchema, proseSchema, slugSchema } from "./text";

/** The longest text of one document, in UTF-16 units. */
export const maxDocumentLength = 20_000_000;

/** The stored text of a source in one version. Never edited, only superseded. */
export const documentSchema = z
  .strictObject({
    id: slugSchema,
    source: slugSchema,
    version: lineSchema.describe("Which copy, revision or printing this is, in words."),
    language: languageSchema,
    text: z.string().min(1).max(maxDocumentLength).describe("In Unicode NFC, lines ended by a line feed."),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe("Of the text as UTF-8."),
    retrievedFrom: lineSchema.nullable(),
    supersedes: slugSchema.nullable().describe("The document that this is a newer version of."),
    note: proseSchema.nullable(),
  })
  .meta({ id: "Document" });
export type Document = z.infer<typeof documentSchema>;

/** A span of a document: W3C `TextQuoteSelector` and `TextPositionSelector`, in Unicode code points, end exclusive. */
export const passageSchema = z
  .strictObject({
    id: slugSchema,
    document: slugSchema,
    exact: z.string().min(1).max(100_000),
    prefix: z.string().max(200),
    suffix: z.string().max(200),
    start: z.int().nonnegative(),
    end: z.int().positive(),
    marker: z.string().max(40).nullable().describe("The reference marker that covers it, such as [1]."),
    markerScope: z
      .enum(["direct", "block"])
      .nullable()
      .describe("Whether the marker follows the passage itself or closes its block."),
  })
  .meta({ id: "Passage" });
export type Passage = z.infer<typeof passageSchema>;
