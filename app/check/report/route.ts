import packageJson from "@/package.json";
import { checkInWorker } from "@/lib/api/check-in-worker";
import { failureResponse } from "@/lib/api/problem";
import { textRules } from "@/lib/check";
import { AppError } from "@/lib/errors";
import { checkCsv } from "@/lib/formats/check-csv";
import { checkMarkdown } from "@/lib/formats/check-markdown";
import type { CheckedFile } from "@/lib/formats/checked-file";
import { sarif } from "@/lib/formats/sarif";
import { readCheckForm } from "../read-check-form";

const reports: Record<string, { type: string; extension: string; print: (files: CheckedFile[]) => string }> = {
  markdown: { type: "text/markdown", extension: "md", print: checkMarkdown },
  csv: { type: "text/csv", extension: "csv", print: checkCsv },
  json: { type: "application/json", extension: "json", print: (files) => JSON.stringify(files.length === 1 ? files[0]!.checked : files.map(({ checked }) => checked), null, 1) },
  sarif: { type: "application/sarif+json", extension: "sarif", print: (files) => JSON.stringify(sarif(files, textRules, packageJson.version), null, 1) },
}; // prettier-ignore

/** The largest form that is read: a file in base64 with what is said of it. */
const maxForm = 15_000_000;

/** A report on a text that the form sends along, as a file: nothing is stored between a check and its report. */
export async function POST(request: Request): Promise<Response> {
  try {
    if (Number(request.headers.get("content-length") ?? maxForm + 1) > maxForm)
      throw new AppError("too-large", "The form is too large.");
    const form = await request.formData().catch(() => {
      throw new AppError("invalid", "A form was expected.");
    });
    const wanted = form.get("report");
    const report = typeof wanted === "string" ? reports[wanted] : undefined;
    if (!report) throw new AppError("invalid", `Name a report: ${Object.keys(reports).join(", ")}.`);
    form.set("again", "yes");
    const { job } = await readCheckForm(form);
    const text = report.print(await checkInWorker(job));
    const headers = {
      "Content-Type": `${report.type}; charset=utf-8`,
      "Content-Disposition": `attachment; filename="check.${report.extension}"`,
      "Cache-Control": "no-store",
    };
    return new Response(text, { headers });
  } catch (error) {
    return failureResponse(error);
  }
}
