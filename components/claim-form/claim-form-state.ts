import type { ClaimValues } from "@/lib/domain/prepare-claim";

/** A citation that stands at the passage: its marker, the entry that it leads to, and the works on record that this may be. */
export interface CitedEntry {
  marker: string;
  entry: string | null;
  found: { id: string; title: string; short: string }[];
}

/** What was typed, and what is wrong, by field. */
export interface ClaimFormState {
  values: ClaimValues;
  /** The source and the intent chosen for each citation: `cite-0`, `intent-0`. */
  cited: Record<string, string>;
  problems: Record<string, string>;
  problem?: string;
  turn: number;
}

/** What the form chooses among. */
export interface ClaimChoices {
  collections: { id: string; title: string }[];
  places: { id: string; label: string }[];
}
