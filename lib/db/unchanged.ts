import "server-only";
import { sql } from "./client";

interface Kept {
  /** As of which it holds: whatever was read was read after it, and nothing was committed since. */
  snapshot: string;
  database: string;
  value: Promise<unknown>;
}

interface Moment {
  snapshot: string;
  database: string;
  isChanged: boolean;
}

/** So many readings are held, those asked for last. */
const mostKept = 16;

const held = globalThis as { stemmaKept?: Map<string, Kept> };
const kept = (): Map<string, Kept> => (held.stemmaKept ??= new Map());

/**
 * What `read` gave for this key last time, as long as no transaction was committed since that changed the record: one short
 * statement asks. Else it is read anew, once for all who ask meanwhile. The value is shared: nobody may change it. A null
 * is not kept.
 */
export async function keptWhileUnchanged<T>(key: string, read: () => Promise<T>): Promise<T> {
  const known = kept().get(key);
  const now = await lookSince(known?.snapshot ?? null);
  // Another asker has begun to read meanwhile: whether that is new enough is to be asked in turn.
  if (kept().get(key) !== known) return keptWhileUnchanged(key, read);
  kept().delete(key);
  if (known && known.database === now.database && !now.isChanged) {
    known.snapshot = now.snapshot;
    kept().set(key, known);
    return known.value as Promise<T>;
  }
  const value = read();
  const entry = { snapshot: now.snapshot, database: now.database, value };
  kept().set(key, entry);
  for (const oldest of kept().keys()) if (kept().size > mostKept) kept().delete(oldest);
  const forget = () => void (kept().get(key) === entry && kept().delete(key));
  value.then((found) => found === null && forget(), forget);
  return value;
}

/** The present snapshot, and whether a transaction is committed that an earlier one did not see; see the graph's index. */
async function lookSince(snapshot: string | null): Promise<Moment> {
  const t = sql();
  const since = t`(${snapshot}::text)::txid_snapshot`;
  const [row] = await t<Moment[]>`
    SELECT txid_current_snapshot()::text AS snapshot, (SELECT oid::text FROM pg_database WHERE datname = current_database()) AS database,
      EXISTS (SELECT FROM "Change" WHERE "id" >= txid_snapshot_xmin(${since}) AND NOT txid_visible_in_snapshot("id", ${since})) AS "isChanged"`;
  return row!;
}
