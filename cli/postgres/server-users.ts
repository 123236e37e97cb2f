import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder } from "../paths";
import { identityOf } from "../process-life";

const folder = () => {
  const path = join(dataFolder(), "postgres-users");
  mkdirSync(path, { recursive: true });
  return path;
};

/** Notes that this process needs the server. */
export const enlist = () => writeFileSync(join(folder(), String(process.pid)), identityOf(process.pid));

/** Notes that it no longer does. @returns whether nobody needs it now: those who were killed don't count. */
export function resign() {
  rmSync(join(folder(), String(process.pid)), { force: true });
  for (const name of readdirSync(folder())) {
    if (readFileSync(join(folder(), name), "utf8") === identityOf(Number(name))) return false;
    rmSync(join(folder(), name), { force: true });
  }
  return true;
}
