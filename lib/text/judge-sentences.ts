import type { Draft } from "./draft";
import { inheritSpeakers } from "./inherit-speakers";
import { judgeSentence, type Judgement } from "./judge-sentence";
import { localReaders } from "./local-readers";
import type { Context } from "./noun-phrase";
import { readAttribution, type DraftAttribution } from "./read-attribution";
import type { DraftQuote } from "./read-quotations";

/** A sentence with all that was found in it; the lists hold indices. */
export type JudgedSentence = Judgement & {
  attribution: DraftAttribution;
  estimates: number[];
  quotations: number[];
  markers: number[];
};

/** Marks the words inside speech, so that readers of the narrator's words pass them over. */
function quotedWords({ words, quotations }: Draft): Uint8Array {
  const quoted = new Uint8Array(words.count);
  let from = 0;
  for (const quote of quotations) {
    if (!quote.speech || quote.depth > 0) continue;
    while (from < words.count && words.start[from]! < quote.start) from++;
    for (let index = from; index < words.count && words.start[index]! < quote.end; index++) quoted[index] = 1;
  }
  return quoted;
}

/** The list of all that have nothing; never changed. */
const nothing: number[] = [];

function addTo(lists: number[][], index: number, item: number) {
  if (lists[index] === nothing) lists[index] = [item];
  else lists[index]!.push(item);
}

/** The indices of the items that touch each span; both lists in order of their starts. */
function touching(
  spans: { start: number; end: number }[],
  items: { start: number; end: number }[],
  longest: number,
): number[][] {
  const found: number[][] = spans.map(() => nothing);
  let first = 0;
  for (let item = 0; item < items.length; item++) {
    const { start, end } = items[item]!;
    while (first < spans.length && spans[first]!.end <= start) first++;
    for (let index = first; index < spans.length && index - first < longest && spans[index]!.start < end; index++)
      addTo(found, index, item);
  }
  return found;
}

function shareQuoted(sentence: { start: number; end: number }, indices: number[], quotes: DraftQuote[]): number {
  let covered = 0;
  for (const index of indices) {
    const quote = quotes[index]!;
    if (!quote.speech || quote.depth > 0) continue;
    covered += Math.max(0, Math.min(sentence.end, quote.outerEnd) - Math.max(sentence.start, quote.outerStart));
  }
  return covered / Math.max(1, sentence.end - sentence.start);
}

const people = new Set(["other", "unstated"]);

/** Judges every sentence of a text: its attribution, kind, checkability and what lies in it. */
export function judgeSentences(draft: Draft): JudgedSentence[] {
  const { text, words, sentences, blocks, quotations, estimates, dates, markers, scopes, language } = draft;
  const context: Context = { text, words, language, german: language === "de", quoted: quotedWords(draft) };
  const local = localReaders[language];
  const inEstimates = touching(sentences, estimates, 2).map((items) =>
    items === nothing ? items : items.filter((item) => !isInDate(estimates[item]!, dates)),
  );
  const inQuotes = touching(sentences, quotations, 400);
  const inDates = touching(sentences, dates, 2);
  const inMarkers: number[][] = sentences.map(() => nothing);
  markers.forEach((marker, index) => {
    const at = scopes[index]!.sentence;
    if (at >= 0 && !(marker.doubtful && draft.resolutions[index]!.resolved === null && marker.kind !== "superscript"))
      addTo(inMarkers, at, index);
  });
  let from = 0;
  let before: DraftAttribution | null = null;
  const judged = sentences.map((sentence, index): JudgedSentence => {
    while (from < words.count && words.start[from]! < sentence.start) from++;
    let to = from;
    while (to < words.count && words.start[to]! < sentence.end) to++;
    if (index === 0 || sentences[index - 1]!.block !== sentence.block) before = null;
    const own = readAttribution(context, from, to);
    const read = local?.carryOn?.(context, from, to, own, before) ?? own;
    before = read;
    const attribution = withMarker(draft, read, inMarkers[index]!, sentence.end);
    const quoted = shareQuoted(sentence, inQuotes[index]!, quotations);
    const figure = inEstimates[index]!.some((item) => isAbout(estimates[item]!, sentence));
    const judgement = judgeSentence(context, {
      start: sentence.start,
      end: sentence.end,
      from,
      to,
      block: blocks[sentence.block]!.kind,
      quoted,
      figure,
      aside: figure && inEstimates[index]!.every((item) => standsAside(text, estimates[item]!, sentence)),
      dated: inDates[index]!.length > 0,
      attribution,
    });
    from = to;
    const { kind, checkable, flags } = judgement;
    return {
      kind,
      checkable,
      flags,
      attribution,
      estimates: inEstimates[index]!,
      quotations: inQuotes[index]!,
      markers: inMarkers[index]!,
    };
  });
  inheritSpeakers(draft, judged);
  return judged;
}

/** "Ryan (2012) argues" names a work by its year. */
function withMarker(
  { markers, text }: Draft,
  attribution: DraftAttribution,
  indices: number[],
  end: number,
): DraftAttribution {
  if (attribution.kind !== "namedPersonNoWork") return attribution;
  const found = indices.find(
    (index) =>
      markers[index]!.kind === "authorYear" &&
      markers[index]!.end < end &&
      /^\((?:1[4-9]|20)\d\d/.test(text.slice(markers[index]!.start, markers[index]!.start + 6)),
  );
  return found === undefined
    ? attribution
    : { ...attribution, kind: "namedWork", work: { start: markers[found]!.start, end: markers[found]!.end } };
}

/** Whether a figure's number is part of a full date. Both lists are in order, so a binary search finds the date. */
function isInDate(estimate: { start: number; end: number }, dates: Draft["dates"]): boolean {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.end <= estimate.start) low = middle + 1;
    else high = middle;
  }
  const date = dates[low];
  return date !== undefined && date.start <= estimate.start && date.end > estimate.start;
}

const asideOf = /(?:\b(?:of|by|from|with|and|among|for|including|to)|\b(?:that|which|who) \S+|\S+ing)\s+(?:the\s)?$/i;

/** Whether a magnitude without a number stands aside: "the starvation of millions", "joined by hundreds of others". */
function standsAside(text: string, estimate: Draft["estimates"][number], sentence: { start: number }): boolean {
  if (estimate.bound !== "orderOfMagnitude") return false;
  return asideOf.test(text.slice(Math.max(sentence.start, estimate.start - 40), estimate.start));
}

/** Whether a figure can be what its sentence is about: people, losses, goods or shares, and no small count of something else. */
function isAbout(estimate: Draft["estimates"][number], sentence: { start: number; end: number }): boolean {
  if (estimate.start < sentence.start) return false;
  const most = estimate.high ?? estimate.low ?? 0;
  return !(people.has(estimate.term) && most < 100);
}
