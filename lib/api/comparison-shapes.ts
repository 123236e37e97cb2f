import { z } from "zod";
import { absenceSchema } from "@/lib/schemas/citation";
import { claimSchema, sightingSchema } from "@/lib/schemas/claim";
import { comparisonViewSchema } from "@/lib/schemas/comparison-view";
import { estimateSchema } from "@/lib/schemas/estimate";
import { scopeSchema } from "@/lib/schemas/scope";
import { edtfSchema, languageSchema, slugSchema } from "@/lib/schemas/text";
import { sourceReferenceSchema, supportSchema } from "./shapes";

const count = z.int().nonnegative();
const collection = z.object({ slug: slugSchema, title: z.string() });

/** One end of a range, with the claim that states it. */
const rangeEndSchema = z
  .object({
    claim: slugSchema,
    count,
    words: z.string().describe("The figure with its bound."),
    isOfRange: z.boolean().describe("Whether the figure has two ends of which this is one."),
  })
  .meta({ id: "RangeEnd" });

/** A question in a list. */
export const questionOverviewSchema = z
  .object({
    slug: slugSchema,
    title: z.string(),
    about: z.string().nullable(),
    collection,
    estimates: count,
    independentOrigins: count.describe("A ceiling while some lineages are not recorded."),
    unknownLineage: count,
    seenInOriginal: count,
    unbanded: count.describe("Claims without a comparable figure."),
    lowest: rangeEndSchema.extend({ counted: z.string() }).nullable(),
    highest: rangeEndSchema.extend({ counted: z.string() }).nullable(),
  })
  .meta({ id: "QuestionOverview" });

const { shape: claim } = claimSchema;

/** One claim of a question as the analysis sees it. */
const comparedClaimSchema = z
  .object({
    claim: slugSchema,
    label: z.string(),
    agent: slugSchema,
    who: z.string().describe("Who makes it, by the catalogue's name."),
    attribution: z.string().nullable(),
    source: sourceReferenceSchema,
    readIn: z
      .object({ id: slugSchema, short: z.string() })
      .nullable()
      .describe("Where the wording was met, if elsewhere."),
    locator: z.string().nullable(),
    estimate: estimateSchema.nullable(),
    figure: z.string().nullable().describe("The figure with its bound, in words."),
    scope: scopeSchema.nullable(),
    counted: z.string().nullable(),
    period: z.string().nullable(),
    place: z.string().nullable(),
    support: supportSchema,
    family: z
      .object({ id: z.string(), name: z.string() })
      .nullable()
      .describe("The family of shared origin; null where the lineage is not recorded."),
    sighting: sightingSchema,
    wording: claim.wording,
    language: languageSchema.nullable(),
    basis: claim.basis,
    details: z.object({
      rank: claim.rank,
      rankReason: claim.rankReason,
      note: claim.note,
      translation: claim.translation,
      issued: edtfSchema.nullable(),
      notLaterThan: edtfSchema.nullable(),
      publisher: z.string().nullable(),
    }),
  })
  .meta({ id: "ComparedClaim" });

const range = {
  lowest: rangeEndSchema.nullable().describe("The lowest stated floor; an “up to” is never one."),
  highest: rangeEndSchema.nullable().describe("The highest stated ceiling; an “at least” is never one."),
  openAbove: z.boolean().describe("Whether an estimate leaves its upper side open at or above the highest ceiling."),
};

const bandSchema = z
  .object({
    label: z.string(),
    note: z.string().nullable(),
    independentOrigins: count,
    unknownLineage: count,
    ...range,
    rows: z.array(comparedClaimSchema),
  })
  .meta({ id: "ComparedBand" });

const likeGroupSchema = z
  .object({
    label: z.string(),
    claims: z.array(slugSchema),
    conflicts: z.array(z.tuple([slugSchema, slugSchema])).describe("Pairs with disjoint intervals, at most fifty."),
    conflictCount: count,
    ...range,
    median: z.number().nullable(),
  })
  .meta({ id: "LikeGroup" });

const choice = z.array(z.object({ value: z.string(), label: z.string(), count }));

/** A question as one view of it. */
export const comparisonSchema = z
  .object({
    id: slugSchema,
    title: z.string(),
    about: z.string().nullable(),
    collection,
    changed: z.string().nullable().describe("When anything in the database was last changed, ISO 8601."),
    view: comparisonViewSchema.omit({ columns: true }),
    total: count.describe("Estimates that the question has."),
    shown: count.describe("Estimates that this view shows."),
    independentOrigins: count.describe("A ceiling while some lineages are not recorded."),
    unknownLineage: count,
    seenInOriginal: count,
    leftOut: z.object({ later: count, undated: count, sameOrigin: count, filtered: count }),
    bands: z.array(bandSchema).describe("Figures answer the same question within one band only."),
    uncountable: z.array(comparedClaimSchema).describe("Claims of which it is recorded that they give no figure."),
    beside: z.array(comparedClaimSchema).describe("Other claims without a comparable figure."),
    likeGroups: z.array(likeGroupSchema).describe("The only estimates that may be held against each other."),
    alone: count.describe("Estimates that have no like."),
    notPlaced: count.describe("Estimates of which it is not stated what, when or where they count."),
    reasons: z
      .array(z.object({ heading: z.string(), text: z.string(), claims: z.array(slugSchema) }))
      .describe("Why the estimates differ, from what is recorded."),
    choices: z
      .object({
        basis: choice,
        period: choice,
        place: choice,
        status: choice,
        kind: choice,
        language: choice,
        published: choice,
        asOf: z.array(z.int()),
      })
      .describe("What the estimates can be filtered by."),
    openQuestions: z.array(
      z.object({
        id: slugSchema,
        claim: slugSchema,
        claimLabel: z.string(),
        otherClaim: slugSchema.nullable(),
        otherSource: slugSchema.nullable(),
        otherLabel: z.string(),
        relation: z.string(),
        reason: z.string().nullable(),
      }),
    ),
    absences: z.array(
      absenceSchema.pick({ id: true, kind: true, sought: true, note: true }).extend({ claim: slugSchema }),
    ),
  })
  .meta({ id: "Comparison" });
