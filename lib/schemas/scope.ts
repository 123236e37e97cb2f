import { z } from "zod";
import { edtfSchema, lineSchema, proseSchema, slugSchema } from "./text";

/**
 * What kind of thing is counted, as far as the claim says; `notStated` where it doesn't.
 * Figures with unlike terms never stand in one pool.
 */
export const countingBasisSchema = z
  .enum([
    "sentences",
    "executions",
    "executionsPart",
    "executionsAndRisings",
    "killings",
    "killingsAllSides",
    "victims",
    "repressed",
    "bodies",
    "registeredDeaths",
    "violentDeaths",
    "civilianDeaths",
    "excessDeaths",
    "famineDeaths",
    "deathsAllCauses",
    "demographicResidual",
    "rate",
    "held",
    "personnel",
    "officials",
    "claimsRegistered",
    "mixed",
    "notStated",
  ])
  .meta({ id: "CountingBasis" });
export type CountingBasis = z.infer<typeof countingBasisSchema>;

/** A territory by which scopes are compared; `partOf` makes narrower and wider decidable. */
export const placeSchema = z
  .strictObject({ id: slugSchema, label: lineSchema, partOf: slugSchema.nullable() })
  .meta({ id: "Place" });
export type Place = z.infer<typeof placeSchema>;

/** What is counted. Every field says null where the source does not say. */
export const scopeSchema = z
  .strictObject({
    event: lineSchema.nullable(),
    countingBasis: countingBasisSchema,
    counts: proseSchema.nullable().describe("What is counted, in the words of the record."),
    temporal: edtfSchema.nullable().describe("The period counted."),
    spatial: lineSchema.nullable().describe("The territory counted, in the words of the record."),
    place: slugSchema.nullable().describe("The same as a place, where it can be told."),
    population: lineSchema.nullable().describe("Of whom: officers, clergy, civilians."),
  })
  .meta({ id: "Scope" });
export type Scope = z.infer<typeof scopeSchema>;
