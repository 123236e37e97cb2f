import { once } from "node:events";
import type { Writable } from "node:stream";
import type { Sql } from "@/lib/db/client";
import { sql } from "@/lib/db/client";
import { ensureDatabase, type Database } from "@/cli/postgres/database";
import { migrate } from "@/cli/postgres/migrate";
import { generateGraph, type GeneratedGraph } from "./graph";
import { tableRows, type TableRows } from "./rows";

/** Rows that one statement brings in, so that the triggers' work is done in portions. */
const rowsAtOnce = 100_000;

/** A generated graph in a database of its own; `seconds` where it was filled just now. */
export interface BenchDatabase {
  graph: GeneratedGraph;
  url: string;
  seconds: number | null;
}

/**
 * A database with the generated graph of so many claims on the server at hand: made and filled where it isn't there yet. All
 * constraints, indexes and triggers are on, as in an import. `lib/db` speaks to it from here on.
 */
export async function benchDatabase(server: Database, claims: number, say: (line: string) => void): Promise<BenchDatabase> {
  const { disconnect } = await import("@/lib/db/client");
  await disconnect();
  const url = server.sibling(`stemma_bench_${claims}`);
  await ensureDatabase(url);
  await migrate(url);
  process.env.DATABASE_URL = url;
  const graph = generateGraph(claims);
  const [{ is_full: isFull }] = (await sql()`SELECT EXISTS (SELECT FROM "Answer") AS is_full`) as unknown as [{ is_full: boolean }];
  if (isFull) return { graph, url, seconds: null };
  const started = performance.now();
  await sql().begin(async (tx) => {
    for (const rows of tableRows(graph)) {
      await copyRows(tx as unknown as Sql, rows.table, rows);
      say(`${rows.table}: ${rows.count} rows, ${((performance.now() - started) / 1000).toFixed(0)} s`);
    }
  });
  await settle();
  return { graph, url, seconds: (performance.now() - started) / 1000 };
} // prettier-ignore

/** COPY, so many rows a statement. */
export async function copyRows(db: Sql, table: string, rows: TableRows): Promise<void> {
  const columns = rows.columns.map((column) => `"${column}"`).join(", ");
  for (let at = 0; at < rows.count; at += rowsAtOnce) {
    const out: Writable = await db.unsafe(`COPY "${table}" (${columns}) FROM STDIN`).writable();
    for (let i = at, end = Math.min(rows.count, at + rowsAtOnce); i < end;) {
      let text = "";
      for (; i < end && text.length < 65_536; i++) text += `${rows.line(i)}\n`;
      if (!out.write(text)) await once(out, "drain");
    }
    out.end();
    await once(out, "finish");
  }
}

/** Sequences after the keys that were given, and statistics for the planner. */
async function settle(): Promise<void> {
  for (const table of ["Collection", "Place", "Agent", "Source", "Derivation", "Claim", "Citation", "Question", "Band"])
    await sql()`SELECT setval(pg_get_serial_sequence(${`"${table}"`}, 'id'), (SELECT max("id") FROM ${sql()(table)}))`;
  await sql().unsafe("VACUUM ANALYZE");
}
