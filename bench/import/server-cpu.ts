import { existsSync, readFileSync } from "node:fs";
import { sql } from "@/lib/db/client";

/**
 * Seconds of processor time that this database's server processes have taken so far: a figure that other work on the machine
 * moves less than the clock. Null where the server's processes can't be seen (another machine, another system than Linux).
 */
async function serverCpu(): Promise<number | null> {
  const rows = await sql()<{ pid: number }[]>`SELECT pid FROM pg_stat_activity WHERE datname = current_database()`;
  let ticks = 0;
  for (const { pid } of rows) {
    const file = `/proc/${pid}/stat`;
    if (!existsSync(file) || !readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("postgres")) return null;
    const fields = readFileSync(file, "utf8").split(") ")[1]!.split(" ");
    ticks += Number(fields[11]) + Number(fields[12]);
  }
  return ticks / 100; // Linux counts hundredths of a second
}

/** What a piece of work gives, how many seconds it took, and how many of the server's processor. */
export async function timed<T>(
  work: () => T | Promise<T>,
): Promise<{ result: T; seconds: number; cpu: number | null }> {
  const before = await serverCpu();
  const began = performance.now();
  const result = await work();
  const seconds = (performance.now() - began) / 1000;
  const after = await serverCpu();
  return { result, seconds, cpu: before === null || after === null ? null : after - before };
}
