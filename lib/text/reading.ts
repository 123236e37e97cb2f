import type { Bound } from "@/lib/schemas/estimate";
import type { Origin } from "./origin";

export type { Mark, MarkedText } from "./marks";

/** A stretch of a reading's text: Unicode code points, end exclusive. */
export type Span = { start: number; end: number };

/** What a block of a document is. `noise` is navigation, credits of pictures and other words that are not the document's own. */
export type BlockKind =
  | "heading"
  | "paragraph"
  | "listItem"
  | "caption"
  | "table"
  | "blockquote"
  | "note"
  | "reference"
  | "noise";

/** One block: a paragraph, a heading, an item of a list. `level` is a heading's depth, else 0. */
export type Block = Span & { kind: BlockKind; level: number };

/** What a sentence is, after the annotation guideline; the first that fits, in the order none, estimate, quotation, attribution, event, general. */
export type SentenceKind = "estimate" | "event" | "quotation" | "attribution" | "general" | "none";

/** Why a sentence is not checkable, or what else is to be said of it. */
export type SentenceFlag =
  | "heading"
  | "caption"
  | "noise"
  | "fragment"
  | "meta"
  | "definition"
  | "opinion"
  | "rhetoricalQuestion"
  | "hedged"
  | "superlative"
  | "sweeping"
  | "secondhand"
  | "figureConflict";

/** A sentence of the text: what it is, and whether evidence could settle it. */
export type Sentence = Span & {
  kind: SentenceKind;
  /** Whether evidence could confirm or refute it. */
  checkable: boolean;
  /** Index in `blocks`. */
  block: number;
  flags: SentenceFlag[];
};

/** How a marker looks. `template` is an editor's remark such as {{citation needed}}; `link` a hyperlink in the prose; `archival` a bracketed signature or annex. */
export type MarkerKind = "numeric" | "superscript" | "authorYear" | "note" | "ibid" | "template" | "link" | "archival";

/** Why a marker has no entry. `noList`: the text has no reference list at all, so it cannot be checked. */
export type BrokenMarker =
  | "noList"
  | "noEntry"
  | "undefinedName"
  | "missingCite"
  | "empty"
  | "unclosed"
  | "conflictingName"
  | "noPredecessor";

/** A reference marker, where it stands and what it covers. */
export type Marker = Span & {
  kind: MarkerKind;
  /** As printed: `[1]`, `¹`, `(Smith 1999, 12)`, `{{citation needed}}`. */
  text: string;
  /** What it points by: `1`, `Smith 1999`, a name. */
  label: string;
  /** The page or other place in the work, as printed, or null. */
  locator: string | null;
  /** The sentence it follows; where it closes its block and the block has no other, still that one sentence (see `closes`). */
  scope: Span;
  /** `direct` for what it follows, `block` where it is the only marker of its block and stands at the end of it. */
  closes: "direct" | "block";
  /** Index in `references`, or null. */
  resolved: number | null;
  /** What is wrong with it; null for links, templates and archival signatures, which need no entry. A name that is defined twice is broken though it resolves. */
  broken: BrokenMarker | null;
  /** Where it stands in the source, in code points, where its format said so; null where its span in the text tells. */
  origin: Span | null;
};

/** A CSL-JSON item, as far as a printed entry gives it. Never completed from elsewhere. */
export type CslItem = {
  type: string;
  title?: string;
  author?: CslName[];
  editor?: CslName[];
  translator?: CslName[];
  issued?: { "date-parts": number[][] } | { raw: string };
  accessed?: { "date-parts": number[][] } | { raw: string };
  "container-title"?: string;
  publisher?: string;
  "publisher-place"?: string;
  volume?: string;
  issue?: string;
  page?: string;
  edition?: string;
  language?: string;
  archive?: string;
  archive_location?: string;
  DOI?: string;
  ISBN?: string;
  ISSN?: string;
  URL?: string;
  note?: string;
};
/** A name as CSL-JSON parts it. */
export type CslName = { family?: string; given?: string; literal?: string };

/** An entry of a reference list, or the words of a note. */
export type Reference = Span & {
  /** `1`, a name, `Smith 1999`; empty where the list has no labels. */
  label: string;
  text: string;
  csl: CslItem | null;
  /** `entry` of a list, or the body of a `note`. */
  kind: "entry" | "note";
  /** Whether the list is one that markers must point into: false for further reading and unlabelled bibliographies. */
  expectsMarker: boolean;
  /** How many markers point here. */
  cited: number;
  /** The page or other place named in it, or null. */
  locator: string | null;
  /** For a note that is a short citation: the index of the full entry, or null. */
  pointsTo: number | null;
  /** What its format saw that cannot be right in it, each as the end of a sentence. */
  faults: string[];
  /** True for a note that names a work in short form, or "ibid.", whose entry is not there. */
  broken: BrokenMarker | null;
};

/** A figure in the text, as `readEstimates` gives it, with its place in the whole text. */
export type TextEstimate = Span & {
  low: number | null;
  best: number | null;
  high: number | null;
  bound: Bound;
  /** What is counted, as said; null where the words name nothing. */
  unit: string | null;
  /** The unit as a closed term, such as `deaths`. */
  term: string;
  words: string;
};

/** How whoever says it stands to it, by the verb. */
export type Stance = "neutral" | "claims" | "admits" | "denies" | "doubts" | "supports";
/** Who is made to say it. */
export type Attribution = {
  kind: "none" | "namedWork" | "namedPersonNoWork" | "vague";
  name: string | null;
  work: string | null;
  /** The reporting verb as printed, or null. */
  verb: string | null;
  stance: Stance | null;
  /** Where the attributing words stand; null where kind is none. */
  start: number | null;
  end: number | null;
};

/** One citation of an assertion. `source` is the entry's text where the marker resolves. */
export type TextCitation = {
  marker: string;
  resolved: boolean;
  source: string | null;
  markerIndex: number;
};

/** A checkable sentence with all that it rests on. */
export type Assertion = Span & {
  exact: string;
  kind: Exclude<SentenceKind, "none">;
  /** Index in `sentences`. */
  sentence: number;
  /** The figure it is about, or null. */
  estimate: TextEstimate | null;
  estimates: TextEstimate[];
  unit: string | null;
  attribution: Attribution;
  citations: TextCitation[];
  /** Indices in `quotations` of those that touch it. */
  quotations: number[];
};

/** Somebody's words in quotation marks, or a block quotation. `start` and `end` are inside the marks. */
export type Quote = Span & {
  exact: string;
  /** The marks included. */
  outer: Span;
  style: "marks" | "block";
  /** As named nearby, or null. */
  speaker: string | null;
  /** How deep inside other quotations: 0 is outermost. */
  depth: number;
  /** False where the closing mark is missing. */
  closed: boolean;
  /** False for a single word or term in marks ("class enemies"), a title, scare quotes. */
  speech: boolean;
};

/** A date in the text. `edtf` is null where it cannot be said. */
export type TextDate = Span & {
  exact: string;
  edtf: string | null;
  /** `double` for 9/11 August and such; the other calendars where the text says so. */
  calendar: "gregorian" | "julian" | "double" | "unstated";
  /** For a double date that can be read two ways: why. */
  ambiguous: string | null;
};

/** Everything read from one text. All positions are code points in `text`, in order of `start`. */
export type Reading = {
  /** Unicode NFC, lines ended by a line feed. */
  text: string;
  /** BCP 47: en, de, fr, es, ru, other codes, or `und`. */
  language: string;
  blocks: Block[];
  sentences: Sentence[];
  markers: Marker[];
  references: Reference[];
  /** Whether the text has a reference list or notes at all: without one its markers cannot be checked. */
  hasReferenceList: boolean;
  quotations: Quote[];
  dates: TextDate[];
  assertions: Assertion[];
  /** What was left out or cut short in reading, in plain sentences. */
  warnings: string[];
  /** Where the text stands in its source; null where it is its own. */
  origin: Origin | null;
};
