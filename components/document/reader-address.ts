import type { ClaimKind } from "@/lib/schemas/claim";

/** What the reader shows, as its address says it. */
export interface ReaderState {
  rule?: string | undefined;
  kind?: ClaimKind | undefined;
  /** `all`: a note beside every assertion, also those that nothing is held against. */
  notes?: "all" | undefined;
  page?: number | undefined;
  /** `recorded`: what people recorded; `all`: what Stemma reads in the text. Undefined where the document decides. */
  read?: "recorded" | "all" | undefined;
}

/** The address of the reader in this state, at a passage where one is named. */
export function readerHref(document: string, { rule, kind, notes, page, read }: ReaderState, passage?: number): string {
  const query = new URLSearchParams();
  if (read) query.set("read", read);
  if (rule) query.set("rule", rule);
  if (kind) query.set("kind", kind);
  if (notes) query.set("notes", notes);
  if (page && page > 1) query.set("page", String(page));
  const text = query.toString();
  return `/documents/${document}${text ? `?${text}` : ""}${passage === undefined ? "" : `#p${passage}`}`;
}
