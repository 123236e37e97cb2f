import "server-only";
import type { Sql } from "postgres";
import type { Row } from "./rows";

/** Rows that one statement writes. */
const chunk = 5_000;

/**
 * Writes rows into a table, thousands a statement. All rows have the columns of the first.
 * (COPY would be faster still, but postgres.js 3.4 never ends a COPY that the server refuses.)
 */
export async function insertRows(sql: Sql, table: string, rows: Row[], onRows: (count: number) => void): Promise<void> {
  if (rows.length === 0) return;
  const columns = sql.unsafe(
    Object.keys(rows[0]!)
      .map((column) => `"${column}"`)
      .join(", "),
  );
  for (let i = 0; i < rows.length; i += chunk) {
    const part = rows.slice(i, i + chunk);
    await sql`INSERT INTO ${sql(table)} (${columns})
      SELECT ${columns} FROM json_populate_recordset(NULL::${sql(table)}, ${JSON.stringify(part)}::text::json)`;
    onRows(part.length);
  }
}
