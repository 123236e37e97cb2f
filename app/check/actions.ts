"use server";
import type { CheckState } from "@/components/check/check-form";
import { runCheckForm } from "./run-check-form";

/** Checks what a form sent and gives the page of the result that it asks for, where no script runs. Nothing is kept. */
export async function checkForm(_: CheckState, form: FormData): Promise<CheckState> {
  return runCheckForm(form, "asked");
}
