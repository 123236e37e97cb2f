import { printInWorker } from "@/lib/api/check-in-worker";
import type { CheckJob } from "@/lib/api/check-document";
import { pastedLength, refusedLength, refusedSize } from "@/lib/domain/check-limits";
import { AppError } from "@/lib/errors";
import { readKnownFindings } from "@/lib/formats/known-findings";
import { formWords } from "../form-words";
import { refuse } from "./read-check-form";

/** The longest form that is read, so that what is too long is refused with its length. */
const maxForm = 32_000_000;

/** The most findings of an earlier version. */
const mostKnown = 100_000;

/**
 * The fingerprints of what the earlier version of a text had, as the form gives it: an earlier report, the earlier text, or the
 * fingerprints that an earlier answer carried along; null where it gives none. Throws `AppError` where it is too large.
 */
export async function readBaseline(
  form: FormData,
  { language, format }: CheckJob,
  signal?: AbortSignal,
): Promise<string[] | null> {
  const carried = formWords(form, "baseline", mostKnown * 41);
  if (carried !== "")
    return carried
      .split(" ")
      .filter((one) => /^[0-9a-f]{8,40}$/.test(one))
      .slice(0, mostKnown);
  const file = form.get("earlierFile");
  const isFile = file instanceof File && file.size > 0;
  if (isFile) refuse(refusedSize("earlier", file.size));
  const bytes = isFile ? new Uint8Array(await file.arrayBuffer()) : null;
  const text = bytes ? new TextDecoder().decode(bytes) : formWords(form, "earlier", maxForm);
  if (text.trim() === "") return null;
  if (!bytes) refuse(refusedLength("earlier", pastedLength(text)));
  const known = readKnownFindings(text);
  if (known) return known.slice(0, mostKnown);
  if (/^\s*[{[]\s*["{\]}]/.test(text))
    throw new AppError(
      "invalid",
      "The earlier version is JSON, but not a report that Stemma can read. Make the report again, or give the earlier text.",
    );
  const job: CheckJob = bytes
    ? { bytes, name: (file as File).name.slice(0, 200) }
    : { text, name: "earlier", ...(format ? { format } : {}) };
  const earlier = { ...job, ...(language ? { language } : {}) };
  const pieces = await printInWorker(earlier, { kind: "fingerprints" }, signal ? { signal } : {});
  return (JSON.parse(Buffer.concat(pieces).toString()) as string[]).slice(0, mostKnown);
}
