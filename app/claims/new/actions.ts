"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { ClaimFormState } from "@/components/claim-form/claim-form-state";
import { saveClaim } from "@/lib/db/save-claim";
import { AppError } from "@/lib/errors";
import { formWords } from "../../form-words";
import { readCited, readClaimValues, readPreparedClaim } from "./read-claim-form";
import { readPlace, readPreparation } from "./read-preparation";

/** Saves the claim that a form describes, and goes to its page; what is wrong comes back beside its field. */
export async function saveClaimForm(state: ClaimFormState, form: FormData): Promise<ClaimFormState> {
  const values = readClaimValues(form);
  const next: ClaimFormState = { values, cited: state.cited, problems: {}, turn: state.turn + 1 };
  let done: { claim: string; change: number };
  try {
    const place = readPlace({
      document: formWords(form, "document"),
      start: formWords(form, "start"),
      end: formWords(form, "end"),
    });
    const preparation = await readPreparation(place);
    next.cited = readCited(form, preparation.citations);
    const read = readPreparedClaim(preparation, values, next.cited, new Date().toISOString().slice(0, 10));
    if ("problems" in read)
      return { ...next, problems: read.problems, problem: "Nothing is saved yet: correct the fields that are marked." };
    done = await saveClaim(read.prepared, { by: values.by.slice(0, 80), why: values.why.slice(0, 500) });
  } catch (error) {
    if (error instanceof AppError)
      return {
        ...next,
        problem:
          `${error.message} ${error.code === "not-found" ? "Go back to the text and choose the passage again." : ""}`.trim(),
      };
    throw error;
  }
  return redirect(`/claims/${done.claim}?saved=${done.change}` as Route);
}
