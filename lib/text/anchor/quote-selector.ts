/** The words of a passage with a little of what stands around them: W3C `TextQuoteSelector`. */
export interface QuoteSelector {
  exact: string;
  prefix: string;
  suffix: string;
}

/** Where a passage stands in another version of its text, in UTF-16 units of that text, the end exclusive. */
export interface FoundPassage {
  start: number;
  end: number;
  /** Whether the words are the very same. */
  kind: "exact" | "fuzzy";
}
