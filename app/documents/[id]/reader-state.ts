import type { ReaderState } from "@/components/document/reader-address";
import { claimKindSchema } from "@/lib/schemas/claim";
import { findRule } from "@/lib/check";
import { type IgnoredParameter, pageNumber, unreadParameters, wholeNumber } from "@/lib/domain/unread-parameters";

/** Where in the reader its address leads: what is marked, a passage, and a finding whose form stands open. */
export interface ReaderRequest {
  state: ReaderState;
  at: number | undefined;
  aside: string | undefined;
  /** The change that has just kept this document. */
  kept: number | undefined;
  /** What of the address was not understood. */
  ignored: IgnoredParameter[];
}

type Query = Record<string, string | string[] | undefined>;

const isRule = (id: string) => findRule(id) !== null;
const readable = {
  rule: isRule,
  kind: claimKindSchema.options,
  notes: ["all"],
  read: ["recorded", "all"],
  page: pageNumber,
  at: wholeNumber,
};

/** Reads the reader's address; what it doesn't know is passed over, and told. */
export function readReaderRequest(query: Query): ReaderRequest {
  const one = (name: string) => (typeof query[name] === "string" && query[name] !== "" ? query[name] : undefined);
  const count = (name: string, digits = 7) =>
    new RegExp(`^\\d{1,${digits}}$`).test(one(name) ?? "") ? Number(one(name)) : undefined;
  const kind = claimKindSchema.safeParse(one("kind")).data;
  const read = one("read");
  return {
    state: {
      rule: isRule(one("rule") ?? "") ? one("rule") : undefined,
      kind,
      notes: one("notes") === "all" ? "all" : undefined,
      page: count("page"),
      read: read === "recorded" || read === "all" ? read : undefined,
    },
    at: count("at"),
    aside: one("aside"),
    kept: count("kept", 15),
    ignored: unreadParameters(query, readable),
  };
}
