import { z } from "zod";
import { listFindings } from "@/lib/db/finding";
import type { ListedFinding } from "@/lib/domain/listed-finding";
import { findingSchema, levelSchema } from "@/lib/schemas/finding";
import { languageSchema, slugSchema } from "@/lib/schemas/text";
import { defineEndpoint } from "./endpoint";

const placeSchema = findingSchema.shape.subject.extend({
  label: z.string(),
  claim: slugSchema.nullable().describe("The claim on whose page it is best read."),
});

/** A finding with the words it is about. */
export const foundSchema = findingSchema
  .extend({
    subject: placeSchema,
    cause: placeSchema.nullable(),
    claim: z
      .object({
        id: slugSchema,
        label: z.string(),
        wording: z.string().nullable(),
        language: languageSchema.nullable(),
        locator: z.string().nullable(),
      })
      .nullable(),
    source: z.object({ id: slugSchema, title: z.string(), short: z.string() }).nullable(),
    passage: z
      .object({ document: slugSchema, exact: z.string(), language: languageSchema, number: z.int().nullable() })
      .nullable()
      .describe("Where the words stand in a stored text; the number is null where it could not be worked out."),
    suppression: z
      .object({ justification: z.string(), actor: z.string(), at: z.string().describe("ISO 8601.") })
      .nullable()
      .describe("Who set it aside, and why."),
  })
  .meta({ id: "ListedFinding" });

/** A listed finding with its date as text. */
export const findingOf = ({ suppression, ...finding }: ListedFinding): z.input<typeof foundSchema> => ({
  ...finding,
  suppression: suppression && { ...suppression, at: suppression.at.toISOString() },
});

const facet = z.array(z.object({ value: z.string(), label: z.string(), count: z.int() }));

/** The findings of all rules over the whole record. */
export const listFindingsEndpoint = defineEndpoint({
  method: "GET",
  path: "/api/v1/findings",
  summary: "What the rules hold against claims, citations, sources and passages, worst first.",
  query: z.strictObject({
    rule: z.string().max(100).optional(),
    level: levelSchema.optional(),
    claim: slugSchema.optional(),
    source: slugSchema.optional(),
    document: slugSchema.optional(),
    collection: slugSchema.optional(),
    suppressed: z
      .enum(["yes", "no"])
      .optional()
      .describe("yes: those that somebody has set aside, in place of the others."),
    page: z.coerce.number().int().min(1).max(1_000_000).optional(),
    limit: z.coerce.number().int().min(1).max(200).optional().describe("How many a page; 50 where nothing is said."),
  }),
  response: z
    .object({
      findings: z.array(foundSchema),
      total: z.int(),
      apart: z.int().describe("How many more were set aside by somebody (or the other way round)."),
      page: z.int(),
      pages: z.int(),
      facets: z.object({ rule: facet, level: facet, source: facet, collection: facet }),
    })
    .meta({ id: "FindingList" }),
  async handle({ query: { page, limit, suppressed, ...filter } }) {
    const list = await listFindings(filter, { page, perPage: limit, suppressed: suppressed === "yes" });
    return { ...list, findings: list.findings.map(findingOf) };
  },
});
