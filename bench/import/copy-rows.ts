import { copyCell, copyIn } from "@/lib/db/bundle/copy-in";
import { sql } from "@/lib/db/client";
import { timed } from "./server-cpu";
import { transaction } from "@/lib/db/transaction";

/** Tables that an import fills, in the order in which they lean on each other. */
const tables = ["Collection", "Place", "Agent", "Source", "Document", "Passage", "Claim", "Estimate", "Scope", "Sighting", "Citation", "Verification", "Question", "Band", "Answer"]; // prettier-ignore

/** A table's rows as the lines that COPY reads, in parts; derived columns are left out. */
interface TableLines {
  table: string;
  columns: string;
  rows: number;
  parts: Buffer[];
}

/** What the rows are copied into: the name of the table for each, and what is done before, outside of the time. */
interface Layer {
  what: string;
  prepare: (lines: TableLines[]) => string;
  into: (table: string) => string;
  /** Whether what is written goes into the history, as an import's does; otherwise its triggers are off. */
  keepsHistory?: boolean;
}

const own = (table: string) => `"${table}"`;
const other = (table: string) => `layer."${table}"`;
const anew = (like: (lines: TableLines) => string) => (all: TableLines[]) =>
  `DROP SCHEMA IF EXISTS layer CASCADE; CREATE SCHEMA layer; ${all.map((lines) => `CREATE TABLE ${other(lines.table)} ${like(lines)};`).join(" ")}`;
const empty = () => `TRUNCATE ${tables.map(own).join(", ")} RESTART IDENTITY CASCADE;`;
const historyTriggers = (how: "ENABLE" | "DISABLE") => `SELECT format('ALTER TABLE %s ${how} TRIGGER %I', tgrelid::regclass, tgname) AS text FROM pg_trigger WHERE tgname LIKE '%\\_revise\\_insert'`; // prettier-ignore

/** What each thing costs that an import does beside storing its rows: all of them copied into tables that have more and more of it. */
const layers: Layer[] = [
  { what: "bare tables", prepare: anew(({ table, columns }) => `AS SELECT ${columns} FROM "${table}" WHERE FALSE`), into: other },
  { what: "with checks and derived columns", prepare: anew(({ table }) => `(LIKE "${table}" INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING GENERATED)`), into: other },
  { what: "with primary keys and ids unique", prepare: (all) => `${anew(({ table }) => `(LIKE "${table}" INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING GENERATED)`)(all)}
    DO $$ DECLARE i record; BEGIN FOR i IN SELECT pg_get_indexdef(indexrelid) AS d FROM pg_index WHERE indisunique AND indrelid::regclass::text = ANY(ARRAY[${all.map(({ table }) => `'"${table}"'`).join(", ")}])
    LOOP EXECUTE regexp_replace(i.d, 'INDEX \\S+ ON public\\.', 'INDEX ON layer.'); END LOOP; END $$;`, into: other },
  { what: "with all indexes", prepare: anew(({ table }) => `(LIKE "${table}" INCLUDING ALL)`), into: other },
  { what: "with references and other guards", prepare: empty, into: own },
  { what: "with history", prepare: empty, into: own, keepsHistory: true },
]; // prettier-ignore

/** What a COPY of all rows of this database's tables took into one layer after the other, the first of them three times. */
export async function* copyLayers(): AsyncGenerator<{ what: string; rows: number; seconds: number; cpu: number | null }> {
  const all: TableLines[] = [];
  for (const table of tables) all.push(await readTable(table));
  const rows = all.reduce((sum, lines) => sum + lines.rows, 0);
  for (const layer of layers) {
    const rounds = layer === layers[0] ? 3 : 1;
    const times: { seconds: number; cpu: number | null }[] = [];
    for (let round = 0; round < rounds; round++) times.push(await copyInto(layer, all));
    const middle = (of: "seconds" | "cpu") => times.map((time) => time[of] ?? 0).toSorted((a, b) => a - b)[rounds >> 1]!;
    yield { what: layer.what, rows, seconds: middle("seconds"), cpu: times[0]!.cpu === null ? null : middle("cpu") };
  }
} // prettier-ignore

/** All in one transaction, as an import is. */
async function copyInto(layer: Layer, all: TableLines[]): Promise<{ seconds: number; cpu: number | null }> {
  await sql().unsafe(layer.prepare(all));
  const history = await sql().unsafe<{ text: string }[]>(historyTriggers(layer.keepsHistory ? "ENABLE" : "DISABLE"));
  for (const { text } of history) await sql().unsafe(text);
  return timed(() =>
    transaction(async (t) => {
      for (const { table, columns, parts } of all)
        await copyIn(t, `COPY ${layer.into(table)} (${columns}) FROM STDIN`, parts);
    }),
  );
} // prettier-ignore

async function readTable(table: string): Promise<TableLines> {
  const names = await sql()<{ name: string }[]>`
    SELECT "column_name" AS name FROM information_schema.columns
    WHERE "table_schema" = 'public' AND "table_name" = ${table} AND "is_generated" = 'NEVER' ORDER BY "ordinal_position"`;
  const list = (as: string) => names.map(({ name }) => `"${name}"${as}`).join(", ");
  const parts: Buffer[] = [];
  let rows = 0;
  for await (const some of sql()
    .unsafe(`SELECT ${list("::text")} FROM "${table}"`)
    .cursor(5_000)) {
    const lines = some.map((row) => copyLine(Object.values(row as Record<string, string | null>)));
    parts.push(Buffer.from(`${lines.join("\n")}\n`));
    rows += some.length;
  }
  return { table, columns: list(""), rows, parts };
}

const copyLine = (row: (string | null)[]) => row.map(copyCell).join("\t");
