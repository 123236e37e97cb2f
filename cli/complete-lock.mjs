// Adds the lock entries for platform packages that the registry at hand does not carry, so that `npm ci` accepts the
// lock (npm skips them by os and cpu) and other platforms still get theirs. Run after every `npm install`.
import { readFileSync, writeFileSync } from "node:fs";

const OS = /darwin|win32|windows|freebsd|android|linux|openharmony|sunos|aix|netbsd|openbsd/;
const CPU = /arm64|x64|ia32|wasm32|ppc64|s390x|riscv64|loong64|mips64el|arm/;

/** The folder of the lock in which a package at `parent` would find `name`, or undefined. */
function locate(packages, parent, name) {
  for (let folder = parent; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    const path = `${folder ? `${folder}/` : ""}node_modules/${name}`;
    if (packages[path]) return path;
    if (!folder) return undefined;
  }
}

/** Every optional dependency that the lock names but has no entry for: `[{ parent, name, range }]`. */
export function missingEntries(packages) {
  return Object.entries(packages).flatMap(([parent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name, range]) => /^[\^~]?\d/.test(range) && !locate(packages, parent, name))
      .map(([name, range]) => ({ parent, name, range })),
  );
}

function entryFor({ name, range }, parent) {
  const os = name.match(OS)?.[0];
  const cpu = name.match(CPU)?.[0];
  return {
    version: range.replace(/^[\^~]/, ""),
    ...(cpu && { cpu: [cpu] }),
    ...(parent.dev && { dev: true }),
    optional: true,
    ...(os && { os: [os === "windows" ? "win32" : os] }),
  };
}

function completeLock(path = "package-lock.json") {
  const lock = JSON.parse(readFileSync(path, "utf8"));
  const missing = missingEntries(lock.packages);
  for (const entry of missing)
    lock.packages[`node_modules/${entry.name}`] = entryFor(entry, lock.packages[entry.parent]);
  for (const entry of Object.values(lock.packages)) delete entry.resolved;
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`package-lock.json: ${missing.length} entries added`);
}

if (process.argv[1] === import.meta.filename) completeLock();
