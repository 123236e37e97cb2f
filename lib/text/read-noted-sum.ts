import type { NotedSum } from "@/lib/domain/open-sums";

/** Longer notes are read up to here. */
const mostRead = 2_000;

const digits = String.raw`\d{1,3}(?:,\d{3})+|\d+`;
const number = String.raw`(?:${digits})(?![\d,.]*\d)`;
const calculated = new RegExp(
  String.raw`((?:${number})(?: [+x×] (?:${number})){1,20}) = (${number})(?:,? not |; how )(\d[\d,.]*\d|\d)( million)?`,
  "u",
);
const listed = new RegExp(
  String.raw`\b(?:lines|parts|items)\b[^.;]{0,30}?\b(?:sum|adds?|added) (?:up )?to (?:only )?(${number})`,
  "u",
);

/**
 * Reads "2,625 + 3,448 = 6,073, not 6,083" and "the listed lines sum to only 952,018" in a note; the latter is held against `stated`.
 * The calculation is done again: null where it is not as recorded, or where the sum closes. Linear in the note, which is bounded.
 */
export function readNotedSum(note: string, stated: number | null): NotedSum | null {
  const text = note.slice(0, mostRead);
  const found = calculated.exec(text);
  if (found) {
    const [, calculation, result, said, million] = found;
    const sum = { calculation: calculation!, result: toNumber(result!), stated: Math.round(toNumber(said!) * (million ? 1_000_000 : 1)) }; // prettier-ignore
    return calculate(sum.calculation) === sum.result && sum.result !== sum.stated ? sum : null;
  }
  const lines = listed.exec(text);
  if (!lines || stated === null) return null;
  const result = toNumber(lines[1]!);
  return result === stated ? null : { calculation: null, result, stated };
}

const toNumber = (text: string) => Number(text.replaceAll(",", ""));

/** Products before sums. */
function calculate(text: string): number {
  const terms = text.split(" + ").map((term) => term.split(/ [x×] /u).map(toNumber));
  return terms.reduce((sum, factors) => sum + factors.reduce((product, factor) => product * factor, 1), 0);
}
