import "server-only";
import { once } from "node:events";
import type { Sql } from "postgres";
import type { Cell, Row } from "./rows";

/** Rows that one statement writes: its guards look at them together, and it has one entry in the history. */
const chunk = 20_000;

/** Characters that are sent at once: the server writes them while the next are made. */
const piece = 65_536;

/**
 * Writes rows into a table by COPY, thousands a statement, with all its guards and its history. All rows have the columns of
 * the first. What the server refuses is thrown as for any statement.
 */
export async function insertRows(sql: Sql, table: string, rows: Row[], onRows: (count: number) => void): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(rows[0]!);
  const columns = names.map((name) => `"${name}"`).join(", ");
  for (let from = 0; from < rows.length; from += chunk) {
    const to = Math.min(rows.length, from + chunk);
    await copyIn(sql, `COPY "${table}" (${columns}) FROM STDIN`, pieces(rows, names, from, to));
    onRows(to - from);
  }
}

/**
 * Sends text to a COPY. postgres.js 3.4 settles the query when the COPY begins, and nobody hears of what the server refuses
 * after the last byte: so the query's own `reject`, which it then calls, is made to end the wait.
 */
async function copyIn(sql: Sql, statement: string, texts: Iterable<string>): Promise<void> {
  const query = sql.unsafe(statement) as ReturnType<Sql["unsafe"]> & { reject: (error: Error) => void };
  const out = await query.writable();
  const done = new Promise<void>((resolve, reject) => {
    query.reject = reject;
    out.once("finish", resolve).once("error", reject);
  });
  done.catch(() => undefined); // it is met where it is awaited
  for (const text of texts) if (!out.write(text)) await Promise.race([done, once(out, "drain")]);
  out.end();
  await done;
}

/** The lines of rows as COPY reads them, some at a time. */
function* pieces(rows: Row[], names: string[], from: number, to: number): Generator<string> {
  let text = "";
  for (let i = from; i < to; i++) {
    const row = rows[i]!;
    for (let n = 0; n < names.length; n++) text += (n === 0 ? "" : "\t") + cellOf(row[names[n]!] ?? null);
    text += "\n";
    if (text.length < piece) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}

const escapes: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function cellOf(cell: Cell): string {
  if (cell === null) return "\\N";
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  const text = typeof cell === "string" ? cell : JSON.stringify(cell);
  return /[\\\t\n\r]/.test(text) ? text.replaceAll(/[\\\t\n\r]/g, (character) => escapes[character]!) : text;
}
