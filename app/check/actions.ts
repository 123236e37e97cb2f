"use server";
import type { CheckState } from "@/components/check/check-form";
import { AppError } from "@/lib/errors";
import { checkInWorker } from "@/lib/api/check-in-worker";
import { readCheckForm } from "./read-check-form";
import { viewCheck } from "./view-check";

/** Checks what a form sent and gives the result to show. Nothing is kept. */
export async function checkForm(_: CheckState, form: FormData): Promise<CheckState> {
  const text = form.get("text");
  const pasted = typeof text === "string" ? text.slice(0, 200_000) : "";
  try {
    const { job, title, source } = await readCheckForm(form);
    const documents = await checkInWorker(job);
    if (documents.length === 0) throw new AppError("invalid", "No text was found in it.");
    const views = documents
      .slice(0, 5)
      .map((document) => viewCheck(document, documents.length > 1 ? document.checked.file : title, source));
    return { text: pasted, views, more: documents.length - views.length };
  } catch (error) {
    if (error instanceof AppError) return { text: pasted, error: error.message };
    throw error;
  }
}
