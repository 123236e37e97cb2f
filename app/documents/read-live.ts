import "server-only";
import { checkInWorker } from "@/lib/api/check-in-worker";
import type { CheckedDocument } from "@/lib/api/check-document";
import { findMarks } from "@/lib/db/document";
import type { DocumentRecord } from "@/lib/domain/document-record";
import { AppError } from "@/lib/errors";

/** Readings that are kept, those asked for last; and how long their texts may be together, in UTF-16 units. */
const mostKept = 8;
const mostLength = 8_000_000;

const held = globalThis as { stemmaReadings?: Map<string, { length: number; reading: Promise<CheckedDocument> }> };
const readings = () => (held.stemmaReadings ??= new Map());

/**
 * A stored text as Stemma reads it: by the same code as the check page, with the marks of its format. A stored text is never
 * edited, so its reading is kept for a while. Throws `AppError` where it takes too long.
 */
export async function readLive(document: DocumentRecord): Promise<CheckedDocument> {
  const kept = readings();
  const known = kept.get(document.sha256);
  kept.delete(document.sha256);
  const entry = known ?? { length: document.text.length, reading: read(document) };
  kept.set(document.sha256, entry);
  if (!known) entry.reading.catch(() => kept.delete(document.sha256));
  let length = 0;
  for (const { length: own } of kept.values()) length += own;
  for (const [oldest, { length: own }] of kept) {
    if (kept.size <= mostKept && (length <= mostLength || kept.size === 1)) break;
    kept.delete(oldest);
    length -= own;
  }
  return entry.reading;
}

async function read(document: DocumentRecord): Promise<CheckedDocument> {
  const marks = document.hasMarks ? await findMarks(document.key) : [];
  const { text, id, language } = document;
  const [checked] = await checkInWorker({ text, name: id, format: "plain", language, marks });
  if (!checked) throw new AppError("invalid", "No text was found in it.");
  return checked;
}
