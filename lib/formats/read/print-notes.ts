import type { BrokenMarker, CslItem } from "@/lib/text/reading";
import type { TextBuilder } from "./text-builder";

/** An entry to be printed behind a page's text. */
export type NoteEntry = {
  id: string;
  label: string;
  text: string;
  csl: CslItem | null;
  keys: string[];
  expectsMarker: boolean;
  /** What cannot be right in it. */
  faults: string[];
  inBibliography: boolean;
  /** Where its words stand in the source. */
  origin: { start: number; end: number };
};

/** A marker to print: its label, the id of its entry, and what is wrong with it. */
export type NoteMarker = { text: string; label: string; target: string; fault: BrokenMarker | null };

/** Prints a list of notes behind the text, each with its label in brackets. */
export function printNotes(entries: Iterable<NoteEntry>, builder: TextBuilder): void {
  for (const entry of entries) {
    builder.begin("reference");
    builder.write(entry.label ? `[${entry.label}] ` : "");
    const start = builder.length;
    builder.writeFrom(entry.text || "…", "", entry.origin);
    const { id, label, csl, keys, expectsMarker, faults } = entry;
    builder.mark(start, { mark: "entry", kind: "note", id, label, csl, keys, expectsMarker, faults });
  }
  builder.end();
}
