import { sql } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { evidentialIntents } from "@/lib/schemas/citation";

const intents = evidentialIntents as unknown as string[];

/** The recursive CTE as anyone would write it first: a join. */
export async function plainCte(asked: number[]): Promise<Int32Array> {
  const rows = await sql()<{ id: number }[]>`
    WITH RECURSIVE reached(id) AS (
      SELECT unnest(${asked}::int[])
      UNION
      SELECT c."targetClaimId" FROM reached JOIN "Citation" c ON c."claimId" = reached.id
      WHERE c."targetClaimId" IS NOT NULL AND c."intent" = ANY(${intents}::"CitationIntent"[])
        AND c."status" NOT IN ('notFound', 'misrepresented')
    ) SELECT id FROM reached`;
  return Int32Array.from(rows, (row) => row.id);
}

/** The same with a lateral lookup a claim, and hash and merge joins forbidden. */
export async function lateralCte(asked: number[]): Promise<Int32Array> {
  return transaction(async (tx) => {
    await tx`SELECT set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true)`;
    const rows = await tx<{ id: number }[]>`
      WITH RECURSIVE reached(id) AS (
        SELECT unnest(${asked}::int[])
        UNION
        SELECT l.next FROM reached CROSS JOIN LATERAL (
          SELECT c."targetClaimId" AS next FROM "Citation" c
          WHERE c."claimId" = reached.id AND c."targetClaimId" IS NOT NULL AND c."intent" = ANY(${intents}::"CitationIntent"[])
            AND c."status" NOT IN ('notFound', 'misrepresented')
          OFFSET 0
        ) l
      ) SELECT id FROM reached`;
    return Int32Array.from(rows, (row) => row.id);
  });
}
