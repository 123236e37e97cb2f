import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder } from "./paths";
import { identityOf, pause } from "./process-life";
import { Refusal } from "./refusal";

/** Whether whoever wrote the lock is gone. */
function isStale(path: string) {
  try {
    const holder = readFileSync(path, "utf8");
    return holder !== "" && identityOf(Number.parseInt(holder)) !== holder;
  } catch {
    return false;
  }
}

function tryLock(path: string) {
  try {
    writeFileSync(path, identityOf(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    if (isStale(path)) rmSync(path, { force: true });
    return false;
  }
}

/**
 * Runs `work` while no other process of this checkout runs work of the same name. A lock whose holder was killed is
 * taken over.
 */
export async function withFileLock<T>(name: string, work: () => Promise<T>, timeout = 300_000) {
  const path = join(dataFolder(), `${name}.lock`);
  const end = performance.now() + timeout;
  while (!tryLock(path)) {
    if (performance.now() > end) throw new Refusal(`Another process has held ${path} for too long; stop it first.`);
    await pause(100);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}
