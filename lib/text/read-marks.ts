import { readPlainBlocks, type DraftBlock } from "./read-blocks";
import type { DraftMarker } from "./read-markers";
import type { DraftReference } from "./read-references";
import { parseReference } from "./parse-reference";
import type { Mark } from "./reading";

type Of<Kind extends Mark["mark"]> = Extract<Mark, { mark: Kind }>;
const only = <Kind extends Mark["mark"]>(marks: Mark[], kind: Kind): Of<Kind>[] =>
  marks.filter((mark): mark is Of<Kind> => mark.mark === kind);

/** The blocks that a format names, in order and without overlaps, cut to their words; what lies between is read as plain text. */
export function markedBlocks(text: string, marks: Mark[]): DraftBlock[] {
  const own = only(marks, "block").sort((a, b) => a.start - b.start || b.end - a.end);
  if (own.length === 0) return [];
  const blocks: DraftBlock[] = [];
  let from = 0;
  for (const mark of own) {
    let { start, end } = mark;
    start = Math.max(start, from);
    end = Math.min(end, text.length);
    while (start < end && /\s/.test(text[start]!)) start++;
    while (end > start && /\s/.test(text[end - 1]!)) end--;
    if (end <= start) continue;
    if (start - from > 2) blocks.push(...readPlainBlocks(text, from, start - 1));
    blocks.push({ start, end, kind: mark.kind, level: mark.level ?? 0 });
    from = end;
  }
  if (text.length - from > 2) blocks.push(...readPlainBlocks(text, from, text.length));
  return blocks;
}

const noFaults: string[] = [];

/** The entries and notes that a format names. Their blocks become references. */
export function markedReferences(text: string, marks: Mark[], blocks: DraftBlock[]): DraftReference[] {
  const entries = only(marks, "entry").sort((a, b) => a.start - b.start);
  let index = 0;
  for (const entry of entries) {
    while (index < blocks.length && blocks[index]!.end <= entry.start) index++;
    const block = blocks[index];
    if (
      block &&
      entry.end > entry.start &&
      block.start < entry.end &&
      block.start >= entry.start - 12 &&
      block.kind !== "heading"
    )
      block.kind = "reference";
  }
  return entries.map(({ start, end, label, kind, expectsMarker, csl, id, keys, faults, inBibliography }) => ({
    start,
    end,
    label,
    kind,
    expectsMarker,
    id,
    keys: keys ?? [],
    faults: faults ?? noFaults,
    list: inBibliography ? 0 : -1,
    csl: csl ?? (end > start && end - start < 3000 ? parseReference(text.slice(start, end)) : null),
  }));
}

/** The markers of the format, with those of the prose that do not overlap them; in order. */
export function markedMarkers(marks: Mark[], found: DraftMarker[]): DraftMarker[] {
  const own: DraftMarker[] = only(marks, "marker")
    .map(({ start, end, kind, label, locator, target, broken, origin }) => ({
      start,
      end,
      kind,
      label,
      locator: locator ?? null,
      target,
      broken: broken ?? null,
      marked: true,
      doubtful: false,
      origin: origin ?? null,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  if (own.length === 0) return found;
  const rest: DraftMarker[] = [];
  let index = 0;
  for (const marker of found) {
    while (index < own.length && own[index]!.end <= marker.start) index++;
    const next = own[index];
    if (!next || next.start >= marker.end) rest.push(marker);
  }
  return [...own, ...rest].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Where the format's markers end, by where they start; links are words of the prose and no markers to pass over. */
export function markerEnds(marks: Mark[]): Map<number, number> {
  const ends = new Map<number, number>();
  for (const mark of marks)
    if (mark.mark === "marker" && mark.kind !== "link" && mark.end > mark.start)
      ends.set(mark.start, Math.max(mark.end, ends.get(mark.start) ?? 0));
  return ends;
}
