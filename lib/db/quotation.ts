import "server-only";
import type { Sighting } from "@/lib/schemas/claim";
import type { Quotation } from "@/lib/schemas/claim";
import { sql } from "./client";

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
}

/** A saying with all its wordings, by year. */
export interface QuotationDossier {
  quotation: Omit<Quotation, "originalSource">;
  original: { id: string; short: string; title: string; language: string | null } | null;
  witnesses: Witness[];
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

/** The saying with its wordings, or null. Two queries. */
export async function findQuotation(slug: string): Promise<QuotationDossier | null> {
  const [row] = await sql()<(QuotationDossier["quotation"] & Pick<QuotationDossier, "original">)[]>`
    SELECT q."slug" AS id, q."title", q."date", q."status",
      CASE WHEN s."id" IS NOT NULL THEN json_build_object('id', s."slug", 'short', s."short", 'title', s."title",
        'language', s."language") END AS original
    FROM "Quotation" q LEFT JOIN "Source" s ON s."id" = q."originalSourceId" WHERE q."slug" = ${slug}`;
  if (!row) return null;
  const witnesses = await sql()<Witness[]>`
    SELECT c."slug" AS id, c."label", c."wording", c."language", c."translation", c."locator", c."note", si."kind" AS sighting,
      si."extent", si."truncated",
      CASE WHEN m."id" IS NOT NULL THEN json_build_object('id', m."slug", 'short', m."short") END AS "quotedIn",
      json_build_object('id', s."slug", 'short', s."short", 'title', s."title", 'language', s."language",
        'year', extract(year FROM s."issuedFrom")::int) AS source
    FROM "Claim" c JOIN "Quotation" q ON q."id" = c."quotationId" JOIN "Source" s ON s."id" = c."sourceId"
    JOIN "Sighting" si ON si."claimId" = c."id" LEFT JOIN "Source" m ON m."id" = si."quotedInId"
    WHERE q."slug" = ${slug} ORDER BY s."issuedFrom" NULLS LAST, c."id"`;
  const { original, ...quotation } = row;
  return { quotation, original, witnesses: [...witnesses] };
}

/** A page of all sayings with how many wordings each has, by date. Page from 1; 50 a page. */
export async function listQuotations(
  page: number,
): Promise<{ quotations: ListedQuotation[]; total: number; pages: number }> {
  const perPage = 50;
  const rows = await sql()<(ListedQuotation & { total: number })[]>`
    SELECT q."slug" AS id, q."title", q."date", q."status", count(c."id")::int AS wordings,
      coalesce(json_agg(DISTINCT c."language") FILTER (WHERE c."language" IS NOT NULL), '[]') AS languages,
      (count(*) OVER ())::int AS total
    FROM "Quotation" q LEFT JOIN "Claim" c ON c."quotationId" = q."id"
    GROUP BY q."id" ORDER BY q."date" NULLS LAST, q."title" LIMIT ${perPage} OFFSET ${(page - 1) * perPage}`;
  const total = rows[0]?.total ?? 0;
  return {
    quotations: rows.map(({ total: _total, ...row }) => row),
    total,
    pages: Math.max(1, Math.ceil(total / perPage)),
  };
}
