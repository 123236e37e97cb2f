import "server-only";
import { createHash } from "node:crypto";
import { describeSource } from "@/lib/domain/describe-source";
import { keptSource } from "@/lib/domain/kept-source";
import { slugOf } from "@/lib/domain/slug-of";
import { AppError } from "@/lib/errors";
import { type Document, maxDocumentLength, maxMarks } from "@/lib/schemas/document";
import type { KeptDocument } from "@/lib/schemas/kept-document";
import { addRecords, freeSlug, type Transaction } from "./bundle/add-records";
import { sql } from "./client";

/** A text as it was read: in NFC, with the marks of its format. */
export type ReadText = Pick<Document, "text" | "marks">;

/** What became of a text that was to be kept: its new place, or the one where it stands already. */
export type Kept =
  | { kind: "kept"; document: string; change: number }
  | { kind: "duplicate"; document: string; title: string };

/** Who is named in the history where nobody gave a name. */
export const someReader = "a reader";

/**
 * Stores a text as a document, with a new source or as a newer version of a stored document, in one transaction. A text that
 * is stored already is not stored again: its place is given. Throws `AppError` for what is too long, or supersedes what is
 * gone or has a newer version already; nothing is written then.
 */
export async function keepDocument({ text, marks }: ReadText, said: KeptDocument): Promise<Kept> {
  if (text.length > maxDocumentLength || (marks?.length ?? 0) > maxMarks)
    throw new AppError("too-large", `A document may have ${maxDocumentLength.toLocaleString("en")} characters.`);
  const sha256 = createHash("sha256").update(text).digest("hex");
  const there = await findByHash(sha256);
  if (there) return { kind: "duplicate", ...there };
  const today = new Date().toISOString().slice(0, 10);
  let slug = "";
  const change = await addRecords({ actor: said.by || someReader, reason: said.why }, async (tx) => {
    const again = await findByHash(sha256, tx);
    if (again) throw new AppError("conflict", `The same text was kept meanwhile, as ${again.document}.`);
    const { source, sources, supersedes } = await placeOf(tx, said, today);
    slug = await freeSlug(tx, "documents", source.replace(/^src-/, ""));
    const document = {
      id: slug,
      source,
      version: said.version,
      language: said.language,
      text,
      sha256,
      retrievedFrom: said.url || null,
      supersedes,
      note: null,
      ...(marks && marks.length > 0 ? { marks } : {}),
    };
    const leansOn = supersedes === null ? {} : { sources: [source], documents: [supersedes] };
    return { records: { sources, documents: [document] }, leansOn };
  });
  return { kind: "kept", document: slug, change };
}

/** The document with this text, by the SHA-256 of its UTF-8. */
async function findByHash(
  sha256: string,
  tx: Transaction = sql(),
): Promise<{ document: string; title: string } | null> {
  const [row] = await tx<{ document: string; title: string }[]>`
    SELECT d."slug" AS document, s."title" FROM "Document" d JOIN "Source" s ON s."id" = d."sourceId"
    WHERE d."sha256" = ${sha256} ORDER BY d."id" LIMIT 1`;
  return row ? { ...row } : null;
}

async function placeOf(tx: Transaction, said: KeptDocument, today: string) {
  if (said.as === "version") {
    const [older] = await tx<{ source: string; newer: string | null }[]>`
      SELECT s."slug" AS source, (SELECT n."slug" FROM "Document" n WHERE n."supersedesId" = d."id" LIMIT 1) AS newer
      FROM "Document" d JOIN "Source" s ON s."id" = d."sourceId" WHERE d."slug" = ${said.newerOf}`;
    if (!older) throw new AppError("not-found", `There is no document “${said.newerOf}”.`);
    if (older.newer !== null)
      throw new AppError("conflict", `“${said.newerOf}” has a newer version already: ${older.newer}.`);
    return { source: older.source, sources: [], supersedes: said.newerOf };
  }
  const csl = keptSource(said, today);
  const { short } = describeSource(csl);
  const id = await freeSlug(
    tx,
    "sources",
    `src-${slugOf(said.title.startsWith(short) ? said.title : `${short} ${said.title}`, "text")}`,
  );
  return { source: id, sources: [{ id, csl, access: said.extent, notLaterThan: null, note: null }], supersedes: null };
}

/** A stored text to choose from. */
export interface FoundDocument {
  id: string;
  title: string;
  short: string;
  version: string;
}

/** At most ten stored texts whose title, maker or address has these words; those with a newer version are left out. */
export async function searchDocuments(words: string): Promise<FoundDocument[]> {
  const wanted = words.trim().slice(0, 200);
  if (wanted === "") return [];
  const t = sql();
  const like = `%${wanted.replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await t<FoundDocument[]>`
    SELECT d."slug" AS id, s."title", s."short", d."versionLabel" AS version FROM "Document" d JOIN "Source" s ON s."id" = d."sourceId"
    WHERE (s."title" ILIKE ${like} OR s."nameKey" LIKE '%' || stemma_name_key(${wanted}) || '%' AND stemma_name_key(${wanted}) <> ''
      OR s."csl"->>'container-title' ILIKE ${like} OR d."slug" ILIKE ${like})
      AND NOT EXISTS (SELECT FROM "Document" n WHERE n."supersedesId" = d."id")
    ORDER BY s."title", d."slug" LIMIT 10`;
  return [...rows];
}
