import { z } from "zod";
import { findDocument, listDocuments, listLinkedPassages } from "@/lib/db/document";
import { webAnnotationMediaType, webAnnotations } from "@/lib/formats/web-annotation";
import { AppError } from "@/lib/errors";
import { documentSchema, passageSchema } from "@/lib/schemas/document";
import { languageSchema, slugSchema } from "@/lib/schemas/text";
import { defineEndpoint } from "./endpoint";
import { namedSchema, slugParams } from "./shapes";

const count = z.int().nonnegative();

/** The stored texts. */
export const listDocumentsEndpoint = defineEndpoint({
  method: "GET",
  path: "/api/v1/documents",
  summary: "The stored texts by title, with how much was recorded in each.",
  query: z.strictObject({ page: z.coerce.number().int().min(1).max(1_000_000).optional() }),
  response: z
    .object({
      total: count,
      page: count,
      pages: count,
      documents: z.array(
        z.object({
          id: slugSchema,
          version: z.string(),
          language: languageSchema,
          length: count.describe("In characters (Unicode code points)."),
          source: slugSchema,
          title: z.string(),
          supersededBy: slugSchema.nullable(),
          passages: count,
          findings: count,
        }),
      ),
    })
    .meta({ id: "DocumentList" }),
  handle: ({ query }) => listDocuments(query.page),
});

/** One stored text. */
export const readDocumentEndpoint = defineEndpoint({
  method: "GET",
  path: "/api/v1/documents/{slug}",
  summary: "A stored text: its version, hash and provenance, its passages with their claims, and on request the text.",
  params: slugParams,
  query: z.strictObject({ text: z.enum(["0", "1"]).optional().describe("1: with the text itself.") }),
  response: z
    .object({
      document: documentSchema.omit({ text: true, source: true }).extend({
        source: namedSchema,
        supersededBy: slugSchema.nullable(),
        text: documentSchema.shape.text.optional(),
      }),
      passages: z
        .array(passageSchema.extend({ claims: z.array(slugSchema) }))
        .describe("In reading order; positions in Unicode code points, end exclusive."),
    })
    .meta({ id: "DocumentAnswer" }),
  async handle({ params: { slug }, query }) {
    const [found, passages] = await Promise.all([findDocument(slug), listLinkedPassages(slug)]);
    if (!found) throw new AppError("not-found", `There is no document "${slug}".`);
    const { key: _key, hasMarks: _marks, text, source, ...record } = found;
    const document = { ...record, source: { id: source.id, title: source.title } };
    return { document: query.text === "1" ? { ...document, text } : document, passages };
  },
});

/** The recorded passages of a text, for other tools. */
export const readAnnotationsEndpoint = defineEndpoint({
  method: "GET",
  path: "/api/v1/documents/{slug}/annotations",
  summary: "The recorded passages of a text as W3C Web Annotations, linked to the claims made of them.",
  mediaType: webAnnotationMediaType,
  params: slugParams,
  response: z
    .record(z.string(), z.unknown())
    .meta({ id: "AnnotationCollection", description: "https://www.w3.org/TR/annotation-model/" }),
  async handle({ params: { slug }, origin }) {
    const [found, passages] = await Promise.all([findDocument(slug), listLinkedPassages(slug)]);
    if (!found) throw new AppError("not-found", `There is no document "${slug}".`);
    return { ...webAnnotations({ document: slug, passages }, origin) };
  },
});
