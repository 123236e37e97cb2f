import { AppError } from "@/lib/errors";
import { checkedTextSchema } from "@/lib/schemas/check";
import type { CheckedDocument } from "./check-document";

/** The published JSON of the one text of a document, in UTF-8. Throws `AppError("invalid")` where it holds none or several. */
export function printDocument(documents: CheckedDocument[]): Uint8Array<ArrayBuffer> {
  const [document] = documents;
  if (!document) throw new AppError("invalid", "No text was found in it.");
  if (documents.length > 1)
    throw new AppError("invalid", `The export holds ${documents.length} pages: send one at a time.`);
  return new TextEncoder().encode(JSON.stringify(checkedTextSchema.parse(document.checked)));
}
