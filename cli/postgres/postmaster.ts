import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { commandLine, hasEnded, isAlive, waitUntil } from "../process-life";

/** The running server of a data directory: its process and its port. */
export type Postmaster = { pid: number; port: number };

/** What `postmaster.pid` says, believed only when that process is a PostgreSQL on this very directory. */
export function findPostmaster(directory: string): Postmaster | undefined {
  const file = join(directory, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!pid || !isAlive(pid) || hasEnded(pid)) return undefined;
  const command = commandLine(pid);
  if (!command.includes("postgres") || !command.includes(directory)) return undefined;
  return { pid, port };
}

/**
 * Removes a pid file that a killed server left. PostgreSQL does so itself, unless its number has been given to another
 * process meanwhile: then it would refuse to start for ever.
 */
export function removeStalePidFile(directory: string) {
  if (!findPostmaster(directory)) rmSync(join(directory, "postmaster.pid"), { force: true });
}

/** The server writes its state into the eighth line of its pid file: "starting", "ready", "stopping". */
function isReady(directory: string, pid: number) {
  try {
    const lines = readFileSync(join(directory, "postmaster.pid"), "utf8").split("\n");
    return Number(lines[0]) === pid && lines[7]?.trim() === "ready";
  } catch {
    return false;
  }
}

/** Waits until the server takes connections; recovery after a crash counts as waiting. @returns false when it ended. */
export async function waitUntilReady(directory: string, { pid }: Postmaster, timeout = 300_000) {
  await waitUntil(() => hasEnded(pid) || isReady(directory, pid), timeout, 20);
  return !hasEnded(pid) && isReady(directory, pid);
}

/** Stops a server by its "fast" shutdown: sessions are ended, everything committed is on disk. */
export async function stopPostmaster({ pid }: Postmaster, stopOnWindows: () => void) {
  if (process.platform === "win32") return stopOnWindows();
  const send = (signal: NodeJS.Signals) => isAlive(pid) && process.kill(pid, signal);
  send("SIGINT");
  if (await waitUntil(() => hasEnded(pid), 30_000, 20)) return;
  send("SIGQUIT");
  await waitUntil(() => hasEnded(pid), 10_000, 20);
}
