import { positionsOf } from "./code-points";
import { findLanguage } from "./find-language";
import { lexiconOf } from "./lexicon/lexicon";
import { normalizeText } from "./normalize-text";
import { readPlainBlocks } from "./read-blocks";
import { readDates } from "./read-dates";
import { readMarkers } from "./read-markers";
import { markedBlocks, markerEnds, markedMarkers, markedReferences } from "./read-marks";
import { readQuotations } from "./read-quotations";
import { readReferences } from "./read-references";
import { judgeSentences } from "./judge-sentences";
import { readSentences } from "./read-sentences";
import { readWords } from "./read-words";
import { linkNotes } from "./link-notes";
import { resolveMarkers } from "./resolve-markers";
import { scopeMarkers } from "./scope-markers";
import { inCodePoints, type Draft } from "./draft";
import type { Mark } from "./marks";
import type { MarkedText, Reading } from "./reading";
import { readTextEstimates } from "./text-estimates";

/** The longest text that is read, in UTF-16 units: what lies behind is left out, with a warning. */
export const maxTextLength = 20_000_000;

/** How much of the time goes before the figures are read, and into them. */
const beforeFigures = 0.25;
const figures = 0.45;

/**
 * Everything in a text that the rules need: blocks, sentences, reference markers with what they point to, quotations,
 * dates, and the assertions with their figure, attribution and citations. Pure, never throws, and linear in the text.
 * The language is found where neither the options nor the text's own format give it.
 * `onProgress` is told now and then how much is done, from 0 to 1.
 */
export function readText(
  input: MarkedText | string,
  options: { language?: string; onProgress?: (fractionDone: number) => void } = {},
): Reading {
  const given = typeof input === "string" ? { text: input } : input;
  const warnings = [...(given.warnings ?? [])];
  const marked = normalizeText(shortened(given, warnings));
  const { text } = marked;
  const marks = marked.marks ?? [];
  const language = (options.language ?? marked.language ?? findLanguage(text)).slice(0, 35);
  const code = language.slice(0, 2).toLowerCase();
  const ownBlocks = markedBlocks(text, marks);
  const blocks = ownBlocks.length > 0 ? ownBlocks : readPlainBlocks(text);
  const listed = markedReferences(text, marks, blocks);
  const references = [...listed, ...readReferences(text, blocks, code, markerStarts(marks))].sort(
    (a, b) => a.start - b.start,
  );
  const markers = markedMarkers(marks, readMarkers(text, blocks));
  const sentences = readSentences(text, blocks, code, markerEnds(marks));
  const words = readWords(text, lexiconOf(code));
  const quotations = readQuotations(text, blocks);
  const tell =
    options.onProgress && ((end: number) => options.onProgress!(beforeFigures + (figures * end) / text.length));
  const draft: Draft = {
    text,
    language: code,
    blocks,
    sentences,
    references,
    markers,
    quotations,
    words,
    resolutions: resolveMarkers(markers, references),
    links: linkNotes(text, references),
    scopes: scopeMarkers(text, markers, sentences, blocks),
    estimates: readTextEstimates(text, blocks, code, tell),
    dates: readDates(text, words, 0, words.count),
    judged: [],
  };
  draft.judged = judgeSentences(draft);
  return inCodePoints(draft, language, positionsOf(text), warnings, marked.origin ?? null);
}

function shortened(marked: MarkedText, warnings: string[]): MarkedText {
  if (marked.text.length <= maxTextLength) return marked;
  warnings.push(
    `The text is longer than ${maxTextLength.toLocaleString("en")} characters; what lies behind was not read.`,
  );
  const marks = (marked.marks ?? []).filter((mark) => mark.end <= maxTextLength);
  return { ...marked, text: marked.text.slice(0, maxTextLength), marks };
}

/** Where the markers of the text's format begin. */
const markerStarts = (marks: Mark[]): ReadonlySet<number> =>
  new Set(marks.flatMap((each) => (each.mark === "marker" ? [each.start] : [])));
