import "server-only";
import type { CheckJob } from "@/lib/api/check-document";
import { type CheckWaiting, printInWorker } from "@/lib/api/check-in-worker";
import type { CheckState } from "@/lib/check/check-view";
import { AppError } from "@/lib/errors";
import { formWords } from "../form-words";
import { readBaseline } from "./read-baseline";
import { readCheckForm } from "./read-check-form";

/** What was typed goes back whole, whatever is refused. */
const maxForm = 32_000_000;

/**
 * Checks what a form sent and gives the result to show, as `{"state": CheckState}` in UTF-8, in pieces: all pages of the text, or the
 * one that the form asks for. What is refused is said in the result. Nothing is kept.
 */
export async function printCheckForm(
  form: FormData,
  pages: "all" | "asked",
  watch: CheckWaiting = {},
): Promise<Uint8Array[]> {
  const pasted = formWords(form, "text", maxForm);
  try {
    const { job, title, source } = await readCheckForm(form);
    const baseline = await readBaseline(form, job, watch.signal);
    const known: Partial<CheckJob> = baseline ? { baseline } : {};
    const asked = /^\d{1,5}$/.test(formWords(form, "page")) ? Number(formWords(form, "page")) : 1;
    return await printInWorker(
      { ...job, ...known },
      {
        kind: "state",
        pasted,
        title,
        source: { ...source, baseline: baseline ?? [] },
        pages: pages === "all" ? "all" : asked,
      },
      watch,
    );
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return [new TextEncoder().encode(JSON.stringify({ state: { text: pasted, error: error.message } }))];
  }
}

/** The state that `printCheckForm` printed. */
export const readState = (pieces: Uint8Array[]): CheckState =>
  (JSON.parse(Buffer.concat(pieces).toString()) as { state: CheckState }).state;
