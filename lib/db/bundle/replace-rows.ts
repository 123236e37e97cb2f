import "server-only";
import type { Sql } from "postgres";
import type { AnyRecord, Kind } from "./kinds";
import type { Row } from "./rows";

/** Tables whose rows belong to a record of a kind and are written anew with it, in the order in which they may be removed. */
const dependants: Partial<Record<Kind, { table: string; key: string }[]>> = {
  claims: [
    { table: "Estimate", key: "claimId" },
    { table: "Scope", key: "claimId" },
    { table: "Sighting", key: "claimId" },
    { table: "AssessmentEvidence", key: "claimId" },
    { table: "Assessment", key: "claimId" },
  ],
  citations: [{ table: "Verification", key: "citationId" }],
  questions: [
    { table: "Answer", key: "questionId" },
    { table: "Band", key: "questionId" },
  ],
};

/** Removes what belongs to records that are about to be replaced. The history keeps it. */
export async function removeDependants(
  tx: Sql,
  plan: { kind: Kind; changed: AnyRecord[]; keys: Map<string, number> }[],
): Promise<void> {
  for (const { kind, changed, keys } of plan) {
    if (changed.length === 0) continue;
    const own = changed.map(({ id }) => keys.get(id)!);
    for (const { table, key } of dependants[kind] ?? [])
      await tx`DELETE FROM ${tx(table)} WHERE ${tx(key)} = ANY(${own})`;
  }
}

/** Replaces rows by their `id`, all in one statement. */
export async function updateRows(tx: Sql, table: string, rows: Row[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!).filter((column) => column !== "id");
  const set = columns.map((column) => `"${column}" = n."${column}"`).join(", ");
  await tx`UPDATE ${tx(table)} t SET ${tx.unsafe(set)}
    FROM jsonb_populate_recordset(NULL::${tx(table)}, ${tx.json(rows as never)}) n WHERE t."id" = n."id"`;
}
