import type { KnownWording } from "./known-wordings";
import type { KnownPlace } from "@/lib/schemas/check";
import type { BlockKind } from "@/lib/text/reading";

/** How a mark looks: by the gravest finding on it; `quiet` where the only finding is that no source is named. */
export type CheckStrength = "grave" | "quiet" | "note" | "cannotCheck";

/** A stretch of a block under the same findings. */
export interface CheckSegment {
  text: string;
  strength: CheckStrength | null;
  /** The rules of the findings over it. */
  rules: string[];
  levels: string[];
  /** The notes whose place begins or ends with it. */
  begins: number[];
  ends: number[];
}

/** What stands in the margin: one finding, or several of a paragraph that say the same. */
export interface CheckNote {
  /** Its number in the text; null where it speaks of the whole paragraph. */
  number: number | null;
  ruleId: string;
  level: string;
  /** By which the findings are known again: several where several say the same. */
  fingerprints: string[];
  message: string;
  question: string | null;
  /** The number of the note at the other place, where that has one. */
  cause: { number: number | null; page: number; words: string } | null;
  /** The wording on record, for a quotation that differs from it. */
  elsewhere: KnownPlace | null;
}

/** A block of the checked text with its marks and notes. */
export interface CheckRow {
  kind: BlockKind;
  /** The number or letter that stands before it in its list: "1.", "[2]"; empty where there is none. */
  sign: string;
  segments: CheckSegment[];
  notes: CheckNote[];
}

/** A figure of the text as it was read. */
export interface CheckQuantity {
  words: string;
  low: string;
  high: string;
  bound: string;
  unit: string;
}

/** All that the result of a check shows of one text. */
export interface CheckView {
  title: string;
  language: string;
  languageWords: string;
  summary: string[];
  total: number;
  rules: { id: string; words: string; count: number }[];
  levels: { id: string; words: string; count: number }[];
  /** The text in pages; null for one that was not sent along. */
  pages: (CheckRow[] | null)[];
  /** The page that is shown first, from 1. */
  page: number;
  /** Findings that the earlier version had already. */
  knownBefore: number;
  /** The check in numbers, as an address. */
  summaryHref: string;
  sha256: string;
  quantities: CheckQuantity[];
  moreQuantities: number;
  unchecked: string[];
  /** Quotations that stand in the record in the same words. */
  known: KnownWording[];
  /** What the form that keeps the text is filled with. */
  keep: Record<string, string>;
  /** What a report is made from: sent back with the form, since nothing is stored. */
  source: { name: string; format: string; language: string; text: string; bytes: string; baseline: string[] };
}

/** What a check gave: what is to be shown, or why it was refused; the pasted text, so that it stays. */
export interface CheckState {
  text: string;
  views?: CheckView[];
  /** Texts of the same file that are not shown. */
  more?: number;
  error?: string;
}
