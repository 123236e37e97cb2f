import type { CheckNote, CheckRow, CheckSegment, CheckStrength } from "@/lib/check/check-view";
import { listSign, longestSign } from "@/lib/domain/list-sign";
import { markBlock } from "@/lib/domain/mark-block";
import type { TextFinding } from "@/lib/schemas/check";
import { sliceOf } from "@/lib/text/code-points";
import type { Block } from "@/lib/text/reading";

/** Text on one page of the result, in code points: some fifteen printed pages. */
const pageLength = 40_000;

const order: CheckStrength[] = ["grave", "note", "cannotCheck", "quiet"];
const numbers = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

/**
 * Lays the findings of a text beside its blocks, page by page. `blocks` and `findings` in the order of the text; of pages that
 * are not wanted only their number is told; a page beyond the last is the last. Linear in the text.
 */
export function layOutCheck(
  text: string,
  blocks: Block[],
  findings: TextFinding[],
  wanted: number | "all",
): (CheckRow[] | null)[] {
  const cut = sliceOf(text);
  const pageOf = paginate(blocks);
  const page = wanted === "all" ? wanted : Math.min(Math.max(1, wanted), pageOf.at(-1) ?? 1);
  const shown = findings.filter(({ start, end }) => end > start);
  const numbered = numberOf(shown);
  const numberAt = new Map([...numbered].map(([{ start, end }, number]) => [`${start} ${end}`, number]));
  const pages: (CheckRow[] | null)[] = [];
  let from = 0;
  for (const [i, block] of blocks.entries()) {
    const own = pageOf[i]!;
    pages[own - 1] ??= page === "all" || page === own ? [] : null;
    while (from < shown.length && shown[from]!.end <= block.start && shown[from]!.start < block.start) from++;
    const rows = pages[own - 1];
    if (!rows) continue;
    const inside: TextFinding[] = [];
    for (let at = from; at < shown.length && shown[at]!.start < block.end; at++)
      if (shown[at]!.end > block.start) inside.push(shown[at]!);
    const notes = inside.filter(({ end }) => end <= block.end);
    rows.push({
      kind: block.kind,
      sign: listSign(cut({ start: Math.max(blocks[i - 1]?.end ?? 0, block.start - longestSign), end: block.start })),
      segments: segmentsOf(block, cut(block), inside, numbered),
      notes: notesOf(notes, numbered, (cause) => ({
        number: numberAt.get(`${cause.start} ${cause.end}`) ?? null,
        page: pageAt(blocks, pageOf, cause.start),
        words: cut({ start: cause.start, end: Math.min(cause.end, cause.start + 300) }),
      })),
    });
  }
  return pages.length === 0 ? [[]] : pages;
}

/** The numbers of the notes, in the order in which they stand in the text: each where its words end. */
function numberOf(shown: TextFinding[]): Map<TextFinding, number> {
  const own = shown.filter((finding) => !isGrouped(finding));
  return new Map(own.toSorted((a, b) => a.end - b.end || b.start - a.start).map((finding, i) => [finding, i + 1]));
}

/** The page of each block, from 1. */
function paginate(blocks: Block[]): number[] {
  let [page, from] = [1, 0];
  return blocks.map(({ start, end }) => {
    if (end - from > pageLength && start > from) [page, from] = [page + 1, start];
    return page;
  });
}

function pageAt(blocks: Block[], pageOf: number[], at: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return pageOf[Math.min(low, pageOf.length - 1)] ?? 1;
}

/** The level of a finding, as marks tell it. */
const strengthOf = ({ ruleId, level }: Pick<TextFinding, "ruleId" | "level">): CheckStrength =>
  ruleId === "uncited-assertion" ? "quiet" : level === "error" || level === "warning" ? "grave" : level;

/** Assertions without a source are counted by the paragraph: a note for each would say the same over and over. */
const isGrouped = ({ ruleId, cause }: TextFinding) => ruleId === "uncited-assertion" && cause === null;

function segmentsOf(
  block: Block,
  text: string,
  findings: TextFinding[],
  numbered: Map<TextFinding, number>,
): CheckSegment[] {
  const spans = findings.map(({ start, end }, number) => ({ number, start, end }));
  const marked = markBlock({ kind: "paragraph", text, start: block.start, end: block.end, isWrapped: true }, spans);
  const numberAt = (at: number) => numbered.get(findings[at]!) ?? [];
  return marked.map(({ text: words, under, begins, ends }) => {
    const strengths = under.map((at) => strengthOf(findings[at]!));
    return {
      text: words,
      strength: order.find((strength) => strengths.includes(strength)) ?? null,
      rules: [...new Set(under.map((at) => findings[at]!.ruleId))],
      levels: [...new Set(under.map((at) => findings[at]!.level))],
      begins: begins.flatMap(numberAt),
      ends: ends.flatMap(numberAt).toSorted((a, b) => a - b),
    };
  });
}

function notesOf(
  findings: TextFinding[],
  numbered: Map<TextFinding, number>,
  placeOf: (cause: { start: number; end: number }) => NonNullable<CheckNote["cause"]>,
): CheckNote[] {
  const grouped = findings.filter(isGrouped);
  const notes: CheckNote[] = [];
  if (grouped.length > 0)
    notes.push({
      number: null,
      ruleId: grouped[0]!.ruleId,
      level: grouped[0]!.level,
      fingerprints: grouped.map(({ fingerprint }) => fingerprint),
      message: `${numbers[grouped.length] ?? grouped.length} ${grouped.length === 1 ? "assertion names" : "assertions name"} no source.`,
      question: grouped[0]!.question,
      cause: null,
      elsewhere: null,
    });
  const own = findings.flatMap((finding) => {
    const number = numbered.get(finding);
    return number === undefined ? [] : [{ finding, number }];
  });
  for (const { finding, number } of own.toSorted((a, b) => a.number - b.number)) {
    const { ruleId, level, message, question, cause, fingerprint, elsewhere = null } = finding;
    const fingerprints = [fingerprint];
    notes.push({ number, ruleId, level, fingerprints, message, question, cause: cause && placeOf(cause), elsewhere });
  }
  return notes;
}
