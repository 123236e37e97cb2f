import "server-only";
import type { CheckState } from "@/components/check/check-form";
import { checkInWorker, type CheckWaiting } from "@/lib/api/check-in-worker";
import type { CheckJob } from "@/lib/api/check-document";
import { checkWithRecord } from "@/lib/api/check-with-record";
import { AppError } from "@/lib/errors";
import { formWords } from "../form-words";
import { readBaseline } from "./read-baseline";
import { readCheckForm } from "./read-check-form";
import { viewCheck } from "./view-check";

/** What was typed goes back whole, whatever is refused. */
const maxForm = 32_000_000;

/** Texts of one file that are shown. */
const mostShown = 5;

/**
 * Checks what a form sent and gives the result to show: all pages of the text, or the one that the form asks for. What is
 * refused is said in the result. Nothing is kept.
 */
export async function runCheckForm(
  form: FormData,
  pages: "all" | "asked",
  watch: CheckWaiting = {},
): Promise<CheckState> {
  const pasted = formWords(form, "text", maxForm);
  try {
    const { job, title, source } = await readCheckForm(form);
    const baseline = await readBaseline(form, job, watch.signal);
    const known: Partial<CheckJob> = baseline ? { baseline } : {};
    const documents = await checkInWorker({ ...job, ...known }, watch);
    if (documents.length === 0) throw new AppError("invalid", "No text was found in it.");
    const compared = await Promise.all(
      documents.slice(0, mostShown).map((document) => checkWithRecord(document, { ...job, ...known })),
    );
    const asked = /^\d{1,5}$/.test(formWords(form, "page")) ? Number(formWords(form, "page")) : 1;
    const views = await Promise.all(
      compared.map((document) =>
        viewCheck(
          document,
          documents.length > 1 ? document.checked.file : title,
          { ...source, baseline: baseline ?? [] },
          pages === "all" ? "all" : asked,
        ),
      ),
    );
    return { text: pasted, views, more: documents.length - views.length };
  } catch (error) {
    if (error instanceof AppError) return { text: pasted, error: error.message };
    throw error;
  }
}
