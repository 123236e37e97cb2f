import { alignWords, describeAlignment, type AlignmentKind, type Segment } from "@/lib/domain/align-words";
import type { KnownPlace, TextFinding } from "@/lib/schemas/check";
import { fingerprintOf } from "./fingerprint";
import { quoteBriefly } from "./quote-briefly";
import variantQuotation from "./rules/variant-quotation";

/** A quotation of a text. Code points. */
export interface TextQuote {
  start: number;
  end: number;
  exact: string;
}

/** A wording that the record holds, and where it stands. */
export interface RecordedWording {
  /** The claim of the wording. */
  claim: string;
  /** The work that prints it, as lists name it. */
  source: string;
  year: number | null;
  wording: string;
  /** Whether its reader stopped before its end. */
  truncated: boolean;
}

/** A quotation that stands in the record in the same words. */
export type KnownWording = TextQuote & { place: Omit<KnownPlace, "difference"> };

/** Shorter ones share their words by chance. */
const fewestWords = 6;
/** Longer ones are compared by their beginning, in UTF-16 units. */
const longest = 2_500;

const changed = new Set<AlignmentKind>(["inserted", "omitted", "spliced", "substituted"]);

/**
 * What the record says of a quotation, given the wordings that share words with it: a finding where it differs from the
 * nearest and from all others, `known` where one of them has the same words or holds them as a piece; null where they are
 * other sayings. Bounded: each wording is aligned once, by its first 2,500 characters.
 */
export function compareWithRecord(
  quote: TextQuote,
  wordings: RecordedWording[],
): { finding: TextFinding } | { known: KnownWording } | null {
  const own = wordsOf(quote.exact);
  if (own.length < fewestWords) return null;
  let nearest: { wording: RecordedWording; segments: Segment[]; same: number } | null = null;
  for (const wording of wordings) {
    const other = wordsOf(wording.wording);
    if (other.length < fewestWords) continue;
    if (isPiece(own, other) || isPiece(other, own)) return { known: { ...quote, place: placeOf(wording) } };
    const segments = alignWords(
      { text: wording.wording.slice(0, longest), truncated: wording.truncated },
      { text: quote.exact.slice(0, longest), truncated: false },
    );
    const same = segments.reduce((sum, { kind, after }) => (kind === "same" ? sum + after.split(" ").length : sum), 0);
    const isOneSaying = same >= fewestWords - 2 && same * 2 >= Math.min(own.length, other.length);
    if (isOneSaying && (nearest === null || same > nearest.same)) nearest = { wording, segments, same };
  }
  if (nearest === null) return null;
  const differences = nearest.segments.filter(({ kind }) => changed.has(kind));
  if (differences.length === 0) return { known: { ...quote, place: placeOf(nearest.wording) } };
  return { finding: findingOf(quote, nearest.wording, nearest.segments, describeAlignment(differences)) };
}

const wordsOf = (text: string): string[] =>
  text
    .slice(0, 4_000)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const isPiece = (piece: string[], whole: string[]) => ` ${whole.join(" ")} `.includes(` ${piece.join(" ")} `);

const placeOf = ({ claim, source, year, wording }: RecordedWording) => ({ claim, source, year, wording });

function findingOf(quote: TextQuote, wording: RecordedWording, difference: Segment[], said: string[]): TextFinding {
  const { id, level } = variantQuotation;
  const more = said.length > 2 ? `; ${said.length - 2} more ${said.length === 3 ? "difference" : "differences"}` : "";
  return {
    ruleId: id,
    level,
    start: quote.start,
    end: quote.end,
    message: `${wording.source} has these words as ${quoteBriefly(wording.wording, 60)}: ${said.slice(0, 2).join("; ")}${more}.`,
    cause: null,
    origin: null,
    question: "Which wording does the cited source print?",
    fingerprint: fingerprintOf(id, `${quote.exact} ${wording.claim}`),
    elsewhere: { ...placeOf(wording), difference },
  };
}
