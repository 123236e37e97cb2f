import { printInWorker } from "@/lib/api/check-in-worker";
import type { CheckJob } from "@/lib/api/check-document";
import { maxCheckBytes } from "@/lib/api/check-request";
import { AppError } from "@/lib/errors";
import { readKnownFindings } from "@/lib/formats/known-findings";
import { formWords } from "../form-words";
import { maxPasted } from "./read-check-form";

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
  if (isFile && file.size > maxCheckBytes)
    throw new AppError("too-large", `The earlier version is larger than ${maxCheckBytes / 1e6} MB.`);
  const bytes = isFile ? new Uint8Array(await file.arrayBuffer()) : null;
  const text = bytes ? new TextDecoder().decode(bytes) : formWords(form, "earlier", maxPasted * 2);
  if (text.trim() === "") return null;
  if (!bytes && text.replaceAll("\r\n", "\n").length > maxPasted)
    throw new AppError("too-large", "The earlier version is too long to be pasted: give its file.");
  const known = readKnownFindings(text);
  if (known) return known.slice(0, mostKnown);
  if (/^\s*[{[]\s*["{\]}]/.test(text))
    throw new AppError(
      "invalid",
      "The earlier version is no report of a check that can be read, though it is JSON: give the report anew, or the earlier text.",
    );
  const job: CheckJob = bytes
    ? { bytes, name: (file as File).name.slice(0, 200) }
    : { text, name: "earlier", ...(format ? { format } : {}) };
  const earlier = { ...job, ...(language ? { language } : {}) };
  const pieces = await printInWorker(earlier, { kind: "fingerprints" }, signal ? { signal } : {});
  return (JSON.parse(Buffer.concat(pieces).toString()) as string[]).slice(0, mostKnown);
}
