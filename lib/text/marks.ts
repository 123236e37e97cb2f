import type { Origin } from "./origin";
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
        /** Where it stands in the source, in units of `origin.source`: needed where the span is empty. */
        origin?: Span;
      }
    | {
        mark: "entry";
        kind: "entry" | "note";
        id: string;
        label: string;
        csl?: CslItem | null;
        expectsMarker: boolean;
        keys?: string[];
        /** What cannot be right in it, each as the end of a sentence. */
        faults?: string[];
        /** Whether it stands in a bibliography, whose works count as uncited where notes cite most of the others in short. */
        inBibliography?: boolean;
      }
  );

/** A text with the marks of its format: what every importer gives and `readText` takes. */
export type MarkedText = {
  text: string;
  marks?: Mark[];
  language?: string;
  title?: string;
  warnings?: string[];
  origin?: Origin;
};
