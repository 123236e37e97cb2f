import type { Bundle } from "@/lib/schemas/bundle";

/** The lists of a bundle, in the order in which they are written: each kind leans only on kinds before it. */
export const kinds = [
  "collections",
  "places",
  "agents",
  "sources",
  "derivations",
  "documents",
  "passages",
  "quotations",
  "claims",
  "citations",
  "openQuestions",
  "absences",
  "questions",
] as const satisfies readonly Exclude<keyof Bundle, "format" | "version">[];
export type Kind = (typeof kinds)[number];

/** A record of some kind: what all of them have. */
export type AnyRecord = Bundle[Kind][number];

/** The table that holds the records of a kind. */
export const tableOf: Record<Kind, string> = {
  collections: "Collection",
  places: "Place",
  agents: "Agent",
  sources: "Source",
  derivations: "Derivation",
  documents: "Document",
  passages: "Passage",
  quotations: "Quotation",
  claims: "Claim",
  citations: "Citation",
  openQuestions: "OpenQuestion",
  absences: "Absence",
  questions: "Question",
};

/** The database's keys by slug, for each kind. */
export type Keys = Record<Kind, Map<string, number>>;
