import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { filesBelow } from "../fingerprint";
import { inRoot } from "../paths";
import { listMigrations, migrationsFolder } from "./migration-files";

/** What we use of the WebAssembly module; its own types name globals that nothing declares. */
type EngineModule = {
  __wbg_set_wasm: (exports: WebAssembly.Exports) => void;
  SchemaEngine: { new: (options: object, log: () => void, factory: object) => Promise<Engine> };
};
type Engine = {
  applyMigrations: (input: object) => Promise<{ appliedMigrationNames: string[] }>;
  free: () => void;
};

let loaded: Promise<EngineModule> | undefined;

/** The engine, once a process: its module keeps views of the first instance's memory, so a second would read the wrong one. */
const loadEngine = () => (loaded ??= instantiateEngine());

/** Prisma's own schema engine as WebAssembly: the native one would have to be downloaded from Prisma's host. */
async function instantiateEngine() {
  const name = "@prisma/schema-engine-wasm/schema_engine_bg";
  const engine = (await import(name)) as EngineModule;
  const bytes = readFileSync(
    createRequire(import.meta.url)
      .resolve(name)
      .replace(/\.js$/, ".wasm"),
  );
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": engine as never });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  // The engine reports its panics here.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { message: "", set_message() {} } });
  return engine;
}

/**
 * Prisma's adapter cuts a script at every semicolon, even within a function's body or a comment. Sent whole, as the
 * native engine does, a script is also one transaction: a migration that fails or is killed leaves nothing behind.
 */
class WholeScripts extends PrismaPg {
  /** What the server refused, in its own words: of an adapter's error the engine says only that there was one. */
  refused: Error | undefined;

  override async connect() {
    const adapter = await super.connect();
    const client = adapter.underlyingDriver() as pg.Pool;
    adapter.executeScript = async (script) => {
      await client.query(script).catch((error: Error) => {
        this.refused = error;
        throw error;
      });
    };
    return adapter;
  }
}

const schemaFiles = () =>
  filesBelow("prisma/schema")
    .filter((path) => path.endsWith(".prisma"))
    .map((path) => [path, readFileSync(inRoot(path), "utf8")]);

/**
 * Applies what isn't applied yet, as `prisma migrate deploy` would, with the same table and the same checksums. Throws the engine's
 * error, with the server's as its cause where a migration was refused.
 */
export async function applyMigrations(url: string) {
  const { SchemaEngine } = await loadEngine();
  const pool = new pg.Pool({ connectionString: url });
  const scripts = new WholeScripts(pool);
  const factory = bindMigrationAwareSqlAdapterFactory(scripts);
  const engine = await SchemaEngine.new({ datamodels: schemaFiles() }, () => {}, factory);
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: {
        baseDir: migrationsFolder(),
        lockfile: {
          path: "migration_lock.toml",
          content: readFileSync(join(migrationsFolder(), "migration_lock.toml"), "utf8"),
        },
        shadowDbInitScript: "",
        migrationDirectories: listMigrations().map(({ name, sql }) => ({
          path: name,
          migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
        })),
      },
      filters: { externalTables: [], externalEnums: [] },
    });
    return appliedMigrationNames;
  } catch (error) {
    throw Object.assign(error as Error, { cause: scripts.refused });
  } finally {
    engine.free();
    await pool.end();
  }
}
