import { readEstimates } from "./read-estimate";

/** A search as it was understood: the words left over, the figure and the period that were read in it. */
export interface SearchQuery {
  /** Words and names; empty where all was read as a figure or a period. */
  words: string;
  /** Inclusive counts; null where the query leaves that side open. */
  figure: { low: number | null; high: number | null; words: string } | null;
  /** Years, inclusive. */
  period: { from: number; to: number; words: string } | null;
}

/** The longest query that is read, in characters. */
export const maxQueryLength = 200;

const years =
  /(?<![\d.,])(1\d{3}|20\d{2})(?:\s*(?:-|–|to|\/)\s*(\d{4}|\d{2}))?(?![\d.,]*\d)(?!\s*(?:million|thousand|млн|тыс|people|dead|killed))/iu;
const plainNumber = /(?<![\d.,])\d{3,15}(?![\d.,]*\d)/u;

/** Reads "1 to 2 million, 1917-22" as a quantity and a period, "Мельгунов" as words, "Latsis 12733" as both. Never throws. */
export function readQuery(given: string): SearchQuery {
  let rest = given.normalize("NFC").slice(0, maxQueryLength);
  const figure = readFigure(rest);
  if (figure) rest = rest.replace(figure.words, " ");
  const period = readPeriod(rest);
  if (period) rest = rest.replace(period.words, " ");
  const bare = figure ? null : plainNumber.exec(rest);
  if (bare) rest = rest.replace(bare[0], " ");
  const words = rest
    .replace(/[,;]+(?=\s|$)/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  const count = bare ? Number(bare[0]) : null;
  return { words, figure: figure ?? (bare && { low: count, high: count, words: bare[0] }), period };
}

function readFigure(text: string): SearchQuery["figure"] {
  const found = readEstimates(text).find((estimate) => estimate.term !== "percent" && estimate.term !== "fraction");
  if (!found || (found.low === null && found.high === null)) return null;
  return { low: found.low, high: found.high, words: found.words };
}

function readPeriod(text: string): SearchQuery["period"] {
  const found = years.exec(text);
  if (!found) return null;
  const from = Number(found[1]);
  const last = found[2];
  const to = last === undefined ? from : Number(last.length === 2 ? `${String(from).slice(0, 2)}${last}` : last);
  return to < from ? null : { from, to, words: found[0] };
}
