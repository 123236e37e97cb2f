import { copyIn } from "@/lib/db/bundle/copy-in";
import { sql, type Sql } from "@/lib/db/client";
import { keptDatabase } from "../database";
import { generateGraph, type GeneratedGraph } from "./graph";
import { tableRows, type TableRows } from "./rows";
import { transaction } from "@/lib/db/transaction";

/** Rows that one statement brings in, so that the triggers' work is done in portions. */
const rowsAtOnce = 100_000;

/**
 * A database with the generated graph of so many claims: made and filled where it isn't there yet, and kept. All constraints,
 * indexes and triggers are on, as in an import. `lib/db` of this process speaks to it from here on.
 */
export async function generatedDatabase(claims: number, say: (words: string) => void): Promise<GeneratedGraph> {
  const graph = generateGraph(claims);
  await keptDatabase(`graph_${claims}`, `generated graph of ${claims}, 2`, async () => {
    const started = performance.now();
    await transaction(async (t) => {
      for (const rows of tableRows(graph)) {
        await copyRows(t, rows);
        say(`${rows.table}: ${rows.count} rows, ${((performance.now() - started) / 1000).toFixed(0)} s`);
      }
    });
    for (const table of ["Collection", "Place", "Agent", "Source", "Derivation", "Document", "Passage", "Claim", "Citation", "Question", "Band"])
      await sql()`SELECT setval(pg_get_serial_sequence(${`"${table}"`}, 'id'), (SELECT max("id") FROM ${sql()(table)}))`;
  });
  return graph;
} // prettier-ignore

/** COPY, so many rows a statement. */
async function copyRows(db: Sql, rows: TableRows): Promise<void> {
  const columns = rows.columns.map((column) => `"${column}"`).join(", ");
  for (let at = 0; at < rows.count; at += rowsAtOnce) {
    const end = Math.min(rows.count, at + rowsAtOnce);
    await copyIn(db, `COPY "${rows.table}" (${columns}) FROM STDIN`, linesBetween(rows, at, end));
  }
}

/** Lines of a table, in pieces of some 64 kB. */
function* linesBetween(rows: TableRows, at: number, end: number): Generator<string> {
  while (at < end) {
    let text = "";
    for (; at < end && text.length < 65_536; at++) text += `${rows.line(at)}\n`;
    yield text;
  }
}
