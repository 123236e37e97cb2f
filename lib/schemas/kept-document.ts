import { z } from "zod";
import { keptTypes } from "./kept-types";
import { edtfSchema, languageSchema, lineSchema, slugSchema } from "./text";

/** Who does something, and why, as a person says it. */
export const actorSchema = z.string().trim().max(80);
export const reasonSchema = z.string().trim().min(1, "Say why, in a few words.").max(500);

const optional = z.string().trim().max(500);
const shared = {
  language: languageSchema,
  version: z.string().trim().min(1, "Say which copy, printing or revision this is.").max(500),
  by: actorSchema,
  why: reasonSchema,
};

/** What a reader says of a text that is to be kept: a new work, or a newer version of a stored one. */
export const keptDocumentSchema = z.discriminatedUnion("as", [
  z.object({
    as: z.literal("work"),
    ...shared,
    title: z.string().trim().pipe(lineSchema.min(1, "Give the title of the work.")),
    type: z.enum(Object.keys(keptTypes) as [keyof typeof keptTypes, ...(keyof typeof keptTypes)[]]),
    author: optional.describe("Family name, given name; several separated by semicolons."),
    container: optional,
    issued: z.union([z.literal(""), edtfSchema]),
    url: z.union([
      z.literal(""),
      z.url({ protocol: /^https?$/, error: "An address begins with http:// or https://." }).max(500),
    ]),
    edition: optional,
    extent: z.enum(["fullText", "excerpt"]),
  }),
  z.object({ as: z.literal("version"), ...shared, newerOf: slugSchema, url: optional }),
]);
export type KeptDocument = z.infer<typeof keptDocumentSchema>;
