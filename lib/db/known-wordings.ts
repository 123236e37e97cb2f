import "server-only";
import { compareWithRecord, type KnownWording, type RecordedWording, type TextQuote } from "@/lib/check/known-wordings";
import type { TextFinding } from "@/lib/schemas/check";
import { transaction } from "./transaction";

/** Words by which a quotation is looked for: its longest, since long words are rare. */
const mostWords = 14;
/** How many of them a wording must have. */
const fewestShared = 3;
/** Wordings with which one quotation is compared. */
const mostCompared = 6;
/** How long the record may be asked, in milliseconds. */
const patience = 2_000;

/** What the record says of the quotations of a text. */
export interface RecordedSayings {
  /** Quotations that differ from every wording on record, in the order of the text. */
  findings: TextFinding[];
  /** Those that stand in the record in the same words. */
  known: KnownWording[];
}

/**
 * Holds the quotations of a text against the recorded wordings of sayings in all languages, translations included: those that
 * share rare words with one are aligned with it. One statement by an index, and a pause after each quotation, so that other requests
 * are not kept waiting. Null where the record could not be asked in time.
 */
export async function findKnownWordings(quotes: TextQuote[]): Promise<RecordedSayings | null> {
  const found: RecordedSayings = { findings: [], known: [] };
  if (quotes.length === 0) return found;
  const wordings = await listCandidates(quotes);
  if (wordings === null) return null;
  for (const [i, quote] of quotes.entries()) {
    const candidates = wordings.get(i);
    if (!candidates) continue;
    const said = compareWithRecord(quote, candidates);
    if (said && "finding" in said) found.findings.push(said.finding);
    else if (said) found.known.push(said.known);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return found;
}

type Candidate = RecordedWording & { quote: number };

async function listCandidates(quotes: TextQuote[]): Promise<Map<number, RecordedWording[]> | null> {
  const texts = quotes.map(({ exact }) => exact.slice(0, 2_000));
  try {
    const rows = await transaction(async (t) => {
      await t`SELECT set_config('statement_timeout', ${String(patience)}, true)`;
      return t<Candidate[]>`
        WITH asked AS (
          SELECT q.i, (SELECT array_agg(w) FROM (
            SELECT w FROM unnest(tsvector_to_array(to_tsvector('pg_catalog.simple', q.exact))) w WHERE length(w) > 3
            ORDER BY length(w) DESC, w LIMIT ${mostWords}) longest) AS words
          FROM unnest(${texts}::text[]) WITH ORDINALITY AS q(exact, i)
        )
        SELECT (a.i - 1)::int AS quote, c."slug" AS claim, s."short" AS source, extract(year FROM s."issuedFrom")::int AS year,
          si."truncated", CASE WHEN c.own >= c.translated THEN c."wording" ELSE c."translation"->>'text' END AS wording
        FROM asked a CROSS JOIN LATERAL (
          SELECT m.*, greatest(m.own, m.translated) AS shared FROM (
            SELECT c."id", c."slug", c."sourceId", c."wording", c."translation",
              cardinality(ARRAY(SELECT unnest(a.words) INTERSECT SELECT unnest(stemma_saying_words(c."wording", NULL)))) AS own,
              cardinality(ARRAY(SELECT unnest(a.words) INTERSECT SELECT unnest(stemma_saying_words(NULL, c."translation")))) AS translated
            FROM "Claim" c WHERE c."kind" = 'quotation' AND stemma_saying_words(c."wording", c."translation") && a.words
          ) m WHERE greatest(m.own, m.translated) >= least(${fewestShared}, cardinality(a.words))
          ORDER BY shared DESC, m."id" LIMIT ${mostCompared}
        ) c JOIN "Source" s ON s."id" = c."sourceId" JOIN "Sighting" si ON si."claimId" = c."id"
        ORDER BY a.i, c.shared DESC, c."id"`;
    });
    const wordings = new Map<number, RecordedWording[]>();
    for (const { quote, ...wording } of rows) {
      const list = wordings.get(quote);
      if (list) list.push(wording);
      else wordings.set(quote, [wording]);
    }
    return wordings;
  } catch (error) {
    // 57014: the statement was ended for taking too long.
    if ((error as { code?: string }).code === "57014") return null;
    throw error;
  }
}
