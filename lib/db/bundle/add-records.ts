import "server-only";
import type { Sql } from "postgres";
import { AppError } from "@/lib/errors";
import type { Bundle } from "@/lib/schemas/bundle";
import { reserveKeys, tables } from "./import-bundle";
import { insertRows } from "./insert-rows";
import { type AnyRecord, type Keys, type Kind, kinds, tableOf } from "./kinds";
import { type Row, rowsOf } from "./rows";
import { transaction } from "../transaction";

/** Kinds of record that can be added one by one; a question's answers come with their bands, by an import. */
type AddedKind = Exclude<Kind, "questions">;

/** New records, and the names of those there already that they lean on. */
export interface Addition {
  records: Partial<{ [K in AddedKind]: Bundle[K] }>;
  leansOn: Partial<Record<Kind, string[]>>;
}

/** A transaction of postgres.js, as `addRecords` gives it. */
export type Transaction = Sql;

/**
 * Adds a few records in one transaction, with their rows of history. `make` is asked inside the transaction, while nobody else
 * adds records: names that it finds free stay free. Throws `AppError("conflict")` where something that they lean on is gone;
 * nothing is written then. @returns the change's number in the history.
 */
export async function addRecords(
  { actor, reason }: { actor: string; reason: string },
  make: (transaction: Transaction) => Promise<Addition>,
): Promise<number> {
  return transaction(async (t) => {
    await t`SELECT pg_advisory_xact_lock(hashtext('stemma import'))`;
    await t`SELECT set_config('stemma.actor', ${actor}, true), set_config('stemma.reason', ${reason}, true)`;
    const { records, leansOn } = await make(t);
    const keys = {} as Keys;
    for (const kind of kinds) keys[kind] = await findKeys(t, kind, leansOn[kind] ?? []);
    const rows = new Map<string, Row[]>(tables.map((table) => [table, []]));
    for (const kind of kinds) {
      if (kind === "questions") continue;
      const added = (records[kind] ?? []) as AnyRecord[];
      const fresh = await reserveKeys(t, tableOf[kind], added.length);
      added.forEach((record, i) => keys[kind].set(record.id, fresh[i]!));
      const put = rowsOf[kind] as (
        record: AnyRecord,
        key: number,
        keys: Keys,
        emit: (table: string, row: Row) => void,
      ) => void;
      for (const record of added)
        put(record, keys[kind].get(record.id)!, keys, (table, row) => rows.get(table)!.push(row));
    }
    for (const table of tables) await insertRows(t, table, rows.get(table)!, () => undefined);
    const [change] = await t<{ id: number }[]>`SELECT txid_current() AS id`;
    return change!.id;
  });
}

async function findKeys(tx: Sql, kind: Kind, slugs: string[]): Promise<Map<string, number>> {
  if (slugs.length === 0) return new Map();
  const rows = await tx<{ slug: string; id: number }[]>`
    SELECT "slug", "id" FROM ${tx(tableOf[kind])} WHERE "slug" = ANY(${slugs}) FOR SHARE`;
  const keys = new Map(rows.map(({ slug, id }) => [slug, id]));
  const gone = slugs.find((slug) => !keys.has(slug));
  if (gone !== undefined)
    throw new AppError("conflict", `“${gone}” of the ${kind} is not there any more: nothing was written.`);
  return keys;
}

/** A name that no record of the kind has: the one wished for, or that with a number. */
export async function freeSlug(tx: Transaction, kind: Kind, wished: string): Promise<string> {
  const base = wished.slice(0, 140);
  const rows = await tx<{ slug: string }[]>`
    SELECT "slug" FROM ${tx(tableOf[kind])} WHERE "slug" = ${base} OR "slug" ~ ${`^${base.replaceAll(".", "\\.")}-[0-9]+$`}`;
  const taken = new Set(rows.map(({ slug }) => slug));
  if (!taken.has(base)) return base;
  for (let number = 2; ; number++) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}
