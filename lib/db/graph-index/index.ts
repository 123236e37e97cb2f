import "server-only";
import type { Fragment } from "postgres";
import type { CompactGraph } from "@/lib/domain/compact-graph/compact-graph";
import { sql } from "../client";
import { applyChangedRows, readChangedRows } from "./changed-rows";
import { loadGraph, type LoadedGraph } from "./load";

interface Kept {
  loaded?: LoadedGraph;
  /** Changes are applied one set at a time. */
  turn: Promise<unknown>;
}

const held = globalThis as { stemmaGraphIndex?: Kept };
const kept = (): Kept => (held.stemmaGraphIndex ??= { turn: Promise.resolve() });

/** The compact graph and the keys that were looked up in the same statement, on the same snapshot. */
export interface FreshGraph {
  graph: CompactGraph;
  keys: number[];
  snapshot: string;
}

interface Check {
  snapshot: string;
  database: string;
  changes: string[];
  isWhole: boolean;
  keys: number[];
}

/** Whether this process holds the graph already, so that asking it costs one short statement. */
export const isGraphLoaded = (): boolean => kept().loaded !== undefined;

/**
 * The graph of this process, at least as new as this moment: one statement asks whether any transaction was committed that it
 * hasn't seen; what such transactions did is read from the history and applied. So any number of web processes stay right
 * without speaking to each other. `keys`: a query for one column of claims' keys, answered by the same statement.
 */
export async function freshGraph(keys?: Fragment): Promise<FreshGraph> {
  if (!kept().loaded) await inTurn(async () => void (kept().loaded ??= await loadGraph()));
  const before = kept().loaded!;
  const check = await look(before.snapshot, keys);
  if (check.database === before.database && check.changes.length === 0) {
    if (kept().loaded === before) kept().loaded = { ...before, snapshot: check.snapshot };
    return { graph: before.graph, keys: check.keys, snapshot: check.snapshot };
  }
  await inTurn(catchUp);
  const { graph, snapshot } = kept().loaded!;
  return { graph, keys: check.keys, snapshot };
}

/** Forgets the graph: for a process that changes databases. */
export function dropGraph(): void {
  delete held.stemmaGraphIndex;
}

async function look(since: string, keys?: Fragment): Promise<Check> {
  const t = sql();
  const [row] = await t<Check[]>`
    SELECT txid_current_snapshot()::text AS snapshot, (SELECT oid::text FROM pg_database WHERE datname = current_database()) AS database,
      ARRAY(SELECT "id"::text FROM "Change" WHERE "id" >= txid_snapshot_xmin(${since}::txid_snapshot)
        AND NOT txid_visible_in_snapshot("id", ${since}::txid_snapshot)) AS changes,
      EXISTS (SELECT FROM "Change" WHERE "isWhole" AND "id" >= txid_snapshot_xmin(${since}::txid_snapshot)
        AND NOT txid_visible_in_snapshot("id", ${since}::txid_snapshot)) AS "isWhole",
      ${keys ? t`ARRAY(${keys})` : t`'{}'::int[]`} AS keys`;
  return row!;
}

async function catchUp(): Promise<void> {
  const now = kept().loaded!;
  const check = await look(now.snapshot);
  if (check.changes.length === 0 && check.database === now.database) return;
  const rows = check.isWhole || check.database !== now.database ? null : await readChangedRows(check.changes);
  if (rows === null) kept().loaded = await loadGraph();
  else {
    applyChangedRows(now.graph, rows);
    kept().loaded = { ...now, snapshot: check.snapshot };
  }
}

/** One at a time, in the order of asking; a failure is its asker's own. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const turn = kept().turn.then(work, work);
  kept().turn = turn.catch(() => undefined);
  return turn;
}
