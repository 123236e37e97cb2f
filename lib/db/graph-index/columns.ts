import { confirmed, exists, firstHand, holds, isEstimate, leans, noYear, seen } from "@/lib/domain/compact-graph/bits";
import { isFirstHand } from "@/lib/domain/evidential";
import { evidentialIntents } from "@/lib/schemas/citation";
import { basisSchema } from "@/lib/schemas/claim";

const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(", ");
const firstHandBases = quoted(basisSchema.options.filter(isFirstHand));

/** SQL for the bits of a claim, from its basis, its kind and the kind of its sighting. */
export const claimBitsSql = (basis: string, kind: string, sighting: string): string =>
  `(${exists} + CASE WHEN ${basis} IN (${firstHandBases}) THEN ${firstHand} ELSE 0 END
    + CASE WHEN ${sighting} = 'original' THEN ${seen} ELSE 0 END + CASE WHEN ${kind} = 'estimate' THEN ${isEstimate} ELSE 0 END)`;

/** SQL for the bits of a link, from its intent and its status. */
export const linkFlagsSql = (intent: string, status: string): string =>
  `(CASE WHEN ${intent} IN (${quoted(evidentialIntents)}) THEN ${leans}
      + CASE WHEN ${status} IN ('misrepresented', 'notFound') THEN 0 ELSE ${holds} END ELSE 0 END
    + CASE WHEN ${status} = 'confirmed' THEN ${confirmed} ELSE 0 END)`;

/** SQL for the year that a date lies in; an undated source comes after all. */
export const yearSql = (date: string): string =>
  `CASE WHEN ${date} IS NULL THEN ${noYear} ELSE greatest(-32000, least(32000, extract(year FROM ${date})::int)) END`;
