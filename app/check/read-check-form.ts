import type { CheckView } from "@/lib/check/check-view";
import type { CheckJob } from "@/lib/api/check-document";
import { checkLanguageSchema } from "@/lib/api/check-request";
import { refusedLength, refusedSize } from "@/lib/domain/check-limits";
import { AppError } from "@/lib/errors";
import { documentFormats, type DocumentFormat } from "@/lib/formats/read/read-document";

const binary = /\.(?:docx|pdf)$/i;

/** What a form of the check page asks for. Throws `AppError` with what to do where it is not to be had. */
export async function readCheckForm(
  form: FormData,
): Promise<{ job: CheckJob; title: string; source: CheckView["source"] }> {
  const said = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const language = checkLanguageSchema.safeParse(said("lang")).data ?? "";
  const format = documentFormats.find((one) => one === said("format")) ?? "";
  const text = said("text").replaceAll("\r\n", "\n");
  const { bytes, name } = await fileOf(form, text.trim());
  if (bytes === null && text.trim() === "")
    throw new AppError("invalid", "Nothing was given: paste a text, or choose a file.");
  if (bytes === null && said("again") === "") refuse(refusedLength("text", text.length));
  const title = said("title") || (name ?? "Pasted text");
  const job: CheckJob = {
    name: name ?? (said("name") || "text"),
    ...(format ? { format: format as DocumentFormat } : {}),
    ...(language ? { language } : {}),
  };
  const isBinary = bytes !== null && binary.test(name ?? "");
  if (bytes) job.bytes = bytes;
  else job.text = text;
  const source = {
    name: job.name,
    format,
    language,
    text: bytes === null ? text : "",
    bytes: bytes === null ? "" : Buffer.from(bytes).toString("base64"),
    baseline: [],
  };
  if (bytes && !isBinary && bytes.length <= 4_000_000) Object.assign(source, utf8(bytes));
  return { job, title, source };
}

/** Text files go back as text where they are UTF-8. */
function utf8(bytes: Uint8Array): { text?: string; bytes?: string } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), bytes: "" };
  } catch {
    return {};
  }
}

async function fileOf(form: FormData, said: string): Promise<{ bytes: Uint8Array | null; name: string | null }> {
  const again = form.get("bytes");
  const name = form.get("name");
  if (typeof again === "string" && again !== "") {
    refuse(refusedSize("text", Math.floor((again.length * 3) / 4) - 2));
    return {
      bytes: new Uint8Array(Buffer.from(again, "base64")),
      name: typeof name === "string" ? name.slice(0, 200) : null,
    };
  }
  const file = form.get("file");
  if (!(file instanceof File)) return { bytes: null, name: null };
  if (file.size === 0 && file.name !== "" && said === "")
    throw new AppError("invalid", `The file ${file.name.slice(0, 200)} is empty: choose another, or paste a text.`);
  if (file.size === 0) return { bytes: null, name: null };
  refuse(refusedSize("text", file.size));
  return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name.slice(0, 200) };
}

/** Throws where there is something to be said against a size. */
export function refuse(why: string | null): void {
  if (why !== null) throw new AppError("too-large", why);
}
