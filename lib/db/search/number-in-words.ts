import "server-only";
import type { SearchQuery } from "@/lib/text/read-query";
import type { Sql } from "../client";

/** How a round number ends in words, in the languages that are stemmed, for its power of ten. */
const ends: [number, [string, string][]][] = [
  [1_000_000, [["english", "million"], ["german", "Millionen"], ["russian", "миллиона"], ["spanish", "millones"], ["simple", "млн"]]],
  [1_000, [["english", "thousand"], ["german", "Tausend"], ["russian", "тысяч"], ["french", "mille"], ["spanish", "mil"], ["simple", "тыс"]]],
]; // prettier-ignore
const endsInText: Record<number, string> = {
  1_000_000: "(m\\.|mio|mill?ion|millón|милл?ион|млн)",
  1_000: "(thousand|tausend|mille\\M|mil\\M|тыс)",
};

/** A number as it may stand in words: a query for the index, and an expression that the text itself must match. */
export interface NumberInWords {
  queries: [dictionary: string, words: string][];
  pattern: string;
}

/**
 * The forms of the one number that a query asks for: "1300000", "1,300,000", "1.3 million", "1,3 млн". Null where it asks for an interval or
 * for so short a number that it stands everywhere.
 */
export function numberInWords(figure: SearchQuery["figure"]): NumberInWords | null {
  if (!figure || figure.low === null || figure.low !== figure.high || figure.low < 100) return null;
  const count = figure.low;
  const groups = String(count).split(/(?=(?:\d{3})+$)/);
  const queries: NumberInWords["queries"] = [",", ".", ""].map((mark) => ["simple", groups.join(mark)]);
  const patterns = [groups.join("[.,'’   ]?")];
  for (const [power, words] of ends) {
    const share = count / power;
    if (share < 1 || share !== Math.round(share * 100) / 100 || share >= 1_000) continue;
    const forms = [...new Set([String(share), String(share).replace(".", ",")])];
    for (const form of forms) for (const [dictionary, word] of words) queries.push([dictionary, `${form} ${word}`]);
    patterns.push(`${String(share).replace(".", "[.,]")}[\\s-]*${endsInText[power]}`);
  }
  return { queries, pattern: `(?<!\\d)(?<!\\d[.,])(${patterns.join("|")})(?![.,]?\\d)` };
}

/** A claim `c` holds it in its words. */
export const holdsNumber = (sql: Sql, { pattern }: NumberInWords) =>
  sql`(coalesce(c."wording", '') ~* ${pattern} OR c."label" ~* ${pattern} OR coalesce(c."note", '') ~* ${pattern})`;

/** The index's query for it. */
export function numberQuery(sql: Sql, { queries }: NumberInWords) {
  const parts = queries.map(([dictionary, words]) => sql`phraseto_tsquery(${dictionary}::regconfig, ${words})`);
  return parts.reduce((all, part) => sql`${all} || ${part}`);
}
