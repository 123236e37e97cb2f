import "server-only";
import type { CitationIntent, VerificationStatus } from "@/lib/schemas/citation";
import type { Sighting } from "@/lib/schemas/claim";
import type { Quotation } from "@/lib/schemas/claim";
import { sql } from "./client";
import { readerNumbers, type Stretch } from "./passage-number";

/** One wording of a saying, with where it stands and how far it was seen. */
export interface Witness {
  id: string;
  label: string;
  wording: string | null;
  language: string | null;
  translation: { text: string; language: string; by: string } | null;
  locator: string | null;
  note: string | null;
  sighting: Sighting["kind"];
  extent: Sighting["extent"];
  truncated: boolean;
  quotedIn: { id: string; short: string } | null;
  source: { id: string; short: string; title: string; language: string | null; year: number | null };
  /** What it cites, and what was found on opening the place. */
  cites: { href: string; short: string; intent: CitationIntent; status: VerificationStatus }[];
  /** Where it can be read in a stored text of its work: the document, and the reader's number of a passage recorded there. */
  readAt: { document: string; passage: number | null } | null;
}

/** A saying with all its wordings, by year. */
export interface QuotationDossier {
  quotation: Omit<Quotation, "originalSource">;
  original: { id: string; short: string; title: string; language: string | null } | null;
  witnesses: Witness[];
  /** Other passages of the same original that are recorded as sayings. */
  siblings: { id: string; title: string }[];
}

/** A saying as a list names it. */
export interface ListedQuotation {
  id: string;
  title: string;
  date: string | null;
  status: string | null;
  wordings: number;
  languages: string[];
}

/** The saying with its wordings, or null. Six queries, and those of `readerNumbers` for later versions of a text. */
export async function findQuotation(slug: string): Promise<QuotationDossier | null> {
  const [row] = await sql()<(QuotationDossier["quotation"] & Pick<QuotationDossier, "original">)[]>`
    SELECT q."slug" AS id, q."title", q."date", q."status",
      CASE WHEN s."id" IS NOT NULL THEN json_build_object('id', s."slug", 'short', s."short", 'title', s."title",
        'language', s."language") END AS original
    FROM "Quotation" q LEFT JOIN "Source" s ON s."id" = q."originalSourceId" WHERE q."slug" = ${slug}`;
  if (!row) return null;
  const witnesses = await sql()<Omit<Witness, "cites" | "readAt">[]>`
    SELECT c."slug" AS id, c."label", c."wording", c."language", c."translation", c."locator", c."note", si."kind" AS sighting,
      si."extent", si."truncated",
      CASE WHEN m."id" IS NOT NULL THEN json_build_object('id', m."slug", 'short', m."short") END AS "quotedIn",
      json_build_object('id', s."slug", 'short', s."short", 'title', s."title", 'language', s."language",
        'year', extract(year FROM s."issuedFrom")::int) AS source
    FROM "Claim" c JOIN "Quotation" q ON q."id" = c."quotationId" JOIN "Source" s ON s."id" = c."sourceId"
    JOIN "Sighting" si ON si."claimId" = c."id" LEFT JOIN "Source" m ON m."id" = si."quotedInId"
    WHERE q."slug" = ${slug} ORDER BY s."issuedFrom" NULLS LAST, c."id"`;
  const { original, ...quotation } = row;
  const ids = witnesses.map(({ id }) => id);
  const [siblings, cites, texts] = await Promise.all([original ? siblingsOf(slug, original.id) : [], citesOf(ids), textsOf(ids)]);
  const shown = witnesses.map((witness) => ({
    ...witness,
    cites: cites.filter(({ claim }) => claim === witness.id),
    readAt: texts.get(witness.id) ?? null,
  }));
  return { quotation, original, witnesses: shown, siblings };
} // prettier-ignore

const siblingsOf = (slug: string, original: string) => sql()<QuotationDossier["siblings"]>`
  SELECT q."slug" AS id, q."title" FROM "Quotation" q JOIN "Source" s ON s."id" = q."originalSourceId"
  WHERE s."slug" = ${original} AND q."slug" <> ${slug} ORDER BY q."date" NULLS LAST, q."id" LIMIT 50`;

const citesOf = (claims: string[]) => sql()<(Witness["cites"][number] & { claim: string })[]>`
  SELECT c."slug" AS claim, t."intent", t."status", coalesce(ts."short", tc."label") AS short,
    CASE WHEN ts."id" IS NOT NULL THEN '/sources/' || ts."slug" ELSE '/claims/' || tc."slug" END AS href
  FROM "Claim" c JOIN LATERAL (SELECT * FROM "Citation" l WHERE l."claimId" = c."id" ORDER BY l."id" LIMIT 20) t ON TRUE
  LEFT JOIN "Claim" tc ON tc."id" = t."targetClaimId" LEFT JOIN "Source" ts ON ts."id" = t."targetSourceId"
  WHERE c."slug" = ANY(${claims}) ORDER BY t."id"`;

/** So much of a stored text is looked through for a wording. */
const mostText = 400_000;

/** Of each claim whose work has a stored text with these very words: the latest such text, and the first passage that meets them there. */
async function textsOf(claims: string[]): Promise<Map<string, NonNullable<Witness["readAt"]>>> {
  const rows = await sql()<(Stretch & { claim: string; slug: string })[]>`
    WITH met AS (
      SELECT c."slug" AS claim, d."id", d."slug", strpos(left(d."text", ${mostText}), c."wording") - 1 AS at, length(c."wording") AS size
      FROM "Claim" c JOIN "Document" d ON d."sourceId" = c."sourceId" WHERE c."slug" = ANY(${claims}) AND c."wording" IS NOT NULL
    )
    SELECT DISTINCT ON (claim) claim, "slug", "id" AS document, at AS start, at + size AS "end", NULL::int AS passage
    FROM met WHERE at >= 0 ORDER BY claim, "id" DESC`;
  const numbers = await readerNumbers(rows);
  return new Map(rows.map(({ claim, slug }, i) => [claim, { document: slug, passage: numbers[i]! }]));
}

/** A page of all sayings with how many wordings each has, by date. Page from 1; 50 a page. */
export async function listQuotations(
  page: number,
): Promise<{ quotations: ListedQuotation[]; total: number; page: number; pages: number }> {
  const perPage = 50;
  const rows = await sql()<(ListedQuotation & { total: number })[]>`
    SELECT q."slug" AS id, q."title", q."date", q."status", count(c."id")::int AS wordings,
      coalesce(json_agg(DISTINCT c."language") FILTER (WHERE c."language" IS NOT NULL), '[]') AS languages,
      (count(*) OVER ())::int AS total
    FROM "Quotation" q LEFT JOIN "Claim" c ON c."quotationId" = q."id"
    GROUP BY q."id" ORDER BY q."date" NULLS LAST, q."title" LIMIT ${perPage} OFFSET ${(page - 1) * perPage}`;
  const total = rows[0]?.total ?? 0;
  if (rows.length === 0 && page > 1) {
    const first = await listQuotations(1);
    return first.pages === 1 ? first : listQuotations(first.pages);
  }
  return {
    quotations: rows.map(({ total: _total, ...row }) => row),
    total,
    page,
    pages: Math.max(1, Math.ceil(total / perPage)),
  };
}
