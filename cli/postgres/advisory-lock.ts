import postgres from "postgres";

/** A connection for one command: no notices on the screen. */
export const connect = (url: string, max = 1) => postgres(url, { max, onnotice() {}, connect_timeout: 10 });

/** Runs `work` while nobody else holds the lock of that name in that database, on whatever machine. */
export async function withAdvisoryLock<T>(url: string, name: string, work: (sql: postgres.Sql) => Promise<T>) {
  const sql = connect(url);
  try {
    await sql`select pg_advisory_lock(hashtextextended(${`stemma:${name}`}, 0))`;
    return await work(sql);
  } finally {
    await sql.end();
  }
}
