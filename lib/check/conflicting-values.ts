import type { Assertion, TextEstimate } from "@/lib/text/reading";
import { countedKey } from "./counted";
import { quoteBriefly } from "./quote-briefly";
import type { TextReport, TextToCheck } from "./text-to-check";

type Stated = { estimate: TextEstimate; exact: string; words: Set<string> | null };

/** How many figures for one thing are kept to hold the next one against. */
const mostKept = 8;

/**
 * Two figures that exclude each other for what looks like one thing: the same count, years and names in sentences that share
 * most of their words. Figures laid to two authors are a comparison and are left alone.
 */
export function* conflictingValues({ reading }: TextToCheck): Iterable<TextReport> {
  const groups = new Map<string, Stated[]>();
  for (const assertion of reading.assertions) {
    const { estimate, estimates } = assertion;
    if (assertion.kind !== "estimate" || !estimate || estimates.length !== 1) continue;
    const key = subjectOf(assertion, estimate);
    if (key === null) continue;
    const stated = { estimate, exact: assertion.exact, words: null };
    const group = groups.get(key);
    if (!group) {
      groups.set(key, [stated]);
      continue;
    }
    const rival = group.find(
      (other) => excludes(other.estimate, estimate) && shares(contentOf(other), contentOf(stated)),
    );
    if (rival) yield report(estimate, rival.estimate);
    else if (group.length < mostKept) group.push(stated);
  }
}

/** What a figure counts, of whom, when and in whose mouth; null where too little is said to tell. */
function subjectOf({ exact, attribution }: Assertion, estimate: TextEstimate): string | null {
  const counted = countedKey(estimate);
  if (counted === null || estimate.term === "percent" || estimate.term === "fraction") return null;
  const years = exact.match(/(?<![\d.,])1[0-9]{3}(?![\d.,]*\d)|(?<![\d.,])20\d\d(?![\d.,]*\d)/g) ?? [];
  const names = exact.match(/(?<=[\p{Ll}\d,;:)] )\p{Lu}[\p{L}’'-]{2,}/gu) ?? [];
  if (names.length === 0) return null;
  return [
    counted,
    attribution.name ?? attribution.work ?? attribution.kind,
    ...names.toSorted(),
    ...years.toSorted(),
  ].join("|");
}

/** The longer words of a sentence, gathered when they are first asked for. */
const contentOf = (stated: Stated): Set<string> =>
  (stated.words ??= new Set(stated.exact.toLowerCase().match(/\p{L}{4,}/gu)));

function shares(a: Set<string>, b: Set<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const word of small) if (large.has(word)) common++;
  return common >= 2 && common * 2 >= small.size;
}

const excludes = (a: TextEstimate, b: TextEstimate) =>
  (a.high ?? Infinity) < (b.low ?? 0) || (b.high ?? Infinity) < (a.low ?? 0);

const report = ({ start, end, words }: TextEstimate, other: TextEstimate): TextReport => ({
  start,
  end,
  cause: { start: other.start, end: other.end },
  message: `${quoteBriefly(words, 60)} stands here and ${quoteBriefly(other.words, 60)} elsewhere in the text for what seems to be one count.`,
  question: "Do they count the same thing?",
});
