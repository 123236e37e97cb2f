import { z } from "zod";
import { edtfSchema, lineSchema, proseSchema, slugSchema } from "./text";

/** CiTO intents that carry support. */
export const evidentialIntents = [
  "citesAsEvidence",
  "citesAsAuthority",
  "includesQuotationFrom",
  "usesDataFrom",
  "citesAsSourceDocument",
  "obtainsSupportFrom",
] as const;

/** CiTO intents that speak of a work without leaning on it. */
export const otherIntents = ["disputes", "refutes", "corrects", "qualifies", "discusses"] as const;

export const citationIntentSchema = z.enum([...evidentialIntents, ...otherIntents]).meta({ id: "CitationIntent" });
export type CitationIntent = z.infer<typeof citationIntentSchema>;

/** What a reader found on opening the cited place. */
export const verificationStatusSchema = z
  .enum(["unchecked", "confirmed", "notFound", "misrepresented", "inaccessible"])
  .meta({ id: "VerificationStatus" });
export type VerificationStatus = z.infer<typeof verificationStatusSchema>;

/** One opening of a cited place; a citation's history is the list, its present status the last. */
export const verificationSchema = z
  .strictObject({
    status: verificationStatusSchema,
    date: edtfSchema.nullable(),
    by: lineSchema.nullable(),
    passage: slugSchema.nullable(),
    note: proseSchema.nullable(),
  })
  .meta({ id: "Verification" });
export type Verification = z.infer<typeof verificationSchema>;

/** A link from a claim to the claim or the source that it rests on or speaks of: exactly one of the two targets. */
export const citationSchema = z
  .strictObject({
    id: slugSchema,
    claim: slugSchema.describe("The citing claim."),
    targetClaim: slugSchema.nullable(),
    targetSource: slugSchema.nullable(),
    intent: citationIntentSchema,
    relation: lineSchema.nullable().describe("The link in the words of the record: starts from, note [6]."),
    locator: lineSchema.nullable(),
    evidence: proseSchema.nullable().describe("What says that the link exists."),
    verifications: z.array(verificationSchema),
  })
  .refine((c) => (c.targetClaim === null) !== (c.targetSource === null), {
    path: ["targetClaim"],
    error: "a citation has exactly one target, a claim or a source",
  })
  .refine((c) => c.targetClaim !== c.claim, { path: ["targetClaim"], error: "a claim cannot cite itself" })
  .meta({ id: "Citation" });
export type Citation = z.infer<typeof citationSchema>;

/** A link that somebody suspects and nobody has shown. It is not an edge, and no chain runs through it. */
export const openQuestionSchema = z
  .strictObject({
    id: slugSchema,
    claim: slugSchema,
    otherClaim: slugSchema.nullable(),
    otherSource: slugSchema.nullable(),
    relation: lineSchema.describe(
      "What is suspected, in the words of the record: possible derivation, same number different scope.",
    ),
    reason: proseSchema.nullable(),
  })
  .refine((q) => (q.otherClaim === null) !== (q.otherSource === null), {
    path: ["otherClaim"],
    error: "an open question names exactly one other, a claim or a source",
  })
  .meta({ id: "OpenQuestion" });
export type OpenQuestion = z.infer<typeof openQuestionSchema>;

/** Absence as a record. */
export const absenceSchema = z
  .strictObject({
    id: slugSchema,
    collection: slugSchema,
    kind: z.enum(["searchedNotFound", "lineageNotRecorded", "noFigureGiven"]),
    sought: proseSchema,
    claim: slugSchema.nullable(),
    source: slugSchema.nullable(),
    note: proseSchema.nullable(),
  })
  .meta({ id: "Absence" });
export type Absence = z.infer<typeof absenceSchema>;
