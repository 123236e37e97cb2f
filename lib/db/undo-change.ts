import "server-only";
import postgres, { type Sql } from "postgres";
import type { RowState } from "@/lib/domain/describe-revision";
import { AppError } from "@/lib/errors";
import { transaction } from "./transaction";

/** Rows up to which a change can be undone by itself: an import of thousands is undone by another import. */
export const mostUndone = 2_000;

interface Step {
  table: string;
  rowId: number;
  operation: "insert" | "update" | "delete";
  before: RowState;
  isOvertaken: boolean;
}

/** Tables whose rows are named by the claim that they belong to. */
const ownedByClaim = new Set(["Estimate", "Scope", "Sighting", "Assessment"]);

/**
 * Takes a change back, whatever it did, in one transaction: what it added goes, what it removed comes back under its old key,
 * what it changed is as before. The undoing is a change in turn, and can be undone. Throws `AppError("conflict")` where a row
 * was changed since or something else leans on it, `not-found` for an unknown change, `too-large` for one of more than
 * `mostUndone` rows. @returns the number of the new change.
 */
export async function undoChange(
  change: number,
  { actor, reason }: { actor: string; reason: string },
): Promise<number> {
  try {
    return await transaction(async (t) => {
      await t`SELECT pg_advisory_xact_lock(hashtext('stemma import'))`;
      await t`SELECT set_config('stemma.actor', ${actor}, true), set_config('stemma.reason', ${reason}, true)`;
      const steps = await readSteps(t, change);
      for (const group of grouped(steps)) await takeBack(t, group);
      await t`SET CONSTRAINTS ALL IMMEDIATE`;
      const [row] = await t<{ id: number }[]>`SELECT txid_current() AS id`;
      return row!.id;
    });
  } catch (error) {
    if (error instanceof postgres.PostgresError && error.code.startsWith("23"))
      throw new AppError(
        "conflict",
        `Other records lean on what this change added (${error.table_name ?? "unknown"}): it cannot be undone before they are.`,
        [],
        { cause: error },
      );
    throw error;
  }
}

async function readSteps(tx: Sql, change: number): Promise<Step[]> {
  // Counted first: of an import of thousands nothing is read.
  const [size] = await tx<{ rows: number }[]>`
    SELECT ((SELECT count(*) FROM (SELECT FROM "Revision" WHERE "change" = ${change} LIMIT ${mostUndone + 1}) r)
      + (SELECT coalesce(sum(upper(k) - lower(k)), 0) FROM "Insertion" i, unnest(i."keys") k WHERE i."change" = ${change}))::int AS rows`;
  if (size!.rows === 0) throw new AppError("not-found", `There is no change ${change}.`);
  if (size!.rows > mostUndone)
    throw new AppError("too-large", `The change touched more than ${mostUndone} rows: undo it by an import.`);
  const steps = await tx<Step[]>`
    SELECT r."tableName" AS table, r."rowId", r."operation", r."before",
      EXISTS (SELECT FROM "Revision" l WHERE l."tableName" = r."tableName" AND l."rowId" = r."rowId" AND l."id" > r."id"
        AND l."change" <> r."change") AS "isOvertaken"
    FROM "EveryRevision" r WHERE r."change" = ${change} ORDER BY r."id" DESC, r."rowId" DESC`;
  const overtaken = steps.find(({ isOvertaken }) => isOvertaken);
  if (overtaken)
    throw new AppError("conflict", `A later change touched what this one did (${overtaken.table}): undo that first.`);
  return steps;
}

/** Steps that follow one another on one table in one manner: one statement each. */
function grouped(steps: Step[]): Step[][] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const last = groups.at(-1)?.[0];
    if (last?.table === step.table && last.operation === step.operation && step.operation !== "update")
      groups.at(-1)!.push(step);
    else groups.push([step]);
  }
  return groups;
}

async function takeBack(tx: Sql, steps: Step[]): Promise<void> {
  const { table, operation, before } = steps[0]!;
  const key = tx(ownedByClaim.has(table) ? "claimId" : "id");
  const own = tx(table);
  if (operation === "insert") {
    await tx`DELETE FROM ${own} WHERE ${key} = ANY(${steps.map(({ rowId }) => rowId)})`;
    return;
  }
  const rows = steps.map((step) => step.before!);
  const columns = tx(Object.keys(before!));
  if (operation === "delete")
    await tx`INSERT INTO ${own} (${columns}) SELECT ${columns}
      FROM json_populate_recordset(NULL::${own}, ${JSON.stringify(rows)}::text::json)`;
  else
    await tx`UPDATE ${own} SET (${columns}) = (SELECT ${columns}
      FROM json_populate_recordset(NULL::${own}, ${JSON.stringify(rows)}::text::json)) WHERE ${key} = ${steps[0]!.rowId}`;
}
