import "server-only";
import { once } from "node:events";
import type { Sql } from "postgres";

/**
 * Sends texts to a COPY and waits until the server has taken them. What the server refuses is thrown as for any statement;
 * what `texts` throws breaks the COPY off, and is thrown when the server has heard of it, so that the transaction can go on.
 *
 * postgres.js 3.4 settles the query when the COPY begins, and nobody hears of what the server says after that: so the
 * query's own `reject`, which it then calls, is made to end the wait.
 * @param statement `COPY "Table" ("column", …) FROM STDIN`
 * @param texts Lines as COPY reads them, in pieces of some 64 kB that are made while the server writes those before.
 */
export async function copyIn(sql: Sql, statement: string, texts: Iterable<string | Buffer>): Promise<void> {
  const query = sql.unsafe(statement) as ReturnType<Sql["unsafe"]> & { reject: (error: Error) => void };
  const out = await query.writable();
  const refused = new Promise<never>((_, reject) => (query.reject = reject));
  const taken = new Promise<void>((resolve, reject) => void out.once("finish", resolve).once("error", reject));
  const done = Promise.race([refused, taken]);
  done.catch(() => undefined); // it is met where it is awaited
  try {
    for (const text of texts) if (!out.write(text)) await Promise.race([done, once(out, "drain")]);
  } catch (error) {
    if (!out.destroyed) out.destroy(error as Error);
    await refused.catch(() => undefined);
    throw error;
  }
  out.end();
  await done;
}

const escapes: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** A value's text as COPY reads it between two tabs; null as `\N`. */
export function copyCell(text: string | null): string {
  if (text === null) return "\\N";
  return /[\\\t\n\r]/.test(text) ? text.replaceAll(/[\\\t\n\r]/g, (character) => escapes[character]!) : text;
}
