"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { UndoState } from "@/components/history/undo-form";
import { someReader } from "@/lib/db/keep-document";
import { undoChange } from "@/lib/db/undo-change";
import { AppError } from "@/lib/errors";
import { formWords } from "../form-words";
import { actorSchema, reasonSchema } from "@/lib/schemas/kept-document";

/** Takes a change back, and goes to the change that did it. */
export async function undo(_: UndoState, form: FormData): Promise<UndoState> {
  const said = (name: string) => formWords(form, name);
  const typed = { why: said("why"), by: said("by") };
  const [why, by] = [reasonSchema.safeParse(typed.why), actorSchema.safeParse(typed.by)];
  if (!why.success) return { ...typed, problem: why.error.issues[0]!.message };
  if (!by.success) return { ...typed, problem: "The name is too long." };
  if (!/^\d{1,15}$/.test(said("change"))) return { ...typed, problem: "This names no change." };
  let done: number;
  try {
    done = await undoChange(Number(said("change")), {
      actor: by.data || someReader,
      reason: `Change ${said("change")} undone: ${why.data}`,
    });
  } catch (error) {
    if (error instanceof AppError) return { ...typed, problem: error.message };
    throw error;
  }
  return redirect(`/history?change=${done}` as Route);
}
