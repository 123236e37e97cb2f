import { z } from "zod";
import { edtfSchema, languageSchema, lineSchema, proseSchema, slugSchema } from "./text";

/** A name as CSL-JSON writes it. */
export const cslNameSchema = z
  .strictObject({
    family: lineSchema.optional(),
    given: lineSchema.optional(),
    literal: lineSchema.optional(),
    suffix: lineSchema.optional(),
    "non-dropping-particle": lineSchema.optional(),
    "dropping-particle": lineSchema.optional(),
  })
  .meta({ id: "CslName" });
export type CslName = z.infer<typeof cslNameSchema>;

/** A date as CSL-JSON writes it. */
export const cslDateSchema = z
  .strictObject({
    "date-parts": z.array(z.array(z.int()).min(1).max(3)).min(1).max(2).optional(),
    literal: lineSchema.optional(),
    circa: z.boolean().optional(),
  })
  .meta({ id: "CslDate" });

const text = z.string().max(2_000).optional();

/** The fields of a CSL 1.0.2 item that Stemma keeps; the item's `id` is the source's own. */
export const cslItemSchema = z
  .strictObject({
    type: z.string().min(1).max(60),
    title: lineSchema,
    "title-short": text,
    author: z.array(cslNameSchema).optional(),
    editor: z.array(cslNameSchema).optional(),
    translator: z.array(cslNameSchema).optional(),
    issued: cslDateSchema.optional(),
    accessed: cslDateSchema.optional(),
    "container-title": text,
    "collection-title": text,
    publisher: text,
    "publisher-place": text,
    archive: text,
    archive_location: text,
    edition: text,
    volume: text,
    issue: text,
    number: text,
    page: text,
    DOI: text,
    ISBN: text,
    ISSN: text,
    URL: text,
    language: languageSchema.optional(),
  })
  .meta({ id: "CslItem" });
export type CslItem = z.infer<typeof cslItemSchema>;

/** How much of a source was opened by those who made the record. */
export const accessSchema = z
  .enum(["fullText", "excerpt", "citedOnly", "background"])
  .describe(
    "fullText: read whole; excerpt: a part was read; citedOnly: known from citations; background: remembered, never opened.",
  );
export type Access = z.infer<typeof accessSchema>;

/** A work that can be cited. `csl` is its CSL-JSON record. */
export const sourceSchema = z
  .strictObject({
    id: slugSchema,
    csl: cslItemSchema,
    access: accessSchema,
    notLaterThan: edtfSchema
      .nullable()
      .describe(
        "For an undated work: the date of the first dated work that quotes it. Said in words, never drawn as its date.",
      ),
    note: proseSchema.nullable(),
  })
  .meta({ id: "Source" });
export type Source = z.infer<typeof sourceSchema>;

/** How one source leans on another; after PROV `wasDerivedFrom` and `wasRevisionOf`. */
export const derivationKindSchema = z.enum(["translation", "edition", "reprint", "abridgement"]);
export type DerivationKind = z.infer<typeof derivationKindSchema>;

/** A translation, edition, reprint or abridgement: two texts, one witness. */
export const derivationSchema = z
  .strictObject({
    id: slugSchema,
    source: slugSchema.describe("The text that was derived."),
    from: slugSchema.describe("The text that it was derived from."),
    kind: derivationKindSchema,
    evidence: proseSchema.nullable().describe("What says so."),
  })
  .meta({ id: "Derivation" });
export type Derivation = z.infer<typeof derivationSchema>;
