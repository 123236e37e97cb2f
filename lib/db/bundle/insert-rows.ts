import "server-only";
import type { Sql } from "postgres";
import { copyCell, copyIn } from "./copy-in";
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

function cellOf(cell: Cell): string {
  if (cell === null || typeof cell === "string") return copyCell(cell);
  return typeof cell === "object" ? copyCell(JSON.stringify(cell)) : String(cell);
}
