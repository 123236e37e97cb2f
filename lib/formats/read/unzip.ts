import { Unzip, UnzipInflate } from "fflate";
import { AppError } from "@/lib/errors";

/** The largest archive, the most bytes out of one file in it, out of all, and the most files looked at. */
export const maxArchiveBytes = 50_000_000;
export const maxFileBytes = 40_000_000;
export const maxUnpackedBytes = 80_000_000;
export const maxArchiveFiles = 5_000;

const damaged = "The file is damaged: open it in its program and save it anew.";

/**
 * The wanted files of a ZIP archive, unpacked as a stream, so that a bomb is dropped at its limit whatever its headers say.
 * Throws `AppError("too-large")` beyond the limits and `AppError("invalid")` where it is no archive.
 */
export function unzipSome(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  if (bytes.length > maxArchiveBytes)
    throw new AppError("too-large", `The file is larger than ${maxArchiveBytes / 1e6} MB.`);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw new AppError(
      "invalid",
      "The file is no DOCX, whatever it is called: save it anew as DOCX, or as plain text.",
    );
  const chunks = new Map<string, Uint8Array[]>();
  let total = 0;
  let files = 0;
  const refusal: { error: AppError | null } = { error: null };
  const refuse = (error: AppError) => (refusal.error ??= error);
  const unzip = new Unzip();
  unzip.register(UnzipInflate);
  unzip.onfile = (file) => {
    if (++files > maxArchiveFiles)
      refuse(new AppError("too-large", "The archive holds too many files: save the document anew."));
    if (refusal.error || !wanted(file.name) || chunks.has(file.name)) return;
    const parts: Uint8Array[] = [];
    let size = 0;
    chunks.set(file.name, parts);
    file.ondata = (error, data) => {
      if (error) refuse(new AppError("invalid", damaged));
      if (refusal.error) return;
      size += data.length;
      total += data.length;
      if (size > maxFileBytes || total > maxUnpackedBytes)
        refuse(new AppError("too-large", "The file unpacks to more than is read: split the document."));
      else parts.push(data);
    };
    file.start();
  };
  pushAll(unzip, bytes, refusal);
  return new Map([...chunks].map(([name, parts]) => [name, joined(parts)]));
}

/** Feeds the archive in small pieces: each unpacks to a bounded amount before the limits are looked at. */
function pushAll(unzip: Unzip, bytes: Uint8Array, refusal: { error: AppError | null }) {
  const step = 16_384;
  try {
    for (let at = 0; at < bytes.length && !refusal.error; at += step)
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch {
    refusal.error ??= new AppError("invalid", damaged);
  }
  if (refusal.error) throw refusal.error;
}

function joined(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
