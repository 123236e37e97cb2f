import "server-only";
import type { Sql } from "postgres";
import { AppError, type Problem } from "@/lib/errors";
import type { Bundle } from "@/lib/schemas/bundle";
import { insertRows } from "./insert-rows";
import { type AnyRecord, type Keys, type Kind, kinds, tableOf } from "./kinds";
import { findOutsideKeys, refuseLoops } from "./outside-records";
import { readRecords } from "./read-records";
import { removeDependants, updateRows } from "./replace-rows";
import { answerRows, recordsOf, type Row, rowsOf } from "./rows";
import { transaction } from "../transaction";

/** What an import does, or would do, to one kind of record. */
export interface Change {
  kind: Kind;
  added: string[];
  changed: string[];
  unchanged: number;
}

export interface ImportOptions {
  actor: string;
  reason: string;
  /** Whether records that are there already with other contents are replaced. Without it they are a conflict. */
  update?: boolean;
  /** Whether to stop before anything is written. */
  dryRun?: boolean;
  onProgress?: (progress: { done: number; total: number; what: string }) => void;
}

/** Tables in the order in which rows may be written: each leans only on tables before it. */
export const tables = [
  "Collection",
  "Place",
  "Agent",
  "Source",
  "Derivation",
  "Document",
  "Passage",
  "Quotation",
  "Claim",
  "Estimate",
  "Scope",
  "Sighting",
  "Assessment",
  "AssessmentEvidence",
  "Citation",
  "Verification",
  "OpenQuestion",
  "Absence",
  "Question",
  "Band",
  "Answer",
];

/**
 * Brings a checked bundle in: everything in one transaction, in bulk. Records that are there already with the same contents
 * are left alone. Throws `AppError("conflict")` for those with other contents, unless `update` is set, and `AppError("invalid")`
 * for ids that lead neither to a record of the bundle nor to one that is there already; nothing is written then.
 */
export async function importBundle(bundle: Bundle, options: ImportOptions): Promise<Change[]> {
  return transaction(async (t) => {
    await t`SELECT pg_advisory_xact_lock(hashtext('stemma import'))`;
    await t`SELECT set_config('stemma.actor', ${options.actor}, true), set_config('stemma.reason', ${options.reason}, true)`;
    const outside = await findOutsideKeys(t, bundle);
    const plan = await planImport(t, bundle);
    for (const { kind, keys } of plan) outside.get(kind)?.forEach((key, id) => keys.set(id, key));
    const changes = plan.map(({ kind, added, changed, unchanged }) => ({
      kind,
      added: added.map((r) => r.id),
      changed: changed.map((r) => r.id),
      unchanged,
    }));
    if (options.dryRun) return changes;
    if (!options.update) refuseConflicts(bundle, plan);
    await write(t, plan, options);
    await refuseLoops(
      t,
      bundle,
      new Map(plan.map(({ kind, changed, keys }) => [kind, changed.map(({ id }) => keys.get(id)!)])),
    );
    return changes;
  });
}

interface Plan {
  kind: Kind;
  added: AnyRecord[];
  changed: AnyRecord[];
  unchanged: number;
  keys: Map<string, number>;
}

async function planImport(tx: Sql, bundle: Bundle): Promise<Plan[]> {
  const plan: Plan[] = [];
  for (const kind of kinds) {
    const records = recordsOf(bundle, kind);
    const there = await findThere(tx, kind, records);
    const stored = there.length === 0 ? [] : await readRecords(tx, kind, { slugs: there });
    const byId = new Map(stored.map((s) => [s.record.id, s]));
    const added: AnyRecord[] = [];
    const changed: AnyRecord[] = [];
    for (const record of records) {
      const old = byId.get(record.id);
      if (!old) added.push(record);
      else if (canonical(old.record) !== canonical(record)) changed.push(record);
    }
    const keys = new Map(stored.map((s) => [s.record.id, s.key]));
    plan.push({ kind, added, changed, unchanged: records.length - added.length - changed.length, keys });
  }
  return plan;
}

/** Which of the records are there already, by their ids: out of the index alone, since of most bundles nothing is. */
async function findThere(tx: Sql, kind: Kind, records: AnyRecord[]): Promise<string[]> {
  if (records.length === 0) return [];
  const rows = await tx<{ slug: string }[]>`
    SELECT t."slug" FROM unnest(${records.map((r) => r.id)}::text[]) w("slug") JOIN ${tx(tableOf[kind])} t ON t."slug" = w."slug"`;
  return rows.map(({ slug }) => slug);
}

function refuseConflicts(bundle: Bundle, plan: Plan[]): void {
  const problems: Problem[] = plan.flatMap(({ kind, changed }) => {
    const places = new Map(recordsOf(bundle, kind).map((record, i) => [record.id, i]));
    return changed.map(({ id }) => ({
      path: `${kind}[${places.get(id)}]`,
      reason: `"${id}" is there already with other contents`,
    }));
  });
  if (problems.length > 0)
    throw new AppError(
      "conflict",
      "The bundle was refused as a whole: --update would replace what is there.",
      problems.slice(0, 50),
    );
}

async function write(tx: Sql, plan: Plan[], { onProgress }: ImportOptions): Promise<void> {
  for (const { kind, added, keys } of plan) {
    const fresh = await reserveKeys(tx, tableOf[kind], added.length);
    added.forEach((record, i) => keys.set(record.id, fresh[i]!));
  }
  const keys = Object.fromEntries(plan.map((p) => [p.kind, p.keys])) as Keys;
  await removeDependants(tx, plan);
  const rows = new Map<string, Row[]>(tables.map((table) => [table, []]));
  const updates = new Map<string, Row[]>();
  for (const { kind, added, changed } of plan) {
    const own = tableOf[kind];
    const put = (record: AnyRecord, emit: (table: string, row: Row) => void) =>
      (rowsOf[kind] as (r: AnyRecord, key: number, keys: Keys, emit: (table: string, row: Row) => void) => void)(
        record,
        keys[kind].get(record.id)!,
        keys,
        emit,
      );
    for (const record of added) put(record, (table, row) => rows.get(table)!.push(row));
    for (const record of changed)
      put(record, (table, row) => (table === own ? listIn(updates, own) : rows.get(table)!).push(row));
  }
  await emitAnswers(tx, plan, keys, (table, row) => rows.get(table)!.push(row));
  const total = [...rows.values()].reduce((sum, list) => sum + list.length, 0);
  let done = 0;
  for (const table of tables) {
    await updateRows(tx, table, updates.get(table) ?? []);
    await insertRows(tx, table, rows.get(table)!, (count) =>
      onProgress?.({ done: (done += count), total, what: table }),
    );
  }
}

async function emitAnswers(tx: Sql, plan: Plan[], keys: Keys, emit: (table: string, row: Row) => void): Promise<void> {
  const { added, changed } = plan.find((p) => p.kind === "questions")!;
  const questions = [...added, ...changed] as Bundle["questions"];
  const bandKeys = await reserveKeys(
    tx,
    "Band",
    questions.reduce((sum, q) => sum + q.bands.length, 0),
  );
  for (const question of questions) {
    const own = bandKeys.splice(0, question.bands.length);
    answerRows(question, keys.questions.get(question.id)!, own, keys, emit);
  }
}

/** So many keys of a table that nobody else will be given. */
export async function reserveKeys(tx: Sql, table: string, count: number): Promise<number[]> {
  if (count === 0) return [];
  const [sequence] = await tx<{ name: string }[]>`SELECT pg_get_serial_sequence(${`"${table}"`}, 'id') AS name`;
  const rows = await tx<{ first: number; last: number }[]>`
    SELECT min(k)::int AS first, max(k)::int AS last FROM (
      SELECT k, k - row_number() OVER (ORDER BY k) AS run FROM (
        SELECT nextval(${sequence!.name}::regclass) AS k FROM generate_series(1, ${count})
      ) keys
    ) runs GROUP BY run ORDER BY 1`;
  return rows.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

function listIn(map: Map<string, Row[]>, table: string): Row[] {
  const list = map.get(table) ?? [];
  map.set(table, list);
  return list;
}

/** The same contents give the same text, whatever the order of the keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
