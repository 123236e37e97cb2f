import { alignWords, describeAlignment, type AlignmentKind } from "@/lib/domain/align-words";
import type { Quote } from "@/lib/text/reading";
import { quoteBriefly } from "./quote-briefly";
import type { TextReport, TextToCheck } from "./text-to-check";

/** Shorter quotations share their words by chance. */
const fewestWords = 6;
/** Longer ones are compared by their beginning. */
const mostWords = 250;
/** Words in a row that two wordings must have in common, once, to be compared. */
const shingle = 3;
/** How many quotations are kept for one row of words: what more share it is a phrase. */
const mostKept = 6;
/** How many earlier quotations one is aligned with. */
const mostAligned = 3;

type Kept = { quote: Quote; words: string[] };

const changed = new Set<AlignmentKind>(["inserted", "omitted", "spliced", "substituted"]);

/**
 * Quotations that repeat an earlier one in other words, or leave words out without an ellipsis. Found by the rows of words
 * that they share, so no two are compared that have none in common.
 */
export function* variantQuotations({ reading }: TextToCheck): Iterable<TextReport> {
  const index = new Map<string, number[]>();
  const kept: Kept[] = [];
  const seen = new Set<string>();
  for (const quote of reading.quotations) {
    if (quote.depth > 0 || quote.exact.length < fewestWords * 2) continue;
    const words = wordsOf(quote.exact);
    if (words.length < fewestWords) continue;
    const all = words.join(" ");
    if (seen.has(all)) continue;
    seen.add(all);
    const own = { quote, words };
    const variant = rivalsOf(index, words)
      .map((at) => ({ rival: kept[at]!, difference: differenceOf(kept[at]!, own) }))
      .find(({ difference }) => difference !== null);
    if (variant) yield report(quote, variant.rival.quote, variant.difference!);
    keep(index, words, kept.push(own) - 1);
  }
}

const wordsOf = (exact: string): string[] =>
  (
    exact
      .slice(0, 4_000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).slice(0, mostWords);

/** The rows of words that a quotation has. */
const rowsOf = (words: string[]): string[] =>
  words.slice(shingle - 1).map((last, at) => `${words[at]} ${words[at + 1]} ${last}`);

function keep(index: Map<string, number[]>, words: string[], at: number): void {
  for (const key of rowsOf(words)) {
    const list = index.get(key);
    if (!list) index.set(key, [at]);
    else if (list.length < mostKept && list.at(-1) !== at) list.push(at);
  }
}

/** The earlier quotations that share most rows of words with these, best first. */
function rivalsOf(index: Map<string, number[]>, words: string[]): number[] {
  const shared = new Map<number, number>();
  for (const key of rowsOf(words)) for (const at of index.get(key) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  return [...shared]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, mostAligned)
    .map(([at]) => at);
}

/** How two wordings differ, in words; null where they are the same, one is a piece of the other, or they are two sayings. */
function differenceOf(before: Kept, after: Kept): string | null {
  const [one, other] = [before.words.join(" "), after.words.join(" ")];
  if (` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `)) return null;
  const cut = ({ quote }: Kept) => quote.exact.slice(0, 2_500);
  const segments = alignWords({ text: cut(before), truncated: false }, { text: cut(after), truncated: false });
  let same = 0;
  for (const { kind, before: words } of segments) if (kind === "same") same += words.split(" ").length;
  if (same * 2 < Math.min(before.words.length, after.words.length)) return null;
  const found = segments.filter(({ kind }) => changed.has(kind));
  return found.length === 0 ? null : (describeAlignment(found)[0] ?? null);
}

const report = ({ outer }: Quote, other: Quote, difference: string): TextReport => ({
  start: outer.start,
  end: outer.end,
  cause: { start: other.outer.start, end: other.outer.end },
  message: `These words stand elsewhere in the text as ${quoteBriefly(other.exact, 60)}: ${difference}.`,
  question: "Which wording does the source print?",
});
