import type { Lexicon } from "./lexicon";
import type { Token } from "./tokenize";

const REACH = 14;
const TOTAL = /^(?:numbers?|total|totals|count|estimates?|toll|figures?|sum|tally|proportion|size)$/;
const LINK = /^(?:of|for|in)$/;

/**
 * What a number without a noun counts, where the clause before says it: "the population had sunk to 4,000", "the number of
 * victims is put at 700", "Orphans: 40,000". The term of the noun; null where none is said. English alone.
 */
export function headNoun(tokens: readonly Token[], from: number, lexicon: Lexicon): string | null {
  if (lexicon.code !== "en") return null;
  const sentence = tokens[from]!.sentence;
  if (tokens[from - 1]?.word === ":") return lexicon.units.get(tokens[from - 2]?.word ?? "") ?? null;
  for (let at = from - 1; at >= 0 && at > from - REACH; at--) {
    const { word, sentence: own } = tokens[at]!;
    if (own !== sentence || word === ";") return null;
    if (/^(?:populations?|inhabitants|census)$/.test(word)) return "people";
    if (TOTAL.test(word) && LINK.test(tokens[at + 1]?.word ?? "")) return counted(tokens, at + 2, from, lexicon);
  }
  return null;
}

/** The first known noun after "number of", the strongest word where two stand together ("persons killed"). */
function counted(tokens: readonly Token[], at: number, end: number, lexicon: Lexicon): string | null {
  for (let next = at; next < end && next < at + 5; next++) {
    const { word, kind } = tokens[next]!;
    const term = kind === "word" ? lexicon.units.get(word) : undefined;
    if (term === undefined) continue;
    const after = lexicon.units.get(tokens[next + 1]?.word ?? "") ?? lexicon.deeds.get(tokens[next + 1]?.word ?? "");
    return next + 1 < end && after !== undefined ? after : term;
  }
  return null;
}
