import { z } from "zod";
import { listRecordPage } from "@/lib/db/record-page";
import { findSourceDossier } from "@/lib/db/source";
import { AppError } from "@/lib/errors";
import { absenceSchema, citationIntentSchema } from "@/lib/schemas/citation";
import { accessSchema, derivationKindSchema, sourceSchema } from "@/lib/schemas/source";
import { languageSchema, slugSchema } from "@/lib/schemas/text";
import { defineEndpoint } from "./endpoint";
import { defaultLimit, namedSchema, nextPage, nextSchema, pageQuery, slugParams } from "./shapes";

const path = "/api/v1/sources";
const count = z.int().nonnegative();

/** Sources a page at a time. */
export const listSourcesEndpoint = defineEndpoint({
  method: "GET",
  path,
  summary: "Sources in the order in which they were recorded, a page at a time; each a CSL-JSON item with its access.",
  query: z.strictObject(pageQuery),
  response: z.object({ sources: z.array(sourceSchema), next: nextSchema }).meta({ id: "SourceList" }),
  async handle({ query }) {
    const { after, limit = defaultLimit } = query;
    const { records, next } = await listRecordPage("sources", { after, limit });
    return { sources: records, next: nextPage(path, query, next) };
  },
});

const linkedSchema = z
  .object({
    id: slugSchema,
    short: z.string(),
    title: z.string(),
    language: languageSchema.nullable(),
    year: z.int().nullable(),
    access: accessSchema,
    links: count,
    confirmed: count.describe("Links that a reader opened and found to say so."),
    failed: count.describe("Links found to say otherwise, or not found there."),
    intents: z.array(citationIntentSchema),
  })
  .meta({ id: "LinkedSource" });

const sourceAnswerSchema = z
  .object({
    source: sourceSchema,
    short: z.string(),
    claimCount: count.describe("Claims that stand in it: /api/v1/claims?source= lists them."),
    derivations: z.array(
      z.object({
        kind: derivationKindSchema,
        isDerived: z.boolean().describe("Whether this source is the one that was derived."),
        evidence: z.string().nullable(),
        id: slugSchema,
        short: z.string(),
        title: z.string(),
        language: languageSchema.nullable(),
      }),
    ),
    documents: z.array(
      z.object({
        id: slugSchema,
        version: z.string(),
        language: languageSchema,
        retrievedFrom: z.string().nullable(),
        note: z.string().nullable(),
      }),
    ),
    restsOn: z.array(linkedSchema).describe("At most sixty, the oldest first."),
    restsOnCount: count,
    reliedUponBy: z.array(linkedSchema).describe("At most sixty, the oldest first."),
    reliedUponByCount: count,
    allHops: z.object({ claims: count, sources: count }).describe("What rests on it at any distance."),
    quotedHere: z
      .array(z.object({ id: slugSchema, label: z.string() }))
      .describe("Claims of other works whose wording was met in it, at most two hundred."),
    quotations: z.array(namedSchema),
    absences: z.array(absenceSchema),
  })
  .meta({ id: "SourceAnswer" });

/** A source with what it rests on and what rests on it. */
export const readSourceEndpoint = defineEndpoint({
  method: "GET",
  path: "/api/v1/sources/{slug}",
  summary: "A source: the record, its documents, what it rests on, and who relies on it.",
  params: slugParams,
  response: sourceAnswerSchema,
  async handle({ params: { slug } }) {
    const dossier = await findSourceDossier(slug);
    if (!dossier) throw new AppError("not-found", `There is no source "${slug}".`);
    return dossier;
  },
});
