"use server";
import type { CheckState } from "@/lib/check/check-view";
import { printCheckForm, readState } from "./run-check-form";

/** Checks what a form sent and gives the page of the result that it asks for, where no script runs. Nothing is kept. */
export async function checkForm(_: CheckState, form: FormData): Promise<CheckState> {
  return readState(await printCheckForm(form, "asked"));
}
