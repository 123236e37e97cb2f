import "server-only";
import { sql } from "./client";

/** What claims are listed by. Slugs. */
export interface ClaimsOf {
  source?: string;
  agent?: string;
  quotation?: string;
}

/** The slugs of the claims of a source, an agent or a quotation, oldest work first, and how many there are in all. */
export async function listClaimSlugs(
  of: ClaimsOf,
  page: { limit: number; offset: number },
): Promise<{ ids: string[]; total: number }> {
  const db = sql();
  const is = (column: string, table: string, slug: string | undefined) =>
    slug === undefined ? db`TRUE` : db`c.${db(column)} = (SELECT "id" FROM ${db(table)} WHERE "slug" = ${slug})`;
  const rows = await db<{ id: string; total: number }[]>`
    SELECT c."slug" AS id, (count(*) OVER ())::int AS total FROM "Claim" c JOIN "Source" s ON s."id" = c."sourceId"
    WHERE ${is("sourceId", "Source", of.source)} AND ${is("agentId", "Agent", of.agent)}
      AND ${is("quotationId", "Quotation", of.quotation)}
    ORDER BY s."issuedFrom" NULLS LAST, s."id", c."id" LIMIT ${page.limit} OFFSET ${page.offset}`;
  return { ids: rows.map((row) => row.id), total: rows[0]?.total ?? 0 };
}
