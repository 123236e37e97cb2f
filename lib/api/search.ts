import { z } from "zod";
import { searchEverything } from "@/lib/db/search/search-everything";
import { maxQueryLength, readQuery } from "@/lib/text/read-query";
import { claimKindSchema, sightingSchema } from "@/lib/schemas/claim";
import { estimateSchema } from "@/lib/schemas/estimate";
import { countingBasisSchema } from "@/lib/schemas/scope";
import { languageSchema, slugSchema } from "@/lib/schemas/text";
import { defineEndpoint } from "./endpoint";

const highlights = z.array(z.object({ text: z.string(), match: z.boolean() })).nullable();
const sightingKind = sightingSchema.shape.kind;

const foundClaimSchema = z
  .object({
    id: slugSchema,
    kind: claimKindSchema,
    label: z.string(),
    agentName: z.string(),
    sourceTitle: z.string(),
    sourceShort: z.string(),
    wording: highlights,
    language: languageSchema.nullable(),
    estimate: estimateSchema.nullable(),
    counts: z.string().nullable(),
    basis: countingBasisSchema.nullable().describe("What kind of thing is counted; null where the claim has no scope."),
    temporal: z.string().nullable(),
    sighting: sightingKind,
    reasons: z
      .array(
        z.enum([
          "figure",
          "openEnd",
          "number",
          "basis",
          "basisWithin",
          "basisInWords",
          "wording",
          "label",
          "agent",
          "source",
          "note",
          "period",
        ]),
      )
      .describe("Why it was found, the strongest reason first."),
  })
  .meta({ id: "FoundClaim" });

const foundRecordSchema = z
  .object({
    id: slugSchema,
    title: z.string(),
    detail: z.string().nullable(),
    snippet: highlights,
    language: languageSchema.nullable(),
    byName: z.boolean(),
  })
  .meta({ id: "FoundRecord" });

const facet = z.array(z.object({ value: z.string(), count: z.int() }));
const understood = z.object({
  words: z.string(),
  figure: z.object({ low: z.number().nullable(), high: z.number().nullable(), words: z.string() }).nullable(),
  period: z.object({ from: z.int().nullable(), to: z.int().nullable(), words: z.string() }).nullable(),
  basis: z.object({ counts: countingBasisSchema, words: z.string() }).nullable(),
});

/** Search by words, names, figure and period. */
export const searchEndpoint = defineEndpoint({
  method: "GET",
  path: "/api/v1/search",
  summary:
    "Claims, agents, sources, documents and quotations by words, names in any spelling, figure, period and what is counted.",
  query: z.strictObject({
    q: z
      .string()
      .min(1)
      .max(maxQueryLength)
      .describe("For instance: Мельгунов; 1 to 2 million, 1917-22; Latsis 12,733; since 1919, executions only."),
    kind: claimKindSchema.optional(),
    basis: countingBasisSchema.optional(),
    sighting: sightingKind.optional(),
    collection: slugSchema.optional(),
    openEnds: z
      .literal("1")
      .optional()
      .describe("Figures that only an open end carries into the interval, in place of the others."),
    page: z.coerce.number().int().min(1).max(100_000).optional(),
  }),
  response: z
    .object({
      query: understood.describe("How the search was understood."),
      claims: z.array(foundClaimSchema).describe("Fifty a page."),
      claimCount: z.int().describe("Exact, unless `isMore`: then so many were looked at."),
      isMore: z.boolean(),
      areFacetsOfFirst: z.boolean().describe("Whether the facets count only those that were looked at."),
      openEndCount: z.int(),
      isMoreApart: z.boolean().describe("Whether `openEndCount` is only what was looked at."),
      page: z.int(),
      pages: z.int(),
      facets: z.object({ kind: facet, basis: facet, sighting: facet, collection: facet }),
      agents: z.array(foundRecordSchema),
      sources: z.array(foundRecordSchema),
      documents: z.array(foundRecordSchema),
      quotations: z.array(foundRecordSchema),
      recordCounts: z
        .object({ agents: z.int(), sources: z.int(), documents: z.int(), quotations: z.int() })
        .describe(
          "How many of each were found, exact below 1,000; of them the lists hold the first fifty, of documents ten.",
        ),
    })
    .meta({ id: "SearchResult" }),
  async handle({ query: { q, openEnds, ...filter } }) {
    const query = readQuery(q);
    return { query, ...(await searchEverything(query, { ...filter, openEnds: openEnds === "1" })) };
  },
});
