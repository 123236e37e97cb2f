import type { BlockKind, BrokenMarker, CslItem, MarkerKind, Span } from "./reading";

/**
 * What a format knows of its text beyond the words. Importers give these; positions in UTF-16 units of their own `text`,
 * since NFC and code points come after.
 * `block` overrules the guess from line ends; `marker` is a reference whose printed form is the span (may be empty);
 * `entry` is a reference list entry or a note's body, lying in the text.
 */
export type Mark = Span &
  (
    | { mark: "block"; kind: BlockKind; level?: number }
    | {
        mark: "marker";
        kind: MarkerKind;
        label: string;
        locator?: string | null;
        target: string | null;
        broken?: BrokenMarker;
      }
    | {
        mark: "entry";
        kind: "entry" | "note";
        id: string;
        label: string;
        csl?: CslItem | null;
        expectsMarker: boolean;
        keys?: string[];
      }
  );

/** A text with the marks of its format: what every importer gives and `readText` takes. */
export type MarkedText = {
  text: string;
  marks?: Mark[];
  language?: string;
  title?: string;
  warnings?: string[];
};
