import { importBundle } from "@/lib/db/bundle/import-bundle";
import { sql } from "@/lib/db/client";
import { parseBundle } from "@/lib/formats/bundle/parse-bundle";
import { generateBundle } from "./collection/generate-bundle";
import { freshDatabase } from "./database";
import { row, type BenchOptions, type Row } from "./row";

/** For `--help`. */
export const summary =
  "a generated bundle brought in, beside a plain COPY of the same rows into tables without indexes or history";

/** Tables that an import fills, their derived columns left out. */
const tables = ["Collection", "Place", "Agent", "Source", "Document", "Passage", "Claim", "Estimate", "Scope", "Sighting", "Citation", "Verification", "Question", "Band", "Answer"]; // prettier-ignore

/** Checks and imports 50,000 claims (5,000 when quick), then copies the rows that this made. */
export async function* measure({ quick, say }: BenchOptions): AsyncGenerator<Row> {
  const claims = quick ? 5_000 : 50_000;
  await freshDatabase("import");
  const text = JSON.stringify(generateBundle({ claims }));
  const what = `${claims.toLocaleString("en")} claims (${(text.length / 1e6).toFixed(1)} MB)`;
  const [bundle, checked] = await timed(() => parseBundle(text));
  yield row(`a bundle of ${what} read and checked, s`, checked);
  let steps = 0;
  const [, written] = await timed(() =>
    importBundle(bundle, {
      actor: "a bench",
      reason: "a bench",
      onProgress: ({ done, total, what: table }) => {
        steps++;
        if (done === total)
          say(`${total.toLocaleString("en")} rows written, ${steps} steps of progress; the last ${table}`);
      },
    }),
  );
  const copied = await copyBareRows();
  const peer = { name: `COPY of the same ${copied.rows.toLocaleString("en")} rows, bare, s`, value: copied.seconds };
  yield row(`the same written, with indexes, guards and history, s`, written, peer, "<= 5");
  yield row(`the whole import, s`, checked + written, peer);
  const [, again] = await timed(() => importBundle(bundle, { actor: "a bench", reason: "a bench" }));
  yield row(`the same bundle again, which changes nothing, s`, again);
}

async function timed<T>(work: () => T | Promise<T>): Promise<[T, number]> {
  const began = performance.now();
  const result = await work();
  return [result, (performance.now() - began) / 1000];
}

/** Reads every table out, then times its way into a bare one, over the wire, all in one transaction. */
async function copyBareRows(): Promise<{ rows: number; seconds: number }> {
  const read: Awaited<ReturnType<typeof readTable>>[] = [];
  for (const table of tables) read.push(await readTable(table));
  const reserved = await sql().reserve();
  try {
    await reserved`BEGIN`;
    for (const { table, columns } of read)
      await reserved.unsafe(`CREATE TABLE "Bare${table}" AS SELECT ${columns} FROM "${table}" WHERE FALSE`);
    const [, seconds] = await timed(async () => {
      for (const { table, parts } of read) {
        const into = await reserved.unsafe(`COPY "Bare${table}" FROM STDIN`).writable();
        const done = new Promise<void>((resolve, reject) => into.once("finish", resolve).once("error", reject));
        for (const part of parts) if (!into.write(part)) await new Promise((resolve) => into.once("drain", resolve));
        into.end();
        await done;
      }
      await reserved`COMMIT`;
    });
    return { rows: await countRows(), seconds };
  } finally {
    reserved.release();
  }
}

/** A table's rows as the lines that COPY reads, in parts of some size. */
async function readTable(table: string): Promise<{ table: string; columns: string; parts: string[] }> {
  const names = await sql()<{ name: string }[]>`
    SELECT "column_name" AS name FROM information_schema.columns
    WHERE "table_schema" = 'public' AND "table_name" = ${table} AND "is_generated" = 'NEVER' ORDER BY "ordinal_position"`;
  const list = (as: string) => names.map(({ name }) => `"${name}"${as}`).join(", ");
  const rows = (await sql()
    .unsafe(`SELECT ${list("::text")} FROM "${table}"`)
    .values()) as (string | null)[][];
  const parts: string[] = [];
  for (let i = 0; i < rows.length; i += 1_000)
    parts.push(
      `${rows
        .slice(i, i + 1_000)
        .map(copyLine)
        .join("\n")}\n`,
    );
  return { table, columns: list(""), parts };
}

const escapes: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
const copyLine = (row: (string | null)[]) =>
  row.map((cell) => cell?.replaceAll(/[\\\t\n\r]/g, (c) => escapes[c]!) ?? "\\N").join("\t");

async function countRows(): Promise<number> {
  const counts = await Promise.all(
    tables.map((table) => sql()<{ n: number }[]>`SELECT count(*)::int AS n FROM ${sql()(`Bare${table}`)}`),
  );
  return counts.reduce((sum, [count]) => sum + count!.n, 0);
}
