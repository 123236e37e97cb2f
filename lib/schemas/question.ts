import { z } from "zod";
import { lineSchema, proseSchema, slugSchema } from "./text";

/** A set of records that are brought in, exported and cited together. */
export const collectionSchema = z
  .strictObject({ id: slugSchema, title: lineSchema, description: proseSchema.nullable() })
  .meta({ id: "Collection" });
export type Collection = z.infer<typeof collectionSchema>;

/** Claims of one question that count the same thing. Only figures within one band answer the same question. */
export const bandSchema = z
  .strictObject({ label: lineSchema, note: proseSchema.nullable(), claims: z.array(slugSchema) })
  .meta({ id: "Band" });
export type Band = z.infer<typeof bandSchema>;

/** What a comparison answers, and the claims that answer it; after ORKG's comparison. */
export const questionSchema = z
  .strictObject({
    id: slugSchema,
    collection: slugSchema,
    title: lineSchema,
    about: lineSchema.nullable().describe("When and where, in a line."),
    bands: z.array(bandSchema).describe("In the order in which they are shown."),
    unbanded: z.array(slugSchema).describe("Claims that speak to the question without a comparable figure."),
  })
  .meta({ id: "Question" });
export type Question = z.infer<typeof questionSchema>;
