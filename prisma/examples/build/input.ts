import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const text = z.string();
const name = z.object({ family: text.optional(), given: text.optional(), literal: text.optional() });
const grade = z.enum([
  "seen in the original text",
  "seen quoted in a secondary text",
  "background knowledge, unverified",
]);

const sourceInput = z.looseObject({
  id: text,
  type: text,
  title: text,
  author: z.array(name).optional(),
  translator: z.array(name).optional(),
  issued: z.object({ "date-parts": z.array(z.array(z.int())) }).optional(),
  note: text.optional(),
  URL: text.optional(),
  custom: z.strictObject({ access: z.enum(["full-text", "excerpt", "cited-only", "background"]) }),
});
/** A source as the collected data has it: CSL-JSON with `note` and `custom.access`. */
export type SourceInput = z.infer<typeof sourceInput>;

const claimInput = z.strictObject({
  id: text,
  collection: text,
  facet: text,
  label: text,
  value: z.strictObject({ low: z.int().nullable(), high: z.int().nullable(), point: z.int().nullable() }),
  bound: text,
  unit: text,
  scope: z.strictObject({ event: text, from: text.nullable(), to: text.nullable(), place: text, counts: text }),
  assertedBy: text,
  sourceId: text,
  locator: text.nullable(),
  quote: text,
  quoteLanguage: text.nullable(),
  quoteFrom: text.nullable(),
  quoteTruncated: z.boolean(),
  reportedVia: z.array(text),
  cites: z.array(z.strictObject({ id: text, relation: text, evidence: text })),
  verification: grade,
  evidenceFoundAt: z.array(text),
  notes: text,
  wordingPreserved: z.boolean(),
  seenAs: z.enum(["excerpt", "full text"]).nullable(),
});
/** One of the 166 claims as the collected data has it. */
export type ClaimInput = z.infer<typeof claimInput>;

const variantInput = z.strictObject({
  sourceId: text,
  text,
  language: text,
  verification: grade,
  note: text,
  evidenceFoundAt: z.array(text),
});
/** One wording of a saying. */
export type VariantInput = z.infer<typeof variantInput>;

const quotationInput = z.strictObject({
  id: text,
  title: text,
  originalSourceId: text.nullable(),
  date: text,
  status: text,
  variants: z.array(variantInput),
});
/** A saying with its wordings. */
export type QuotationInput = z.infer<typeof quotationInput>;

const assertionInput = z.strictObject({
  id: text,
  exact: text,
  prefix: text,
  suffix: text,
  kind: z.enum(["event", "general", "quotation", "attribution", "estimate"]),
  marker: text.nullable(),
  markerScope: z.enum(["none", "block", "direct"]),
  attribution: text,
  verdict: text,
  verdictBasis: grade,
  note: text,
  evidence: z.array(text),
  start: z.int(),
  end: z.int(),
  line: z.int(),
  occurrences: z.int(),
});
/** One of the 100 assertions of the examined article. */
export type AssertionInput = z.infer<typeof assertionInput>;

const questionInput = z.strictObject({
  slug: text,
  title: text,
  about: text,
  bands: z.array(z.strictObject({ label: text, claims: z.array(text) })),
});

const collectionsInput = z.object({
  sources: z.array(sourceInput),
  collections: z.array(z.strictObject({ id: text, title: text, description: text, claims: z.array(claimInput) })),
  quotationVariants: z.array(quotationInput),
  searchedNotFound: z.array(text),
});

/** Reads and checks the collected data; every string comes out in NFC. */
export function readInput(folder: string) {
  const read = (file: string) => readFileSync(join(folder, file), "utf8").normalize("NFC");
  return {
    ...collectionsInput.parse(JSON.parse(read("collections.json"))),
    questions: z.array(questionInput).parse(JSON.parse(read("questions.json"))),
    assertions: z.array(assertionInput).parse(JSON.parse(read("metapedia-assertions.json"))),
    article: read("metapedia-red-terror.txt"),
  };
}
/** All that the converter starts from. */
export type Input = ReturnType<typeof readInput>;
