import "server-only";
import { CompactGraph } from "@/lib/domain/compact-graph/compact-graph";
import { transaction } from "../transaction";
import { claimBitsSql, linkFlagsSql, yearSql } from "./columns";
import { readIntegers } from "./read-integers";

/** The compact graph as one snapshot of one database shows it. */
export interface LoadedGraph {
  graph: CompactGraph;
  snapshot: string;
  database: string;
}

/**
 * SQL for what tells a database from another of the same name, and a table of changes from one that was emptied: where that table is
 * kept. Cheaper than a look at `pg_database`.
 */
export const databaseMark = `pg_relation_filepath('"Change"'::regclass)`;

/** Reads the whole graph in one transaction: some seconds for a million claims and three million citations. */
export async function loadGraph(): Promise<LoadedGraph> {
  return transaction(async (t) => {
    const [now] = await t<{ snapshot: string; database: string }[]>`
      SELECT txid_current_snapshot()::text AS snapshot, ${t.unsafe(databaseMark)} AS database`;
    const [ids, sources, agents, bits] = await readIntegers(t, claimQuery, ["id", "source", "agent", "bits"]);
    const [sourceIds, years] = await readIntegers(t, sourceQuery, ["id", "year"]);
    const [linkIds, from, to, flags] = await readIntegers(t, linkQuery, ["id", "source", "target", "flags"]);
    const graph = new CompactGraph(
      { id: ids!, source: sources!, agent: agents!, bits: Uint8Array.from(bits!) },
      { id: sourceIds!, year: Int16Array.from(years!) },
      { id: linkIds!, from: from!, to: to!, flags: Uint8Array.from(flags!) },
    );
    const derivations = await t<{ id: number; a: number; b: number }[]>`
      SELECT "id", "sourceId" AS a, "fromId" AS b FROM "Derivation"`;
    for (const { id, a, b } of derivations) graph.putDerivation(id, [a, b]);
    return { graph, ...now! };
  }, "ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

const claimQuery = `SELECT c."id", c."sourceId", c."agentId", ${claimBitsSql('c."basis"', 'c."kind"', 's."kind"')}
  FROM "Claim" c LEFT JOIN "Sighting" s ON s."claimId" = c."id"`;

const sourceQuery = `SELECT "id", ${yearSql('"issuedFrom"')} FROM "Source"`;

const linkQuery = `SELECT "id", "claimId", coalesce("targetClaimId", -"targetSourceId"), ${linkFlagsSql('"intent"', '"status"')}
  FROM "Citation"`;
