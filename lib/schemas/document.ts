import { z } from "zod";
import { languageSchema, lineSchema, proseSchema, slugSchema } from "./text";

/** The longest text of one document, in UTF-16 units. */
export const maxDocumentLength = 20_000_000;

const unit = z.int().nonnegative();
const label = z.string().max(2_000);
const span = { start: unit, end: unit };

/**
 * What the format of a file says of its text beyond the words: headings, lists, reference markers, notes. Positions in UTF-16
 * units of the text. The same as `Mark` of lib/text/marks.ts, which readings take.
 */
export const markSchema = z
  .discriminatedUnion("mark", [
    z.strictObject({
      mark: z.literal("block"),
      ...span,
      kind: z.enum([
        "heading",
        "paragraph",
        "listItem",
        "caption",
        "table",
        "blockquote",
        "note",
        "reference",
        "noise",
      ]),
      level: z.int().optional(),
    }),
    z.strictObject({
      mark: z.literal("marker"),
      ...span,
      kind: z.enum(["numeric", "superscript", "authorYear", "note", "ibid", "template", "link", "archival"]),
      label,
      locator: label.nullable().optional(),
      target: label.nullable(),
      broken: z
        .enum([
          "noList",
          "noEntry",
          "undefinedName",
          "missingCite",
          "empty",
          "unclosed",
          "conflictingName",
          "noPredecessor",
        ])
        .optional(),
    }),
    z.strictObject({
      mark: z.literal("entry"),
      ...span,
      kind: z.enum(["entry", "note"]),
      id: label,
      label,
      csl: z.record(z.string().max(60), z.unknown()).nullable().optional(),
      expectsMarker: z.boolean(),
      keys: z.array(label).max(1_000).optional(),
      faults: z.array(label).max(100).optional(),
      inBibliography: z.boolean().optional(),
    }),
  ])
  .meta({ id: "Mark" });

/** The most marks that a document keeps. */
export const maxMarks = 200_000;

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
    marks: z
      .array(markSchema)
      .max(maxMarks)
      .optional()
      .describe("What the format of the file says of the text; left out for a plain text."),
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
