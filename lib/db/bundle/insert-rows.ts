import "server-only";
import type { Sql } from "postgres";
import type { Cell, Row } from "./rows";

/** Rows that one statement writes. */
const chunk = 10_000;

/**
 * Writes rows into a table, thousands a statement, each column sent as one array. All rows
 * have the columns of the first. (COPY would be faster still, but postgres.js 3.4 never ends a COPY that the server refuses.)
 */
export async function insertRows(sql: Sql, table: string, rows: Row[], onRows: (count: number) => void): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(rows[0]!);
  const types = await readTypes(sql, table, names);
  const columns = names.map((name) => `"${name}"`).join(", ");
  const arrays = types.map((type, i) => `$${i + 1}::text::${type}[]`).join(", ");
  let underWay: Promise<unknown> = Promise.resolve();
  for (let i = 0; i < rows.length; i += chunk) {
    const part = rows.slice(i, i + chunk);
    const values = names.map((name) => arrayLiteral(part, name)); // made while the server still writes the rows before
    await underWay;
    underWay = sql
      .unsafe(`INSERT INTO "${table}" (${columns}) SELECT * FROM unnest(${arrays})`, values)
      .then(() => onRows(part.length));
    underWay.catch(() => {}); // an error is met where it is awaited
  }
  await underWay;
}

async function readTypes(sql: Sql, table: string, names: string[]): Promise<string[]> {
  const rows = await sql<{ type: string }[]>`
    SELECT format_type(a.atttypid, a.atttypmod) AS type FROM unnest(${names}::text[]) WITH ORDINALITY n(name, place)
    JOIN pg_attribute a ON a.attrelid = ${`"${table}"`}::regclass AND a.attname = n.name ORDER BY n.place`;
  return rows.map(({ type }) => type);
}

/** A column of the rows as PostgreSQL writes an array. */
function arrayLiteral(rows: Row[], name: string): string {
  let text = "{";
  for (const row of rows) text += `${text === "{" ? "" : ","}${element(row[name] ?? null)}`;
  return `${text}}`;
}

function element(cell: Cell): string {
  if (cell === null) return "NULL";
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  const text = typeof cell === "string" ? cell : JSON.stringify(cell);
  return `"${text.replaceAll(/["\\]/g, "\\$&")}"`;
}
