import type { Segment } from "./align-words";

/** A wording held against the base of its language, as `alignWords` has it; `segments` null for the base itself. */
export interface HeldWording {
  id: string;
  /** Of the work in which it stands; null where it is not dated. */
  year: number | null;
  segments: Segment[] | null;
}

/** One way in which a place of a saying is worded. */
export interface Reading {
  /** Empty where the words are left out. */
  words: string;
  /** The wordings that have it, by year, the undated last. */
  wordings: string[];
  /** Of these the one of the earliest year, where a dated work is among them. */
  first: string | null;
}

/** A place of a saying at which not all wordings agree, with its readings from the earliest on. */
export interface Place {
  readings: Reading[];
  /** Wordings that don't reach here: seen no further, or quoting less. Of these nothing is said. */
  silent: string[];
}

interface Span {
  from: number;
  to: number;
}

/** A stretch of a wording over words of the base: as it is compared and as it is written. */
interface Stretch extends Span {
  words: string[];
  isSame: boolean;
  isSilent: boolean;
}

/** The most places that are listed. */
const mostPlaces = 60;

/**
 * The places at which wordings of one language differ, each with who has which words and who of the dated has them first. First recorded here is
 * not first ever: wordings that nobody recorded may be older.
 */
export function listReadings(base: string, held: HeldWording[]): { places: Place[]; more: number } {
  const words = base.split(/\s+/).filter(Boolean);
  const stretches = new Map(held.map((wording) => [wording, stretchesOf(wording.segments, words)]));
  const spans = joinSpans(
    [...stretches.values()].flatMap((own) => own.filter((stretch) => !stretch.isSame && !stretch.isSilent)),
  );
  const places = spans
    .slice(0, mostPlaces)
    .map((span) => placeOf(span, held, stretches))
    .filter(({ readings }) => readings.length > 1);
  return { places, more: Math.max(0, spans.length - mostPlaces) };
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

function stretchesOf(segments: Segment[] | null, base: string[]): Stretch[] {
  if (segments === null) return [{ from: 0, to: base.length, words: base, isSame: true, isSilent: false }];
  let at = 0;
  return segments.map(({ kind, before, after }) => {
    const from = at;
    at += wordsOf(before).length;
    const isSilent = kind === "notQuoted" || (kind === "notSeen" && after === "");
    return { from, to: at, words: wordsOf(after), isSame: kind === "same", isSilent };
  });
}

/** Spans that overlap become one; one between two words joins those beside it only where it is itself met. */
function joinSpans(spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = joined.at(-1);
    if (last && (from < last.to || (from === last.from && to === last.to))) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

function placeOf(span: Span, held: HeldWording[], stretches: Map<HeldWording, Stretch[]>): Place {
  const readings = new Map<string, { words: string; held: HeldWording[] }>();
  const silent: string[] = [];
  for (const wording of held) {
    const words = readAt(span, stretches.get(wording)!);
    if (words === null) {
      silent.push(wording.id);
      continue;
    }
    const key = words.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, "").replace(/\s+/g, " ").trim(); // prettier-ignore
    const reading = readings.get(key);
    if (reading) reading.held.push(wording);
    else readings.set(key, { words: key === "" ? "" : words, held: [wording] });
  }
  const year = (wording: HeldWording) => wording.year ?? Infinity;
  const list = Array.from(readings.values(), (reading) => {
    const byYear = reading.held.toSorted((a, b) => year(a) - year(b));
    return { ...reading, held: byYear, since: year(byYear[0]!) };
  });
  return {
    readings: list
      .toSorted((a, b) => a.since - b.since)
      .map((reading) => ({
        words: reading.words,
        wordings: reading.held.map((wording) => wording.id),
        first: reading.since === Infinity ? null : reading.held[0]!.id,
      })),
    silent,
  };
}

/** A wording's words over a span of the base; null where it doesn't reach there. */
function readAt({ from, to }: Span, stretches: Stretch[]): string | null {
  const words: string[] = [];
  let reaches = false;
  for (const stretch of stretches) {
    const isInside = from === to ? stretch.from <= from && stretch.to >= from : stretch.from < to && stretch.to > from;
    const isInsertion = stretch.from === stretch.to && stretch.from >= from && stretch.to <= to;
    if (!isInside && !isInsertion) continue;
    if (stretch.isSilent) return null;
    reaches = true;
    if (!stretch.isSame) words.push(...stretch.words);
    else if (from !== to)
      words.push(...stretch.words.slice(Math.max(0, from - stretch.from), Math.max(0, to - stretch.from)));
  }
  return reaches ? words.join(" ") : null;
}
