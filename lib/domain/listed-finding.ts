import type { Finding, Level } from "@/lib/schemas/finding";

/** What a list of findings is narrowed to. Slugs; `rule` is a rule's id. */
export interface FindingFilter {
  claim?: string;
  /** Those held against any wording of a saying. */
  quotation?: string;
  source?: string;
  document?: string;
  collection?: string;
  rule?: string;
  level?: Level;
}

/** Which part of the list: pages from 1; `suppressed` lists those that a person has set aside instead of the others. */
export interface FindingPage {
  page?: number;
  perPage?: number;
  suppressed?: boolean;
  /** Whether the sources with most of them are told beside all or a work's findings; they are unless it is false. */
  withSources?: boolean;
}

/** A record that a finding speaks of, as a list names it. */
export interface FindingPlace {
  kind: Finding["subject"]["kind"];
  /** The slug. */
  id: string;
  label: string;
  /** The claim's page it is best read on: of a citation its citing claim; null for a source or a document. */
  claim: string | null;
}

/** A finding as lists show it. */
export interface ListedFinding {
  id: number;
  ruleId: string;
  level: Level;
  message: string;
  question: string | null;
  subject: FindingPlace;
  cause: FindingPlace | null;
  /** The claim it is held against, with the words of its source. */
  claim: { id: string; label: string; wording: string | null; language: string | null; locator: string | null } | null;
  source: { id: string; title: string; short: string } | null;
  /** Where the words stand in a stored text. `number` counts the document's passages from 1 in reading order. */
  passage: { document: string; exact: string; language: string; number: number | null } | null;
  suppression: { justification: string; actor: string; at: Date } | null;
}

/** One value of a facet; counts leave the facet's own choice out, so that they say what choosing it would give. */
export interface FindingFacet {
  value: string;
  label: string;
  count: number;
}

/** A page of findings with the counts beside it. */
export interface FindingList {
  findings: ListedFinding[];
  /** How many the filter leaves, on all pages. */
  total: number;
  /** How many more the same filter leaves that were set aside by somebody (or the other way round). */
  apart: number;
  page: number;
  pages: number;
  facets: { rule: FindingFacet[]; level: FindingFacet[]; source: FindingFacet[]; collection: FindingFacet[] };
}
