import "server-only";
import type { Fragment } from "postgres";
import type { CompactGraph } from "@/lib/domain/compact-graph/compact-graph";
import { sql } from "../client";
import { applyChangedRows, readChangedRows } from "./changed-rows";
import { databaseMark, loadGraph, type LoadedGraph } from "./load";

interface Kept {
  loaded?: LoadedGraph;
  /** Changes are applied one set at a time. */
  turn: Promise<unknown>;
  /** How often something was applied or read anew: what was looked up in between still holds. */
  epoch: number;
  /** Keys that were looked up since then, by the lookup's name. */
  lookups: Map<string, number[]>;
}

const held = globalThis as { stemmaGraphIndex?: Kept };
const kept = (): Kept => (held.stemmaGraphIndex ??= { turn: Promise.resolve(), epoch: 0, lookups: new Map() });

/** So many lookups are remembered. */
const mostLookups = 2_000;

/** Claims by something else than their keys: one column of keys. Lookups of one name give the same while nothing changes. */
export interface Lookup {
  name: string;
  query: () => Fragment;
}

/** The compact graph and the keys that were looked up, on the same snapshot. */
export interface FreshGraph {
  graph: CompactGraph;
  keys: number[];
  snapshot: string;
}

interface Check {
  snapshot: string;
  database: string;
  isChanged: boolean;
  keys: number[] | null;
}

/**
 * The graph of this process, at least as new as this moment: one statement asks whether any transaction was committed that it
 * hasn't seen; what such transactions did is read from the history and applied. So any number of web processes stay right
 * without speaking to each other. Keys are looked up by the same statement, unless they were since the last change. What is
 * done with the graph is to be done at once, without waiting for anything.
 */
export async function freshGraph(lookup?: Lookup): Promise<FreshGraph> {
  if (!kept().loaded) await inTurn(load);
  const { loaded, epoch, lookups } = kept();
  const known = lookup ? lookups.get(lookup.name) : [];
  const check = await look(loaded!, known ? undefined : lookup);
  if (check.isChanged || check.database !== loaded!.database || kept().epoch !== epoch) return inTurn(() => catchUp(lookup));
  loaded!.snapshot = check.snapshot;
  const keys = known ?? remember(lookup!, check.keys!);
  return { graph: loaded!.graph, keys, snapshot: check.snapshot };
} // prettier-ignore

/** Forgets the graph: for a process that changes databases. */
export function dropGraph(): void {
  delete held.stemmaGraphIndex;
}

/** What a transaction is that an earlier snapshot did not see. */
const unseen = (since: string) => sql()`"id" >= txid_snapshot_xmin(${since}::txid_snapshot)
  AND NOT txid_visible_in_snapshot("id", ${since}::txid_snapshot)`;

async function look({ snapshot }: LoadedGraph, lookup?: Lookup): Promise<Check> {
  const t = sql();
  const [row] = await t<Check[]>`
    SELECT txid_current_snapshot()::text AS snapshot, ${t.unsafe(databaseMark)} AS database,
      EXISTS (SELECT FROM "Change" WHERE ${unseen(snapshot)}) AS "isChanged" ${lookup ? t`, ARRAY(${lookup.query()}) AS keys` : t``}`;
  return row!;
}

function remember(lookup: Lookup, keys: number[]): number[] {
  const { lookups } = kept();
  if (lookups.size >= mostLookups) lookups.clear();
  lookups.set(lookup.name, keys);
  return keys;
}

async function load(): Promise<void> {
  const now = kept();
  if (now.loaded) return;
  now.loaded = await loadGraph();
  now.epoch++;
  now.lookups.clear();
}

/** Applies all that is committed by now, and looks the keys up on that very snapshot. */
async function catchUp(lookup?: Lookup): Promise<FreshGraph> {
  const now = kept();
  const t = sql();
  const { loaded } = now;
  const [row] = await t<(Check & { changes: string[]; isWhole: boolean })[]>`
    SELECT txid_current_snapshot()::text AS snapshot, ${t.unsafe(databaseMark)} AS database,
      ARRAY(SELECT "id"::text FROM "Change" WHERE ${unseen(loaded!.snapshot)}) AS changes,
      EXISTS (SELECT FROM "Change" WHERE "isWhole" AND ${unseen(loaded!.snapshot)}) AS "isWhole",
      ${lookup ? t`ARRAY(${lookup.query()})` : t`'{}'::int[]`} AS keys`;
  const { snapshot, database, changes, isWhole } = row!;
  const isOther = database !== loaded!.database;
  if (isWhole || isOther || changes.length > 0) {
    const rows = isWhole || isOther ? null : await readChangedRows(changes);
    now.epoch++;
    now.lookups.clear();
    if (rows === null) now.loaded = await loadGraph();
    else {
      applyChangedRows(loaded!.graph, rows);
      loaded!.snapshot = snapshot;
    }
  }
  return { graph: now.loaded!.graph, keys: row!.keys!, snapshot: now.loaded!.snapshot };
}

/** One at a time, in the order of asking; a failure is its asker's own. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = kept().turn.then(work, work);
  kept().turn = turn.catch(() => undefined);
  return turn;
}
