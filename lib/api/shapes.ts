import { z } from "zod";
import { driftKinds } from "@/lib/domain/describe-drift";
import { supportStatuses } from "@/lib/domain/support-status";
import { languageSchema, slugSchema } from "@/lib/schemas/text";
import { accessSchema } from "@/lib/schemas/source";

/** The one variable part that most addresses have. */
export const slugParams = z.object({ slug: slugSchema });

/** Where a list goes on, and how much of it is asked for. */
export const pageQuery = {
  after: slugSchema.optional().describe("The id after which the list goes on: `next` of the page before has it."),
  limit: z.coerce.number().int().min(1).max(200).optional().describe("How many at most; 50 where nothing is said."),
};

/** How many records a page has where nothing is said. */
export const defaultLimit = 50;

/** Where the next page is. */
export const nextSchema = z.string().nullable().describe("The address of the next page, or null on the last.");

/** The address of the page after this one, or null. */
export function nextPage(
  path: string,
  query: Record<string, string | number | undefined>,
  next: string | null,
): string | null {
  if (next === null) return null;
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries<string | number | undefined>({ ...query, after: next }))
    if (value !== undefined) search.set(name, String(value));
  return `${path}?${search}`;
}

/** A record named by what leads to it. */
export const namedSchema = z.object({ id: slugSchema, title: z.string() });

/** How far a claim's chains lead, with the reason. */
export const supportSchema = z
  .object({ status: z.enum(supportStatuses), reason: z.string().describe("One plain sentence.") })
  .meta({ id: "Support" });

/** What changed along a link. */
export const driftSchema = z.object({ kind: z.enum(driftKinds), words: z.string() }).meta({ id: "Drift" });

/** A source as the analysis names it. */
export const sourceReferenceSchema = z
  .object({
    id: slugSchema,
    title: z.string(),
    short: z.string().describe("Author and year, or a short title."),
    type: z.string().describe("A CSL type."),
    language: languageSchema.nullable(),
    year: z.int().nullable().describe("Of issue; null where the work is undated."),
    access: accessSchema,
  })
  .meta({ id: "SourceReference" });
