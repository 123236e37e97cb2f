import type { CheckView } from "@/lib/check/check-view";

/** What was typed into the form, by field; the text is carried in `source`. */
export interface KeepState {
  values: Record<string, string>;
  problems: Record<string, string>;
  /** What is wrong with the whole. */
  problem?: string;
  /** Where the same text stands already. */
  duplicate?: { document: string; title: string };
  /** Stored texts that the search found; null where none was asked for. */
  found: { id: string; title: string; short: string; version: string }[] | null;
  source: CheckView["source"] | null;
  /** Counts the answers, so that each gets a fresh form. */
  turn: number;
}

export type KeepAction = (state: KeepState, form: FormData) => Promise<KeepState>;

/** The form's state and the way to send it: held where the page's tree is the same with a result and without. */
export interface Keeping {
  state: KeepState;
  send: (form: FormData) => void;
  isPending: boolean;
}

/** Nothing typed yet. */
export const nothingKept: KeepState = { values: {}, problems: {}, found: null, source: null, turn: 0 };
