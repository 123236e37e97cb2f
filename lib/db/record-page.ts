import "server-only";
import { AppError } from "@/lib/errors";
import type { Bundle } from "@/lib/schemas/bundle";
import { type Kind, tableOf } from "./bundle/kinds";
import { readRecords } from "./bundle/read-records";
import { sql } from "./client";

/** Where a list goes on: after the record of this slug, from the beginning where there is none. */
export interface Place {
  after?: string;
  limit: number;
}

/** Some records in the bundle's shape, and the slug after which the next page begins; null on the last page. */
export interface RecordPage<K extends Kind> {
  records: Bundle[K];
  next: string | null;
}

/**
 * A page of the records of a kind in the order in which they were recorded, however far in: by key, never by counting.
 * `only` is a condition on the row `t`. Three statements. Throws `invalid` where `after` names nothing.
 */
export async function listRecordPage<K extends Kind>(
  kind: K,
  { after, limit }: Place,
  only = sql()`TRUE`,
): Promise<RecordPage<K>> {
  const db = sql();
  const table = db(tableOf[kind as Kind]);
  const begin = after === undefined ? 0 : await keyOf(kind, after);
  const rows = await db<{ key: number }[]>`
    SELECT t."id" AS key FROM ${table} t WHERE t."id" > ${begin} AND ${only} ORDER BY t."id" LIMIT ${limit + 1}`;
  const keys = rows.slice(0, limit).map((row) => row.key);
  const stored = new Map((await readRecords(db, kind, { keys })).map(({ key, record }) => [key, record]));
  const records = keys.flatMap((key) => stored.get(key) ?? []) as Bundle[K];
  return { records, next: rows.length > limit ? records.at(-1)!.id : null };
}

async function keyOf(kind: Kind, slug: string): Promise<number> {
  const db = sql();
  const [row] = await db<{ key: number }[]>`SELECT "id" AS key FROM ${db(tableOf[kind])} WHERE "slug" = ${slug}`;
  if (!row)
    throw new AppError("invalid", `There is no "${slug}" after which the list could go on.`, [
      { path: "after", reason: "no such record" },
    ]);
  return row.key;
}
