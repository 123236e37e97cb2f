import "server-only";
import { sql } from "./client";

/** What claims are listed by. Slugs. */
export interface ClaimsOf {
  source?: string;
  agent?: string;
  quotation?: string;
}

/** A page of the slugs of the claims of a source, an agent or a quotation, oldest work first, and how many there are in all; the last page beyond it. */
export async function listClaimSlugs(
  of: ClaimsOf,
  page: number,
  perPage: number,
): Promise<{ ids: string[]; total: number; page: number; pages: number }> {
  const db = sql();
  const is = (column: string, table: string, slug: string | undefined) =>
    slug === undefined ? db`TRUE` : db`c.${db(column)} = (SELECT "id" FROM ${db(table)} WHERE "slug" = ${slug})`;
  const rows = await db<{ id: string; total: number }[]>`
    SELECT c."slug" AS id, (count(*) OVER ())::int AS total FROM "Claim" c JOIN "Source" s ON s."id" = c."sourceId"
    WHERE ${is("sourceId", "Source", of.source)} AND ${is("agentId", "Agent", of.agent)}
      AND ${is("quotationId", "Quotation", of.quotation)}
    ORDER BY s."issuedFrom" NULLS LAST, s."id", c."id" LIMIT ${perPage} OFFSET ${(page - 1) * perPage}`;
  const total = rows[0]?.total ?? 0;
  if (rows.length > 0 || page === 1)
    return { ids: rows.map((row) => row.id), total, page, pages: Math.max(1, Math.ceil(total / perPage)) };
  const first = await listClaimSlugs(of, 1, perPage);
  return first.pages === 1 ? first : listClaimSlugs(of, first.pages, perPage);
}
