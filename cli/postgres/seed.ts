import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { inRoot } from "../paths";
import { withAdvisoryLock } from "./advisory-lock";

type SeedModule = { seed: () => Promise<unknown> };

const loading = "The examples are being loaded.";

/** Loads the shipped examples with the database of DATABASE_URL. */
async function load() {
  const { seed } = (await import(pathToFileURL(inRoot("prisma", "seed.ts")).href)) as SeedModule;
  const { disconnect } = await import("@/lib/db/client");
  try {
    await seed();
  } finally {
    await disconnect();
  }
}

/**
 * Loads the shipped examples into a database that has no collection yet. The table carries a note meanwhile, so that a
 * start that was killed half-way is finished by the next one. @returns whether it did anything.
 */
export function seedIfEmpty(url: string) {
  return withAdvisoryLock(url, "seed", async (sql) => {
    if (!existsSync(inRoot("prisma", "seed.ts"))) return false;
    const [row] = await sql`
      select exists (select from "Collection") as filled, obj_description('"Collection"'::regclass) as note`;
    if (row?.filled && row.note !== loading) return false;
    await sql.unsafe(`comment on table "Collection" is '${loading}'`);
    await load();
    await sql`comment on table "Collection" is null`;
    return true;
  });
}
