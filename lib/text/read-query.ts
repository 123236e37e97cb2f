import type { CountingBasis } from "@/lib/schemas/scope";
import { readEstimates } from "./read-estimate";

/** A search as it was understood: the words left over, the figure and the period that were read in it. */
export interface SearchQuery {
  /** Words and names; empty where all was read as a figure or a period. */
  words: string;
  /** Inclusive counts; null where the query leaves that side open. */
  figure: { low: number | null; high: number | null; words: string } | null;
  /** Years, inclusive; null where the query leaves that end open, never both. */
  period: { from: number | null; to: number | null; words: string } | null;
  /** What alone is to be counted ("executions only"). */
  basis: { counts: CountingBasis; words: string } | null;
}

/** The longest query that is read, in characters. */
export const maxQueryLength = 200;

const years =
  /(?<![\d.,])(1\d{3}|20\d{2})(?:\s*(?:-|–|to|\.\.|\/)\s*(\d{4}|\d{2}))?(?![\d.,]*\d)(?!\s*(?:million|thousand|млн|тыс|people|dead|killed))/iu;
/** One end of a period: "before 1920", "since 1917", "до 1920". */
const openYears =
  /(?<![\p{L}\d])(before|until|till|after|since|from|до|после|с)\s+(1\d{3}|20\d{2})(?![\d.,]*\d)(?!\s*(?:-|–|to\s|\/|\.\.|million|thousand|млн|тыс|people|dead|killed|человек))/iu;
const decade = /(?<![\d.,])(1\d{2}|20\d)0['’]?s(?!\p{L})/iu;

/** Words that say how a figure or a period is to be met: it always is where they overlap. */
const linking =
  /(?<![\p{L}\d])(?:overlaps|overlapping|exactly|in|during|within|figures|from|between|ровно|en|im)(?![\p{L}\d])/giu;

/** What can be asked for alone, as in "executions only". */
const bases: [RegExp, CountingBasis][] = (
  [
    ["death sentences|sentences", "sentences"],
    ["executions", "executions"],
    ["killings", "killings"],
    ["victims", "victims"],
    ["bodies", "bodies"],
    ["registered deaths", "registeredDeaths"],
    ["violent deaths", "violentDeaths"],
    ["excess deaths", "excessDeaths"],
    ["famine deaths", "famineDeaths"],
    ["civilian deaths", "civilianDeaths"],
  ] as const
).map(([names, basis]) => [
  new RegExp(`(?<![\\p{L}])(?:(?:${names})\\s+only|only\\s+(?:${names}))(?!\\p{L})`, "iu"),
  basis,
]);

const plainNumber = /(?<![\d.,])\d{3,15}(?![\d.,]*\d)/u;

/** Reads "1 to 2 million, 1917-22" as a quantity and a period, "Мельгунов" as words, "Latsis 12733" as both, "executions only" as what is counted. Never throws. */
export function readQuery(given: string): SearchQuery {
  let rest = given.normalize("NFC").slice(0, maxQueryLength);
  const take = <T extends { words: string }>(found: T | null): T | null => {
    if (found) rest = rest.replace(found.words, " ");
    return found;
  };
  const basis = take(readBasis(rest));
  // A year that stands after "before" or "since" would be read as a figure's bound.
  const end = take(readOpenPeriod(rest));
  const estimate = take(readFigure(rest));
  const period = end ?? take(readPeriod(rest));
  const figure = estimate ?? take(readPlainNumber(rest));
  const bare = figure || period ? rest.replace(linking, " ") : rest;
  const words = bare
    .replace(/[,;]+(?=\s|$)/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  return { words: /[\p{L}\p{N}]/u.test(words) ? words : "", figure, period, basis };
}

function readBasis(text: string): SearchQuery["basis"] {
  for (const [pattern, counts] of bases) {
    const found = pattern.exec(text);
    if (found) return { counts, words: found[0] };
  }
  return null;
}

function readPlainNumber(text: string): SearchQuery["figure"] {
  const found = plainNumber.exec(text);
  return found && { low: Number(found[0]), high: Number(found[0]), words: found[0] };
}

function readFigure(text: string): SearchQuery["figure"] {
  const found = readEstimates(text).find((estimate) => estimate.term !== "percent" && estimate.term !== "fraction");
  if (!found || (found.low === null && found.high === null)) return null;
  return { low: found.low, high: found.high, words: found.words };
}

function readOpenPeriod(text: string): SearchQuery["period"] {
  const found = openYears.exec(text);
  if (!found) return null;
  const [words, side, digits] = found;
  const year = Number(digits);
  switch (side!.toLowerCase()) {
    case "before":
      return { from: null, to: year - 1, words };
    case "after":
    case "после":
      return { from: year + 1, to: null, words };
    case "since":
    case "from":
    case "с":
      return { from: year, to: null, words };
    default:
      return { from: null, to: year, words };
  }
}

function readPeriod(text: string): SearchQuery["period"] {
  const tenYears = decade.exec(text);
  if (tenYears) {
    const from = Number(tenYears[1]) * 10;
    return { from, to: from + 9, words: tenYears[0] };
  }
  const found = years.exec(text);
  if (!found) return null;
  const from = Number(found[1]);
  const last = found[2];
  const to = last === undefined ? from : Number(last.length === 2 ? `${String(from).slice(0, 2)}${last}` : last);
  return to < from ? null : { from, to, words: found[0] };
}
