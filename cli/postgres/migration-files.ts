import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "../paths";

export type Migration = { name: string; sql: string; checksum: string };

export const migrationsFolder = () => inRoot("prisma", "migrations");

/** The migrations of the checkout in the order in which they apply, with the checksum that Prisma keeps of each. */
export function listMigrations(folder = migrationsFolder()): Migration[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .filter((name) => existsSync(join(folder, name, "migration.sql")))
    .map((name) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}
