import "server-only";
import { citationSchema, type Verification } from "@/lib/schemas/citation";
import { readRecords } from "./bundle/read-records";
import { sql } from "./client";

/** What was found on opening the places that some citations name, oldest first, by the citation's slug. One statement. */
export async function findVerifications(citations: string[]): Promise<Map<string, Verification[]>> {
  if (citations.length === 0) return new Map();
  const rows = await readRecords(sql(), "citations", { slugs: citations });
  return new Map(rows.map(({ record }) => [record.id, citationSchema.parse(record).verifications]));
}
