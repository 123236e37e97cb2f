import type { CheckNote, CheckRow, CheckSegment, CheckStrength } from "@/components/check/check-view";
import { strengthOf } from "@/components/check/check-view";
import { markBlock } from "@/lib/domain/mark-block";
import type { TextFinding } from "@/lib/schemas/check";
import { sliceOf } from "@/lib/text/code-points";
import type { Block } from "@/lib/text/reading";

/** How much of a text is shown with its marks, in code points; its reports have all. */
export const shownLength = 200_000;

const order: CheckStrength[] = ["grave", "note", "cannotCheck", "quiet"];
const numbers = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

/** Lays the findings of a text beside its blocks. `blocks` and `findings` in the order of the text. */
export function layOutCheck(
  text: string,
  blocks: Block[],
  findings: TextFinding[],
): { rows: CheckRow[]; beyond: number } {
  const cut = sliceOf(text);
  const shown = findings.filter(({ start, end }) => end > start && start < shownLength);
  const numbered = new Map<TextFinding, number>();
  for (const finding of shown) if (!isGrouped(finding)) numbered.set(finding, numbered.size + 1);
  const numberAt = new Map([...numbered].map(([{ start, end }, number]) => [`${start} ${end}`, number]));
  const rows: CheckRow[] = [];
  let from = 0;
  for (const block of blocks) {
    if (block.start >= shownLength) break;
    while (from < shown.length && shown[from]!.end <= block.start && shown[from]!.start < block.start) from++;
    const own: TextFinding[] = [];
    for (let at = from; at < shown.length && shown[at]!.start < block.end; at++)
      if (shown[at]!.end > block.start) own.push(shown[at]!);
    const notes = own.filter(({ end }) => end <= block.end);
    rows.push({
      kind: block.kind,
      segments: segmentsOf(block, cut(block), own, numbered),
      notes: notesOf(notes, numbered, (cause) => ({
        number: numberAt.get(`${cause.start} ${cause.end}`) ?? null,
        words: cut(cause),
      })),
    });
  }
  return { rows, beyond: findings.filter(({ start }) => start >= shownLength).length };
}

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
  const numberOf = (at: number) => numbered.get(findings[at]!) ?? [];
  return marked.map(({ text: words, under, begins, ends }) => {
    const strengths = under.map((at) => strengthOf(findings[at]!));
    return {
      text: words,
      strength: order.find((strength) => strengths.includes(strength)) ?? null,
      rules: [...new Set(under.map((at) => findings[at]!.ruleId))],
      begins: begins.flatMap(numberOf),
      ends: ends.flatMap(numberOf).toSorted((a, b) => a - b),
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
      message: `${numbers[grouped.length] ?? grouped.length} ${grouped.length === 1 ? "assertion names" : "assertions name"} no source.`,
      question: grouped[0]!.question,
      cause: null,
    });
  for (const finding of findings) {
    const number = numbered.get(finding);
    if (number === undefined) continue;
    const { ruleId, message, question, cause } = finding;
    notes.push({ number, ruleId, message, question, cause: cause && placeOf(cause) });
  }
  return notes;
}
