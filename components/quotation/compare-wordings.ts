import { alignWords, describeAlignment, type Segment } from "@/lib/domain/align-words";
import { saidWords } from "@/lib/domain/said-words";

/** What is compared of a wording. */
export interface ComparedWording {
  id: string;
  wording: string | null;
  language: string | null;
  truncated: boolean;
}

/** One wording held against the base of its language. */
export interface Collated<W extends ComparedWording> {
  witness: W;
  isBase: boolean;
  /** Null for the base, and where no wording is recorded. */
  segments: Segment[] | null;
  /** It shares hardly a word with the base: another part of the saying, or other words for it. Then nothing is marked as changed. */
  isApart: boolean;
  /** The differences in sentences; empty where there are none. */
  differences: string[];
  /** The reporter's own words, which stand in the wording and are not compared. */
  told: string[];
  /** Part of the base's words that it has as they stand, 0 to 1. */
  likeness: number;
}

/** All wordings in one language. */
export interface Collation<W extends ComparedWording> {
  language: string | null;
  base: W | null;
  rows: Collated<W>[];
}

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;
const align = (a: ComparedWording, b: ComparedWording) =>
  alignWords({ text: saidIn(a), truncated: a.truncated }, { text: saidIn(b), truncated: b.truncated });

/** What of a wording is compared: without its reporter's words. */
export const saidIn = (wording: ComparedWording): string => saidWords(wording.wording!).said;
const sameWords = (segments: Segment[]) =>
  segments.reduce((sum, { kind, before }) => sum + (kind === "same" ? wordsIn(before) : 0), 0);

/**
 * Holds each wording against one of its language: the one asked for, else that which has most words in common with all
 * others. No wording is thereby the right one.
 */
export function compareWordings<W extends ComparedWording>(witnesses: W[], against: string | null): Collation<W>[] {
  const languages = new Map<string | null, W[]>();
  for (const witness of witnesses)
    languages.set(witness.language, [...(languages.get(witness.language) ?? []), witness]);
  return [...languages].map(([language, own]) => {
    const worded = own.filter((witness) => witness.wording !== null);
    const base = worded.find((witness) => witness.id === against) ?? mostShared(worded);
    return { language, base, rows: own.map((witness) => collate(witness, base)) };
  });
}

function mostShared<W extends ComparedWording>(worded: W[]): W | null {
  const shares = worded.slice(0, 40).map((a) => ({
    witness: a,
    shared: worded.slice(0, 40).reduce((sum, b) => sum + (a === b ? 0 : sameWords(align(a, b))), 0),
  }));
  const length = (witness: W) => wordsIn(witness.wording!);
  return shares.toSorted((a, b) => b.shared - a.shared || length(b.witness) - length(a.witness))[0]?.witness ?? null;
}

function collate<W extends ComparedWording>(witness: W, base: W | null): Collated<W> {
  const told = witness.wording === null ? [] : saidWords(witness.wording).told;
  const bare = { witness, isBase: false, isApart: false, segments: null, differences: [], told, likeness: 0 };
  if (base === null || witness.wording === null) return bare;
  if (base.id === witness.id) return { ...bare, isBase: true, likeness: 1 };
  const segments = align(base, witness);
  if (isApartFrom(saidIn(base), saidIn(witness), segments)) return { ...bare, isApart: true };
  const likeness = sameWords(segments) / wordsIn(saidIn(base));
  return { ...bare, segments, differences: describeAlignment(segments), likeness };
}

const longWords = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{5,}/gu) ?? []);
/** Words that can't agree by being everywhere: of four letters and more, and numbers. */
const tellingIn = (text: string) => (text.match(/\p{L}{4,}|\p{N}+/gu) ?? []).length;
/** With fewer such words too little can agree to tell. */
const fewTelling = 4;

/** Whether two wordings have fewer than a quarter of the shorter one's words in common, or of its telling words, or none of three and more long ones. */
function isApartFrom(base: string, wording: string, segments: Segment[]): boolean {
  if (sameWords(segments) < Math.min(wordsIn(base), wordsIn(wording)) / 4) return true;
  const telling = Math.min(tellingIn(base), tellingIn(wording));
  const same = segments.reduce((sum, { kind, before }) => sum + (kind === "same" ? tellingIn(before) : 0), 0);
  if (telling >= fewTelling && same < telling / 4) return true;
  const [known, own] = [longWords(base), [...longWords(wording)]];
  return own.length >= 3 && !own.some((word) => known.has(word));
}
