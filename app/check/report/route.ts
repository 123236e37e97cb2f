import { printInWorker } from "@/lib/api/check-in-worker";
import { type ReportKind, reportKinds } from "@/lib/api/print-answer";
import { failureResponse } from "@/lib/api/problem";
import { AppError } from "@/lib/errors";
import { textSuppressionSchema, type TextSuppression } from "@/lib/schemas/check";
import { z } from "zod";
import { formWords } from "../../form-words";
import { readBaseline } from "../read-baseline";
import { readCheckForm } from "../read-check-form";

const reports: Record<ReportKind, { type: string; extension: string }> = {
  markdown: { type: "text/markdown", extension: "md" },
  csv: { type: "text/csv", extension: "csv" },
  json: { type: "application/json", extension: "json" },
  sarif: { type: "application/sarif+json", extension: "sarif" },
};

/** The largest form that is read: a file in base64 with what is said of it. */
const maxForm = 24_000_000;

/** A report on a text that the form sends along, as a file: nothing is stored between a check and its report. */
export async function POST(request: Request): Promise<Response> {
  try {
    if (Number(request.headers.get("content-length") ?? maxForm + 1) > maxForm)
      throw new AppError("too-large", "The form is too large: give less text, or a smaller file.");
    const form = await request.formData().catch(() => {
      throw new AppError("invalid", "A form was expected.");
    });
    const wanted = form.get("report");
    const kind = reportKinds.find((one) => one === wanted);
    if (!kind) throw new AppError("invalid", `Name a report: ${reportKinds.join(", ")}.`);
    const report = reports[kind];
    form.set("again", "yes");
    const { job } = await readCheckForm(form);
    const [baseline, suppressions] = [await readBaseline(form, job), readSuppressions(form)];
    if (baseline) job.baseline = baseline;
    if (suppressions.length > 0) job.suppressions = suppressions;
    const pieces = await printInWorker(job, { kind: "report", report: kind });
    const headers = {
      "Content-Type": `${report.type}; charset=utf-8`,
      "Content-Disposition": `attachment; filename="check.${report.extension}"`,
      "Cache-Control": "no-store",
    };
    return new Response(new Blob(pieces), { headers });
  } catch (error) {
    return failureResponse(error);
  }
}

/** What was set aside on the page, each with its reason. */
function readSuppressions(form: FormData): TextSuppression[] {
  const words = formWords(form, "suppressions", 2_000_000);
  if (words === "") return [];
  try {
    return z.array(textSuppressionSchema).max(10_000).parse(JSON.parse(words));
  } catch {
    throw new AppError("invalid", "What was set aside could not be read: each needs a fingerprint and a reason.");
  }
}
