import type { ClaimKind, Sighting } from "@/lib/schemas/claim";
import type { Finding, Level } from "@/lib/schemas/finding";
import type { SetAside } from "./live-passages";

/** A stored text with what a page says of its source. */
export interface DocumentRecord {
  /** The database's key. */
  key: number;
  id: string;
  version: string;
  language: string;
  text: string;
  sha256: string;
  retrievedFrom: string | null;
  note: string | null;
  supersedes: string | null;
  supersededBy: string | null;
  /** Whether the marks of its format are kept with it. */
  hasMarks: boolean;
  source: {
    id: string;
    title: string;
    short: string;
    container: string | null;
    language: string | null;
    issued: string | null;
    note: string | null;
  };
}

/** A stored text in a list. */
export interface ListedDocument {
  id: string;
  version: string;
  language: string;
  /** In characters. */
  length: number;
  source: string;
  title: string;
  short: string;
  titleLanguage: string | null;
  container: string | null;
  supersededBy: string | null;
  passages: number;
  findings: number;
}

/** A passage of an earlier version that has no certain place in the later one. */
export interface OrphanedPassage {
  exact: string;
  claim: string | null;
}

/** What the reader's margin says of one claim. */
export interface PassageNote {
  claim: string;
  label: string;
  kind: ClaimKind;
  assessment: { verdict: string; grade: Sighting["kind"]; by: string | null } | null;
  findings: {
    ruleId: string;
    level: Level;
    message: string;
    question: string | null;
    subject: Finding["subject"];
    setAside: SetAside | null;
    cause: { claim: string; label: string; passageKey: number | null } | null;
  }[];
}

/** Where a passage is read: works on a text of any number of pages. */
export const passageHref = (document: string, number: number): string =>
  `/documents/${document}?at=${number}#p${number}`;
