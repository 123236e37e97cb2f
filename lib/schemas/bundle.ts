import { z } from "zod";
import { agentSchema } from "./agent";
import { absenceSchema, citationSchema, openQuestionSchema } from "./citation";
import { claimSchema, quotationSchema } from "./claim";
import { documentSchema, passageSchema } from "./document";
import { collectionSchema, questionSchema } from "./question";
import { placeSchema } from "./scope";
import { derivationSchema, sourceSchema } from "./source";

/** The version that this code reads and writes. */
export const bundleVersion = 1;

/**
 * A whole collection in one JSON file. Every record has an `id` that is unique among its kind; records name each other by it.
 * Lists are sorted by `id` on export, so that the same records give the same bytes.
 */
export const bundleSchema = z
  .strictObject({
    format: z.literal("stemma-bundle"),
    version: z.literal(bundleVersion),
    collections: z.array(collectionSchema),
    places: z.array(placeSchema),
    agents: z.array(agentSchema),
    sources: z.array(sourceSchema),
    derivations: z.array(derivationSchema),
    documents: z.array(documentSchema),
    passages: z.array(passageSchema),
    quotations: z.array(quotationSchema),
    claims: z.array(claimSchema),
    citations: z.array(citationSchema),
    openQuestions: z.array(openQuestionSchema),
    absences: z.array(absenceSchema),
    questions: z.array(questionSchema),
  })
  .meta({ id: "Bundle", title: "Stemma bundle" });
export type Bundle = z.infer<typeof bundleSchema>;
