import "server-only";
import type { Sql } from "postgres";
import { passageRules } from "@/lib/check";
import type { CompactGraph } from "@/lib/domain/compact-graph/compact-graph";
import { checkDocuments } from "../check-everything";
import { freshGraph } from "../graph-index";
import { findAffected, type Affected } from "./affected";
import { circleFindings, familyFindings, linkFindings, rulesReaching } from "./graph-findings";
import { readTouched } from "./read-touched";
import { beginStore, countStored, gather, store } from "./store-findings";
import { transaction } from "../transaction";

/** What a renewal did: how many claims and documents were looked at again; `whole` where everything was. */
export interface Renewal {
  whole: boolean;
  claims: number;
  documents: number;
}

interface Pending {
  since: string | null;
  now: string;
  changes: string[];
  isWhole: boolean;
}

/**
 * Brings the stored findings to what the record says now: after an edit or an import only those that it can have changed, after
 * the first time, a table that was emptied, or with `whole` all of them, a portion at a time. Writers are not held up; two
 * renewals wait for one another. What a person set aside (Suppression) is kept apart and stays.
 */
export async function refreshFindings(options: { whole?: boolean } = {}): Promise<Renewal> {
  return transaction(async (t) => {
    await t`SELECT pg_advisory_xact_lock(hashtext('stemma findings'))`;
    const pending = await readPending(t);
    const whole = options.whole || pending.since === null || pending.isWhole;
    if (!whole && pending.changes.length === 0) return { whole: false, claims: 0, documents: 0 };
    const { graph } = await freshGraph();
    const touched = whole ? null : await readTouched(t, pending.changes);
    const affected = touched && (await findAffected(t, graph, touched));
    await beginStore(t);
    const sources = new Set<number>();
    const renewal = affected ? await renew(t, graph, affected, sources) : await renewAll(t, graph);
    for (const source of await store(t)) sources.add(source);
    await countStored(t, renewal.whole ? "all" : sources);
    await t`INSERT INTO "FindingState" ("id", "snapshot") VALUES (1, ${pending.now})
      ON CONFLICT ("id") DO UPDATE SET "snapshot" = ${pending.now}`;
    return renewal;
  });
}

/** Whether anything was committed that the stored findings were not computed on. */
async function readPending(t: Sql): Promise<Pending> {
  const [state] = await t<{ snapshot: string }[]>`SELECT "snapshot" FROM "FindingState"`;
  const since = state?.snapshot ?? null;
  const [row] = await t<Omit<Pending, "since">[]>`
    WITH unseen AS (
      SELECT "id", "isWhole" FROM "Change" WHERE "id" >= txid_snapshot_xmin(${since}::txid_snapshot)
        AND NOT txid_visible_in_snapshot("id", ${since}::txid_snapshot)
    )
    SELECT txid_current_snapshot()::text AS now, ARRAY(SELECT "id"::text FROM unseen) AS changes,
      EXISTS (SELECT FROM unseen WHERE "isWhole") AS "isWhole"`;
  return { since, ...row! };
}

async function renew(t: Sql, g: CompactGraph, affected: Affected, sources: Set<number>): Promise<Renewal> {
  const ids = (...reach: Parameters<typeof rulesReaching>) => rulesReaching(...reach).map((rule) => rule.id);
  const circles = await circleFindings(g, affected.circles);
  const families = await familyFindings(g, affected.families);
  const gone = affected.claims.filter((claim) => !g.bits[claim]);
  const removed = [
    await remove(t, ids("link", "lineage"), [...affected.links, ...gone]),
    await remove(t, ids("circle"), [...affected.circles, ...circles.members]),
    await remove(t, ids("family"), [...affected.families, ...families.members]),
    await removeOfDocuments(t, affected),
  ];
  for (const row of removed.flat()) sources.add(row.source);
  for await (const found of linkFindings(g, affected.links)) await gather(t, found);
  await gather(t, [...circles.found, ...families.found]);
  for await (const found of checkDocuments(affected.documents)) await gather(t, found);
  return { whole: false, claims: affected.links.length, documents: affected.documents.length };
}

async function renewAll(t: Sql, g: CompactGraph): Promise<Renewal> {
  const claims = Array.from(g.bits.keys()).filter((claim) => g.bits[claim]);
  await t`DELETE FROM "Finding"`;
  for await (const found of linkFindings(g, claims)) await gather(t, found);
  await gather(t, (await circleFindings(g, claims)).found);
  await gather(t, (await familyFindings(g, claims)).found);
  for await (const found of checkDocuments("all")) await gather(t, found);
  return { whole: true, claims: claims.length, documents: 0 };
}

/** Whose findings were removed: a source, -1 where there is none. */
type Removed = { source: number }[];

const remove = (t: Sql, rules: string[], claims: number[]): Promise<Removed> =>
  t<Removed>`
    WITH gone AS (DELETE FROM "Finding" WHERE "ruleId" = ANY(${rules}) AND "claimId" = ANY(${claims}) RETURNING "sourceId")
    SELECT DISTINCT coalesce("sourceId", -1) AS source FROM gone`;

async function removeOfDocuments(t: Sql, { claims, documents }: Affected): Promise<Removed> {
  const rules = passageRules.map((rule) => rule.id);
  return t<Removed>`
    WITH gone AS (DELETE FROM "Finding" WHERE "ruleId" = ANY(${rules}) AND ("claimId" = ANY(${claims})
      OR "claimId" IN (SELECT c."id" FROM "Claim" c JOIN "Passage" p ON p."id" = c."passageId" WHERE p."documentId" = ANY(${documents}))
      OR ("subjectKind" = 'document' AND "subjectId" = ANY(${documents}))) RETURNING "sourceId")
    SELECT DISTINCT coalesce("sourceId", -1) AS source FROM gone`;
}
