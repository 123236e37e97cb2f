import { positionsOf, type Positions } from "./code-points";
import type { JudgedSentence } from "./judge-sentences";
import type { DraftBlock } from "./read-blocks";
import type { DraftDate } from "./read-dates";
import type { DraftMarker } from "./read-markers";
import type { DraftQuote } from "./read-quotations";
import type { DraftReference } from "./read-references";
import type { DraftSentence } from "./read-sentences";
import type { Words } from "./read-words";
import type { Assertion, Attribution, Quote, Reading, Span, TextCitation, TextEstimate } from "./reading";
import type { Origin } from "./origin";
import type { NoteLink } from "./link-notes";
import type { Resolution } from "./resolve-markers";
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
  origin: Origin | null,
): Reading {
  const { text } = draft;
  const numbers = numberMarkers(draft);
  const cited = countCited(draft, numbers);
  expectCited(draft.references, cited);
  const estimates = draft.estimates.map((estimate) => ({ ...estimate, ...spanOf(point, estimate) }));
  const speakers = speakersOf(draft);
  const source = origin && positionsOf(origin.source).toCodePoint;
  return {
    text,
    language,
    blocks: draft.blocks.map(({ start, end, kind, level }) => ({ start: point(start), end: point(end), kind, level })),
    sentences: draft.sentences.map((sentence, index) => {
      const { kind, checkable, flags } = draft.judged[index]!;
      return { start: point(sentence.start), end: point(sentence.end), kind, checkable, block: sentence.block, flags };
    }),
    markers: draft.markers.flatMap((_, index) => (numbers[index]! < 0 ? [] : markerOf(draft, index, point, source))),
    references: draft.references.map((_, index) => referenceOf(draft, index, cited[index]!, point)),
    hasReferenceList: draft.references.length > 0,
    quotations: draft.quotations.map((quote, index) => quoteOf(draft, quote, speakers[index] ?? null, point)),
    dates: draft.dates.map((date) => ({ ...date, ...spanOf(point, date), exact: text.slice(date.start, date.end) })),
    assertions: assertionsOf(draft, estimates, numbers, point),
    warnings,
    origin,
  };
}

/** The number of each marker among those that are real, -1 for the others. */
function numberMarkers(draft: Draft): Int32Array {
  const numbers = new Int32Array(draft.markers.length).fill(-1);
  let count = 0;
  for (let index = 0; index < numbers.length; index++) if (isReal(draft, index)) numbers[index] = count++;
  return numbers;
}

/** How many markers and notes lead to each entry. */
function countCited({ references, resolutions, links }: Draft, numbers: Int32Array): Uint32Array {
  const cited = new Uint32Array(references.length);
  for (let index = 0; index < numbers.length; index++) {
    const { resolved } = resolutions[index]!;
    if (numbers[index]! >= 0 && resolved !== null) cited[resolved]!++;
  }
  for (let index = 0; index < links.length; index++) {
    const { pointsTo, others } = links[index]!;
    if (pointsTo !== null && pointsTo !== index) cited[pointsTo]!++;
    for (const other of others) cited[other]!++;
  }
  return cited;
}

/** A bibliography of which notes cite at least two works and at least half in short: the others are uncited. */
function expectCited(references: DraftReference[], cited: Uint32Array): void {
  const lists = new Map<number, { all: number; cited: number }>();
  references.forEach(({ list }, index) => {
    if (list < 0) return;
    const counts = lists.get(list) ?? { all: 0, cited: 0 };
    counts.all++;
    if (cited[index]! > 0) counts.cited++;
    lists.set(list, counts);
  });
  for (const reference of references) {
    const counts = lists.get(reference.list);
    if (counts && counts.cited >= 2 && counts.cited * 2 >= counts.all) reference.expectsMarker = true;
  }
}

/** An object written out at once: spreads cost ten times as much where there are many. */
function referenceOf(draft: Draft, index: number, cited: number, point: Point): Reading["references"][number] {
  const { start, end, label, csl, kind, expectsMarker, faults } = draft.references[index]!;
  const { pointsTo, locator, broken } = draft.links[index]!;
  const text = draft.text.slice(start, end);
  return {
    start: point(start),
    end: point(end),
    label,
    text,
    csl,
    kind,
    expectsMarker,
    cited,
    pointsTo,
    locator,
    faults,
    broken,
  };
}

function markerOf(draft: Draft, index: number, point: Point, source: Point | null): Reading["markers"][number] {
  const marker = draft.markers[index]!;
  const { sentence, closes } = draft.scopes[index]!;
  const scope = sentence >= 0 ? draft.sentences[sentence]! : marker;
  const printed = draft.text.slice(marker.start, marker.end);
  const { resolved, broken } = draft.resolutions[index]!;
  return {
    start: point(marker.start),
    end: point(marker.end),
    kind: marker.kind,
    text: printed || marker.label,
    label: marker.label,
    locator: marker.locator,
    scope: spanOf(point, scope),
    closes,
    resolved,
    broken,
    origin: source && marker.origin ? spanOf(source, marker.origin) : null,
  };
}

function quoteOf({ text }: Draft, quote: DraftQuote, speaker: string | null, point: Point): Quote {
  const { style, depth, closed, speech } = quote;
  return {
    start: point(quote.start),
    end: point(quote.end),
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

function citationsOf(draft: Draft, index: number, numbers: Int32Array): TextCitation[] {
  return draft.judged[index]!.markers.flatMap((at) => {
    const marker = draft.markers[at]!;
    const markerIndex = numbers[at]!;
    if (markerIndex < 0 || marker.kind === "template") return [];
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

function assertionsOf(draft: Draft, estimates: TextEstimate[], numbers: Int32Array, point: Point): Assertion[] {
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
