import { withAdvisoryLock } from "./advisory-lock";

const loading = "The examples are being loaded.";

/** Loads the shipped examples with the database of DATABASE_URL; what is loaded already is only checked again. */
async function load(isLoaded: boolean) {
  const { seed } = await import("@/prisma/seed");
  const { refreshFindings } = await import("@/lib/db/finding");
  const { disconnect } = await import("@/lib/db/client");
  try {
    await (isLoaded ? refreshFindings() : seed());
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
    const [row] = await sql`
      select exists (select from "Collection") as filled, obj_description('"Collection"'::regclass) as note`;
    if (row?.filled && row.note !== loading) return false;
    await sql.unsafe(`comment on table "Collection" is '${loading}'`);
    await load(row?.filled);
    await sql`comment on table "Collection" is null`;
    return true;
  });
}
