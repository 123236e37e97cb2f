import { z } from "zod";
import { edtfSchema, languageSchema, lineSchema, proseSchema, slugSchema } from "./text";
import { estimateSchema } from "./estimate";
import { scopeSchema } from "./scope";

export const claimKindSchema = z.enum(["estimate", "quotation", "event", "statement"]).meta({ id: "ClaimKind" });
export type ClaimKind = z.infer<typeof claimKindSchema>;

/** Wikibase's ranks. */
export const rankSchema = z.enum(["preferred", "normal", "deprecated"]).meta({ id: "Rank" });

/** How the maker of a claim says he knows. The first five make a claim first-hand: an origin. */
export const basisSchema = z
  .enum([
    "archivalCount",
    "officialReturn",
    "eyewitness",
    "survey",
    "ownCount",
    "extrapolation",
    "residual",
    "modelled",
    "compilation",
    "hearsay",
    "quotation",
    "unstated",
  ])
  .meta({ id: "Basis" });
export type Basis = z.infer<typeof basisSchema>;

/** How far a claim's wording was seen. It certifies only that the source says so. */
export const sightingSchema = z
  .strictObject({
    kind: z.enum(["original", "quoted", "unseen"]),
    quotedIn: slugSchema.nullable().describe("For quoted: the source in which the wording was met."),
    extent: z.enum(["fullText", "excerpt"]).nullable(),
    truncated: z
      .boolean()
      .describe("Whether the wording breaks off where its reader stopped: not seen is not left out."),
    date: edtfSchema.nullable(),
    by: lineSchema.nullable(),
  })
  .meta({ id: "Sighting" });
export type Sighting = z.infer<typeof sightingSchema>;

/** Who is made to say it: after the annotation guideline. */
export const attributionKindSchema = z
  .enum(["none", "namedWork", "namedPersonNoWork", "vague"])
  .meta({ id: "AttributionKind" });
export type AttributionKind = z.infer<typeof attributionKindSchema>;

/** What somebody who examined a claim held of it, with how far his ground was verified. Never Stemma's own voice. */
export const assessmentSchema = z
  .strictObject({
    verdict: lineSchema,
    grade: z.enum(["original", "quoted", "unseen"]).describe("How far the ground of the verdict was seen."),
    note: proseSchema.nullable(),
    evidence: z.array(slugSchema).describe("Sources that it points to."),
    by: lineSchema.nullable(),
  })
  .meta({ id: "Assessment" });
export type Assessment = z.infer<typeof assessmentSchema>;

/** One assertion made in one source by one agent. It stands in `source` and is attributed to `agent`. */
export const claimSchema = z
  .strictObject({
    id: slugSchema,
    collection: slugSchema,
    kind: claimKindSchema,
    label: lineSchema.describe("A short name for lists, attributed and never asserting."),
    source: slugSchema.describe("The source that prints it."),
    agent: slugSchema.describe("Who makes it."),
    attribution: lineSchema.nullable().describe("Who is made to say it, in the words of the source or the record."),
    attributionKind: attributionKindSchema,
    locator: lineSchema.nullable(),
    wording: proseSchema.nullable().describe("The words of the source, or null where none are kept."),
    language: languageSchema.nullable().describe("Of the wording."),
    translation: z.strictObject({ text: proseSchema, language: languageSchema, by: lineSchema }).nullable(),
    passage: slugSchema.nullable(),
    quotation: slugSchema.nullable().describe("The saying that this is one wording of."),
    basis: basisSchema,
    rank: rankSchema,
    rankReason: proseSchema.nullable(),
    estimate: estimateSchema.nullable(),
    scope: scopeSchema.nullable(),
    sighting: sightingSchema,
    assessment: assessmentSchema.nullable(),
    note: proseSchema.nullable(),
  })
  .refine((c) => (c.kind === "estimate") === (c.estimate !== null), {
    path: ["estimate"],
    error: "a claim has an estimate exactly when its kind is estimate",
  })
  .refine((c) => c.rank === "normal" || c.rankReason !== null, {
    path: ["rankReason"],
    error: "a rank other than normal needs a reason",
  })
  .refine((c) => (c.sighting.kind === "quoted") === (c.sighting.quotedIn !== null), {
    path: ["sighting", "quotedIn"],
    error: "a sighting names quotedIn exactly when it is quoted",
  })
  .meta({ id: "Claim" });
export type Claim = z.infer<typeof claimSchema>;

/** A saying that several sources give in several wordings; its witnesses are claims of kind quotation. */
export const quotationSchema = z
  .strictObject({
    id: slugSchema,
    title: lineSchema,
    originalSource: slugSchema.nullable(),
    date: edtfSchema.nullable(),
    status: proseSchema.nullable().describe("How far the original was seen."),
  })
  .meta({ id: "Quotation" });
export type Quotation = z.infer<typeof quotationSchema>;
