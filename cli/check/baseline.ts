import { z } from "zod";
import { checkDocument, type CheckJob } from "@/lib/api/check-document";
import { readKnownFindings } from "@/lib/formats/known-findings";
import { textSuppressionSchema, type TextSuppression } from "@/lib/schemas/check";
import { readInput } from "./list-files";

/**
 * The fingerprints of what was known before: read from an earlier report (JSON, one object or one a line, or SARIF), or found by
 * checking the earlier version of the text.
 */
export async function readBaseline(file: string, options: Partial<CheckJob>): Promise<string[]> {
  const input = await readInput(file);
  const reports = readKnownFindings(new TextDecoder().decode(input.bytes));
  if (reports) return reports;
  const documents = await checkDocument({ ...options, ...input });
  return documents.flatMap(({ checked }) => checked.findings.map(({ fingerprint }) => fingerprint));
}

/** What somebody has set aside, each with a reason. Throws where a reason is missing. */
export async function readSuppressions(file: string): Promise<TextSuppression[]> {
  const { bytes } = await readInput(file);
  const values: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const read = z.array(textSuppressionSchema).safeParse(values);
  if (!read.success)
    throw new Error(
      `each suppression needs a fingerprint and a justification (${read.error.issues[0]!.path.join(".")}: ${read.error.issues[0]!.message})`,
    );
  return read.data;
}
