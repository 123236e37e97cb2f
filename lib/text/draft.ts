import type { Positions } from "./code-points";
import type { JudgedSentence } from "./judge-sentences";
import type { DraftBlock } from "./read-blocks";
import type { DraftDate } from "./read-dates";
import type { DraftMarker } from "./read-markers";
import type { DraftQuote } from "./read-quotations";
import type { DraftReference } from "./read-references";
import type { DraftSentence } from "./read-sentences";
import type { Words } from "./read-words";
import type { Assertion, Attribution, Quote, Reading, Span, TextCitation, TextEstimate } from "./reading";
import type { NoteLink, Resolution } from "./resolve-markers";
import type { MarkerScope } from "./scope-markers";
import { speakersOf } from "./find-speakers";

/** A reading in the making: UTF-16 units throughout. */
export type Draft = {
  text: string;
  language: string;
  blocks: DraftBlock[];
  sentences: DraftSentence[];
  references: DraftReference[];
  markers: DraftMarker[];
  quotations: DraftQuote[];
  words: Words;
  resolutions: Resolution[];
  links: NoteLink[];
  scopes: MarkerScope[];
  estimates: TextEstimate[];
  dates: DraftDate[];
  judged: JudgedSentence[];
};

type Point = Positions["toCodePoint"];
const spanOf = (point: Point, { start, end }: Span): Span => ({ start: point(start), end: point(end) });

/** A doubtful marker that leads nowhere is no marker: a place with a year, a decimal. */
export const isReal = (draft: Draft, index: number): boolean => {
  const marker = draft.markers[index]!;
  return !marker.doubtful || draft.resolutions[index]!.resolved !== null || marker.kind === "superscript";
};

/** The finished reading, with every place in code points. */
export function inCodePoints(
  draft: Draft,
  language: string,
  { toCodePoint: point }: Positions,
  warnings: string[],
): Reading {
  const { text } = draft;
  const numbers = new Map<number, number>();
  draft.markers.forEach((_, index) => {
    if (isReal(draft, index)) numbers.set(index, numbers.size);
  });
  const cited = new Map<number, number>();
  for (const index of numbers.keys()) {
    const { resolved } = draft.resolutions[index]!;
    if (resolved !== null) cited.set(resolved, (cited.get(resolved) ?? 0) + 1);
  }
  draft.links.forEach(
    ({ pointsTo }, index) =>
      pointsTo !== null && pointsTo !== index && cited.set(pointsTo, (cited.get(pointsTo) ?? 0) + 1),
  );
  const estimates = draft.estimates.map((estimate) => ({ ...estimate, ...spanOf(point, estimate) }));
  const speakers = speakersOf(draft);
  return {
    text,
    language,
    blocks: draft.blocks.map((block) => ({ ...spanOf(point, block), kind: block.kind, level: block.level })),
    sentences: draft.sentences.map((sentence, index) => {
      const { kind, checkable, flags } = draft.judged[index]!;
      return { start: point(sentence.start), end: point(sentence.end), kind, checkable, block: sentence.block, flags };
    }),
    markers: [...numbers.keys()].map((index) => markerOf(draft, index, point)),
    references: draft.references.map((reference, index) => ({
      ...spanOf(point, reference),
      label: reference.label,
      text: text.slice(reference.start, reference.end),
      csl: reference.csl,
      kind: reference.kind,
      expectsMarker: reference.expectsMarker,
      cited: cited.get(index) ?? 0,
      ...draft.links[index]!,
    })),
    hasReferenceList: draft.references.length > 0,
    quotations: draft.quotations.map((quote, index) => quoteOf(draft, quote, speakers[index] ?? null, point)),
    dates: draft.dates.map((date) => ({ ...date, ...spanOf(point, date), exact: text.slice(date.start, date.end) })),
    assertions: assertionsOf(draft, estimates, numbers, point),
    warnings,
  };
}

function markerOf(draft: Draft, index: number, point: Point): Reading["markers"][number] {
  const marker = draft.markers[index]!;
  const { sentence, closes } = draft.scopes[index]!;
  const scope = sentence >= 0 ? draft.sentences[sentence]! : marker;
  const printed = draft.text.slice(marker.start, marker.end);
  return {
    ...spanOf(point, marker),
    kind: marker.kind,
    text: printed || marker.label,
    label: marker.label,
    locator: marker.locator,
    scope: spanOf(point, scope),
    closes,
    ...draft.resolutions[index]!,
  };
}

function quoteOf({ text }: Draft, quote: DraftQuote, speaker: string | null, point: Point): Quote {
  const { style, depth, closed, speech } = quote;
  return {
    ...spanOf(point, quote),
    exact: text.slice(quote.start, quote.end),
    outer: spanOf(point, { start: quote.outerStart, end: quote.outerEnd }),
    style,
    speaker,
    depth,
    closed,
    speech,
  };
}

function attributionOf(draft: Draft, index: number, point: Point): Attribution {
  const { text, words } = draft;
  const { kind, subject, work, verb, stance } = draft.judged[index]!.attribution;
  const name = subject ? { start: words.start[subject.from]!, end: words.end[subject.to - 1]! } : null;
  const place = name ?? work!;
  return {
    kind,
    name: name && text.slice(name.start, name.end),
    work: work && text.slice(work.start, work.end),
    verb: verb === null ? null : text.slice(words.start[verb]!, words.end[verb]!),
    stance,
    ...spanOf(point, place),
  };
}

function citationsOf(draft: Draft, index: number, numbers: Map<number, number>): TextCitation[] {
  return draft.judged[index]!.markers.flatMap((at) => {
    const marker = draft.markers[at]!;
    const markerIndex = numbers.get(at);
    if (markerIndex === undefined || marker.kind === "template") return [];
    const { resolved } = draft.resolutions[at]!;
    const reference = resolved === null ? null : draft.references[resolved]!;
    const source = reference
      ? draft.text.slice(reference.start, reference.end)
      : marker.kind === "link"
        ? marker.label
        : null;
    return [
      {
        marker: draft.text.slice(marker.start, marker.end) || marker.label,
        resolved: resolved !== null,
        source,
        markerIndex,
      },
    ];
  });
}

const unattributed: Attribution = {
  kind: "none",
  name: null,
  work: null,
  verb: null,
  stance: null,
  start: null,
  end: null,
};
const noCitations: TextCitation[] = [];
const noEstimates: TextEstimate[] = [];

function assertionsOf(
  draft: Draft,
  estimates: TextEstimate[],
  numbers: Map<number, number>,
  point: Point,
): Assertion[] {
  const assertions: Assertion[] = [];
  draft.sentences.forEach((sentence, index) => {
    const judged = draft.judged[index]!;
    if (judged.kind === "none") return;
    const own = judged.estimates.length === 0 ? noEstimates : judged.estimates.map((at) => estimates[at]!);
    assertions.push({
      start: point(sentence.start),
      end: point(sentence.end),
      exact: draft.text.slice(sentence.start, sentence.end),
      kind: judged.kind,
      sentence: index,
      estimate: own[0] ?? null,
      estimates: own,
      unit: own[0]?.unit ?? null,
      attribution: judged.attribution.kind === "none" ? unattributed : attributionOf(draft, index, point),
      citations: judged.markers.length === 0 ? noCitations : citationsOf(draft, index, numbers),
      quotations: judged.quotations,
    });
  });
  return assertions;
}
