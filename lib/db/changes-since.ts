import "server-only";
import { mostChanged, partWords, type ChangedClaim, type ChangesSince } from "@/lib/domain/changes-since";
import { sql } from "./client";

interface Row {
  id: string;
  label: string;
  tables: string[];
  isNew: boolean;
  isRemoved: boolean;
  at: Date;
  count: number;
}

/** Which claims of a question were added to it, removed from it, or changed after a time (to the millisecond). One query, by the claims' own rows. */
export async function findChangesSince(question: string, since: string): Promise<ChangesSince> {
  const t = sql();
  const isLater = (at: ReturnType<typeof t>) => t`date_trunc('milliseconds', ${at}) > ${since}::timestamptz`;
  const rows = await t<Row[]>`
    WITH q AS (SELECT "id" FROM "Question" WHERE "slug" = ${question}),
    own AS MATERIALIZED (SELECT a."id" AS answer, a."claimId" AS claim FROM "Answer" a WHERE a."questionId" = (SELECT "id" FROM q)),
    seen AS (
      SELECT own.claim, r."tableName", r."operation" = 'insert' AND r."tableName" = 'Claim' AS added, FALSE AS removed, r."at"
      FROM own JOIN "Revision" r ON r."rowId" = own.claim AND r."tableName" IN ('Claim', 'Estimate', 'Scope', 'Sighting')
      WHERE ${isLater(t`r."at"`)}
      UNION ALL SELECT own.claim, 'Citation', FALSE, FALSE, r."at"
      FROM own JOIN "Citation" l ON l."claimId" = own.claim JOIN "Revision" r ON r."tableName" = 'Citation' AND r."rowId" = l."id"
      WHERE ${isLater(t`r."at"`)}
      UNION ALL SELECT own.claim, 'Answer', r."operation" = 'insert', FALSE, r."at"
      FROM own JOIN "Revision" r ON r."tableName" = 'Answer' AND r."rowId" = own.answer WHERE ${isLater(t`r."at"`)}
      UNION ALL SELECT own.claim, i."tableName", TRUE, FALSE, i."at"
      FROM own JOIN "Insertion" i ON (i."tableName" = 'Claim' AND i."keys" @> own.claim) OR (i."tableName" = 'Answer' AND i."keys" @> own.answer)
      WHERE ${isLater(t`i."at"`)}
      UNION ALL SELECT (r."before"->>'claimId')::int, 'Answer', FALSE, TRUE, r."at"
      FROM "Revision" r WHERE r."tableName" = 'Answer' AND r."operation" = 'delete' AND (r."before"->>'questionId')::int = (SELECT "id" FROM q)
        AND (r."before"->>'claimId')::int NOT IN (SELECT claim FROM own) AND ${isLater(t`r."at"`)}
    )
    SELECT c."slug" AS id, c."label", json_agg(DISTINCT s."tableName") AS tables, bool_or(s.added) AS "isNew", bool_or(s.removed) AS "isRemoved",
      max(s."at") AS at, (count(*) OVER ())::int AS count
    FROM seen s JOIN "Claim" c ON c."id" = s.claim GROUP BY c."id" ORDER BY max(s."at") DESC, c."id" LIMIT ${mostChanged}`;
  const changed = rows.map(({ id, label, tables, isNew, isRemoved, at }): ChangedClaim => {
    const kind = isRemoved ? "removed" : isNew ? "added" : "changed";
    return { id, label, kind, parts: kind === "changed" ? partWords(tables) : [], at: at.toISOString() };
  });
  return { since, changed, count: rows[0]?.count ?? 0 };
}
