import type { Bound } from "@/lib/schemas/estimate";
import { positionsOf } from "./code-points";
import { chooseLexicon, lexiconFor } from "./quantity/choose-lexicon";
import { findRegions } from "./quantity/find-regions";
import type { Lexicon, QuantityLanguage } from "./quantity/lexicon";
import { lexiconOf } from "./quantity/lexicons";
import type { Quantity } from "./quantity/quantity";
import { readRegion } from "./quantity/read-region";
import { tokenize, type Token } from "./quantity/tokenize";

/** One quantity of a text. `start` and `end` are Unicode code points of the text in NFC, the end exclusive. */
export interface ReadEstimate {
  start: number;
  end: number;
  /** Inclusive; null where the words leave that side open. A share is a fraction of one, a percentage the number before %. */
  low: number | null;
  best: number | null;
  high: number | null;
  bound: Bound;
  /** What is counted, as said ("Black residents", "executions per year"); null where the words name nothing. */
  unit: string | null;
  /** What is counted as a term: deaths, executions, wounded, arrests, prisoners, displaced, people, households, percent, fraction, other ... */
  term: string;
  /** The words of the figure with its bound: "no fewer than 5,000". */
  words: string;
}

/** The languages that quantities are read in. */
export type EstimateLanguage = QuantityLanguage;

/**
 * Every quantity of people, losses, goods or shares in a text, in order. Dates, pages, ordinals, distances, money and ages are
 * left out. The language is found where it isn't given; unknown ones are read like English. Takes time linear in the text and
 * never throws. Text that is not in NFC is read as if it were.
 */
export function readEstimates(source: string, options: { language?: EstimateLanguage } = {}): ReadEstimate[] {
  const text = source.normalize("NFC");
  const estimates = estimatesIn(text, options.language);
  const { toCodePoint, astral } = positionsOf(text);
  if (!astral) return estimates;
  return estimates.map((estimate) => ({
    ...estimate,
    start: toCodePoint(estimate.start),
    end: toCodePoint(estimate.end),
  }));
}

/** The same of a stretch of a text that is in NFC already, with places in UTF-16 units of the whole. */
export function estimatesIn(text: string, language?: EstimateLanguage, from = 0, to = text.length): ReadEstimate[] {
  const given = language !== undefined;
  const whole = given ? lexiconOf(language) : chooseLexicon(text);
  const estimates: ReadEstimate[] = [];
  for (const region of findRegions(text, whole, from, to)) {
    const lexicon = given ? whole : lexiconFor(text, region, whole);
    const tokens = tokenize(text, region.start, region.end, lexicon.code);
    for (const quantity of readRegion(tokens, lexicon)) {
      const place = tokens[quantity.last.from]!.start;
      if (place < region.from || place >= region.to) continue;
      const start = tokens[quantity.start]!.start;
      const end = tokens[quantity.end - 1]!.end;
      const { low, best, high, bound } = valuesOf(quantity);
      const { unit, term } = countedOf(text, tokens, quantity, lexicon);
      estimates.push({ start, end, low, best, high, bound, unit, term, words: text.slice(start, end) });
    }
  }
  return estimates;
}

/** Low, best, high and bound: both ends for a figure or a range, one for "at least" and "up to". */
function valuesOf({
  shape,
  low,
  high,
  best,
  bound,
  about,
}: Quantity): Pick<ReadEstimate, "low" | "best" | "high" | "bound"> {
  if (bound === "atLeast" || bound === "moreThan") return { low, best: null, high: null, bound };
  if (bound === "upTo" || bound === "fewerThan") return { low: null, best: null, high, bound };
  if (shape === "range") return { low, best, high, bound: "between" };
  if (shape === "vague") return { low, best: null, high, bound: "orderOfMagnitude" };
  return { low, best: low, high, bound: about || bound === "about" ? "about" : "exact" };
}

/** Kinds of people whose fate a verb tells, so that "25,000 people were killed" counts the killed. */
const KINDS = new Set(
  "people soldiers civilians children women hostages captured imprisoned deported other unstated".split(" "),
);

/** Kinds of people alone, who are killed where houses are destroyed ("burned"). */
const PERSONS = new Set("people soldiers civilians children women hostages captured imprisoned".split(" "));

/** Terms by their common name: whoever is killed is dead, whoever is taken or jailed is a prisoner. Executions and bodies stay what they are. */
const TERMS: Record<string, string> = {
  killed: "deaths", captured: "prisoners", imprisoned: "prisoners", arrested: "arrests", deported: "displaced",
}; // prettier-ignore

function countedOf(
  text: string,
  tokens: readonly Token[],
  quantity: Quantity,
  lexicon: Lexicon,
): Pick<ReadEstimate, "unit" | "term"> {
  const { unit, rate, first } = quantity;
  const said = unit.end > unit.first ? textOf(text, tokens, unit.first, unit.end, lexicon) : "";
  const per = rate && rate.end > rate.start ? textOf(text, tokens, rate.start, rate.end, lexicon) : "";
  const noun = unit.term ?? (unit.named ? "other" : "unstated");
  const share = first.share && !unit.percent ? "fraction" : null;
  const fate = quantity.deed === "destroyed" && PERSONS.has(noun) ? "killed" : quantity.deed;
  const term = share ?? (KINDS.has(noun) && fate ? fate : noun);
  return { unit: [said, per].filter(Boolean).join(" ") || null, term: TERMS[term] ?? term };
}

const LINK = /^(?:of|de|d'|von|des|из|«|“|"|„|-)$/;

/** The words from one token to another, without a leading "of" or quotation mark. */
function textOf(text: string, tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): string {
  let first = from;
  while (first < to - 1 && (LINK.test(tokens[first]!.word) || lexicon.of.has(tokens[first]!.word))) first++;
  return text.slice(tokens[first]!.start, tokens[to - 1]!.end).replace(/\s+/g, " ");
}
