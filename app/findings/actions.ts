"use server";
import { redirect } from "next/navigation";
import type { Route } from "next";
import type { SetAsideState } from "@/components/finding/set-aside-form";
import { bringBack, setAside } from "@/lib/db/suppression";
import { AppError } from "@/lib/errors";
import { formWords } from "../form-words";
import { findingKeySchema, setAsideSchema } from "@/lib/schemas/suppression";

/** Sets a finding aside with the reason that the form gives, and goes back to where it stands. */
export async function setAsideFinding(_: SetAsideState, form: FormData): Promise<SetAsideState> {
  const said = (name: string) => formWords(form, name, 3_000);
  const typed = { justification: said("justification"), by: said("by") };
  const request = setAsideSchema.safeParse({ finding: said("finding"), ...typed });
  if (!request.success) return { ...typed, problem: request.error.issues[0]!.message };
  try {
    await setAside(request.data);
  } catch (error) {
    if (error instanceof AppError) return { ...typed, problem: error.message };
    throw error;
  }
  return redirect(ownAddress(said("back")));
}

/** Brings a finding back that was set aside; one that stands already is left standing. */
export async function bringFindingBack(form: FormData): Promise<void> {
  const finding = findingKeySchema.safeParse(form.get("finding"));
  if (finding.success)
    await bringBack(finding.data, "").catch((error: unknown) => {
      if (!(error instanceof AppError)) throw error;
    });
  redirect(ownAddress(formWords(form, "back", 1_000)));
}

/** An address on this site, and no other. */
const ownAddress = (address: string): Route =>
  (/^\/(?:documents|findings)(?:[/?#][\x21-\x7e]*)?$/.test(address) && address.length < 1_000
    ? address
    : "/findings") as Route;
