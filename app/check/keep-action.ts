"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { KeepState } from "@/components/check/keep-state";
import { printInWorker } from "@/lib/api/check-in-worker";
import { keepDocument, searchDocuments } from "@/lib/db/keep-document";
import { isReadableDate } from "@/lib/domain/kept-source";
import { AppError } from "@/lib/errors";
import { type KeptDocument, keptDocumentSchema } from "@/lib/schemas/kept-document";
import type { Mark } from "@/lib/text/reading";
import { formWords } from "../form-words";
import { readCheckForm } from "./read-check-form";

const fields = [
  "as", "title", "type", "author", "container", "issued", "url", "edition", "extent", "language", "version", "by", "why", "newerOf", "q",
]; // prettier-ignore

/**
 * One step of keeping a checked text: looks for the text that it is a newer version of, or stores it and goes to its page.
 * What is wrong comes back beside its field, with the text, so that nothing is lost.
 */
export async function keepForm(state: KeepState, form: FormData): Promise<KeepState> {
  const values = Object.fromEntries(fields.map((name) => [name, formWords(form, name)]));
  const next: KeepState = { values, problems: {}, found: null, source: null, turn: state.turn + 1 };
  let done: { document: string; change: number } | null = null;
  try {
    form.set("again", "yes");
    const { job, source } = await readCheckForm(form);
    next.source = source;
    if (values["as"] === "version") next.found = await searchDocuments(values["q"] ?? "");
    if (form.get("step") === "find") return { ...next, values: { ...values, as: "version" } };
    const said = readSaid(values);
    if ("problems" in said) return { ...next, problems: said.problems };
    const pieces = await printInWorker({ ...job, wantsMarks: true }, { kind: "texts" });
    const [text, ...more] = JSON.parse(Buffer.concat(pieces).toString()) as { text: string; marks: Mark[] }[];
    if (more.length > 0) throw new AppError("invalid", "The file holds several texts: keep them one at a time.");
    const kept = await keepDocument(text!, said.document);
    if (kept.kind === "duplicate") return { ...next, duplicate: kept };
    done = kept;
  } catch (error) {
    if (error instanceof AppError) return { ...next, problem: error.message };
    throw error;
  }
  return redirect(`/documents/${done.document}?kept=${done.change}` as Route);
}

function readSaid(values: Record<string, string>): { document: KeptDocument } | { problems: Record<string, string> } {
  const parsed = keptDocumentSchema.safeParse(values);
  const problems: Record<string, string> = {};
  for (const { path, message } of parsed.error?.issues ?? [])
    problems[String(path[0] ?? "")] ??= wordsFor(String(path[0]), message);
  if (!isReadableDate(values["issued"]?.trim() ?? "") && values["as"] === "work")
    problems["issued"] = "This is not an EDTF date: write 1925, 1918-09, 1924~ or 1917/1922, or leave it empty.";
  if (Object.keys(problems).length > 0 || !parsed.data) return { problems };
  return { document: parsed.data };
}

/** Zod's own words are for programs. */
const wordsFor = (field: string, message: string): string =>
  field === "newerOf"
    ? "Find the stored text and choose it."
    : field === "language"
      ? "Give a language tag such as en or de."
      : message;
