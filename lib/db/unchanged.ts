import "server-only";
import { sql } from "./client";

interface Kept {
  /** As of which it holds: whatever was read was read after it, and nothing was committed since. */
  snapshot: string;
  database: string;
  value: Promise<unknown>;
  isDear: boolean;
}

interface Moment {
  snapshot: string;
  database: string;
  isChanged: boolean;
}

/** So many readings are held of each sort, dear and others, those asked for last: what is soon read again drives out nothing dear. */
const mostKept = 16;

/** With more records than these a reading is dear. */
export const dearFrom = 2_000;

const held = globalThis as { stemmaKept?: Map<string, Kept> };
const kept = (): Map<string, Kept> => (held.stemmaKept ??= new Map());

/**
 * What `read` gave for this key last time, as long as no transaction was committed since that changed the record: one short
 * statement asks. Else it is read anew, once for all who ask meanwhile. The value is shared: nobody may change it. A null
 * is not kept.
 * @param isDear Whether what was read takes so long to read that no smaller reading shall drive it out.
 */
export async function keptWhileUnchanged<T>(
  key: string,
  read: () => Promise<T>,
  isDear: (value: NonNullable<T>) => boolean = () => false,
): Promise<T> {
  const known = kept().get(key);
  const now = await lookSince(known?.snapshot ?? null);
  // Another asker has begun to read meanwhile: whether that is new enough is to be asked in turn.
  if (kept().get(key) !== known) return keptWhileUnchanged(key, read, isDear);
  kept().delete(key);
  if (known && known.database === now.database && !now.isChanged) {
    known.snapshot = now.snapshot;
    kept().set(key, known);
    return known.value as Promise<T>;
  }
  const value = read();
  const entry: Kept = { snapshot: now.snapshot, database: now.database, value, isDear: false };
  kept().set(key, entry);
  const forget = () => void (kept().get(key) === entry && kept().delete(key));
  const keep = (found: T) => {
    if (found === null || found === undefined) forget();
    else dropOldest((entry.isDear = isDear(found)));
  };
  value.then(keep, forget);
  return value;
}

/** Leaves of the dear or of the other readings those asked for last. */
function dropOldest(dear: boolean): void {
  const alike = [...kept()].filter(([, { isDear }]) => isDear === dear);
  for (const [key] of alike.slice(0, Math.max(0, alike.length - mostKept))) kept().delete(key);
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
