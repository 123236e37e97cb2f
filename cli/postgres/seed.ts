import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { inRoot } from "../paths";
import { withAdvisoryLock } from "./advisory-lock";

type SeedModule = { seed: () => Promise<unknown> };

/** Loads the shipped examples into a database that has no source yet. @returns whether it did. */
export function seedIfEmpty(url: string) {
  return withAdvisoryLock(url, "seed", async (sql) => {
    const [row] = await sql`select exists (select from "Source") as filled`;
    if (row?.filled) return false;
    const script = inRoot("prisma", "seed.ts");
    if (!existsSync(script)) return false;
    const { seed } = (await import(pathToFileURL(script).href)) as SeedModule;
    await seed();
    return true;
  });
}
