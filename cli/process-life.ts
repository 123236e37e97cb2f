import { readFileSync } from "node:fs";
import { execFileSync } from "node:child_process";

/** Whether a process of this number is running, whoever's it is. */
export function isAlive(pid: number) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * The command line of a running process, or "" where there is none or it can't be told. Numbers are given out again:
 * a pid read from a file says nothing until its command line was looked at.
 */
export function commandLine(pid: number) {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    if (process.platform === "win32") {
      const query = `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`;
      return execFileSync("powershell", ["-NoProfile", "-Command", query], { encoding: "utf8" });
    }
    return execFileSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" });
  } catch {
    return "";
  }
}

/**
 * A name for one process that no later process of the same number shares: its number and, where the system tells, when
 * it began. "" where there is no such process.
 */
export function identityOf(pid: number) {
  if (!isAlive(pid)) return "";
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)!;
    return `${pid} ${afterName.split(" ")[19]}`;
  } catch {
    return String(pid);
  }
}

/** Whether the process has gone, or is a zombie that nobody has collected yet. */
export function hasEnded(pid: number) {
  if (!isAlive(pid)) return true;
  if (process.platform !== "linux") return false;
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return true;
  }
}

export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Asks until the answer is true. @returns false when the time ran out first. */
export async function waitUntil(ask: () => boolean | Promise<boolean>, timeout: number, interval = 50) {
  const end = performance.now() + timeout;
  for (;;) {
    if (await ask()) return true;
    if (performance.now() > end) return false;
    await pause(interval);
  }
}
