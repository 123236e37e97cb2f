import "server-only";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Sql } from "postgres";
import type { Cell, Row } from "./rows";

/** Lines that go to the server at once. */
const chunk = 2_000;

/** Writes rows into a table with COPY. All rows have the columns of the first. */
export async function copyRows(sql: Sql, table: string, rows: Row[], onRows: (count: number) => void): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!);
  const target = await sql`COPY ${sql(table)} (${sql.unsafe(columns.map((c) => `"${c}"`).join(", "))}) FROM STDIN`.writable();
  const lines = function* () {
    for (let i = 0; i < rows.length; i += chunk) {
      const part = rows.slice(i, i + chunk);
      yield part.map((row) => `${columns.map((column) => cell(row[column] ?? null)).join("\t")}\n`).join("");
      onRows(part.length);
    }
  };
  await pipeline(Readable.from(lines()), target);
}

const escapes: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** One value in COPY's text format. */
function cell(value: Cell): string {
  if (value === null) return "\\N";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return text.replace(/[\\\t\n\r]/g, (c) => escapes[c]!);
}
