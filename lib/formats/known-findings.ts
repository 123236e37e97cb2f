import { z } from "zod";

const reportSchema = z.object({ findings: z.array(z.object({ fingerprint: z.string() })) });
const sarifSchema = z.object({
  runs: z.array(
    z.object({ results: z.array(z.object({ partialFingerprints: z.object({ "stemma/v1": z.string() }) })) }),
  ),
});

/**
 * The fingerprints of the findings in an earlier report: JSON (one object, a list, or one object a line) or SARIF; null where
 * the text is no report, and so perhaps the earlier version of the text itself.
 */
export function readKnownFindings(text: string): string[] | null {
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
