import "server-only";
import type { Sql } from "postgres";
import { visitOutside } from "@/lib/domain/bundle-references";
import { groupBy } from "@/lib/domain/group-by";
import { AppError, type Problem } from "@/lib/errors";
import type { Bundle } from "@/lib/schemas/bundle";
import { passageChecker } from "@/lib/text/misplaced-passage";
import { type Kind, tableOf } from "./kinds";

/** How many problems are told at once. */
const most = 50;

/**
 * The keys of records that a bundle leans on without holding them, held against removal until the transaction ends: one
 * statement a kind. Its passages in texts outside of it are held against those. Throws `AppError("invalid")` with the
 * places of what is not on record.
 */
export async function findOutsideKeys(tx: Sql, bundle: Bundle): Promise<Map<Kind, Map<string, number>>> {
  const wanted = new Map<Kind, Set<string>>();
  visitOutside(bundle, (kind, id) => {
    const ids = wanted.get(kind);
    if (ids) ids.add(id);
    else wanted.set(kind, new Set([id]));
  });
  const found = new Map<Kind, Map<string, number>>();
  for (const [kind, ids] of wanted) {
    const rows = await tx<{ slug: string; id: number }[]>`
      SELECT t."slug", t."id" FROM unnest(${[...ids]}::text[]) w("slug") JOIN ${tx(tableOf[kind])} t ON t."slug" = w."slug"
      FOR KEY SHARE OF t`;
    found.set(kind, new Map(rows.map(({ slug, id }) => [slug, id])));
  }
  const problems: Problem[] = [];
  visitOutside(bundle, (kind, id, path) => {
    if (problems.length < most && !found.get(kind)?.has(id))
      problems.push({ path: path(), reason: `no record "${id}" in ${kind}, neither here nor on record` });
  });
  if (problems.length === 0) problems.push(...(await findMisplaced(tx, bundle, found.get("documents"))));
  if (problems.length > 0) throw new AppError("invalid", "The bundle was refused as a whole.", problems.slice(0, most));
  return found;
}

/** What is wrong with passages of texts that are on record. One text at a time is in memory. */
async function findMisplaced(tx: Sql, bundle: Bundle, documents = new Map<string, number>()): Promise<Problem[]> {
  const problems: Problem[] = [];
  const passages = groupBy(bundle.passages.entries(), ([, passage]) => passage.document);
  for (const [document, own] of passages) {
    const key = documents.get(document);
    if (key === undefined) continue;
    const [row] = await tx<{ text: string }[]>`SELECT "text" FROM "Document" WHERE "id" = ${key}`;
    const check = passageChecker(row!.text);
    for (const [i, passage] of own) {
      const problem = check(passage);
      if (problem) problems.push({ path: `passages[${i}].${problem.field}`, reason: problem.reason });
    }
  }
  return problems;
}

/**
 * Refuses places and versions of texts that would contain themselves by way of a record outside of the bundle: a place that was
 * there already may be moved below one that lies within it. Asked after the rows are written.
 */
export async function refuseLoops(tx: Sql, bundle: Bundle, changed: Map<Kind, number[]>): Promise<void> {
  const trees = [["places", "partOfId", "partOf"], ["documents", "supersedesId", "supersedes"]] as const; // prettier-ignore
  for (const [kind, column, field] of trees) {
    const keys = changed.get(kind) ?? [];
    if (keys.length === 0) continue;
    const table = tx(tableOf[kind]);
    const rows = await tx<{ slug: string }[]>`
      WITH RECURSIVE up("id", "at") AS (
        SELECT "id", ${tx(column)} FROM ${table} WHERE "id" = ANY(${keys})
        UNION SELECT up."id", p.${tx(column)} FROM up JOIN ${table} p ON p."id" = up."at" WHERE up."at" <> up."id"
      )
      SELECT t."slug" FROM up JOIN ${table} t ON t."id" = up."id" WHERE up."at" = up."id" ORDER BY t."slug" LIMIT ${most}`;
    if (rows.length === 0) continue;
    const places = new Map(bundle[kind].map((record, i) => [record.id, i]));
    throw new AppError(
      "invalid",
      "The bundle was refused as a whole.",
      rows.map(({ slug }) => ({
        path: `${kind}[${places.get(slug)}].${field}`,
        reason: `"${slug}" would contain itself`,
      })),
    );
  }
}
