import { z } from "zod";
import { checkDocument, type CheckJob } from "@/lib/api/check-document";
import { textSuppressionSchema, type TextSuppression } from "@/lib/schemas/check";
import { readInput } from "./list-files";

const reportSchema = z.object({ findings: z.array(z.object({ fingerprint: z.string() })) });
const sarifSchema = z.object({
  runs: z.array(
    z.object({ results: z.array(z.object({ partialFingerprints: z.object({ "stemma/v1": z.string() }) })) }),
  ),
});

/**
 * The fingerprints of what was known before: read from an earlier report (JSON, one object or one a line, or SARIF), or found by
 * checking the earlier version of the text.
 */
export async function readBaseline(file: string, options: Partial<CheckJob>): Promise<string[]> {
  const input = await readInput(file);
  const reports = readReports(new TextDecoder().decode(input.bytes));
  if (reports) return reports;
  const documents = await checkDocument({ ...options, ...input });
  return documents.flatMap(({ checked }) => checked.findings.map(({ fingerprint }) => fingerprint));
}

/** The fingerprints in a report; null where the text is none. */
function readReports(text: string): string[] | null {
  if (!/^\s*[{[]/.test(text)) return null;
  const values = parsed(text);
  const found = values?.flat().map((value) => {
    const report = reportSchema.safeParse(value).data;
    if (report) return report.findings.map(({ fingerprint }) => fingerprint);
    return sarifSchema
      .safeParse(value)
      .data?.runs.flatMap(({ results }) => results.map((result) => result.partialFingerprints["stemma/v1"]));
  });
  return found && found.length > 0 && found.every((one) => one !== undefined) ? found.flat() : null;
}

function parsed(text: string): unknown[] | null {
  try {
    return [JSON.parse(text)];
  } catch {
    try {
      return text
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line): unknown => JSON.parse(line));
    } catch {
      return null;
    }
  }
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
